import { useState } from 'preact/hooks';
import type { Overview, SetupView } from '../../../../shared/contract/sidebar-views.ts';
import type { Field as FieldName } from '../../../../shared/sheet/fields.ts';
import { useAnswer } from '../answer.ts';
import { client, type Failure } from '../client.ts';
import { Button, Field, Frame, focusFirstError, Refusal } from '../parts.tsx';
import { useShell, type ViewProps } from '../shell.ts';
import {
  argumentsOf,
  type Draft,
  dateQuestions,
  draftOf,
  type Gaps,
  gapsIn,
  heapsOf,
  holderOf,
  withColumn,
} from './setup-draft.ts';
import { ColumnSelect, DateOrderQuestion, General } from './setup-fields.tsx';

/** Which tab and columns to read: asked only where we are unsure. */
export function Setup({ overview, setOverview }: ViewProps) {
  const { words, go } = useShell();
  const found = overview.setup?.tabAsked ? null : overview.setup;
  const [sheetId, setSheetId] = useState<number | null>(found?.tab.id ?? null);
  const { loaded, load, show } = useAnswer('inspect', { sheetId });
  const [round, setRound] = useState(0);
  const saved = (next: Overview) => {
    setOverview(next);
    if (next.ready) go(next.clinic ? 'home' : 'clinic');
    else if (next.setup) {
      setRound(round + 1);
      show(next.setup);
    }
  };
  const back = { label: words.common.home, go: () => go('home') };

  if (loaded.state === 'ready' && loaded.value.tabAsked) {
    return <WhichTab view={loaded.value} back={back} chooseTab={setSheetId} />;
  }
  if (loaded.state === 'ready') {
    return (
      <SetupForm
        key={`${loaded.value.tab.id} ${round}`}
        again={round > 0}
        view={loaded.value}
        back={back}
        chooseTab={setSheetId}
        readAgain={load}
        saved={saved}
      />
    );
  }
  return (
    <Frame
      id="setup"
      title={words.setup.title}
      back={back}
      status={loaded.state === 'loading' ? { text: words.common.loading, busy: true } : null}
    >
      {loaded.state === 'refused' && <Refusal failure={loaded.failure} retry={load} />}
    </Frame>
  );
}

interface FormProps {
  view: SetupView;
  /** The answers so far led to a further question. */
  again: boolean;
  back: { label: string; go: () => void };
  chooseTab: (id: number) => void;
  readAgain: () => void;
  saved: (overview: Overview) => void;
}

function SetupForm({ view, again, back, chooseTab, readAgain, saved }: FormProps) {
  const { words } = useShell();
  const [draft, setDraft] = useState<Draft>(() => draftOf(view));
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const gaps = gapsIn(view, draft);

  const save = async () => {
    setTried(true);
    if (gaps.any) return focusFirstError();
    const reply = await client.saveSetup(argumentsOf(view, draft));
    if (!reply.ok) return setFailure(reply);
    saved(reply.value);
  };

  return (
    <Frame
      id="setup"
      title={words.setup.title}
      sub={words.common.tab(view.tab.name, view.tab.rows)}
      back={back}
      status={statusOf()}
      actions={
        <>
          <Button kind="primary" onClick={save}>
            {words.setup.save}
          </Button>
          <p class="muted small">{words.setup.readOnly}</p>
        </>
      }
    >
      {failure && (
        <Refusal failure={failure} retry={failure.code === 'headers-changed' ? readAgain : save} />
      )}
      {view.tabs.length > 1 && <TabSelect view={view} chooseTab={chooseTab} />}
      <Questions {...{ view, draft, setDraft, gaps, tried }} />
    </Frame>
  );

  function statusOf() {
    if (tried && gaps.any) return { text: words.setup.still };
    return again && !tried ? { text: words.setup.again } : null;
  }
}

interface QuestionsProps {
  view: SetupView;
  draft: Draft;
  setDraft: (draft: Draft) => void;
  gaps: Gaps;
  /** The person has tried to save: what is missing is marked. */
  tried: boolean;
}

/** A column that was chosen for one field while it stood for another. */
interface Taken {
  by: FieldName;
  from: FieldName;
  before: Draft;
}

/** What is asked first, then what is known and what more there may be, folded away. */
function Questions({ view, draft, setDraft, gaps, tried }: QuestionsProps) {
  const { words } = useShell();
  const [taken, setTaken] = useState<Taken | null>(null);
  const heaps = heapsOf(view);
  const choose = (field: FieldName, index: number | null) => {
    const from = holderOf(draft, field, index);
    setTaken(from === null ? null : { by: field, from, before: draft });
    setDraft(withColumn(draft, field, index));
  };
  const giveBack = () => {
    if (taken) setDraft({ ...draft, columns: taken.before.columns });
    setTaken(null);
  };
  const wrong = (missing: boolean) => (tried && missing ? words.setup.errors.choose : undefined);
  const columns = (fields: FieldName[]) =>
    fields.map((field) => (
      <ColumnSelect
        key={field}
        {...{ view, draft, field }}
        error={wrong(gaps.columns.includes(field))}
        takenFrom={taken?.by === field ? taken.from : null}
        choose={(index) => choose(field, index)}
        giveBack={giveBack}
      />
    ));
  return (
    <>
      {dateQuestions(view, draft).map((question) => (
        <DateOrderQuestion
          key={question.field}
          question={question}
          answer={draft.dateOrder[question.field]}
          error={wrong(gaps.orders.includes(question.field))}
          choose={(order) =>
            setDraft({ ...draft, dateOrder: { ...draft.dateOrder, [question.field]: order } })
          }
        />
      ))}
      {heaps.asked.length > 0 && (
        <section>
          <h2>{words.setup.unsure}</h2>
          {columns(heaps.asked)}
        </section>
      )}
      <General draft={draft} setDraft={setDraft} wrongCurrency={tried && gaps.currency} />
      <details>
        <summary>{words.setup.recognised(heaps.known.length)}</summary>
        <p class="muted small">{words.setup.headerRow(view.headerRow)}</p>
        {columns(heaps.known)}
      </details>
      {heaps.others.length > 0 && (
        <details>
          <summary>{words.setup.others(heaps.others.length)}</summary>
          {columns(heaps.others)}
        </details>
      )}
    </>
  );
}

/** Where several tabs are alike, the columns of none are shown before a person has chosen. */
function WhichTab({ view, back, chooseTab }: Pick<FormProps, 'view' | 'back' | 'chooseTab'>) {
  const { words } = useShell();
  return (
    <Frame id="setup" title={words.setup.title} back={back}>
      <p>{words.setup.severalTabs}</p>
      <TabSelect view={view} chooseTab={chooseTab} />
    </Frame>
  );
}

function TabSelect({ view, chooseTab }: Pick<FormProps, 'view' | 'chooseTab'>) {
  const { words } = useShell();
  return (
    <Field label={words.setup.tab}>
      {(attributes) => (
        <select
          {...attributes}
          value={view.tabAsked ? '' : String(view.tab.id)}
          onChange={(event) => chooseTab(Number(event.currentTarget.value))}
        >
          {view.tabAsked && (
            <option value="" disabled>
              {words.setup.choose}
            </option>
          )}
          {view.tabs.map(({ id, name }) => (
            <option key={id} value={String(id)}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

import { useState } from 'preact/hooks';
import type { Overview, SetupView } from '../../../../shared/contract/sidebar-views.ts';
import { useAnswer } from '../answer.ts';
import { client, type Failure } from '../client.ts';
import { Button, Field, Frame, focusFirstError, Refusal } from '../parts.tsx';
import { useShell, type ViewProps } from '../shell.ts';
import { argumentsOf, type Draft, draftOf, foundAnew, gapsIn } from './setup-draft.ts';
import { Questions } from './setup-questions.tsx';

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

function SetupForm({ view: found, again, back, chooseTab, readAgain, saved }: FormProps) {
  const { words } = useShell();
  const [view, setView] = useState(found);
  const [draft, setDraft] = useState<Draft>(() => draftOf(found));
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const gaps = gapsIn(view, draft);

  const save = async (filled: Draft = draft) => {
    setTried(true);
    if (gapsIn(view, filled).any) return focusFirstError();
    const reply = await client.saveSetup(argumentsOf(view, filled));
    if (!reply.ok) return setFailure(reply);
    saved(reply.value);
  };
  const answered = async (filled: Draft) => {
    if (!gapsIn(view, filled).any) await save(filled);
  };
  const forget = async (header: string) => {
    const reply = await client.forgetHeader({ sheetId: view.tab.id, header });
    if (!reply.ok) return setFailure(reply);
    setDraft(foundAnew(draft, view, reply.value));
    setView(reply.value);
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
          <Button kind="primary" onClick={() => save()}>
            {words.setup.save}
          </Button>
          <p class="muted small">{words.setup.readOnly}</p>
        </>
      }
    >
      {failure && (
        <Refusal
          failure={failure}
          retry={failure.code === 'headers-changed' ? readAgain : () => save()}
        />
      )}
      {view.tabs.length > 1 && <TabSelect view={view} chooseTab={chooseTab} />}
      <Questions {...{ view, draft, setDraft, gaps, tried, forget, answered }} />
    </Frame>
  );

  function statusOf() {
    if (tried && gaps.any) return { text: words.setup.still };
    return again && !tried ? { text: words.setup.again } : null;
  }
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

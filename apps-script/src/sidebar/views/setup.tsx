import { useState } from 'preact/hooks';
import type { Overview, Question, SetupView } from '../../../../shared/contract/sidebar.ts';
import { LANGUAGES } from '../../../../shared/money.ts';
import type { Field as FieldName } from '../../../../shared/sheet/fields.ts';
import { useAnswer } from '../answer.ts';
import { client, type Failure } from '../client.ts';
import { Button, Field, FieldError, Frame, focusFirstError, Refusal } from '../parts.tsx';
import { useShell, type ViewProps } from '../shell.ts';
import {
  argumentsOf,
  type Draft,
  dateQuestions,
  draftOf,
  heapsOf,
  unanswered,
  withColumn,
} from './setup-draft.ts';

/** Which tab and columns to read: asked only where we are unsure. */
export function Setup({ overview, setOverview }: ViewProps) {
  const { words, go } = useShell();
  const [sheetId, setSheetId] = useState<number | null>(overview.setup?.tab.id ?? null);
  const { loaded, load, show } = useAnswer('inspect', { sheetId });
  const saved = (next: Overview) => {
    setOverview(next);
    if (next.ready) go(next.clinic ? 'home' : 'clinic');
    else if (next.setup) show(next.setup);
  };
  const back = { label: words.common.home, go: () => go('home') };

  if (loaded.state === 'ready') {
    return (
      <SetupForm
        key={JSON.stringify(loaded.value)}
        view={loaded.value}
        back={back}
        chooseTab={setSheetId}
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
      {loaded.state === 'refused' && (
        // the refusal that leads here would lead to itself
        <Refusal failure={{ ...loaded.failure, code: onward(loaded.failure) }} retry={load} />
      )}
    </Frame>
  );
}

function onward({ code }: Failure): Failure['code'] {
  return code === 'not-set-up' || code === 'headers-changed' ? 'failed' : code;
}

interface FormProps {
  view: SetupView;
  back: { label: string; go: () => void };
  chooseTab: (id: number) => void;
  saved: (overview: Overview) => void;
}

function SetupForm({ view, back, chooseTab, saved }: FormProps) {
  const { words } = useShell();
  const [draft, setDraft] = useState<Draft>(() => draftOf(view));
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = unanswered(view, draft);
  const wrong = (field: FieldName) =>
    tried && open.fields.includes(field) ? words.setup.errors.choose : undefined;

  const save = async () => {
    setTried(true);
    if (open.fields.length > 0 || open.currency) return focusFirstError();
    const reply = await client.saveSetup(argumentsOf(view, draft));
    if (!reply.ok) return setFailure(reply);
    saved(reply.value);
  };

  const heaps = heapsOf(view);
  const columns = (fields: FieldName[]) =>
    fields.map((field) => (
      <ColumnSelect
        key={field}
        {...{ view, draft, field }}
        error={wrong(field)}
        choose={(index) => setDraft(withColumn(draft, field, index))}
      />
    ));

  return (
    <Frame
      id="setup"
      title={words.setup.title}
      sub={words.common.tab(view.tab.name, view.tab.rows)}
      back={back}
      status={tried && open.fields.length > 0 ? { text: words.setup.still } : null}
      actions={
        <>
          <Button kind="primary" onClick={save}>
            {words.setup.save}
          </Button>
          <p class="muted small">{words.setup.readOnly}</p>
        </>
      }
    >
      {failure && <Refusal failure={failure} retry={save} />}
      {view.tabs.length > 1 && <TabSelect view={view} chooseTab={chooseTab} />}
      {dateQuestions(view, draft).map((question) => (
        <DateOrderQuestion
          key={question.field}
          question={question}
          answer={draft.dateOrder[question.field]}
          error={wrong(question.field)}
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
      <General draft={draft} setDraft={setDraft} wrongCurrency={tried && open.currency} />
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
          value={String(view.tab.id)}
          onChange={(event) => chooseTab(Number(event.currentTarget.value))}
        >
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

interface ColumnProps {
  view: SetupView;
  draft: Draft;
  field: FieldName;
  error: string | undefined;
  choose: (index: number | null) => void;
}

const UNANSWERED = '';
const NONE = 'none';

function ColumnSelect({ view, draft, field, error, choose }: ColumnProps) {
  const { words } = useShell();
  const index = draft.columns[field];
  const chosen = view.columns.find((column) => column.index === index);
  const required =
    (field === 'guarantor' && view.missing.includes('who')) ||
    (field === 'balance' && view.missing.includes('howMuch'));
  const question = field === 'guarantor' ? words.setup.who : words.setup.howMuch;
  return (
    <Field
      label={required ? question : words.fields[field]}
      hint={chosen?.samples.length ? words.setup.inYourSheet(chosen.samples.join(' · ')) : undefined}
      error={error}
    >
      {(attributes) => (
        <select
          {...attributes}
          value={index === undefined ? UNANSWERED : index === null ? NONE : String(index)}
          onChange={({ currentTarget: { value } }) => choose(value === NONE ? null : Number(value))}
        >
          {index === undefined && (
            <option value={UNANSWERED} disabled>
              {words.setup.choose}
            </option>
          )}
          {!required && <option value={NONE}>{words.setup.none}</option>}
          {view.columns.map((column) => (
            <option key={column.index} value={String(column.index)}>
              {words.setup.column(column.letter, column.header)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface DateOrderProps {
  question: Extract<Question, { kind: 'dateOrder' }>;
  answer: 'day' | 'month' | undefined;
  error: string | undefined;
  choose: (order: 'day' | 'month') => void;
}

/** Day or month first: each answer shows what it makes of two of the person's own dates. */
function DateOrderQuestion({ question, answer, error, choose }: DateOrderProps) {
  const { words } = useShell();
  const id = `order-${question.field}`;
  return (
    <fieldset class="question" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{words.setup.dateOrder(question.letter, question.header)}</legend>
      {(['day', 'month'] as const).map((order) => (
        <label class="choice" key={order}>
          <input
            type="radio"
            name={id}
            checked={answer === order}
            aria-invalid={error ? 'true' : undefined}
            onChange={() => choose(order)}
          />
          <span>
            {order === 'day' ? words.setup.dayFirst : words.setup.monthFirst}
            {question.examples.map(({ text, ifDayFirst, ifMonthFirst }) => (
              <span class="muted small line" key={text}>
                {words.setup.example(text, order === 'day' ? ifDayFirst : ifMonthFirst)}
              </span>
            ))}
          </span>
        </label>
      ))}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}

interface GeneralProps {
  draft: Draft;
  setDraft: (draft: Draft) => void;
  wrongCurrency: boolean;
}

function General({ draft, setDraft, wrongCurrency }: GeneralProps) {
  const { words } = useShell();
  return (
    <>
      <Field
        label={words.setup.currency}
        error={wrongCurrency ? words.setup.errors.currency : undefined}
      >
        {(attributes) => (
          <input
            {...attributes}
            class="code"
            maxLength={3}
            autocomplete="off"
            value={draft.currency}
            onInput={(event) =>
              setDraft({ ...draft, currency: event.currentTarget.value.trim().toUpperCase() })
            }
          />
        )}
      </Field>
      <Field label={words.setup.letterLanguage}>
        {(attributes) => (
          <select
            {...attributes}
            value={draft.language}
            onChange={({ currentTarget: { value } }) =>
              setDraft({
                ...draft,
                language: LANGUAGES.find((language) => language === value) ?? draft.language,
              })
            }
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {words.languages[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}

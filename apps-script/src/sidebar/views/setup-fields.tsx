import type { Question, SetupView } from '../../../../shared/contract/sidebar-views.ts';
import { LANGUAGES } from '../../../../shared/money.ts';
import type { Field as FieldName } from '../../../../shared/sheet/fields.ts';
import { Button, Field, FieldError, Notice } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { candidatesOf, type Draft, knownOf } from './setup-draft.ts';

interface ColumnProps {
  view: SetupView;
  draft: Draft;
  field: FieldName;
  error: string | undefined;
  /** The field that has just lost this column. */
  takenFrom: FieldName | null;
  choose: (index: number | null) => void;
  giveBack: () => void;
  /** What was learnt of a header is not to count any more. */
  forget: (header: string) => Promise<void>;
}

const UNANSWERED = '';
const NONE = 'none';

/** Which column says this: with values of the person's own sheet underneath. */
export function ColumnSelect(props: ColumnProps) {
  const { takenFrom, giveBack } = props;
  const { words } = useShell();
  return (
    <>
      <ColumnField {...props} />
      {takenFrom && (
        <Notice kind="warn">
          {words.setup.taken(words.fields[takenFrom])}{' '}
          <Button kind="link" onClick={giveBack}>
            {words.setup.giveBack}
          </Button>
        </Notice>
      )}
    </>
  );
}

function ColumnField({ view, draft, field, error, choose, forget }: ColumnProps) {
  const { words } = useShell();
  const index = draft.columns[field];
  const required =
    (field === 'guarantor' && view.missing.includes('who')) ||
    (field === 'balance' && view.missing.includes('howMuch'));
  const question = field === 'guarantor' ? words.setup.who : words.setup.howMuch;
  return (
    <Field
      label={required ? question : words.fields[field]}
      hint={<ColumnHint {...{ view, draft, field, forget }} />}
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

/** How we know, and values of the person's own sheet; while it is asked, the columns that it may be. */
function ColumnHint({
  view,
  draft,
  field,
  forget,
}: Pick<ColumnProps, 'view' | 'draft' | 'field' | 'forget'>) {
  const { words } = useShell();
  const column = view.columns.find(({ index }) => index === draft.columns[field]);
  const known = knownOf(view, draft, field);
  // what became of a column says more
  const isTold = known === 'asked' && view.changes.some((change) => change.field === field);
  const perhaps = known === 'asked' ? candidatesOf(view, field) : [];
  return (
    <>
      {known && known !== 'none' && !isTold && (
        <span class="line">{words.columns.known[known]}</span>
      )}
      {view.columns
        .filter(({ index }) => perhaps.includes(index))
        .map(({ index, letter, header, samples }) => (
          <span class="line" key={index}>
            {words.columns.perhaps(letter, header, samples.join(' · '))}
          </span>
        ))}
      {column && column.samples.length > 0 && (
        <span class="line">{words.setup.inYourSheet(column.samples.join(' · '))}</span>
      )}
      {column?.isLearnt && column.field === field && (
        <span class="line">
          {column.known !== 'said' && `${words.columns.learnt} `}
          <Button kind="link" onClick={() => forget(column.header)}>
            {words.columns.forget}
          </Button>
        </span>
      )}
    </>
  );
}

interface DateOrderProps {
  question: Extract<Question, { kind: 'dateOrder' }>;
  answer: 'day' | 'month' | undefined;
  error: string | undefined;
  choose: (order: 'day' | 'month') => void;
}

/** Day or month first: each answer shows what it makes of two of the person's own dates. */
export function DateOrderQuestion({ question, answer, error, choose }: DateOrderProps) {
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

/** What counts where a row says nothing. */
export function General({ draft, setDraft, wrongCurrency }: GeneralProps) {
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

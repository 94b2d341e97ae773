import { useState } from 'preact/hooks';
import { formatDate } from '../../../../shared/messages/dates.ts';
import { REPLY_LABELS, type ReplyLabel } from '../../../../shared/reminders/reply/labels.ts';
import type { Sorted } from '../../../../shared/reminders/reply/sort.ts';
import type { Field as SheetField } from '../../../../shared/sheet/fields.ts';
import { Button, Field, Frame, Notice, Refusal } from '../parts.tsx';
import { useShell, type ViewProps } from '../shell.ts';
import { useAfterPause } from '../use-after-pause.ts';

interface Props extends Pick<ViewProps, 'overview'> {
  toList: () => void;
}

/** An answer that the clinic pastes in: what it says by our rules, what a person makes of it, what to type. */
export function SortAnswer({ overview, toList }: Props) {
  const { words } = useShell();
  const texts = words.words.sort;
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReplyLabel | null>(null);
  const [confirmed, setConfirmed] = useState(false);
  const isEmpty = text.trim() === '';
  const asked = useAfterPause('sortAnswer', isEmpty ? null : { text });
  const sorted = asked.value;
  const label = chosen ?? (asked.isAsking ? null : (sorted?.label ?? null));
  const paste = (next: string) => {
    setText(next);
    setChosen(null);
    setConfirmed(false);
  };
  return (
    <Frame
      id={confirmed ? 'sorted' : 'sort'}
      title={texts.title}
      back={{ label: texts.toList, go: toList }}
      actions={
        confirmed ? (
          <>
            <Button kind="primary" onClick={() => paste('')}>
              {texts.another}
            </Button>
            <Button onClick={() => setConfirmed(false)}>{texts.again}</Button>
          </>
        ) : (
          label && (
            <Button kind="primary" onClick={() => setConfirmed(true)}>
              {texts.confirm}
            </Button>
          )
        )
      }
    >
      {confirmed && label ? (
        <Steps label={label} overview={overview} />
      ) : (
        <>
          <Field label={texts.pasted} hint={texts.why}>
            {(attributes) => (
              <textarea
                {...attributes}
                class="tall"
                value={text}
                onInput={(event) => paste(event.currentTarget.value)}
              />
            )}
          </Field>
          {asked.failure && <Refusal failure={asked.failure} retry={asked.again} />}
          <Proposal sorted={sorted} isAsking={asked.isAsking} />
          {!isEmpty && <Choose label={label} choose={setChosen} />}
        </>
      )}
    </Frame>
  );
}

/** What the rules say, and because of which words. */
function Proposal({ sorted, isAsking }: { sorted: Sorted | null; isAsking: boolean }) {
  const { words, language } = useShell();
  const texts = words.words.sort;
  if (isAsking) {
    return (
      <p class="muted small" role="status">
        {texts.reading}
      </p>
    );
  }
  if (!sorted) return null;
  const { label, why, second, date } = sorted;
  return (
    <div role="status">
      <Notice kind={label === 'unknown' ? 'warn' : 'good'}>
        {label === 'unknown' ? (
          <p>{texts.noIdea}</p>
        ) : (
          <p>
            {texts.looksLike} <strong>{texts.labels[label]}</strong>
          </p>
        )}
        {why.length > 0 && <p class="small">{texts.because(why.map(texts.quote).join(', '))}</p>}
        {second.length > 0 && (
          <p class="small">{texts.also(second.map((one) => texts.labels[one]).join(', '))}</p>
        )}
        {date && <p class="small">{texts.promised(formatDate(date, language))}</p>}
      </Notice>
    </div>
  );
}

function Choose({
  label,
  choose,
}: {
  label: ReplyLabel | null;
  choose: (label: ReplyLabel) => void;
}) {
  const { words } = useShell();
  const texts = words.words.sort;
  return (
    <fieldset class="question">
      <legend>{texts.choose}</legend>
      {REPLY_LABELS.map((one) => (
        <label key={one} class="choice">
          <input type="radio" name="label" checked={one === label} onChange={() => choose(one)} />
          <span class="wide">{texts.labels[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

type Flag = 'dispute' | 'hold' | 'hardship' | 'opt-out';

/** Which flag an answer sets, and the column with a plain yes or no for it, where a sheet has one. */
const FLAG_OF: Readonly<Record<ReplyLabel, { flag: Flag; yesNo: SheetField | null } | null>> = {
  stop: { flag: 'opt-out', yesNo: 'optOut' },
  'wrong-person': { flag: 'hold', yesNo: 'hold' },
  dispute: { flag: 'dispute', yesNo: 'disputed' },
  hardship: { flag: 'hardship', yesNo: null },
  promise: { flag: 'hold', yesNo: 'hold' },
  paid: null,
  unknown: null,
};

/** The sheet is the clinic's: a person types, we say what and where. */
function Steps({ label, overview }: { label: ReplyLabel } & Pick<ViewProps, 'overview'>) {
  const { words } = useShell();
  const texts = words.words.sort;
  const set = FLAG_OF[label];
  return (
    <section>
      <Notice kind="good">
        <p>
          <strong>{texts.labels[label]}</strong>
        </p>
      </Notice>
      <h2>{texts.inYourSheet}</h2>
      {set && <p>{whatToType(set)}</p>}
      <p>{texts.effect[label]}</p>
    </section>
  );

  function whatToType({ flag, yesNo }: { flag: Flag; yesNo: SheetField | null }) {
    const own = columnOf(yesNo);
    if (own) return texts.type(texts.yes, own);
    const status = columnOf('status');
    return status ? texts.type(texts.flags[flag], status) : texts.noColumn(texts.flags[flag]);
  }

  function columnOf(field: SheetField | null): string | null {
    const column = overview.setup?.columns.find((one) => field !== null && one.field === field);
    return column ? words.setup.column(column.letter, column.header) : null;
  }
}

import { useState } from 'preact/hooks';
import { addDays, addMonths, type CivilDate } from '../../../../shared/calendar.ts';
import type { DueRow, RemindersView } from '../../../../shared/contract/sidebar-views.ts';
import { SKIP_REASONS, type SkipReason } from '../../../../shared/reminders/skip.ts';
import { client, type Failure } from '../client.ts';
import { Button, Field, Frame, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';

const TIMES = ['tomorrow', 'week', 'month', 'day'] as const;
type Time = (typeof TIMES)[number];
/** As long as a note may be. */
const LONGEST = 200;

function dayIn(time: Exclude<Time, 'day'>, today: CivilDate): CivilDate {
  if (time === 'month') return addMonths(today, 1);
  return addDays(today, time === 'week' ? 7 : 1);
}

/** Puts one person off: why, and until when. */
export function SkipForm({
  row,
  today,
  back,
  done,
}: {
  row: DueRow;
  today: CivilDate;
  back: () => void;
  done: (view: RemindersView) => void;
}) {
  const { words } = useShell();
  const texts = words.channels.skip;
  const [reason, setReason] = useState<SkipReason>('will-call');
  const [note, setNote] = useState('');
  const [time, setTime] = useState<Time>('week');
  const [day, setDay] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const isDayWrong = failure?.details['at'] === 'until';
  const save = async () => {
    const reply = await client.skip({
      key: row.key,
      reason,
      note: note.trim(),
      until: time === 'day' ? day : dayIn(time, today),
    });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) done(reply.value);
  };

  return (
    <Frame
      id={`skip ${row.key}`}
      title={texts.title}
      sub={row.name}
      back={{ label: words.common.back, go: back }}
      actions={
        <Button kind="primary" onClick={save}>
          {texts.save}
        </Button>
      }
    >
      {failure && !isDayWrong && <Refusal failure={failure} />}
      <Choices
        legend={texts.why}
        all={SKIP_REASONS}
        now={reason}
        pick={setReason}
        names={texts.reasons}
      />
      <Note {...{ note, setNote }} />
      <Choices legend={texts.until} all={TIMES} now={time} pick={setTime} names={texts} />
      {time === 'day' && <Day {...{ today, day, setDay }} isWrong={isDayWrong} />}
    </Frame>
  );
}

function Note({ note, setNote }: { note: string; setNote: (note: string) => void }) {
  const texts = useShell().words.channels.skip;
  return (
    <Field label={texts.note} hint={texts.noteHint}>
      {(attributes) => (
        <input
          {...attributes}
          type="text"
          maxLength={LONGEST}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface DayProps {
  today: CivilDate;
  day: string;
  setDay: (day: string) => void;
  isWrong: boolean;
}

function Day({ today, day, setDay, isWrong }: DayProps) {
  const texts = useShell().words.channels.skip;
  return (
    <Field label={texts.chosenDay} error={isWrong ? texts.dayAsked : undefined}>
      {(attributes) => (
        <input
          {...attributes}
          type="date"
          min={addDays(today, 1)}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface ChoicesProps<T extends string> {
  legend: string;
  all: readonly T[];
  now: T;
  pick: (one: T) => void;
  names: Record<T, string>;
}

/** One of a few. */
function Choices<T extends string>({ legend, all, now, pick, names }: ChoicesProps<T>) {
  return (
    <fieldset class="question">
      <legend>{legend}</legend>
      {all.map((one) => (
        <label key={one} class="choice">
          <input type="radio" name={legend} checked={one === now} onChange={() => pick(one)} />
          <span class="wide">{names[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

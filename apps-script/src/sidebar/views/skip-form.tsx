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
  const until = {
    tomorrow: addDays(today, 1),
    week: addDays(today, 7),
    month: addMonths(today, 1),
    day,
  };
  const isDayWrong = failure?.details['at'] === 'until';

  const save = async () => {
    const reply = await client.skip({
      key: row.key,
      reason,
      note: note.trim(),
      until: until[time],
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
      <fieldset class="question">
        <legend>{texts.why}</legend>
        {SKIP_REASONS.map((one) => (
          <Choice key={one} name="reason" on={one === reason} pick={() => setReason(one)}>
            {texts.reasons[one]}
          </Choice>
        ))}
      </fieldset>
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
      <fieldset class="question">
        <legend>{texts.until}</legend>
        {TIMES.map((one) => (
          <Choice key={one} name="until" on={one === time} pick={() => setTime(one)}>
            {texts[one]}
          </Choice>
        ))}
      </fieldset>
      {time === 'day' && (
        <Field label={texts.chosenDay} error={isDayWrong ? texts.dayAsked : undefined}>
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
      )}
    </Frame>
  );
}

function Choice({
  name,
  on,
  pick,
  children,
}: {
  name: string;
  on: boolean;
  pick: () => void;
  children: string;
}) {
  return (
    <label class="choice">
      <input type="radio" name={name} checked={on} onChange={pick} />
      <span class="wide">{children}</span>
    </label>
  );
}

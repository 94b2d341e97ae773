import { useEffect, useRef, useState } from 'preact/hooks';
import { addDays, civilDateIn } from '../../../shared/calendar.ts';
import type { Command } from '../server-schema.ts';
import { useDismiss } from './dismiss.ts';
import { useLanguage, useMessages } from './messages/index.ts';

interface Props {
  now: number;
  timeZone: string;
  run: (command: Command) => unknown;
}

/** The virtual clock: what it shows, and the steps by which a person moves it. */
export function Clock({ now, timeZone, run }: Props) {
  const words = useMessages();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const when = new Intl.DateTimeFormat(language, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(now);
  const close = () => setOpen(false);
  useDismiss(open, box, close);
  return (
    <div class="popover-box" ref={box}>
      <button
        type="button"
        class="button clock"
        aria-expanded={open}
        aria-label={words.clockAt(when)}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">◷</span>
        <span>{when}</span>
      </button>
      {open && (
        <ClockPanel
          now={now}
          timeZone={timeZone}
          run={(command) => {
            close();
            run(command);
          }}
          onLeave={() => {
            close();
            box.current?.querySelector('button')?.focus();
          }}
        />
      )}
    </div>
  );
}

function ClockPanel({ now, timeZone, run, onLeave }: Props & { onLeave(): void }) {
  const words = useMessages();
  const tomorrow = addDays(civilDateIn(timeZone)(now), 1);
  const [day, setDay] = useState<string>(tomorrow);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && onLeave();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <fieldset class="popover" aria-label={words.moveClock}>
      <p class="muted">{words.clockNote(timeZone)}</p>
      <button type="button" class="button" onClick={() => run({ do: 'move-clock', by: 'hour' })}>
        {words.oneHour}
      </button>
      <button type="button" class="button" onClick={() => run({ do: 'move-clock', by: 'day' })}>
        {words.oneDay}
      </button>
      <button type="button" class="button" onClick={() => run({ do: 'move-clock', by: 'monday' })}>
        {words.nextMonday}
      </button>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          run({ do: 'set-date', date: day });
        }}
      >
        <label>
          <span>{words.pickDay}</span>
          <input
            type="date"
            required
            min={tomorrow}
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button primary">
          {words.moveClock}
        </button>
      </form>
    </fieldset>
  );
}

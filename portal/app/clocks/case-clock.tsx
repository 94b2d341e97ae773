import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import { Badge } from '../ui/badge.tsx';
import type { Formats } from '../ui/formats.ts';
import { Note } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import type { ClockView } from './clock-view.ts';

/** On a case, for both sides: what its agency owes next, and until when. */
export function CaseClock({ clock }: { clock: ClockView | null }) {
  const { words, formats } = useWords();
  if (!clock) return null;
  const text = clockText(clock, words.clocks, formats);
  const how = <span className="small muted">{words.clocks.how}</span>;
  if (clock.state !== 'late') {
    return (
      <p>
        {text}
        <br />
        {how}
      </p>
    );
  }
  return (
    <Note>
      <Badge tone="bad">{words.clocks.badges.late}</Badge> <strong>{text}</strong>
      <br />
      {how}
    </Note>
  );
}

function clockText(
  { clock, state, dueOn, days }: ClockView,
  text: PortalMessages['clocks'],
  formats: Formats,
): string {
  const duty = text.duties[clock];
  if (state === 'due-today') return text.dueToday(duty);
  return text[state === 'late' ? 'late' : 'due'](duty, formats.date(dueOn), days);
}

/** In a list: until when something is owed, and that it is late. */
export function ClockCell({ clock }: { clock: Pick<ClockView, 'state' | 'dueOn'> | null }) {
  const { words, formats } = useWords();
  const { badges } = words.clocks;
  if (!clock) return '–';
  const day = formats.shortDate(clock.dueOn);
  if (clock.state === 'running') return day;
  return (
    <>
      <Badge tone={clock.state === 'late' ? 'bad' : 'warn'}>{badges[clock.state]}</Badge> {day}
    </>
  );
}

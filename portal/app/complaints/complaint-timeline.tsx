import type { CivilDate } from '../../../shared/calendar.ts';
import type { ComplaintEvent, Outcome, Severity } from '../../../shared/complaints.ts';
import { Timeline } from '../ui/lists.tsx';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { ComplaintEntry } from './read-complaint.server.ts';

interface ComplaintTimelineProps {
  history: readonly ComplaintEntry[];
  timeZone: string;
}

const TONES: Readonly<Partial<Record<ComplaintEvent, 'warn'>>> = {
  receive: 'warn',
  reopen: 'warn',
};

/** What happened to a complaint and what each side said, the latest first. */
export function ComplaintTimeline({ history, timeZone }: ComplaintTimelineProps) {
  const { words, formats } = useWords();
  const { complaints: text } = words;
  const sentenceOf = ({ event, facts }: ComplaintEntry) =>
    text.told[event]({
      ...(facts['due'] && { due: formats.date(facts['due'] as CivilDate) }),
      ...(facts['outcome'] && { outcome: text.outcomes[facts['outcome'] as Outcome] }),
      ...(facts['severity'] && { severity: text.severities[facts['severity'] as Severity] }),
    });
  return (
    <Section title={text.one.history}>
      <Timeline
        events={history.map((entry) => ({
          key: String(entry.seq),
          at: entry.at,
          when: formats.dateTime(entry.at, timeZone),
          by: entry.by === 'patient' ? text.byPatient : entry.actor,
          ...(TONES[entry.event] && { tone: TONES[entry.event] }),
          text: (
            <>
              <strong>{sentenceOf(entry)}</strong>
              {entry.told ? (
                <p className="typed">{entry.told.text}</p>
              ) : (
                <p className="muted">{text.one.shut}</p>
              )}
            </>
          ),
        }))}
      />
    </Section>
  );
}

import type { ChangeText } from '../../../shared/messages/law/reading.ts';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import { LawRule } from './law-part.tsx';

interface ChangesProps {
  changes: readonly ChangeText[];
  toCheck: string;
}

/** What becomes another law, by day. */
export function Changes({ changes, toCheck }: ChangesProps) {
  return (
    <ul className="law-rules">
      {changes.map(({ day, date, jurisdiction, notes, rules }) => (
        <li key={`${day} ${jurisdiction}`}>
          <p>
            <strong>
              {day === null ? date : <time dateTime={day}>{date}</time>}, {jurisdiction}
            </strong>
          </p>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {rules.map(({ what, rule }) => (
            <div key={rule.id} className="law-change">
              <p className="small muted">{what}</p>
              <LawRule rule={rule} toCheck={toCheck} />
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The log of what has changed: days, and what came or went. */
export function PastChanges({ changes }: { changes: readonly ChangeText[] }) {
  const { past: text } = useWords().words.law;
  if (changes.length === 0) return null;
  return (
    <Section title={text.title} id="past">
      <details>
        <summary>{text.open(changes.length)}</summary>
        <ul className="law-rules">
          {changes.map(({ day, date, jurisdiction, notes, rules }) => (
            <li key={`${day} ${jurisdiction}`}>
              <p>
                <strong>
                  {date}, {jurisdiction}
                </strong>
              </p>
              {notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
              {rules.map(({ what, rule }) => (
                <p key={rule.id}>
                  <span className="muted">{what}:</span> {rule.may}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

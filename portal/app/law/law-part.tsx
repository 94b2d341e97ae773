import type { HoursText } from '../../../shared/messages/law/hours-text.ts';
import type { LawReading, RuleText } from '../../../shared/messages/law/reading.ts';
import { Badge } from '../ui/badge.tsx';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';

interface PartProps {
  part: LawReading['parts'][number];
  hours: LawReading['hours'];
  /** How it is said that a rule is still to be checked. */
  toCheck: string;
}

/** What the rules say to one question of a person. */
export function LawPart({ part: { part, title, none, rules }, hours, toCheck }: PartProps) {
  return (
    <Section title={title} id={part}>
      {hours.map((one) => (
        <Hours key={one.channels.join()} hours={one} />
      ))}
      {rules.length === 0 && <p className="muted">{none}</p>}
      <ul className="law-rules">
        {rules.map((rule) => (
          <li key={rule.id} id={rule.id}>
            <LawRule rule={rule} toCheck={toCheck} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Hours({ hours: { channels, week, holidays, onlyIf } }: { hours: HoursText }) {
  const { hours: text } = useWords().words.law;
  return (
    <div className="law-hours">
      <table>
        <caption>{text.caption(channels.join(', '))}</caption>
        <thead>
          <tr>
            <th scope="col">{text.days}</th>
            <th scope="col">{text.hours}</th>
          </tr>
        </thead>
        <tbody>
          {week.map(({ days, hours, isOpen }) => (
            <tr key={days}>
              <th scope="row">{days}</th>
              <td className={isOpen ? undefined : 'muted'}>{hours}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {holidays && <p className="small">{holidays}</p>}
      {onlyIf.map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
    </div>
  );
}

interface RuleProps {
  rule: RuleText;
  toCheck: string;
}

/** What a rule says, and how we know it. */
export function LawRule({ rule, toCheck }: RuleProps) {
  const { rule: text } = useWords().words.law;
  const { about, may, doubt, elements, onlyFor, isToCheck } = rule;
  return (
    <>
      {about.length > 0 && <p className="small muted">{about.join(' · ')}</p>}
      <p>{may}</p>
      {elements.length > 0 && (
        <div>
          <p className="small muted">{text.elements}</p>
          <ul className="law-elements">
            {elements.map((element) => (
              <li key={element}>{element}</li>
            ))}
          </ul>
        </div>
      )}
      {doubt !== null && (
        <p className="law-doubt">
          <strong>{text.doubt}</strong> {doubt}
        </p>
      )}
      {onlyFor.map((line) => (
        <p key={line} className="small">
          <strong>{line}</strong>
        </p>
      ))}
      <p className="law-facts small muted">
        {isToCheck && <Badge tone="warn">{toCheck}</Badge>}
        {!rule.isLaw && <Badge>{rule.force}</Badge>}
        {rule.isLaw && <span>{rule.force}</span>}
        <span>{rule.since}</span>
        <span>{rule.jurisdiction}</span>
        <span>{rule.citation}</span>
        {rule.known !== toCheck && <span>{rule.known}</span>}
      </p>
    </>
  );
}

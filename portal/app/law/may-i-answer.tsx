import { Badge, type Tone } from '../ui/badge.tsx';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import { LawRule } from './law-part.tsx';
import type { MayIAnswer } from './may-i.server.ts';
import type { LawView } from './read-law.server.ts';

const TONES: Readonly<Record<MayIAnswer['decision'], Tone>> = {
  allowed: 'good',
  blocked: 'bad',
  never: 'bad',
  allowed_with_conditions: 'warn',
};

interface AnswerProps {
  answer: NonNullable<LawView['answer']>;
  toCheck: string;
}

/** What the rules say to the question, or what of it cannot be answered. */
export function MayIAnswerSection({ answer, toCheck }: AnswerProps) {
  const { mayI: text } = useWords().words.law;
  if ('refused' in answer) {
    return (
      <Section title={text.refused} id="answer">
        <ul role="alert" className="law-elements">
          {answer.refused.map((field) => (
            <li key={field}>{text.problems[field]}</li>
          ))}
        </ul>
      </Section>
    );
  }
  const { asked, decision } = answer;
  const isBlocked = decision === 'blocked' || decision === 'never';
  return (
    <Section title={text.answer} id="answer">
      <div className="panel">
        <p>
          <Badge tone={TONES[decision]}>{text.decisions[decision]}</Badge> <strong>{asked}</strong>
        </p>
        <Outcome answer={answer} />
        <p className="small muted">
          {answer.otherZones.length > 0
            ? text.zonesToo(answer.zone, answer.otherZones.join(', '))
            : text.zones(answer.zone)}
        </p>
        {isBlocked && <Reasons answer={answer} toCheck={toCheck} />}
        <List title={text.elements} lines={answer.elements} />
        <List title={text.settle} lines={answer.settle} />
        {!isBlocked && <Reasons answer={answer} toCheck={toCheck} />}
      </div>
    </Section>
  );
}

function Outcome({ answer: { decision, earliest } }: { answer: MayIAnswer }) {
  const { mayI: text } = useWords().words.law;
  if (decision === 'allowed') return <p>{text.allowed}</p>;
  if (decision === 'allowed_with_conditions') return <p>{text.conditions}</p>;
  return <p>{earliest === null ? text.never : text.earliest(earliest)}</p>;
}

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="law-elements">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** Blocked: the rules that block, in full. Else those that are about it, to be opened. */
function Reasons({
  answer: { decision, reasons },
  toCheck,
}: {
  answer: MayIAnswer;
  toCheck: string;
}) {
  const { mayI: text } = useWords().words.law;
  if (reasons.length === 0) return null;
  const isBlocked = decision === 'blocked' || decision === 'never';
  const list = (
    <ul className="law-rules">
      {reasons.map(({ rule, mayGoOn, onlyWarns }) => (
        <li key={rule.id}>
          <LawRule rule={rule} toCheck={toCheck} />
          {isBlocked && mayGoOn && <p className="small">{text.mayGoOn}</p>}
          {onlyWarns && <p className="small">{text.onlyWarns}</p>}
        </li>
      ))}
    </ul>
  );
  if (isBlocked) {
    return (
      <div>
        <h3>{text.blocks}</h3>
        {list}
      </div>
    );
  }
  return (
    <details>
      <summary>{text.about}</summary>
      {list}
    </details>
  );
}

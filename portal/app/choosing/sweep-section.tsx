import { questionWords } from '../../../shared/messages/vetting-questions/index.ts';
import { QUESTIONS } from '../../../shared/vetting/questions.ts';
import { rankings } from '../../../shared/vetting/rankings.ts';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { ComparisonView } from './read-comparison.server.ts';

/** For which weight within a fifth of today's the order of the agencies would change, in words. */
export function SweepSection({ view }: { view: ComparisonView }) {
  const { words } = useWords();
  const { compare: text } = words.choosing;
  const inRace = rankings(view.compared, view.weights).filter(({ rank }) => rank !== null);
  const changing = view.sweep.filter(({ changes }) => changes.length > 0);
  return (
    <Section title={text.sweep}>
      <p className="muted">{text.sweepText}</p>
      {inRace.length < 2 && <p>{text.noSweep}</p>}
      {inRace.length >= 2 && changing.length === 0 && <p>{text.holds}</p>}
      {changing.length > 0 && (
        <ul className="listed">
          {changing.map((one) => (
            <Change key={one.code} view={view} one={one} />
          ))}
        </ul>
      )}
    </Section>
  );
}

type Sweep = ComparisonView['sweep'][number];

function Change({ view, one: { code, weight, changes } }: { view: ComparisonView; one: Sweep }) {
  const { words, formats, language } = useWords();
  const { compare: text } = words.choosing;
  const question = QUESTIONS.find((asked) => asked.code === code);
  const nameOf = (id: string) => view.compared.find((agency) => agency.id === id)?.name ?? '';
  return (
    <li>
      {question && questionWords(language).questions[question.code].ask}
      {changes.map(({ at, agencies: [one, other] }) => (
        <p key={`${one} ${other} ${at}`} className="muted">
          {Math.abs(at - weight) < 1e-9
            ? text.tie(nameOf(one), nameOf(other))
            : text.level(formats.decimal(at), formats.count(weight), nameOf(one), nameOf(other))}
        </p>
      ))}
    </li>
  );
}

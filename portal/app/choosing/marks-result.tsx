import { questionWords } from '../../../shared/messages/vetting-questions/index.ts';
import { defaultWeights, questionsFor } from '../../../shared/vetting/questions.ts';
import {
  disagreements,
  knockOuts,
  scoredShare,
  scoreOf,
  unprovenShare,
} from '../../../shared/vetting/score.ts';
import { Figures } from '../ui/lists.tsx';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { ShownAnswers } from './answers-page.tsx';

/** What rules the agency out, and, once two have sent theirs, what the marks say together. */
export function MarksResult({ shown }: { shown: ShownAnswers }) {
  return (
    <>
      <KnockOuts shown={shown} />
      <Together shown={shown} />
      <Disagreements shown={shown} />
      <Notes shown={shown} />
    </>
  );
}

/** What rules the agency out, whatever the marks say. */
export function KnockOuts({ shown }: { shown: ShownAnswers }) {
  const { words, language } = useWords();
  const { answers: text } = words.choosing;
  const asked = questionWords(language).questions;
  const questions = questionsFor(shown.jurisdiction, shown.set);
  const out = knockOuts(questions, shown.answers);
  const names = questions.filter(({ code }) => out.by.includes(code));
  return (
    <Section title={text.knockOuts}>
      {names.length === 0 && <p>{text.knockOutsNone}</p>}
      <ul className="listed">
        {names.map(({ code }) => (
          <li key={code}>{asked[code].ask}</li>
        ))}
      </ul>
      {out.open.length > 0 && <p className="muted">{text.openKnockOuts(out.open.length)}</p>}
    </Section>
  );
}

/** What reviewers wrote beside their marks. */
export function Notes({ shown: { scores } }: { shown: ShownAnswers }) {
  const { answers: text } = useWords().words.choosing;
  return scores.map(({ name, note }) =>
    note === '' ? null : (
      <Section key={name} title={text.noteOf(name)}>
        <p className="letter">{note}</p>
      </Section>
    ),
  );
}

/** The marks of two people as one score, and how much of it nothing proves. */
export function Together({
  shown: { scores, jurisdiction, set, accepted },
}: {
  shown: ShownAnswers;
}) {
  const { words, formats } = useWords();
  const { answers: text } = words.choosing;
  if (scores.length < 2) return null;
  const questions = questionsFor(jurisdiction, set);
  const weights = defaultWeights(questions);
  const marks = scores.map((one) => one.marks);
  const percent = (share: number | null) => (share === null ? '–' : formats.percent(share));
  return (
    <Section title={text.result}>
      <Figures
        items={[
          { label: text.score, value: percent(scoreOf(weights, marks)) },
          { label: text.scored, value: percent(scoredShare(weights, marks)) },
          {
            label: text.unproven,
            value: percent(unprovenShare(questions, weights, new Set(accepted))),
          },
        ]}
      />
      {accepted.length === 0 && <p className="small muted">{text.noPapers}</p>}
    </Section>
  );
}

function Disagreements({ shown }: { shown: ShownAnswers }) {
  const { words, language } = useWords();
  const { answers: text } = words.choosing;
  const questions = questionsFor(shown.jurisdiction, shown.set);
  const codes = disagreements(
    questions,
    shown.scores.map(({ marks }) => marks),
  );
  if (codes.length === 0) return null;
  const asked = questionWords(language).questions;
  return (
    <Section title={text.disagreements}>
      <p className="small muted">{text.disagreementsText}</p>
      <ul className="listed">
        {questions
          .filter(({ code }) => codes.includes(code))
          .map(({ code }) => (
            <li key={code}>{asked[code].ask}</li>
          ))}
      </ul>
    </Section>
  );
}

import { questionWords } from '../../../shared/messages/vetting-questions/index.ts';
import { QUESTION_SECTIONS, questionsFor } from '../../../shared/vetting/questions.ts';
import { AnswerSaid } from '../choosing/answer-item.tsx';
import type { ShownAnswers } from '../choosing/answers-page.tsx';
import { KnockOuts, Notes, Together } from '../choosing/marks-result.tsx';
import { placeName } from '../mandates/place-names.ts';
import { Section } from '../ui/page.tsx';
import { Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { Dossier } from './read-dossier.server.ts';

/** The newest answers, when each version came, and the marks as far as the reader may see them. */
export function AnswersPart({ dossier: { answers } }: { dossier: Dossier }) {
  const { words, formats, language } = useWords();
  const { answers: text } = words.dossier;
  const { shown, versions } = answers;
  if (!shown) return <p>{text.none}</p>;
  const told = words.choosing.answers;
  return (
    <>
      <p>{text.law(placeName(shown.jurisdiction, language), shown.version)}</p>
      <Section title={told.versions}>
        <ul className="listed">
          {versions.map(({ version, by, on }) => (
            <li key={version}>
              {told.version(version)}: {told.sent(by, formats.date(on))}
            </li>
          ))}
        </ul>
      </Section>
      {shown.sentBy.length > 0 && <p>{words.choosing.section.marked(shown.sentBy.join(', '))}</p>}
      <KnockOuts shown={shown} />
      <Together shown={shown} />
      <Notes shown={shown} />
      <Questions shown={shown} />
    </>
  );
}

function Questions({ shown }: { shown: ShownAnswers }) {
  const { words, language } = useWords();
  const { answers: text } = words.dossier;
  const { sections, questions: asked } = questionWords(language);
  const questions = questionsFor(shown.jurisdiction, shown.set);
  return QUESTION_SECTIONS.map((section) => {
    const own = questions.filter((question) => question.section === section);
    return (
      own.length > 0 && (
        <Section key={section} title={sections[section]}>
          <Table
            caption={sections[section]}
            isHeaded
            columns={[
              { name: 'question', label: text.question, cell: ({ code }) => asked[code].ask },
              {
                ...{ name: 'answer', label: text.answer },
                cell: (question) => <AnswerSaid question={question} shown={shown} />,
              },
            ]}
            rows={own}
            keyOf={({ code }) => code}
            empty={null}
          />
        </Section>
      )
    );
  });
}

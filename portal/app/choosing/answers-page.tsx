import { Link } from '@remix-run/react';
import { questionsFor } from '../../../shared/vetting/questions.ts';
import { agencyTrail } from '../agencies/agency-trail.ts';
import { answersPath } from '../paths.ts';
import { Beside, Page, Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { AnswerItem } from './answer-item.tsx';
import { BySection } from './by-section.tsx';
import { MarksForm } from './marks-form.tsx';
import { MarksResult } from './marks-result.tsx';
import type { AnswersView } from './read-answers.server.ts';

/** What an agency answered, with the reader's marks beside each answer. */
export function AnswersPage({ view }: { view: AnswersView }) {
  const { words } = useWords();
  const { answers: text } = words.choosing;
  const { practice, agency, shown } = view;
  return (
    <Page title={text.of(agency.name)} trail={agencyTrail(practice, agency, words)}>
      {shown ? (
        <Answers view={view} shown={shown} />
      ) : (
        <EmptyState title={text.none}>{text.noneText}</EmptyState>
      )}
    </Page>
  );
}

export type ShownAnswers = NonNullable<AnswersView['shown']>;

function Answers({ view, shown }: { view: AnswersView; shown: ShownAnswers }) {
  const { marks: text } = useWords().words.choosing;
  const isLatest = view.versions[0]?.version === shown.version;
  const why = whyClosed(view, shown, isLatest);
  const isOpen = why === null;
  return (
    <Beside
      aside={
        <>
          <MarksResult shown={shown} />
          <Versions view={view} shown={shown.version} />
        </>
      }
    >
      {isOpen ? (
        <MarksForm key={shown.version} shown={shown} />
      ) : (
        <>
          <p className="muted">{text[why]}</p>
          <BySection questions={questionsFor(shown.jurisdiction, shown.set)}>
            {(question) => <AnswerItem question={question} shown={shown} />}
          </BySection>
        </>
      )}
    </Beside>
  );
}

/** Why nobody marks here now; null where the reader may. */
function whyClosed({ mayScore }: AnswersView, { own, sentBy }: ShownAnswers, isLatest: boolean) {
  if (!mayScore) return 'onlyReviewers';
  if (sentBy.length >= 2) return 'closed';
  if (own?.isSent) return 'sealed';
  return isLatest ? null : 'older';
}

function Versions({ view, shown }: { view: AnswersView; shown: number }) {
  const { words, formats } = useWords();
  const { answers: text } = words.choosing;
  return (
    <Section title={text.versions}>
      <ol className="versions">
        {view.versions.map(({ version, by, on }) => (
          <li key={version}>
            {version === shown ? (
              <strong>{text.version(version)}</strong>
            ) : (
              <Link to={answersPath(view.practice, view.agency.slug, version)}>
                {text.version(version)}
              </Link>
            )}
            <p className="small muted">{text.sent(by, formats.date(on))}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

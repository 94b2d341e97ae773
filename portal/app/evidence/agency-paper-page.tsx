import { evidenceName } from '../../../shared/messages/evidence-kinds.ts';
import { agenciesPath, agencyPapersPath, agencyPath } from '../paths.ts';
import { Buttons } from '../ui/button.tsx';
import { Confirm } from '../ui/dialog.tsx';
import { Timeline } from '../ui/lists.tsx';
import { Beside, Page, Panel, Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import { CheckForm } from './check-form.tsx';
import { FileLink, PaperFacts } from './paper-facts.tsx';
import { GradeBadge } from './proof-badge.tsx';
import type { AgencyPaperView } from './read-agency-papers.server.ts';

/** One paper of an agency, and what the practice thinks of it. */
export function AgencyPaperPage({ view }: { view: AgencyPaperView }) {
  const { words, language } = useWords();
  const { papers: text, agencies } = words;
  const { practice, agency, item, today, mayCheck } = view;
  const { label, question, text: follows } = text.withdraw;
  const hrefOf = (file: string) => `${agencyPath(practice, agency.slug)}/files/${file}`;
  return (
    <Page
      title={evidenceName(item.kind, language)}
      badge={<GradeBadge item={item} />}
      trail={[
        { href: agenciesPath(practice), label: agencies.title },
        { href: agencyPath(practice, agency.slug), label: agency.name },
        { href: agencyPapersPath(practice, agency.slug), label: text.title },
      ]}
    >
      <Beside
        aside={
          <Panel>
            <h2>{text.check.title}</h2>
            {mayCheck ? (
              <CheckForm item={item} today={today} />
            ) : (
              <p className="muted">{text.check.onlyJudges}</p>
            )}
          </Panel>
        }
      >
        <PaperFacts paper={item} today={today} hrefOf={hrefOf} />
        {item.isOwn && mayCheck && (
          <Buttons>
            <Confirm
              {...{ label, question, confirm: label, tone: 'danger' }}
              fields={{ intent: 'withdraw' }}
            >
              {follows}
            </Confirm>
          </Buttons>
        )}
        <Section title={text.check.history}>
          <Judgements checks={view.checks} hrefOf={hrefOf} />
        </Section>
      </Beside>
    </Page>
  );
}

interface JudgementsProps {
  checks: AgencyPaperView['checks'];
  hrefOf: (file: string) => string;
}

/** All that the practice thought of a paper, the newest first. */
export function Judgements({ checks, hrefOf }: JudgementsProps) {
  const { words, formats } = useWords();
  const { check: text, grades, accepted, refused } = words.papers;
  if (checks.length === 0) return <p className="muted">{text.none}</p>;
  return (
    <Timeline
      events={checks.map(({ id, isAccepted, grade, source, note, capture, checkedOn, by }) => ({
        ...{ key: id, when: formats.date(checkedOn), at: checkedOn, by },
        ...(!isAccepted && { tone: 'bad' as const }),
        text: (
          <>
            {isAccepted ? `${grades[grade]}, ${accepted}` : refused}
            {source && (
              <>
                <br />
                <a href={source} rel="noreferrer">
                  {source}
                </a>
              </>
            )}
            {capture && (
              <p>
                {text.saved} <FileLink file={capture} hrefOf={hrefOf} />
              </p>
            )}
            {note && <p className="letter">{note}</p>}
          </>
        ),
      }))}
    />
  );
}

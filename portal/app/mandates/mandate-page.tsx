import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { agencyTrail } from '../agencies/agency-trail.ts';
import { agencyPath, mandateDraftPath, mandatePath } from '../paths.ts';
import { ButtonLink, Buttons } from '../ui/button.tsx';
import { Confirm } from '../ui/dialog.tsx';
import { Beside, Page, Panel } from '../ui/page.tsx';
import { EmptyState, Note } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { MandateDocument } from './mandate-document.tsx';
import type { MandateVersion } from './mandate-versions.server.ts';
import { MissingClauses } from './missing-clauses.tsx';
import type { MandatesView } from './read-mandates.server.ts';
import { SignDialog } from './sign-dialog.tsx';
import { StageBadge } from './stage-badge.tsx';
import { VersionHistory } from './version-history.tsx';

interface MandatePageProps {
  view: MandatesView;
  /** Absent: the one about which there is something to do, which is the latest. */
  asked: number | null;
}

/** What a practice agrees on with one agency, and what comes next about it. */
export function MandatePage({ view, asked }: MandatePageProps) {
  const { words, formats, language } = useWords();
  const { mandates: text } = words;
  const { practice, agency, versions } = view;
  const shown = versions.find(({ version }) => version === asked) ?? versions[0];
  return (
    <Page
      title={text.with(agency.name)}
      badge={shown && <StageBadge stage={shown.stage} />}
      trail={agencyTrail(practice, agency, words)}
    >
      {shown ? (
        <Beside
          aside={
            <>
              <NextStep view={view} shown={shown} />
              <MissingClauses version={shown} />
              <VersionHistory
                versions={versions}
                shown={shown.version}
                hrefOf={(version) => mandatePath(practice, agency.slug, version)}
              />
              <p className="small muted">{text.printed(formats.language(practice.language))}</p>
            </>
          }
        >
          <StillInForce view={view} shown={shown} />
          <MandateDocument version={shown} parties={view} language={language} />
        </Beside>
      ) : (
        <NoMandate view={view} />
      )}
    </Page>
  );
}

/** While another version is on its way, the one that holds can be read, too. */
function StillInForce({ view, shown }: { view: MandatesView; shown: MandateVersion }) {
  const { mandates: text } = useWords().words;
  const { practice, agency, versions } = view;
  const inForce = versions.find(({ stage }) => stage === 'in-force');
  if (!inForce || !['draft', 'offered'].includes(shown.stage)) return null;
  const href = mandatePath(practice, agency.slug, inForce.version);
  return (
    <Note>
      {text.stillInForce(inForce.version)} <Link to={href}>{text.see(inForce.version)}</Link>
    </Note>
  );
}

function NoMandate({ view: { practice, agency, mayChange, isDecided } }: { view: MandatesView }) {
  const { mandates: text } = useWords().words;
  const { next } = text;
  const begin = isDecided ? (
    <ButtonLink to={mandateDraftPath(practice, agency.slug)} tone="primary">
      {next.begin}
    </ButtonLink>
  ) : (
    <ButtonLink to={agencyPath(practice, agency.slug)} tone="primary">
      {next.decide}
    </ButtonLink>
  );
  return (
    <EmptyState title={text.none.title} action={mayChange && begin}>
      {text.none.text} {mayChange ? !isDecided && next.undecided : next.onlyManagers}
    </EmptyState>
  );
}

/** The one obvious thing to do about the version that is shown. */
function NextStep({ view, shown }: { view: MandatesView; shown: MandateVersion }) {
  const { words, formats } = useWords();
  const { next, reasonGiven } = words.mandates;
  const { mayChange, versions } = view;
  const { declined } = shown;
  const [says, acts] = useStep(view, shown);
  const isLatest = shown === versions[0] || shown.stage === 'in-force';
  return (
    <Panel>
      <h2>{next.title}</h2>
      <p>{isLatest ? says : next.replaced}</p>
      {declined && (
        <blockquote>
          <p className="small muted">{reasonGiven(declined.by, formats.date(declined.on))}</p>
          <p className="letter">{declined.reason}</p>
        </blockquote>
      )}
      {isLatest && mayChange && acts && <Buttons>{acts}</Buttons>}
      {!mayChange && <p className="muted">{next.onlyManagers}</p>}
    </Panel>
  );
}

function useStep(view: MandatesView, shown: MandateVersion): [says: string, acts: ReactNode] {
  const { next, sign, withdraw } = useWords().words.mandates;
  const { practice, agency, versions } = view;
  const write = (label: string, tone: 'primary' | 'plain') => (
    <ButtonLink to={mandateDraftPath(practice, agency.slug)} tone={tone}>
      {label}
    </ButtonLink>
  );
  switch (shown.stage) {
    case 'draft': {
      const signing = <SignDialog version={shown} text={sign.practice(agency.name)} isAsked />;
      return [
        next.draft,
        <>
          {signing}
          {write(next.goOn, 'plain')}
        </>,
      ];
    }
    case 'offered': {
      const fields = { intent: 'withdraw', version: String(shown.version) };
      return [
        next.offered(agency.name),
        <Confirm key="back" {...{ ...withdraw, confirm: withdraw.label, fields }}>
          {withdraw.text}
        </Confirm>,
      ];
    }
    case 'in-force':
      // while the next version is on its way, there is nothing to prepare
      return [next.inForce, versions[0] === shown && write(next.change, 'plain')];
    case 'declined':
      return [next.declined(agency.name), write(next.again, 'primary')];
    case 'withdrawn':
      return [next.withdrawn, write(next.again, 'primary')];
    default:
      return [next.replaced, null];
  }
}

import { Link } from '@remix-run/react';
import { policyDraftPath, policyPath } from '../paths.ts';
import { ButtonLink, Buttons } from '../ui/button.tsx';
import { Confirm } from '../ui/dialog.tsx';
import { Beside, Page, Panel } from '../ui/page.tsx';
import { EmptyState, Note } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { PolicyStageBadge } from './attestation-badge.tsx';
import { AttestationsTable } from './attestations-table.tsx';
import { PolicyDocument } from './policy-document.tsx';
import { PolicyHistory } from './policy-history.tsx';
import type { PolicyVersion } from './policy-versions.server.ts';
import { PublishDialog } from './publish-dialog.tsx';
import type { PolicyView } from './read-policy.server.ts';

interface PolicyPageProps {
  view: PolicyView;
  /** Absent: the one in force, or else the latest. */
  asked: number | null;
}

/** How a practice wants its patients to be treated, and which agency holds to it. */
export function PolicyPage({ view, asked }: PolicyPageProps) {
  const { policies: text } = useWords().words;
  const { practice, versions, agencies } = view;
  const inForce = versions.find(({ stage }) => stage === 'in-force');
  const shown = versions.find(({ number }) => number === asked) ?? inForce ?? versions[0];
  return (
    <Page
      title={text.title}
      subtitle={text.subtitle}
      badge={shown && <PolicyStageBadge stage={shown.stage} />}
    >
      {shown ? (
        <>
          <Beside
            aside={
              <>
                <NextStep view={view} shown={shown} />
                <PolicyHistory
                  versions={versions}
                  shown={shown.number}
                  hrefOf={(number) => policyPath(practice, number)}
                />
                <p className="small muted">{text.print}</p>
              </>
            }
          >
            <OnItsWay view={view} shown={shown} />
            <PolicyDocument version={shown} practice={practice} />
          </Beside>
          <AttestationsTable practice={practice} agencies={agencies} />
        </>
      ) : (
        <NoPolicy view={view} />
      )}
    </Page>
  );
}

/** Another version than the one on the page is about to hold, or still does. */
function OnItsWay({ view: { practice, versions }, shown }: ShownProps) {
  const { words, formats } = useWords();
  const { policies: text } = words;
  const [latest] = versions;
  if (!latest || latest === shown || latest.stage === 'in-force') return null;
  const says =
    latest.stage === 'draft'
      ? text.draftWaits(latest.number)
      : text.comesInto(latest.number, formats.date(latest.effectiveOn));
  return (
    <Note>
      {says} <Link to={policyPath(practice, latest.number)}>{text.see(latest.number)}</Link>
    </Note>
  );
}

interface ShownProps {
  view: PolicyView;
  shown: PolicyVersion;
}

/** The one obvious thing to do about the version that is shown. */
function NextStep({ view, shown }: ShownProps) {
  const { words, formats } = useWords();
  const { next } = words.policies;
  const { mayChange, versions } = view;
  const says = {
    draft: next.draft,
    coming: next.coming(formats.date(shown.effectiveOn)),
    'in-force': next.inForce(formats.date(shown.reviewOn)),
    replaced: next.replaced,
  };
  return (
    <Panel>
      <h2>{next.title}</h2>
      <p>{says[shown.stage]}</p>
      {mayChange && shown === versions[0] && <Acts view={view} shown={shown} />}
      {!mayChange && <p className="muted">{next.onlyManagers}</p>}
    </Panel>
  );
}

function Acts({ view: { practice, agencies }, shown }: ShownProps) {
  const { next, discard } = useWords().words.policies;
  const write = (label: string) => <ButtonLink to={policyDraftPath(practice)}>{label}</ButtonLink>;
  if (shown.stage !== 'draft') return <Buttons>{write(next.change)}</Buttons>;
  const fields = { intent: 'discard', number: String(shown.number), seen: shown.savedAt };
  return (
    <Buttons>
      <PublishDialog draft={shown} agencies={agencies} />
      {write(next.goOn)}
      <Confirm {...{ ...discard, confirm: discard.label, fields }}>{discard.text}</Confirm>
    </Buttons>
  );
}

function NoPolicy({ view: { practice, mayChange } }: { view: PolicyView }) {
  const { none, next } = useWords().words.policies;
  const begin = (
    <Buttons>
      <ButtonLink to={`${policyDraftPath(practice)}?example`} tone="primary">
        {none.example}
      </ButtonLink>
      <ButtonLink to={policyDraftPath(practice)}>{none.blank}</ButtonLink>
    </Buttons>
  );
  return (
    <EmptyState title={none.title} action={mayChange && begin}>
      {none.text} {!mayChange && next.onlyManagers}
    </EmptyState>
  );
}

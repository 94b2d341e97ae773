import { OneDecision } from '../choosing/decisions-page.tsx';
import { CoverageMap, Uncovered } from '../coverage/coverage-page.tsx';
import { MandateDocument } from '../mandates/mandate-document.tsx';
import { VersionHistory } from '../mandates/version-history.tsx';
import { mandatePath } from '../paths.ts';
import { AttestationBadge } from '../policies/attestation-badge.tsx';
import { ProfileFacts, References } from '../profiles/profile-facts.tsx';
import { OneLook } from '../reverification/done-looks.tsx';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { Dossier } from './read-dossier.server.ts';

/** Parts that are whole on pages of their own. */

export function WhoPart({ dossier: { agency, told } }: { dossier: Dossier }) {
  const { words, formats } = useWords();
  const { profile: text, agencies } = words;
  const { references } = told;
  return (
    <>
      <p>{agencies.worksIn(formats.language(agency.language), formats.date(agency.since))}</p>
      <Section title={text.says}>
        {told.profile ? (
          <ProfileFacts profile={told.profile} />
        ) : (
          <p className="muted">{text.saysNothing}</p>
        )}
      </Section>
      <Section title={text.references.title}>
        {references.length === 0 && <p className="muted">{words.reviews.references.none}</p>}
        <References references={references} />
      </Section>
    </>
  );
}

export function StandingPart({ dossier: { decisions } }: { dossier: Dossier }) {
  const { dossier: text } = useWords().words;
  if (decisions.decisions.length === 0) return <p>{text.noDecision}</p>;
  // a document decides nothing and sends nothing
  const view = { ...decisions, mayDecide: false };
  return decisions.decisions.map((decided) => (
    <OneDecision key={decided.seq} view={view} decided={decided} />
  ));
}

export function CoveragePart({ dossier: { coverage } }: { dossier: Dossier }) {
  const { coverage: text } = useWords().words;
  return (
    <>
      {coverage.map.length === 0 ? <p>{text.map.noPlaceText}</p> : <CoverageMap view={coverage} />}
      <Uncovered view={coverage} />
    </>
  );
}

export function MandatePart({ dossier: { mandates } }: { dossier: Dossier }) {
  const { words, language } = useWords();
  const { practice, agency, versions } = mandates;
  const inForce = versions.find(({ stage }) => stage === 'in-force');
  return (
    <>
      {inForce ? (
        <MandateDocument version={inForce} parties={mandates} language={language} />
      ) : (
        <p>{words.dossier.noMandate}</p>
      )}
      {versions.length > 0 && (
        <VersionHistory
          versions={versions}
          shown={inForce?.version ?? 0}
          hrefOf={(version) => mandatePath(practice, agency.slug, version)}
        />
      )}
    </>
  );
}

export function PolicyPart({ dossier: { policy } }: { dossier: Dossier }) {
  const { words, formats } = useWords();
  const { dossier: text, policies } = words;
  const { asked = null, attested = [] } = policy ?? {};
  const [newest] = attested;
  if (!newest && (asked === null || asked.state === 'none-needed')) return <p>{text.noPolicy}</p>;
  return (
    <>
      {asked && <AttestationBadge state={asked.state} />}
      {asked?.dueOn && <p>{policies.section.due(formats.date(asked.dueOn))}</p>}
      {attested.map(({ number, by, on }) => (
        <p key={number}>{policies.attestations.given(number, by, formats.date(on))}</p>
      ))}
    </>
  );
}

export function LooksPart({ dossier: { looks } }: { dossier: Dossier }) {
  const { history: text } = useWords().words.reverification;
  if (looks.length === 0) return <p>{text.none}</p>;
  return looks.map((look) => (
    <section key={look.seq}>
      <OneLook look={look} />
    </section>
  ));
}

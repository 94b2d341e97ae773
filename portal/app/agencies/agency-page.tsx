import { Link } from '@remix-run/react';
import { nextStandings } from '../../../shared/vetting/standing.ts';
import { ChoosingSection } from '../choosing/choosing-section.tsx';
import { DecisionSection } from '../choosing/decision-section.tsx';
import { AgencyComplaintsSection } from '../complaints/agency-complaints.tsx';
import { AgencyCoverage } from '../coverage/agency-coverage.tsx';
import { LookupsSection } from '../lookups/lookups-section.tsx';
import { agenciesPath, dossierPath, placementsPath } from '../paths.ts';
import { CameBackTiles } from '../placements/came-back-tiles.tsx';
import { PlacementsTable } from '../placements/placements-page.tsx';
import { PolicySection } from '../policies/policy-section.tsx';
import { ReverificationSection } from '../reverification/reverification-section.tsx';
import { ReviewsSection } from '../reviews/reviews-section.tsx';
import { KpiTile, KpiTiles } from '../ui/kpi-tile.tsx';
import { Beside, Page, Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import type { AgencySums } from './agency-sums.server.ts';
import { DossierSection } from './dossier-section.tsx';
import { MandateSection } from './mandate-section.tsx';
import type { AgencyView } from './read-agency.server.ts';
import { StandingBadge } from './standing-badge.tsx';

/** One agency: who it is, what was decided about it and agreed on with it, and what came of it. */
export function AgencyPage({ view }: { view: AgencyView }) {
  const { words, formats } = useWords();
  const { agencies: text } = words;
  const { practice, agency, decided, sums } = view;
  const standing = decided?.standing ?? null;
  const isOut = nextStandings(standing).includes('considered');
  const isAtWork = (standing !== 'considered' && !isOut) || sums.length > 0;
  return (
    <Page
      title={agency.name}
      badge={<StandingBadge standing={decided?.standing ?? null} />}
      subtitle={text.worksIn(formats.language(agency.language), formats.date(agency.since))}
      trail={[{ href: agenciesPath(practice), label: text.title }]}
      action={<Link to={dossierPath(practice, agency.slug)}>{words.dossier.link}</Link>}
    >
      <Beside
        aside={
          <>
            {(isAtWork || !isOut) && <MandateSection view={view} />}
            {decided && <AgencyCoverage practice={practice} coverage={view.coverage} />}
            <PolicySection practice={practice} policy={view.policy} />
            <DecisionSection view={view} />
            <ReverificationSection
              {...{ practice, agencySlug: agency.slug, summary: view.lookedAgain }}
              mayDecide={view.mayDecide}
            />
            <ReviewsSection practice={practice} agencySlug={agency.slug} sums={view.reviews} />
            <LookupsSection practice={practice} agencySlug={agency.slug} lookups={view.lookups} />
          </>
        }
      >
        {!isAtWork && <ChoosingSection view={view} />}
        {isAtWork && (
          <Section title={text.figures.title}>
            {sums.length === 0 && <p className="muted">{text.figures.none}</p>}
            {sums.map((one) => (
              <SumTiles key={one.currency} sums={one} placements={allPlacements(view)} />
            ))}
          </Section>
        )}
        {isAtWork && <ChoosingSection view={view} />}
        <DossierSection view={view} />
        {view.complaints && <AgencyComplaintsSection {...view} of={view.complaints} />}
      </Beside>
      {isAtWork && <LatestPlacements view={view} />}
    </Page>
  );
}

function allPlacements({ practice, agency }: AgencyView): string {
  return `${placementsPath(practice)}?agency=${agency.slug}`;
}

function LatestPlacements({ view }: { view: AgencyView }) {
  const { words } = useWords();
  const { placements: text } = words.agencies;
  return (
    <Section
      title={text.title}
      aside={view.placements.length > 0 && <Link to={allPlacements(view)}>{text.all}</Link>}
    >
      <PlacementsTable
        slug={view.practice.slug}
        rows={view.placements}
        isOfOne
        empty={<EmptyState title={text.none}>{text.noneText}</EmptyState>}
      />
    </Section>
  );
}

function SumTiles({ sums, placements }: { sums: AgencySums; placements: string }) {
  const { words, formats } = useWords();
  const { figures: text } = words.agencies;
  const { currency, placed, balance } = sums;
  const amount = (minor: number) => formats.amount({ minor, currency });
  return (
    <KpiTiles label={`${text.title}, ${currency}`}>
      <KpiTile
        label={text.balance}
        figure={amount(balance)}
        unit={currency}
        formula={text.balanceFormula}
        inputs={[{ label: text.openCases, value: formats.count(sums.openCases) }]}
        rows={placements}
      />
      <CameBackTiles
        sums={sums}
        inputs={[
          { label: text.placedCases, value: formats.count(sums.placedCases) },
          { label: text.placed, value: `${amount(placed)} ${currency}` },
        ]}
        rows={placements}
      />
    </KpiTiles>
  );
}

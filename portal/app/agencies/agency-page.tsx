import { Link } from '@remix-run/react';
import { agenciesPath, placementsPath } from '../paths.ts';
import { PlacementsTable } from '../placements/placements-page.tsx';
import { Buttons } from '../ui/button.tsx';
import { KpiTile, KpiTiles } from '../ui/kpi-tile.tsx';
import { Figures } from '../ui/lists.tsx';
import { Beside, Page, Panel, Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import type { AgencySums } from './agency-sums.server.ts';
import { ChangeDialog, SuspendDialog, TermsForm } from './decide-forms.tsx';
import type { AgencyView, Terms } from './read-agency.server.ts';
import { StandingBadge } from './standing-badge.tsx';

/** One agency: who it is, on which terms it works, and what came of it. */
export function AgencyPage({ view }: { view: AgencyView }) {
  const { words, formats } = useWords();
  const { agencies: text } = words;
  const { practice, agency, terms, sums, mayDecide } = view;
  const isApproved = terms?.standing === 'approved';
  return (
    <Page
      title={agency.name}
      badge={<StandingBadge standing={terms?.standing ?? null} />}
      subtitle={text.worksIn(formats.language(agency.language), formats.date(agency.since))}
      trail={[{ href: agenciesPath(practice), label: text.title }]}
    >
      <Beside aside={<TermsSection view={view} />}>
        {mayDecide && !isApproved && (
          <Panel>
            <h2>{terms ? text.decide.approveAgain : text.decide.approve}</h2>
            <p className="muted">{text.decide.approveText}</p>
            <TermsForm view={view} />
          </Panel>
        )}
        {terms && (
          <Section title={text.figures.title}>
            {sums.length === 0 && <p className="muted">{text.figures.none}</p>}
            {sums.map((one) => (
              <SumTiles key={one.currency} sums={one} placements={allPlacements(view)} />
            ))}
          </Section>
        )}
      </Beside>
      {terms && <LatestPlacements view={view} />}
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
  const { currency, placed, collected, fee } = sums;
  const amount = (minor: number) => formats.amount({ minor, currency });
  const input = (label: string, minor: number) => ({
    label,
    value: `${amount(minor)} ${currency}`,
  });
  const ofPlaced = (minor: number) => text.ofPlaced(formats.percent(minor / placed));
  const shared = { unit: currency, rows: placements };
  return (
    <KpiTiles label={`${text.title}, ${currency}`}>
      <KpiTile
        {...shared}
        label={text.balance}
        figure={amount(sums.balance)}
        formula={text.balanceFormula}
        inputs={[{ label: text.openCases, value: formats.count(sums.openCases) }]}
      />
      <KpiTile
        {...shared}
        label={text.collected}
        figure={amount(collected)}
        note={ofPlaced(collected)}
        formula={text.collectedFormula}
        inputs={[
          { label: text.placedCases, value: formats.count(sums.placedCases) },
          input(text.placed, placed),
        ]}
      />
      <KpiTile
        {...shared}
        label={text.netBack}
        figure={amount(collected - fee)}
        note={ofPlaced(collected - fee)}
        formula={text.netBackFormula}
        inputs={[input(text.collected, collected), input(text.fee, fee)]}
      />
    </KpiTiles>
  );
}

function TermsSection({ view }: { view: AgencyView }) {
  const { words } = useWords();
  const { terms: text } = words.agencies;
  const { terms, mayDecide } = view;
  return (
    <Section title={text.title}>
      {terms ? <TermsFacts terms={terms} /> : <p>{text.none}</p>}
      {!mayDecide && <p className="muted">{text.onlyManagers}</p>}
      {mayDecide && terms?.standing === 'approved' && (
        <Buttons>
          <ChangeDialog view={view} />
          <SuspendDialog view={view} terms={terms} />
        </Buttons>
      )}
    </Section>
  );
}

function TermsFacts({ terms }: { terms: Terms }) {
  const { words, formats } = useWords();
  const { terms: text } = words.agencies;
  const { feeRate, minimum, currency, reason, decidedBy, decidedOn } = terms;
  return (
    <>
      <Figures
        items={[
          { label: text.feeRate, value: formats.percent(feeRate / 10_000) },
          {
            label: text.minimum,
            value: `${formats.amount({ minor: minimum, currency })} ${currency}`,
          },
          {
            label: text.decided,
            value: text.decidedBy(decidedBy, formats.date(decidedOn)),
          },
        ]}
      />
      <p>
        <span className="muted">{text.reason}</span>
        <br />
        {reason}
      </p>
    </>
  );
}

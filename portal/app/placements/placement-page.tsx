import { Link } from '@remix-run/react';
import { placementNumber } from '../../../shared/placement.ts';
import { PracticeCasesTable } from '../cases/practice-cases-table.tsx';
import { practiceCaseRules } from '../cases/practice-table.ts';
import { agencyPath, placementsPath } from '../paths.ts';
import { KpiTile, KpiTiles } from '../ui/kpi-tile.tsx';
import { Page, Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { PlacementTotals } from './placement-rows.server.ts';
import { Answers } from './placements-page.tsx';
import type { PlacementView } from './read-placement.server.ts';

/** The place of its cases in the page: where each of its figures leads. */
const LIST = 'cases';

/** One placement: what became of it, and its cases. */
export function PlacementPage({ view }: { view: PlacementView }) {
  const { words, formats } = useWords();
  const { placements: text } = words;
  const { slug, timeZone, placement, state, total, cases } = view;
  const { number, agency, totals, madeBy, placedOn } = placement;
  const practice = { kind: 'practice', slug } as const;
  return (
    <Page
      title={placementNumber(number)}
      subtitle={text.one.subtitle(
        text.one.cases(total),
        agency.name,
        madeBy,
        formats.date(placedOn),
      )}
      trail={[{ href: placementsPath(practice), label: text.title }]}
      action={<Link to={agencyPath(practice, agency.slug)}>{agency.name}</Link>}
    >
      {totals.map((one) => (
        <TotalTiles key={one.currency} totals={one} />
      ))}
      <p>
        {text.columns.answers}: <Answers totals={totals} />
      </p>
      <Section title={text.one.list} id={LIST}>
        {cases ? (
          <PracticeCasesTable
            {...{ slug, timeZone, rows: cases }}
            isOfOneAgency
            view={{ state, total, rules: practiceCaseRules([]) }}
            empty={null}
          />
        ) : (
          <p className="muted">{text.one.hidden}</p>
        )}
      </Section>
    </Page>
  );
}

function TotalTiles({ totals }: { totals: PlacementTotals }) {
  const { words, formats } = useWords();
  const { one: text } = words.placements;
  const { currency, cases, placed, balance, collected, fee } = totals;
  const amount = (minor: number) => formats.amount({ minor, currency });
  const input = (label: string, minor: number) => ({
    label,
    value: `${amount(minor)} ${currency}`,
  });
  const count = { label: text.count, value: formats.count(cases) };
  const ofPlaced = (minor: number) => text.ofPlaced(formats.percent(minor / placed));
  const shared = { unit: currency, rows: `#${LIST}` };
  return (
    <KpiTiles label={`${text.figures}, ${currency}`}>
      <KpiTile
        {...shared}
        label={text.placed}
        figure={amount(placed)}
        formula={text.placedFormula}
        inputs={[count]}
      />
      <KpiTile
        {...shared}
        label={text.balance}
        figure={amount(balance)}
        formula={text.balanceFormula}
        inputs={[count, input(text.placed, placed)]}
      />
      <KpiTile
        {...shared}
        label={text.collected}
        figure={amount(collected)}
        note={ofPlaced(collected)}
        formula={text.collectedFormula}
        inputs={[count, input(text.placed, placed)]}
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

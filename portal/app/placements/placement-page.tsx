import { Link } from '@remix-run/react';
import { placementNumber } from '../../../shared/placement.ts';
import { PracticeCasesTable } from '../cases/practice-cases-table.tsx';
import { practiceCaseRules } from '../cases/practice-table.ts';
import { UncoveredNote } from '../coverage/agency-coverage.tsx';
import { agencyPath, placementsPath } from '../paths.ts';
import { KpiTile, KpiTiles } from '../ui/kpi-tile.tsx';
import { Page, Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import { CameBackTiles } from './came-back-tiles.tsx';
import type { PlacementTotals } from './placement-rows.server.ts';
import { Answers } from './placements-page.tsx';
import type { PlacementView } from './read-placement.server.ts';

/** The place of its cases in the page: where each of its figures leads. */
const LIST = 'cases';

/** One placement: what became of it, and its cases. */
export function PlacementPage({ view }: { view: PlacementView }) {
  const { words, formats } = useWords();
  const { placements: text } = words;
  const { slug, timeZone, placement, state, total, cases, uncovered } = view;
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
      <UncoveredNote practice={practice} count={uncovered} />
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
  const { currency, cases, placed, balance } = totals;
  const amount = (minor: number) => formats.amount({ minor, currency });
  const count = { label: text.count, value: formats.count(cases) };
  const inputs = [count, { label: text.placed, value: `${amount(placed)} ${currency}` }];
  const rows = `#${LIST}`;
  return (
    <KpiTiles label={`${text.figures}, ${currency}`}>
      <KpiTile
        {...{ rows, unit: currency }}
        label={text.placed}
        figure={amount(placed)}
        formula={text.placedFormula}
        inputs={[count]}
      />
      <KpiTile
        {...{ rows, inputs, unit: currency }}
        label={text.balance}
        figure={amount(balance)}
        formula={text.balanceFormula}
      />
      <CameBackTiles sums={totals} {...{ inputs, rows }} />
    </KpiTiles>
  );
}

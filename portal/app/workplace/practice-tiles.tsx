import { agedShare } from '../../../shared/kpi/aged-share.ts';
import { netRate } from '../../../shared/kpi/recovery.ts';
import { figureRowsPath, receivablesPath, type Workplace } from '../paths.ts';
import { KpiTile, KpiTiles } from '../ui/kpi-tile.tsx';
import { useWords } from '../ui/words.tsx';
import type { DayFigures } from './practice-day.server.ts';

const OLD_DAYS = 90;

/** The key figures of a practice, each with how it is counted. */
export function PracticeTiles({ practice, figures }: { practice: Workplace; figures: DayFigures }) {
  const { words, formats } = useWords();
  const { tiles } = words.home;
  const { currency, aging, atAgencies, year } = figures;
  const amount = (minor: number) => formats.amount({ minor, currency });
  const money = (label: string, minor: number) => ({
    label,
    value: `${amount(minor)} ${currency}`,
  });
  const count = (label: string, value: number) => ({ label, value: formats.count(value) });
  const percent = (fraction: number | null | undefined) =>
    fraction === null || fraction === undefined ? '–' : formats.percent(fraction);
  const old = oldShare(figures);
  const net = netRate(year);
  return (
    <KpiTiles label={tiles.group}>
      <KpiTile
        label={tiles.open.label}
        figure={amount(aging.total)}
        unit={currency}
        note={tiles.open.note(aging.lines)}
        formula={tiles.open.formula}
        inputs={[count(tiles.open.lines, aging.lines)]}
        rows={receivablesPath(practice)}
      />
      <KpiTile
        label={tiles.atAgencies.label}
        figure={amount(atAgencies.balance)}
        unit={currency}
        note={tiles.atAgencies.note(atAgencies.cases)}
        formula={tiles.atAgencies.formula}
        inputs={[count(tiles.atAgencies.cases, atAgencies.cases)]}
        rows={figureRowsPath(practice, 'cases', { currency, open: 'yes' })}
      />
      <KpiTile
        label={tiles.old.label}
        figure={percent(old?.share)}
        note={tiles.old.note}
        formula={tiles.old.formula}
        inputs={[money(tiles.old.over, old?.over ?? 0), money(tiles.old.owed, old?.owed ?? 0)]}
        rows={receivablesPath(practice)}
      />
      <KpiTile
        label={tiles.net.label}
        figure={percent(net)}
        note={net === null ? tiles.net.nothing : tiles.net.note}
        formula={tiles.net.formula}
        inputs={[
          money(tiles.net.collected, year.collected),
          money(tiles.net.fee, year.fee),
          money(tiles.net.placed, year.placed),
        ]}
        rows={figureRowsPath(practice, 'payments', { currency })}
      />
    </KpiTiles>
  );
}

function oldShare({ aging }: DayFigures) {
  const amounts = aging.places.map(({ amount }) => amount);
  return agedShare({ buckets: amounts.slice(0, -2), undated: amounts.at(-2) ?? 0 }, OLD_DAYS);
}

import { grossRate, netRate } from '../../../shared/kpi/recovery.ts';
import { figureRowsPath } from '../paths.ts';
import { KpiTile, KpiTiles } from '../ui/kpi-tile.tsx';
import { useWords } from '../ui/words.tsx';
import type { FiguresShown } from './read-figures.server.ts';

/** The four figures that sum it up. */
export function RecoveryTiles({ shown }: { shown: FiguresShown }) {
  const { words, formats } = useWords();
  const text = words.figures;
  const { practice, currency, filters } = shown;
  const { sofar } = shown.figures;
  const { cases, placed, collected, fee } = sofar;
  const amount = (minor: number) => formats.amount({ minor, currency });
  const input = (of: 'placed' | 'collected' | 'fee', minor: number) => ({
    label: text[of].label,
    value: `${amount(minor)} ${currency}`,
  });
  const percent = (rate: number | null) => (rate === null ? '–' : formats.percent(rate));
  const payments = figureRowsPath(practice, 'payments', filters);
  return (
    <KpiTiles label={text.key}>
      <KpiTile
        label={text.placed.label}
        figure={amount(placed)}
        unit={currency}
        note={text.placed.note(cases)}
        formula={text.placed.formula}
        inputs={[{ label: text.cases, value: formats.count(cases) }]}
        rows={figureRowsPath(practice, 'cases', filters)}
      />
      <KpiTile
        label={text.collected.label}
        figure={amount(collected)}
        unit={currency}
        note={text.collected.note(percent(grossRate(sofar)))}
        formula={text.collected.formula}
        inputs={[input('collected', collected), input('placed', placed)]}
        rows={payments}
      />
      <KpiTile
        label={text.fee.label}
        figure={amount(fee)}
        unit={currency}
        note={text.fee.note(percent(collected > 0 ? fee / collected : null))}
        formula={text.fee.formula}
        inputs={[input('fee', fee), input('collected', collected)]}
        rows={payments}
      />
      <KpiTile
        label={text.net.label}
        figure={percent(netRate(sofar))}
        note={text.net.note}
        formula={text.net.formula}
        inputs={[input('collected', collected), input('fee', fee), input('placed', placed)]}
        rows={payments}
      />
    </KpiTiles>
  );
}

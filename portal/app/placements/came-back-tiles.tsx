import type { HowProps } from '../ui/how.tsx';
import { KpiTile } from '../ui/kpi-tile.tsx';
import { useWords } from '../ui/words.tsx';

interface CameBackTilesProps {
  sums: { currency: string; placed: number; collected: number; fee: number };
  /** What was placed: the cases, and their sum. */
  inputs: HowProps['inputs'];
  /** Where the cases stand that make it up. */
  rows: string;
}

/** What agencies collected of what was placed, and what of it is left to the practice. */
export function CameBackTiles({ sums, inputs, rows }: CameBackTilesProps) {
  const { words, formats } = useWords();
  const { cameBack: text } = words.placements;
  const { currency, placed, collected, fee } = sums;
  const amount = (minor: number) => formats.amount({ minor, currency });
  const input = (label: string, minor: number) => ({
    label,
    value: `${amount(minor)} ${currency}`,
  });
  const tile = (minor: number) => ({
    figure: amount(minor),
    unit: currency,
    note: text.ofPlaced(formats.percent(minor / placed)),
    rows,
  });
  return (
    <>
      <KpiTile
        {...tile(collected)}
        label={text.collected}
        formula={text.collectedFormula}
        inputs={inputs}
      />
      <KpiTile
        {...tile(collected - fee)}
        label={text.netBack}
        formula={text.netBackFormula}
        inputs={[input(text.collected, collected), input(text.fee, fee)]}
      />
    </>
  );
}

import { netRate, VINTAGE_MONTHS } from '../../../shared/kpi/recovery.ts';
import { Chart } from '../ui/chart.tsx';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { FiguresShown } from './read-figures.server.ts';

/** More lines than these cannot be told apart. */
const MOST_LINES = 3;

/** What came back in each month, and the fees on it. */
export function ReceiptsChart({ shown: { currency, figures } }: { shown: FiguresShown }) {
  const { words, formats } = useWords();
  const { receipts: text, drawn } = words.figures;
  return (
    <Section title={text.title}>
      <Chart
        caption={text.caption}
        kind="columns"
        axis={text.month}
        series={[
          { name: 'collected', label: text.collected(currency) },
          { name: 'fee', label: text.fee(currency) },
        ]}
        rows={figures.receipts.map(({ month, collected, fee }) => ({
          at: formats.month(month),
          values: { collected, fee },
        }))}
        print={(minor) => formats.amount({ minor, currency })}
        empty={{ title: drawn.none, text: drawn.noReceipts }}
      />
    </Section>
  );
}

/** The agencies with the most placed, each at the same age as the others. */
export function CurveChart({ shown: { figures } }: { shown: FiguresShown }) {
  const { words, formats } = useWords();
  const { curve: text, drawn } = words.figures;
  const agencies = [...figures.agencies]
    .sort((a, b) => b.sofar.placed - a.sofar.placed)
    .slice(0, MOST_LINES);
  const rows = VINTAGE_MONTHS.map((months, at) => ({
    at: formats.count(months),
    values: Object.fromEntries(
      agencies.map(({ slug, curve }) => {
        const cell = curve[at];
        return [slug, cell ? netRate(cell) : null];
      }),
    ),
  })).filter(({ values }) => Object.values(values).some((value) => value !== null));
  return (
    <Section title={text.title}>
      <Chart
        caption={text.caption}
        kind="lines"
        axis={text.axis}
        series={agencies.map(({ slug, name }) => ({ name: slug, label: name }))}
        rows={rows}
        print={formats.percent}
        empty={{ title: drawn.none, text: drawn.noCurve }}
      />
    </Section>
  );
}

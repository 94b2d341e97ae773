import { grossRate, netRate, type Recovery } from '../../../shared/kpi/recovery.ts';
import { agencyPath, figureRowsPath } from '../paths.ts';
import { How } from '../ui/how.tsx';
import { Section } from '../ui/page.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import { type AgencyFigures, COMPARED_MONTHS } from './figures.ts';
import type { FiguresShown } from './read-figures.server.ts';

/** What each agency has and brought back; compared at one age. */
export function AgencyTable({ shown }: { shown: FiguresShown }) {
  const { words, formats } = useWords();
  const text = words.figures.agencies;
  const { practice, currency, figures } = shown;
  const { all, agencies } = figures;
  const amount = (minor: number) => formats.amount({ minor, currency });
  const rate = (of: Recovery) => percentOf(netRate(of));
  const percentOf = (fraction: number | null) =>
    fraction === null ? '–' : formats.percent(fraction);
  const columns: Column<AgencyFigures>[] = [
    { name: 'agency', label: text.agency, cell: ({ name }) => name },
    ...(
      [
        ['cases', words.figures.cases, ({ cases }: Recovery) => formats.count(cases)],
        ['placed', text.placed(currency), ({ placed }: Recovery) => amount(placed)],
        ['collected', text.collected(currency), ({ collected }: Recovery) => amount(collected)],
        ['fee', text.fee(currency), ({ fee }: Recovery) => amount(fee)],
        ['net', text.net, rate],
      ] as const
    ).map(([name, label, cell]) => ({
      ...{ name, label, isNumber: true },
      cell: ({ sofar }: AgencyFigures) => cell(sofar),
    })),
    {
      name: 'compared',
      label: text.compared(COMPARED_MONTHS),
      isNumber: true,
      cell: ({ compared }) => (compared ? <strong>{rate(compared)}</strong> : text.tooYoung),
    },
  ];
  const how = (
    <How
      label={text.title}
      formula={text.formula(COMPARED_MONTHS)}
      inputs={[
        { label: words.figures.placed.label, value: `${amount(all.placed)} ${currency}` },
        { label: words.figures.collected.label, value: `${amount(all.collected)} ${currency}` },
        { label: words.figures.fee.label, value: `${amount(all.fee)} ${currency}` },
        { label: words.figures.rates.gross, value: percentOf(grossRate(all)) },
      ]}
      rows={figureRowsPath(practice, 'payments', { currency })}
    />
  );
  return (
    <Section title={text.title} aside={how}>
      <Table
        caption={text.caption}
        columns={columns}
        rows={agencies}
        keyOf={({ slug }) => slug}
        hrefOf={({ slug }) => agencyPath(practice, slug)}
        totals={[
          ...[text.total, formats.count(all.cases), amount(all.placed)],
          ...[amount(all.collected), amount(all.fee), rate(all), ''],
        ]}
        empty={null}
      />
    </Section>
  );
}

import { complaintsPath } from '../paths.ts';
import { How } from '../ui/how.tsx';
import { Section } from '../ui/page.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { AgencyRate } from './rates.server.ts';

interface RatesTableProps {
  /** The practice's. */
  slug: string;
  rates: readonly AgencyRate[];
}

/** How much is complained of each agency; a difference is only spoken of where one is shown. */
export function RatesTable({ slug, rates }: RatesTableProps) {
  const { words, formats } = useWords();
  const { rate: text, columns: names } = words.complaints;
  const [first] = rates;
  if (!first) return null;
  const all = `${complaintsPath({ kind: 'practice', slug })}?needs=rated`;
  const number = (
    name: string,
    label: string,
    cell: Column<AgencyRate>['cell'],
  ): Column<AgencyRate> => ({ name, label, cell, isNumber: true });
  const columns: Column<AgencyRate>[] = [
    { name: 'agency', label: names.agency, cell: ({ name }) => name },
    number('complaints', text.complaints, ({ complaints }) => formats.count(complaints)),
    number('placed', text.placed, ({ placed }) => formats.count(placed)),
    number('rate', text.of, ({ rate }) => (rate ? formats.decimal(rate.rate) : '–')),
    number('range', text.range, ({ rate }) =>
      rate ? `${formats.decimal(rate.low)} – ${formats.decimal(rate.high)}` : '–',
    ),
    {
      ...{ name: 'compared', label: text.compared },
      cell: ({ compared }) => (compared ? text.comparisons[compared] : '–'),
    },
  ];
  const sum = (of: (one: AgencyRate) => number) =>
    formats.count(rates.reduce((total, one) => total + of(one), 0));
  const how = (
    <How
      label={text.byAgency}
      formula={text.formula}
      inputs={[
        { label: text.since, value: formats.date(first.since) },
        { label: text.complaints, value: sum(({ complaints }) => complaints) },
        { label: text.placed, value: sum(({ placed }) => placed) },
      ]}
      rows={all}
    />
  );
  return (
    <Section title={text.byAgency} aside={how}>
      <Table
        caption={text.byAgencyCaption}
        columns={columns}
        rows={rates}
        keyOf={(one) => one.slug}
        hrefOf={(one) => `${all}&agency=${one.slug}`}
        empty={null}
      />
    </Section>
  );
}

import type { MandateTerms } from '../../../shared/mandate/terms.ts';
import { mandateWords } from '../../../shared/messages/mandate/index.ts';
import type { Language } from '../../../shared/money.ts';
import { formatsOf } from '../ui/formats.ts';
import { type Column, Table } from '../ui/table.tsx';

interface FeeTableProps {
  terms: Pick<MandateTerms, 'fee' | 'currency'>;
  language: Language;
}

/** The rates: a row for each age, a column for each amount. */
export function FeeTable({ terms: { fee, currency }, language }: FeeTableProps) {
  const { fee: text } = mandateWords(language);
  const { amount, rate } = formatsOf(language);
  const [isOneAge, isOneAmount] = [fee.ages.length === 1, fee.amounts.length === 1];
  const rows = fee.ages.map((age, at) => ({ age, rates: fee.rates[at] ?? [] }));
  const columns: Column<(typeof rows)[number]>[] = [
    {
      name: 'age',
      label: text.age,
      cell: ({ age }) => (isOneAge ? text.anyAge : text.fromDays(age)),
    },
    ...fee.amounts.map((minor, at) => ({
      ...{ name: String(minor), isNumber: true },
      label: isOneAmount ? text.title : text.fromAmount(amount({ minor, currency })),
      cell: ({ rates }: (typeof rows)[number]) => rate(rates[at] ?? 0),
    })),
  ];
  return (
    <Table
      caption={text.title}
      isHeaded
      isCompact
      columns={columns}
      rows={rows}
      keyOf={({ age }) => String(age)}
      empty={null}
    />
  );
}

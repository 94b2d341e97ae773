import { FeeOfPayment } from '../mandates/fee-lines.tsx';
import { Section } from '../ui/page.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { AgencyCase, FeeRow } from './read-agency-case.server.ts';

/** What was paid at the practice's desk, and the agency's fee on it; a correction takes its part back. */
export function DeskPayments({ one }: { one: AgencyCase }) {
  const { words, formats } = useWords();
  const { deskPayments: text, payments, inCurrency } = words.caseWork;
  const { currency, deskPayments: rows } = one;
  if (rows.length === 0) return null;
  const columns: Column<FeeRow>[] = [
    { name: 'on', label: text.on, cell: ({ on }) => formats.date(on) },
    {
      ...{ name: 'what', label: text.what },
      cell: ({ amount }) => (amount < 0 ? text.corrected : text.paid),
    },
    {
      ...{ name: 'amount', label: inCurrency(payments.amount, currency), isNumber: true },
      cell: ({ amount }) => formats.amount({ minor: amount, currency }),
    },
    {
      ...{ name: 'fee', label: inCurrency(payments.fee, currency), isNumber: true },
      cell: ({ fee, feeLines }) => <FeeOfPayment {...{ fee, currency }} lines={feeLines} />,
    },
  ];
  return (
    <Section title={text.title}>
      <Table
        caption={text.title}
        isHeaded
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        empty={null}
      />
    </Section>
  );
}

import { FeeOfPayment } from '../mandates/fee-lines.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { FeePayment, PracticeCase } from './practice-case.server.ts';

/** What was paid on a case, what the agency gets of it, and why. */
export function FeePayments({ one }: { one: PracticeCase }) {
  const { words, formats } = useWords();
  const { payments: text } = words.practiceCases.one;
  const { currency, payments } = one;
  const columns: Column<FeePayment>[] = [
    { name: 'on', label: text.on, cell: ({ on }) => formats.date(on) },
    {
      name: 'to',
      label: text.to,
      cell: ({ isDesk, amount }) => {
        if (amount < 0) return isDesk ? text.corrected : text.back;
        return isDesk ? text.desk : text.agency;
      },
    },
    {
      ...{ name: 'amount', label: `${text.amount}, ${currency}`, isNumber: true },
      cell: ({ amount }) => formats.amount({ minor: amount, currency }),
    },
    {
      ...{ name: 'fee', label: `${text.fee}, ${currency}`, isNumber: true },
      cell: ({ fee, feeLines }) => <FeeOfPayment {...{ fee, currency }} lines={feeLines} />,
    },
  ];
  return (
    <Table
      caption={text.title}
      isHeaded
      columns={columns}
      rows={payments}
      keyOf={({ id }) => id}
      empty={null}
    />
  );
}

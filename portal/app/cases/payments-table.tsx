import { REASONS } from '../../../shared/case-updates.ts';
import { nextStatus } from '../../../shared/cases.ts';
import { FeeOfPayment } from '../mandates/fee-lines.tsx';
import { useRefusalOf } from '../ui/answer.ts';
import { CancelButton, Dialog } from '../ui/dialog.tsx';
import { SelectField, TextareaField } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { AgencyCase, ReportedRow } from './read-agency-case.server.ts';
import { reasonOptions } from './reason-options.ts';
import { REVERSE } from './update-fields.ts';

/** What the agency received and reported; each can be taken back once. */
export function PaymentsTable({ one }: { one: AgencyCase }) {
  const { words, formats } = useWords();
  const { payments: text, inCurrency } = words.caseWork;
  const { currency } = one;
  const amount = (minor: number) => formats.amount({ minor, currency });
  const mayReverse = nextStatus(one, 'reversal', 'agency').ok;
  const columns: Column<ReportedRow>[] = [
    { name: 'on', label: text.on, cell: ({ on }) => formats.date(on) },
    {
      name: 'amount',
      label: inCurrency(text.amount, currency),
      isNumber: true,
      cell: (row) => amount(row.amount),
    },
    {
      name: 'fee',
      label: inCurrency(text.fee, currency),
      isNumber: true,
      cell: ({ fee, feeLines }) => <FeeOfPayment {...{ fee, currency }} lines={feeLines} />,
    },
    {
      name: 'sheet',
      label: inCurrency(text.inSheet, currency),
      isNumber: true,
      cell: ({ matched }) => amount(matched),
    },
    ...(mayReverse
      ? [
          {
            name: 'act',
            label: words.ui.table.act,
            cell: (row: ReportedRow) => <TakeBack payment={row} seq={one.seq} />,
          },
        ]
      : []),
  ];
  return (
    <Table
      caption={text.title}
      isHeaded
      columns={columns}
      rows={one.payments}
      keyOf={({ id }) => id}
      empty={null}
    />
  );
}

function TakeBack({ payment, seq }: { payment: ReportedRow; seq: number }) {
  const { words } = useWords();
  const { payments: text, note, choose } = words.caseWork;
  const intent = `${REVERSE}${payment.id}`;
  const last = useRefusalOf(intent);
  const form = useServerForm({
    ...{ last, id: intent },
    labels: { reason: text.reason, note },
  });
  const options = reasonOptions(REASONS.reversal, words.cases.reasons.reversal);
  return (
    <Dialog label={text.takeBack} tone="quiet" title={text.question} isOpen={last !== undefined}>
      <p>{text.effect}</p>
      <Form form={form} submit={text.takeBack} tone="danger" beside={<CancelButton />}>
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name="seq" value={seq} />
        <SelectField name="reason" options={options} placeholder={choose} />
        <TextareaField name="note" isOptional />
      </Form>
    </Dialog>
  );
}

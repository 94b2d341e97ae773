import { Link, useLocation } from '@remix-run/react';
import { caseNumber } from '../../../shared/placement.ts';
import { casePath, figuresPath } from '../paths.ts';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { printTableState } from '../ui/table-state.ts';
import { useWords } from '../ui/words.tsx';
import type { listPayments, PaymentRow } from './list-payments.server.ts';
import { firstDay, monthIn, paymentRules } from './rows-table.ts';
import { useChoiceFilters } from './use-choice-filters.ts';

type List = Awaited<ReturnType<typeof listPayments>>;

/** The payments that a figure is made of. */
export function PaymentsPage({ list }: { list: List }) {
  const { words, formats } = useWords();
  const { rows: text } = words.figures;
  const { slug, choices, state, currency, total, rows, collected, fee } = list;
  const { pathname } = useLocation();
  const until = state.filters['until'] ?? null;
  const last = until === null ? null : firstDay(until);
  const counted = text.paymentsSubtitle(total);
  const rules = paymentRules(choices, until);
  const amount = (minor: number) => formats.amount({ minor, currency });
  const trail = [{ href: figuresPath({ kind: 'practice', slug }), label: words.figures.title }];
  const received = {
    name: 'received',
    label: text.receivedIn,
    options: choices.received.map((day) => ({ value: monthIn(day), label: formats.month(day) })),
  };
  return (
    <Page
      title={text.payments}
      subtitle={last ? `${counted} ${text.until(formats.month(last))}` : counted}
      trail={trail}
    >
      <Table
        caption={text.payments}
        isHeaded
        columns={useColumns(list)}
        rows={rows}
        keyOf={({ id }) => id}
        totals={[text.total, '', '', '', amount(collected), amount(fee), amount(collected - fee)]}
        empty={<EmptyState title={text.none.payments}>{text.none.paymentsText}</EmptyState>}
        view={{
          ...{ state, rules, total },
          filters: [...useChoiceFilters(choices), received],
          csv: `${pathname}.csv${printTableState({ ...state, page: 1 }, rules)}`,
        }}
      />
    </Page>
  );
}

function useColumns({ slug, currency, mayOpen }: List): Column<PaymentRow>[] {
  const { words, formats } = useWords();
  const { rows: text } = words.figures;
  const amount = (minor: number) => formats.amount({ minor, currency });
  const money = (name: string, label: string, of: (row: PaymentRow) => number) => ({
    ...{ name, label, isNumber: true },
    cell: (row: PaymentRow) => amount(of(row)),
  });
  return [
    {
      name: 'case',
      label: text.case,
      cell: ({ number }) =>
        mayOpen ? (
          <Link to={casePath({ kind: 'practice', slug }, number)}>{caseNumber(number)}</Link>
        ) : (
          caseNumber(number)
        ),
    },
    { name: 'agency', label: text.agency, cell: ({ agency }) => agency },
    { name: 'placed', label: text.placedOn, cell: ({ placedOn }) => formats.date(placedOn) },
    { name: 'on', label: text.on, cell: ({ on }) => formats.date(on) },
    money('collected', text.collected(currency), ({ collected }) => collected),
    money('fee', text.fee(currency), ({ fee }) => fee),
    money('net', text.net(currency), ({ collected, fee }) => collected - fee),
  ];
}

import { daysBetween } from '../calendar.ts';
import { type Figure, figure, part, sumRows } from './figure.ts';
import { type Charge, doubtsOn, type Entry, type Ledger, type Period } from './ledger.ts';

/**
 * Weighted days late of what was paid in a period: Σ amount × days after its due date ÷ Σ amount. A payment
 * on or before the due date is 0 days late. A part of a charge counts with its own day. Payments without a
 * date, of charges without a due date and payments taken back are in neither sum.
 *
 * Source: JDE, weighted average days late. The numerator is minor units × days.
 *
 * @returns value days; null where nothing was paid
 * @example weightedDaysLate(ledger, { from: '2026-01-01', to: '2026-03-31' }).value // 12.5
 */
export function weightedDaysLate(ledger: Ledger, period: Period): Figure {
  const paid = (charge: Charge, weightOf: (entry: DatedEntry, charge: Due) => number) => {
    if (!hasDue(charge)) return 0;
    let sum = 0;
    for (const entry of charge.entries) {
      if (isPaidIn(entry, period)) sum += weightOf(entry, charge);
    }
    return sum;
  };
  const late = sumRows(ledger.charges, (charge) =>
    paid(charge, ({ amount, date }, { due }) => amount * Math.max(0, daysBetween(due, date))),
  );
  const amounts = sumRows(ledger.charges, (charge) => paid(charge, ({ amount }) => amount));
  const doubts = () =>
    doubtsOn(ledger, period.to, ['no-due-date', 'no-payment-date', 'taken-back']);
  return figure('days-late', ledger.currency, [part(late, amounts, 1)], doubts);
}

type DatedEntry = Entry & { readonly date: NonNullable<Entry['date']> };
type Due = Charge & { readonly due: NonNullable<Charge['due']> };

function hasDue(charge: Charge): charge is Due {
  return charge.due !== null;
}

function isPaidIn(entry: Entry, { from, to }: Period): entry is DatedEntry {
  const { kind, date, amount } = entry;
  return kind === 'payment' && amount > 0 && date !== null && date >= from && date <= to;
}

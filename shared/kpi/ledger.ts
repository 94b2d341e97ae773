import type { CivilDate } from '../calendar.ts';
import { byGuarantor } from '../guarantors.ts';
import { billed, openBalance, type Receivable } from '../receivables.ts';
import type { DebtDate } from '../sheet/fields.ts';
import { type Doubt, type Figure, type FigureSum, sumRows } from './figure.ts';

/** Money that makes a charge smaller; negative where it was taken back. */
export interface Entry {
  /** Paid by somebody; or let off: a credit, a contractual discount, a write-off. */
  readonly kind: 'payment' | 'adjustment';
  /** Null where nobody knows: it then counts from the charge's own day on, and every figure tells so. */
  readonly date: CivilDate | null;
  /** Minor units of the ledger's currency. */
  readonly amount: number;
}

/** One bill, with all that has happened to it. */
export interface Charge {
  /** Stable name among the charges. */
  readonly id: string;
  /** Stable name of who answers for it. */
  readonly guarantor: string;
  /** When it was billed; null where nobody knows: it then was there always, and is in no period. */
  readonly date: CivilDate | null;
  /** The last day on which it is not late; null where nobody knows: it then never counts as past due. */
  readonly due: CivilDate | null;
  /** Minor units of the ledger's currency; negative for a credit note, which no figure counts. */
  readonly amount: number;
  readonly entries: readonly Entry[];
  /** Until and with this day they have promised to pay it. */
  readonly promised: CivilDate | null;
  /** Somebody says that it is not owed, or not so. */
  readonly isDisputed: boolean;
}

/** What was billed and paid in one currency: what all figures are made from, in the sheet and the portal. */
export interface Ledger {
  /** ISO 4217 */
  readonly currency: string;
  readonly charges: readonly Charge[];
}

/** From one day to another, both included. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const LAST_DAY: CivilDate = '9999-12-31';

/** What a ledger reads of a line wherever it stands: in the sheet, or in the portal, which knows no name. */
export type BilledLine = Pick<
  Receivable,
  | 'currency'
  | 'amount'
  | 'paid'
  | 'balance'
  | 'settled'
  | 'serviceDate'
  | 'invoiceDate'
  | 'paidDate'
  | 'flags'
>;

/** What sheet and portal know of a line each in its own way. */
export type ChargeFacts = Pick<Charge, 'id' | 'guarantor' | 'due' | 'promised'>;

/**
 * A sheet's lines as ledgers, by the rule of `ledgersBy`.
 *
 * @param basis which date tells from when a line is late (`agingBasis`); null: none of them ever is
 * @returns the currency with the most charges first
 * @example ledgersOf([{ ...line, amount: 5000, paid: 2000, paidDate: null }], 'dueDate')[0]?.charges[0]
 *   // { amount: 5000, entries: [{ kind: 'payment', date: null, amount: 2000 }], … }
 */
export function ledgersOf(lines: readonly Receivable[], basis: DebtDate | null): Ledger[] {
  const guarantors = new Map<string, string>();
  for (const { key, lines: own } of byGuarantor(lines)) {
    for (const line of own) guarantors.set(line.key, key);
  }
  return ledgersBy(lines, (line) => ({
    ...{ id: line.key, guarantor: guarantors.get(line.key) ?? '' },
    ...{ due: basis === null ? null : line[basis], promised: line.promiseDate },
  }));
}

/**
 * Lines as ledgers, one a currency, so that two currencies never meet in a sum. What is open of a charge on
 * a day is what `openBalance` says of its line on that day. What somebody still owed of a line that was
 * written off is let off, not paid; so is what its balance has more than its amount.
 *
 * @param factsOf what the place that the lines stand in tells of each
 * @returns the currency with the most charges first
 * @example ledgersBy(rows, ({ ref, guarantor, dueDate }) => ({ id: ref, guarantor, due: dueDate, promised: null }))
 */
export function ledgersBy<Line extends BilledLine>(
  lines: readonly Line[],
  factsOf: (line: Line) => ChargeFacts,
): Ledger[] {
  const ledgers = new Map<string, Charge[]>();
  for (const line of lines) {
    const charge = chargeOf(line, factsOf(line));
    const charges = ledgers.get(line.currency);
    if (charges) charges.push(charge);
    else ledgers.set(line.currency, [charge]);
  }
  return [...ledgers]
    .map(([currency, charges]) => ({ currency, charges }))
    .sort((a, b) => b.charges.length - a.charges.length || (a.currency < b.currency ? -1 : 1));
}

function chargeOf(line: BilledLine, facts: ChargeFacts): Charge {
  const { paidDate: date } = line;
  const amount = billed(line);
  const gone = amount - openBalance(line, LAST_DAY);
  const isLetOff = gone < 0 || line.flags.includes('written-off');
  const paid = isLetOff ? Math.max(0, Math.min(line.paid ?? 0, gone)) : gone;
  const entries: Entry[] = [];
  if (paid !== 0) entries.push({ kind: 'payment', date, amount: paid });
  if (gone !== paid) entries.push({ kind: 'adjustment', date, amount: gone - paid });
  const { id, guarantor, due, promised } = facts;
  const billedOn = line.invoiceDate ?? line.serviceDate;
  const isDisputed = line.flags.includes('dispute');
  return { id, guarantor, date: billedOn, due, amount, entries, promised, isDisputed };
}

/**
 * What is open of a charge at the end of a day, in minor units: 0 before it was billed, negative where
 * more was paid than billed.
 *
 * @example openOn({ ...charge, amount: 5000, entries: [] }, '2026-03-01') // 5000
 */
export function openOn({ date, amount, entries }: Charge, day: CivilDate): number {
  if (date !== null && date > day) return 0;
  let open = amount;
  for (const entry of entries) {
    if (entry.date === null || entry.date <= day) open -= entry.amount;
  }
  return open;
}

/**
 * What is owed of a charge at the end of a day, in minor units: what is open, and 0 for a credit.
 *
 * @example owedOn({ ...charge, amount: -5000, entries: [] }, '2026-03-01') // 0
 */
export function owedOn(charge: Charge, day: CivilDate): number {
  return Math.max(0, openOn(charge, day));
}

/**
 * Whether a charge is past due on a day; on its due date it is not yet.
 *
 * @example isPastDue({ due: '2026-03-01' }, '2026-03-02') // true
 */
export function isPastDue({ due }: Pick<Charge, 'due'>, day: CivilDate): boolean {
  return due !== null && due < day;
}

/**
 * Whether a charge was billed within a period. Credit notes were not: they are in no figure.
 *
 * @example isBilledIn({ date: '2026-03-31', amount: 100 }, { from: '2026-03-01', to: '2026-03-31' }) // true
 */
export function isBilledIn(
  { date, amount }: Pick<Charge, 'date' | 'amount'>,
  { from, to }: Period,
): boolean {
  return date !== null && date >= from && date <= to && amount > 0;
}

/**
 * The receivables: all that is owed at the end of a day. Credit balances are not in it.
 *
 * @example receivablesOn(ledger, '2013-06-30').total // 511985
 */
export function receivablesOn({ charges }: Ledger, day: CivilDate): FigureSum {
  return sumRows(charges, (charge) => owedOn(charge, day));
}

/**
 * All that was billed in a period. Credit notes are not in it, nor is what has no date.
 *
 * @example billedIn(ledger, { from: '2013-06-01', to: '2013-06-30' }).total // 584959
 */
export function billedIn({ charges }: Ledger, period: Period): FigureSum {
  return sumRows(charges, (charge) => (isBilledIn(charge, period) ? charge.amount : 0));
}

/**
 * How much of one kind makes a charge smaller until the end of a day, in minor units.
 *
 * @example entriesUntil(charge, 'payment', '2026-03-31') // 2000
 */
export function entriesUntil({ entries }: Charge, kind: Entry['kind'], day: CivilDate): number {
  let sum = 0;
  for (const entry of entries) {
    if (entry.kind === kind && (entry.date === null || entry.date <= day)) sum += entry.amount;
  }
  return sum;
}

const DOUBTED: Readonly<Record<Doubt, (charge: Charge, day: CivilDate) => boolean>> = {
  'no-charge-date': ({ date }) => date === null,
  'no-due-date': ({ due, amount }) => due === null && amount > 0,
  'no-payment-date': ({ entries }) => entries.some(({ date }) => date === null),
  'taken-back': ({ entries }) =>
    entries.some(({ kind, amount }) => kind === 'payment' && amount < 0),
  credit: (charge, day) => openOn(charge, day) < 0,
};

/**
 * Which charges that exist on a day a figure cannot count for sure, and why: the ones that it is asked
 * about, each with its reason.
 *
 * @example doubtsOn(ledger, '2026-03-31', ['credit']) // [{ id: 'F-7', doubt: 'credit' }]
 */
export function doubtsOn(
  { charges }: Ledger,
  day: CivilDate,
  about: readonly Doubt[],
): Figure['doubts'] {
  const found: { id: string; doubt: Doubt }[] = [];
  for (const charge of charges) {
    if (charge.date !== null && charge.date > day) continue;
    for (const doubt of about) {
      if (DOUBTED[doubt](charge, day)) found.push({ id: charge.id, doubt });
    }
  }
  return found.sort((a, b) => (a.id === b.id ? 0 : a.id < b.id ? -1 : 1));
}

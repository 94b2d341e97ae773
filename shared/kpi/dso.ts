import {
  addDays,
  addMonths,
  type CivilDate,
  daysBetween,
  monthEnd,
  monthStart,
} from '../calendar.ts';
import {
  type Doubt,
  type Figure,
  type FigurePart,
  type FigureRow,
  type FigureSum,
  figure,
  part,
  sumRows,
} from './figure.ts';
import {
  billedIn,
  type Charge,
  doubtsOn,
  entriesUntil,
  isBilledIn,
  isPastDue,
  type Ledger,
  owedOn,
  type Period,
  receivablesOn,
} from './ledger.ts';

/**
 * How many days of billing are still owed. In each: what was billed is gross, without credit notes;
 * what is owed is without credit balances. Amounts are minor units of the ledger's currency, values are
 * days, and null where nothing was billed in the period.
 */

const DOUBTS = ['no-charge-date', 'no-payment-date', 'credit'] as const;

const NOTHING: FigureSum = { total: 0, rows: [] };

/**
 * Days sales outstanding: receivables at the end of the period ÷ what was billed in it × its days.
 *
 * Source: JDE, "current balance divided by sales"; deltarecovery.com.
 *
 * @example dso(ledger, { from: '2013-04-01', to: '2013-06-30' }).value // 23.18
 */
export function dso(ledger: Ledger, period: Period): Figure {
  const owed = receivablesOn(ledger, period.to);
  return overBilled('dso', ledger, period, owed, daysOf(period));
}

/**
 * Days sales outstanding on average receivables: (receivables on the day before the period + those at its
 * end) ÷ what was billed in it × half of its days.
 *
 * Source: capaid.fi, average receivables ÷ sales × days.
 *
 * @example averageDso(ledger, { from: '2013-04-01', to: '2013-06-30' }).value // 24.96
 */
export function averageDso(ledger: Ledger, period: Period): Figure {
  const before = addDays(period.from, -1);
  const twice = sumRows(
    ledger.charges,
    (charge) => owedOn(charge, before) + owedOn(charge, period.to),
  );
  return overBilled('average-dso', ledger, period, twice, daysOf(period) / 2);
}

/**
 * Best possible days sales outstanding, if everybody paid when due: receivables that are not past due at
 * the end of the period ÷ what was billed in it × its days. What has no due date is not past due.
 *
 * Source: apruve.com, gaviti.com.
 *
 * @example bestPossibleDso(ledger, { from: '2013-04-01', to: '2013-06-30' }).value // 19.40
 */
export function bestPossibleDso(ledger: Ledger, period: Period): Figure {
  const current = sumRows(ledger.charges, (charge) =>
    isPastDue(charge, period.to) ? 0 : owedOn(charge, period.to),
  );
  return overBilled('best-possible-dso', ledger, period, current, daysOf(period), ['no-due-date']);
}

/**
 * Average days delinquent: DSO less best possible DSO, which is receivables past due at the end of the
 * period ÷ what was billed in it × its days.
 *
 * Source: JDE, delinquent DSO.
 *
 * @example averageDaysDelinquent(ledger, { from: '2013-04-01', to: '2013-06-30' }).value // 3.78
 */
export function averageDaysDelinquent(ledger: Ledger, period: Period): Figure {
  const late = sumRows(ledger.charges, (charge) =>
    isPastDue(charge, period.to) ? owedOn(charge, period.to) : 0,
  );
  return overBilled('days-delinquent', ledger, period, late, daysOf(period), ['no-due-date']);
}

/**
 * Net days in A/R: receivables at the end of the period ÷ what was billed in it less what was let off of
 * that until then × its days.
 *
 * Source: HFMA MAP, net A/R ÷ average daily net patient service revenue, credit balances excluded.
 *
 * @returns value null as well where all that was billed was let off
 * @example netDaysInReceivables(ledger, { from: '2026-04-01', to: '2026-06-30' }).value // 38.2
 */
export function netDaysInReceivables(ledger: Ledger, period: Period): Figure {
  const owed = receivablesOn(ledger, period.to);
  const revenue = sumRows(ledger.charges, (charge) =>
    isBilledIn(charge, period) ? charge.amount - entriesUntil(charge, 'adjustment', period.to) : 0,
  );
  const parts = [part(owed, revenue, daysOf(period))];
  return figure('net-days', ledger.currency, parts, doubtsOn(ledger, period.to, DOUBTS));
}

/**
 * Count-back DSO: from the receivables on a day what was billed is taken away month by month, the last
 * month first; each month that is used up counts with its days, the one that is not with the part of its
 * days that is used. The month of the day itself counts until that day. One part a month; the rows of its
 * numerator are what is owed, the youngest charges first.
 *
 * Source: JDE F03B16, DSO by the count-back method.
 *
 * @returns value null where more is owed than was ever billed with a date
 * @example countBackDso(ledger, '2013-06-30').value // 26.26
 */
export function countBackDso(ledger: Ledger, day: CivilDate): Figure {
  let rest = youngestFirst(ledger, day);
  const months = byMonth(ledger);
  const first = firstBilled(ledger);
  const parts: FigurePart[] = [];
  let from = monthStart(day);
  do {
    if (first === null || monthEnd(from) < first) {
      parts.push(part(rest, NOTHING, 0)); // no month is left that could cover it
      break;
    }
    const period = { from, to: monthEnd(from) < day ? monthEnd(from) : day };
    // by its own charges alone: one wrong date may lie a thousand months back
    const billed = billedIn({ ...ledger, charges: months.get(from) ?? [] }, period);
    const days = daysOf(period);
    const [covered, left] = billed.total > 0 ? take(rest, billed.total) : [NOTHING, rest];
    const month = part(covered, billed, days, from);
    const whole = rest.total > 0 ? days : 0; // of a month in which nothing was billed
    parts.push({ ...month, value: month.value ?? whole });
    rest = left;
    from = addMonths(from, -1);
  } while (rest.total > 0);
  return figure('count-back-dso', ledger.currency, parts, doubtsOn(ledger, day, DOUBTS));
}

/** The charges of each month, by its first day. */
function byMonth({ charges }: Ledger): ReadonlyMap<CivilDate, readonly Charge[]> {
  const months = new Map<CivilDate, Charge[]>();
  for (const charge of charges) {
    if (charge.date === null) continue;
    const month = monthStart(charge.date);
    const own = months.get(month);
    if (own) own.push(charge);
    else months.set(month, [charge]);
  }
  return months;
}

/** What is owed on a day, the youngest charges first: those are the ones that the last months billed. */
function youngestFirst(ledger: Ledger, day: CivilDate): FigureSum {
  const dates = new Map(ledger.charges.map(({ id, date }) => [id, date ?? '']));
  const dateOf = ({ id }: FigureRow) => dates.get(id) ?? '';
  const { total, rows } = receivablesOn(ledger, day);
  const sorted = [...rows].sort((a, b) =>
    dateOf(a) === dateOf(b) ? 0 : dateOf(a) > dateOf(b) ? -1 : 1,
  );
  return { total, rows: sorted };
}

/** The first rows of a sum up to an amount, one of them perhaps in part, and what is left. */
function take({ total, rows }: FigureSum, most: number): [FigureSum, FigureSum] {
  const amount = Math.min(total, most);
  const taken: FigureRow[] = [];
  const left: FigureRow[] = [];
  let missing = amount;
  for (const row of rows) {
    const share = Math.min(missing, row.amount);
    if (share > 0) taken.push({ id: row.id, amount: share });
    if (row.amount > share) left.push({ id: row.id, amount: row.amount - share });
    missing -= share;
  }
  return [
    { total: amount, rows: taken },
    { total: total - amount, rows: left },
  ];
}

function firstBilled({ charges }: Ledger): CivilDate | null {
  let first: CivilDate | null = null;
  for (const { date, amount } of charges) {
    if (date !== null && amount > 0 && (first === null || date < first)) first = date;
  }
  return first;
}

function overBilled(
  kpi: Figure['kpi'],
  ledger: Ledger,
  period: Period,
  numerator: FigureSum,
  times: number,
  more: readonly Doubt[] = [],
): Figure {
  const parts = [part(numerator, billedIn(ledger, period), times)];
  const doubts = doubtsOn(ledger, period.to, [...DOUBTS, ...more]);
  return figure(kpi, ledger.currency, parts, doubts);
}

function daysOf({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}

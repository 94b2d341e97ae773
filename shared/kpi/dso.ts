import {
  addDays,
  addMonths,
  type CivilDate,
  daysBetween,
  monthEnd,
  monthStart,
} from '../calendar.ts';
import { sumMinor } from '../money.ts';
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
  return figure('net-days', ledger.currency, parts, () => doubtsOn(ledger, period.to, DOUBTS));
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
  const owed = byAge(ledger, day);
  const months = byMonth(ledger);
  const first = firstBilled(ledger);
  const parts: FigurePart[] = [];
  let from = monthStart(day);
  do {
    if (first === null || monthEnd(from) < first) {
      parts.push(part(owed.take(owed.left()), NOTHING, 0)); // no month is left that could cover it
      break;
    }
    const period = { from, to: monthEnd(from) < day ? monthEnd(from) : day };
    // by its own charges alone: one wrong date may lie a thousand months back
    const billed = billedIn({ ...ledger, charges: months.get(from) ?? [] }, period);
    const days = daysOf(period);
    const whole = owed.left() > 0 ? days : 0; // of a month in which nothing was billed
    const month = part(owed.take(billed.total), billed, days, from);
    parts.push({ ...month, value: month.value ?? whole });
    from = addMonths(from, -1);
  } while (owed.left() > 0);
  return figure('count-back-dso', ledger.currency, parts, () => doubtsOn(ledger, day, DOUBTS));
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
function byAge(ledger: Ledger, day: CivilDate): { left: () => number; take: Take } {
  const rows = ledger.charges
    .map((charge) => ({ id: charge.id, date: charge.date, amount: owedOn(charge, day) }))
    .filter(({ amount }) => amount > 0)
    .sort(youngestFirst);
  let left = sumMinor(rows.map(({ amount }) => amount));
  let at = 0;
  let used = 0; // of the row at which the last one ended
  const take: Take = (most) => {
    const taken: FigureRow[] = [];
    const amount = Math.min(left, most);
    let missing = amount;
    for (let row = rows[at]; row && missing > 0; row = rows[at]) {
      const share = Math.min(missing, row.amount - used);
      taken.push({ id: row.id, amount: share });
      missing -= share;
      used += share;
      if (used < row.amount) break;
      at += 1;
      used = 0;
    }
    left -= amount;
    return { total: amount, rows: taken };
  };
  return { left: () => left, take };
}

type Owed = Pick<Charge, 'id' | 'date' | 'amount'>;

/** What has no date is the oldest; of one day, the largest first. */
function youngestFirst(a: Owed, b: Owed): number {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  if (one !== other) return one > other ? -1 : 1;
  return b.amount - a.amount || (a.id < b.id ? -1 : 1);
}

/** Takes rows up to an amount, the last of them perhaps in part, away from what is left. */
type Take = (most: number) => FigureSum;

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
  const doubts = () => doubtsOn(ledger, period.to, [...DOUBTS, ...more]);
  return figure(kpi, ledger.currency, parts, doubts);
}

function daysOf({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}

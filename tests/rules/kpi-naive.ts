import { addDays, type CivilDate, dateOfDayNumber, dayNumber } from '../../shared/calendar.ts';
import type { Entry, Ledger, Period } from '../../shared/kpi/ledger.ts';
import { RATES } from './kpi-all.ts';

/**
 * The formulas once more, straight from their definitions and in no hurry: one flat list of payments, every
 * day of a period by itself, every month found by asking each day for it. It shares no code with the rules
 * but the calendar.
 */

interface Paid extends Entry {
  readonly bill: string;
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

const over = (above: number, below: number, times = 1) =>
  below > 0 ? (above / below) * times : null;

function daysFrom(from: CivilDate, to: CivilDate): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

const between = (from: CivilDate, to: CivilDate) => dayNumber(to) - dayNumber(from);

/** What is asked of a ledger, each time from the start. */
function ask({ charges: bills }: Ledger) {
  const paid: Paid[] = bills.flatMap(({ id, entries }) =>
    entries.map((entry) => ({ ...entry, bill: id })),
  );
  const entriesOf = (bill: string) => paid.filter((entry) => entry.bill === bill);
  const open = (bill: string, day: CivilDate): number => {
    const found = bills.filter(({ id, date }) => id === bill && !(date !== null && date > day));
    const gone = entriesOf(bill).filter(({ date }) => !(date !== null && date > day));
    return sum(found.map(({ amount }) => amount - sum(gone.map((entry) => entry.amount))));
  };
  const owed = (day: CivilDate, which: (age: number) => boolean = () => true) =>
    sum(
      bills
        .filter(({ due }) => which(due === null ? 0 : Math.max(0, between(due, day))))
        .map(({ id }) => open(id, day))
        .filter((amount) => amount > 0),
    );
  const billedOn = (day: CivilDate) => bills.filter((bill) => bill.date === day && bill.amount > 0);
  const billed = (from: CivilDate, to: CivilDate) =>
    daysFrom(from, to)
      .flatMap(billedOn)
      .map(({ amount }) => amount);
  return { paid, entriesOf, open, owed, billedOn, billed };
}

/** Every figure of a ledger, by the same names as `figuresOf`. */
export function naiveFigures(ledger: Ledger, period: Period): Record<string, number | null> {
  const { paid, entriesOf, open, owed, billedOn, billed } = ask(ledger);
  const { from, to } = period;
  const before = addDays(from, -1);
  const days = daysFrom(from, to).length;
  const sales = sum(billed(from, to));
  const cohort = daysFrom(from, to).flatMap(billedOn);
  const gone = (kind: Entry['kind']) =>
    sum(
      cohort
        .flatMap(({ id }) => entriesOf(id))
        .filter((entry) => entry.kind === kind && !(entry.date !== null && entry.date > to))
        .map(({ amount }) => amount),
    );
  const current = owed(to, (age) => age === 0);
  const aged = (edge: number) =>
    over(
      owed(to, (age) => age > edge),
      owed(to),
    );
  const net = sales - gone('adjustment');
  return {
    dso: over(owed(to), sales, days),
    averageDso: over((owed(before) + owed(to)) / 2, sales, days),
    bestPossibleDso: over(current, sales, days),
    daysDelinquent: over(owed(to) - current, sales, days),
    netDays: over(owed(to), net, days),
    countBackDso: countBack(owed(to), to, ledger, billed),
    daysLate: daysLate(ledger, paid, period),
    effectiveness: over(owed(before) + sales - owed(to), owed(before) + sales - current),
    ...{ aged30: aged(30), aged60: aged(60), aged90: aged(90), aged120: aged(120) },
    collectionRate: over(gone('payment'), net),
    allowance: sum(
      RATES.map((rate, at) => {
        const within = (age: number) =>
          at === 0 ? age === 0 : age > (at - 1) * 30 && (at === 5 || age <= at * 30);
        return Math.floor((owed(to, within) * rate + 5_000) / 10_000);
      }),
    ),
    ...habits(ledger, to, entriesOf, open),
  };
}

/** Day by day back from the last one: each takes its share of its own month's bills. */
function countBack(
  owed: number,
  to: CivilDate,
  { charges }: Ledger,
  billed: (from: CivilDate, to: CivilDate) => number[],
): number | null {
  const dated = charges.flatMap(({ date, amount }) => (date !== null && amount > 0 ? [date] : []));
  const monthOf = (day: CivilDate) => day.slice(0, 7);
  const lastMonths = dated.filter((date) => monthOf(date) <= monthOf(to));
  if (lastMonths.length === 0) return null;
  let [left, count, day] = [owed, 0, to];
  while (left > 0) {
    if (!lastMonths.some((date) => monthOf(date) <= monthOf(day))) return null;
    const month = daysFrom(addDays(day, -31), day).filter((one) => monthOf(one) === monthOf(day));
    const sales = sum(billed(month[0] ?? day, day));
    count += left < sales ? (left / sales) * month.length : month.length;
    left -= sales;
    day = addDays(month[0] ?? day, -1);
  }
  return count;
}

function daysLate({ charges }: Ledger, paid: readonly Paid[], { from, to }: Period): number | null {
  let [above, below] = [0, 0];
  for (const { bill, kind, date, amount } of paid) {
    const due = charges.find(({ id }) => id === bill)?.due ?? null;
    if (kind !== 'payment' || amount < 0 || due === null || date === null) continue;
    if (date < from || date > to) continue;
    above += amount * Math.max(0, between(due, date));
    below += amount;
  }
  return over(above, below);
}

function habits(
  { charges }: Ledger,
  today: CivilDate,
  entriesOf: (bill: string) => Paid[],
  open: (bill: string, day: CivilDate) => number,
): Record<string, number | null> {
  const known = charges.filter(
    ({ id, amount }) => amount > 0 && entriesOf(id).every(({ date }) => date !== null),
  );
  const first = dateOfDayNumber(dayNumber('2025-08-01'));
  const paidOff = new Map<string, CivilDate>();
  for (const { id, date } of known) {
    const paid = entriesOf(id).filter(
      (entry) => entry.kind === 'payment' && (entry.date ?? '') <= today,
    );
    if (sum(paid.map(({ amount }) => amount)) <= 0 || (date !== null && date > today)) continue;
    const days = daysFrom(date ?? first, today);
    const lastOpen = days.filter((day) => open(id, day) > 0).at(-1);
    const on = lastOpen === undefined ? days[0] : addDays(lastOpen, 1);
    if (on !== undefined && on <= today) paidOff.set(id, on);
  }
  const spans = known
    .filter(({ id, date }) => date !== null && paidOff.has(id))
    .map(({ id, date }) => ({
      day: dayNumber(date ?? today),
      days: between(date ?? today, paidOff.get(id) ?? today),
    }))
    .sort((a, b) => a.day - b.day || a.days - b.days)
    .map(({ days }) => days);
  const middle = (days: number[]) => {
    const sorted = [...days].sort((a, b) => a - b);
    const [low, high] = [(sorted.length - 1) / 2, sorted.length / 2];
    return ((sorted[Math.floor(low)] ?? 0) + (sorted[Math.floor(high)] ?? 0)) / 2;
  };
  const half = Math.floor(spans.length / 2);
  const [older, younger] = [spans.slice(0, half), spans.slice(spans.length - half)];
  const isLate = ({ id, due }: { id: string; due: CivilDate | null }) =>
    due !== null &&
    (paidOff.has(id) ? (paidOff.get(id) ?? '') > due : open(id, today) > 0 && today > due);
  const ended = known.filter((bill) => bill.due !== null && (paidOff.has(bill.id) || isLate(bill)));
  const promised = known.filter((bill) => bill.promised !== null && bill.promised < today);
  const kept = promised.filter(({ id, promised: by }) => open(id, by ?? today) <= 0);
  return {
    usualDays: spans.length > 0 ? middle(spans) : null,
    trend: spans.length < 4 ? null : middle(younger) - middle(older),
    meanDays: over(sum(spans), spans.length),
    lateShare: over(ended.filter(isLate).length, ended.length),
    promisesKept: over(kept.length, promised.length),
    ...lateness(charges, paidOff, today),
  };
}

function lateness(
  charges: Ledger['charges'],
  paidOff: ReadonlyMap<string, CivilDate>,
  today: CivilDate,
): Record<string, number | null> {
  const late: number[] = [];
  for (const { id, due } of charges) {
    const on = paidOff.get(id);
    if (on !== undefined && due !== null) late.push(on > due ? between(due, on) : 0);
  }
  const bills = charges.filter(
    ({ amount, date }) => amount > 0 && !(date !== null && date > today),
  );
  return {
    meanDaysLate: over(sum(late), late.length),
    longestDelay: late.length > 0 ? Math.max(...late) : null,
    disputedShare: over(bills.filter(({ isDisputed }) => isDisputed).length, bills.length),
  };
}

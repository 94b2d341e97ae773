import { type CivilDate, daysBetween } from './calendar.ts';
import { type Behaviour, behaviours } from './kpi/behaviour.ts';
import { type Charge, isPastDue, type Ledger, owedOn } from './kpi/ledger.ts';

/**
 * Whom to contact today, in one currency: the guarantors with something past due, ordered by what a contact
 * today is expected to bring. Only amounts, days and earlier dealings count: nothing is known here of who
 * somebody is, so nothing of it can enter.
 */

/** What is known of contacts with a guarantor. */
export interface Contacts {
  /** The latest one, by whatever way; null: there was none. */
  readonly last: CivilDate | null;
  /** The first day on which the next one is allowed; null: none is for now (a stop, a law). */
  readonly next: CivilDate | null;
}

/** What a contact costs. */
export interface ContactCost {
  /** The clinic's time and paper, minor units of the ledger's currency. */
  readonly cost: number;
  /** For so many days after a contact another is felt as pressure, and brings less. */
  readonly restDays: number;
}

/** Why a score is what it is. */
export const WORK_TERMS = [
  'amount',
  'age',
  'usual-days',
  'promises',
  'last-contact',
  'cost',
] as const;
export type WorkTerm = (typeof WORK_TERMS)[number];

/** One guarantor to contact today. */
export interface WorkItem {
  readonly guarantor: string;
  /** What a contact today is expected to bring, minor units: the sum of the terms. Below 0 it costs more. */
  readonly score: number;
  /** In the order of `WORK_TERMS`; what takes nothing away is 0. */
  readonly terms: readonly { readonly term: WorkTerm; readonly amount: number }[];
  /** Past due, minor units. */
  readonly owed: number;
  /** Of the oldest charge past due, from 1. */
  readonly daysPastDue: number;
  /** Median days that they take to pay; null where nobody knows. */
  readonly usualDays: number | null;
  readonly lastContact: CivilDate | null;
  /** The charges past due. */
  readonly charges: readonly string[];
}

/** The day's work, and who waits for another day. */
export interface Worklist {
  /** ISO 4217 */
  readonly currency: string;
  /** The highest score first. */
  readonly today: readonly WorkItem[];
  /** Something is past due and today no contact is allowed: the soonest first, those without a day last. */
  readonly waiting: readonly { readonly guarantor: string; readonly from: CivilDate | null }[];
}

/**
 * How much of a balance still comes in, in percent, by days past due; between two points a straight line.
 * It is of commercial claims in the United States and serves for the order alone, never as a promise.
 *
 * Source: Commercial Collection Agencies of America, survey of members, at cstworldwide.com.
 */
const COMES_IN: readonly (readonly [days: number, percent: number])[] = [
  [0, 100],
  [90, 69],
  [180, 51],
  [365, 21],
  [730, 9],
];

/**
 * The worklist of a day. The score begins with what is past due, and each next term takes away a part of
 * what the terms before left, rounded to whole minor units, so that they add up to the score:
 *
 * - amount: all that is past due
 * - age: what does not come in any more, by the age of the oldest charge
 * - usual-days: half, while they are within the days that they usually take: it is probably on its way
 * - promises: half of the share of promises that they did not keep
 * - last-contact: the share of the days of rest that is not over
 * - cost: what a contact costs
 *
 * Equal scores go by the older debt, then by the guarantor's key: the order of the charges never counts.
 *
 * @param contacts by guarantor; who is not in it waits, since nobody knows whether a contact is allowed
 * @example worklist(ledger, '2026-06-30', contacts, { cost: 300, restDays: 30 }).today[0]?.terms
 *   // [{ term: 'amount', amount: 10000 }, { term: 'age', amount: -1033 }, …]
 */
export function worklist(
  ledger: Ledger,
  today: CivilDate,
  contacts: ReadonlyMap<string, Contacts>,
  costs: ContactCost,
): Worklist {
  const habits = behaviours(ledger, today);
  const items: WorkItem[] = [];
  const waiting: { guarantor: string; from: CivilDate | null }[] = [];
  for (const [guarantor, charges] of pastDueOf(ledger, today)) {
    const known = contacts.get(guarantor);
    const from = known?.next ?? null;
    if (known === undefined || from === null || from > today) waiting.push({ guarantor, from });
    else {
      const habit = habits.get(guarantor) ?? null;
      items.push(itemOf(guarantor, charges, { today, last: known.last, habit, costs }));
    }
  }
  return {
    currency: ledger.currency,
    today: items.sort(mostFirst),
    waiting: waiting.sort(
      (a, b) => compare(a.from ?? '9999', b.from ?? '9999') || compare(a.guarantor, b.guarantor),
    ),
  };
}

function pastDueOf({ charges }: Ledger, today: CivilDate): ReadonlyMap<string, readonly Charge[]> {
  const found = new Map<string, Charge[]>();
  for (const charge of charges) {
    if (!isPastDue(charge, today) || owedOn(charge, today) === 0) continue;
    const own = found.get(charge.guarantor);
    if (own) own.push(charge);
    else found.set(charge.guarantor, [charge]);
  }
  return found;
}

function itemOf(
  guarantor: string,
  charges: readonly Charge[],
  context: {
    today: CivilDate;
    last: CivilDate | null;
    habit: Behaviour | null;
    costs: ContactCost;
  },
): WorkItem {
  const { today, last, habit, costs } = context;
  const owed = charges.reduce((sum, charge) => sum + owedOn(charge, today), 0);
  const daysPastDue = mostDays(charges, ({ due }) => due, today) ?? 0;
  const daysBilled = mostDays(charges, ({ date }) => date, today);
  const usualDays = habit?.usualDays.value ?? null;
  const isOnItsWay = usualDays !== null && daysBilled !== null && daysBilled <= usualDays;
  const broken = 1 - (habit?.promisesKept.value ?? 1);
  const rested =
    last === null ? costs.restDays : Math.min(costs.restDays, daysBetween(last, today));
  const shares: readonly (readonly [WorkTerm, number])[] = [
    ['age', comesIn(daysPastDue)],
    ['usual-days', isOnItsWay ? 1 / 2 : 1],
    ['promises', 1 - broken / 2],
    ['last-contact', costs.restDays > 0 ? Math.max(0, rested) / costs.restDays : 1],
  ];
  const terms: { term: WorkTerm; amount: number }[] = [{ term: 'amount', amount: owed }];
  let score = owed;
  for (const [term, share] of shares) {
    const left = Math.round(score * share);
    terms.push({ term, amount: left - score });
    score = left;
  }
  terms.push({ term: 'cost', amount: -costs.cost });
  score -= costs.cost;
  return {
    ...{ guarantor, score, terms, owed, daysPastDue, usualDays, lastContact: last },
    charges: charges.map(({ id }) => id).sort(),
  };
}

/** Days since the oldest of these dates; null where there is none. */
function mostDays(
  charges: readonly Charge[],
  dateOf: (charge: Charge) => CivilDate | null,
  today: CivilDate,
): number | null {
  let most: number | null = null;
  for (const charge of charges) {
    const date = dateOf(charge);
    if (date !== null) most = Math.max(most ?? 0, daysBetween(date, today));
  }
  return most;
}

function comesIn(daysPastDue: number): number {
  let [fromDays, fromPercent] = [0, 100];
  for (const [days, percent] of COMES_IN) {
    if (daysPastDue < days) {
      const way = (daysPastDue - fromDays) / (days - fromDays);
      return (fromPercent + (percent - fromPercent) * way) / 100;
    }
    [fromDays, fromPercent] = [days, percent];
  }
  return fromPercent / 100;
}

function mostFirst(a: WorkItem, b: WorkItem): number {
  return b.score - a.score || b.daysPastDue - a.daysPastDue || compare(a.guarantor, b.guarantor);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The contingency fee that a mandate makes of a payment: what the agency keeps of what it collected.
 * All amounts are minor units of the mandate's currency, all rates basis points: 2500 is 25 percent.
 *
 * Source of the shape: fee schedules by age and balance, legal-stage and direct-payment fees as agencies
 * publish them (revcosolutions.com, getvalify.com); the arithmetic is ours.
 */

/** What the two sides agreed on about fees. */
export interface FeeTerms {
  /** From so many days past due on the day of placement; ascending, the first 0. */
  readonly ages: readonly number[];
  /** From so much placed; ascending, the first 0. */
  readonly amounts: readonly number[];
  /** A row for each age, in it a rate for each amount. */
  readonly rates: readonly (readonly number[])[];
  /** Of what comes in after a suit was filed; null: as before it. */
  readonly legalRate: number | null;
  /** Of what the patient pays the practice itself while the agency has the case; null: no fee. */
  readonly directRate: number | null;
  /** The least fee of a payment on which there is one. */
  readonly minimum: number;
  /** The most of one payment; null: no cap. */
  readonly paymentCap: number | null;
  /** The most of one case, over all its payments; null: no cap. */
  readonly caseCap: number | null;
}

/** What is known of a payment beside its amount. */
export interface PaymentFacts {
  readonly placedAmount: number;
  /** Days past due when it was placed; null where the sheet names no date: counts as the youngest. */
  readonly age: number | null;
  readonly isLegal: boolean;
  readonly paidTo: 'agency' | 'practice';
  /** Fees of the case's earlier payments that still stand. */
  readonly feesBefore: number;
}

/** Why a fee is what it is. */
export const FEE_STEPS = [
  'tier-rate', // the rate of the case's age and amount
  'legal-rate',
  'direct-rate',
  'minimum',
  'payment-cap',
  'case-cap',
  'all-collected', // a fee is never more than what came in
  'after-recall', // it came in later than the mandate's trailing days
] as const;
export type FeeStep = (typeof FEE_STEPS)[number];

/** How many days after a recall money came in, and how many the mandate gives. */
export interface Lateness {
  readonly days: number;
  readonly most: number;
}

/** One line of the explanation. The lines' amounts add up to the fee. */
export interface FeeLine {
  readonly step: FeeStep;
  /** Of a rate's line in basis points; null for all others. */
  readonly rate: number | null;
  readonly amount: number;
  /** With `after-recall` alone. */
  readonly late?: Lateness | undefined;
}

/** A fee, and how it came about. */
export interface Fee {
  readonly fee: number;
  readonly lines: readonly FeeLine[];
}

/**
 * The share of an amount by one rate, rounded half up to the minor unit.
 *
 * @param collected minor units, not negative
 * @param rate in basis points
 * @example shareOf(333, 2500) // 83
 */
export function shareOf(collected: number, rate: number): number {
  const rest = collected % 10_000; // apart, so that no product leaves the exact integers
  return ((collected - rest) / 10_000) * rate + Math.floor((rest * rate + 5000) / 10_000);
}

/**
 * The fee of a payment. It is rounded once, at its rate; it never falls when more is collected, and is
 * never more than what was collected or than what a cap leaves.
 *
 * @param collected minor units, not negative
 * @example feeOfPayment({ ages: [0, 180], amounts: [0], rates: [[2000], [3500]], legalRate: null,
 *   directRate: null, minimum: 0, paymentCap: null, caseCap: null }, { placedAmount: 40000, age: 200,
 *   isLegal: false, paidTo: 'agency', feesBefore: 0 }, 10000)
 *   // { fee: 3500, lines: [{ step: 'tier-rate', rate: 3500, amount: 3500 }] }
 */
export function feeOfPayment(terms: FeeTerms, facts: PaymentFacts, collected: number): Fee {
  const { step, rate } = rateOf(terms, facts);
  const first: FeeLine = { step, rate, amount: shareOf(collected, rate) };
  if (rate === 0 || collected === 0) return { fee: 0, lines: [{ ...first, amount: 0 }] };
  const lines = [first];
  const bound = (kind: FeeStep, bounded: (fee: number) => number) => {
    const fee = sumOf(lines);
    const amount = bounded(fee) - fee;
    if (amount !== 0) lines.push({ step: kind, rate: null, amount });
  };
  const capped = (cap: number | null) => (fee: number) =>
    cap === null ? fee : Math.min(fee, Math.max(0, cap));
  bound('minimum', (fee) => Math.max(fee, terms.minimum));
  bound('payment-cap', capped(terms.paymentCap));
  bound('case-cap', capped(terms.caseCap === null ? null : terms.caseCap - facts.feesBefore));
  bound('all-collected', capped(collected));
  return { fee: sumOf(lines), lines };
}

/**
 * The rate of an account of this age and amount before any suit, in basis points.
 *
 * @param age days past due when it was placed; null counts as the youngest
 * @example tierRate({ ages: [0, 180], amounts: [0], rates: [[2000], [3500]], legalRate: null,
 *   directRate: null, minimum: 0, paymentCap: null, caseCap: null }, 200, 5000) // 3500
 */
export function tierRate(terms: FeeTerms, age: number | null, placedAmount: number): number {
  const { ages, amounts, rates } = terms;
  return rates[tierOf(ages, age ?? 0)]?.[tierOf(amounts, placedAmount)] ?? 0;
}

function rateOf(terms: FeeTerms, facts: PaymentFacts): { step: FeeStep; rate: number } {
  const { legalRate, directRate } = terms;
  if (facts.paidTo === 'practice') return { step: 'direct-rate', rate: directRate ?? 0 };
  if (facts.isLegal && legalRate !== null) return { step: 'legal-rate', rate: legalRate };
  return { step: 'tier-rate', rate: tierRate(terms, facts.age, facts.placedAmount) };
}

/** The last tier whose lower bound is reached. */
function tierOf(bounds: readonly number[], value: number): number {
  return Math.max(0, bounds.filter((bound) => value >= bound).length - 1);
}

function sumOf(lines: readonly FeeLine[]): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}

/**
 * The lowest and the highest rate of the table, in basis points: what is told of a mandate in short.
 *
 * @example rateRange({ ages: [0, 180], amounts: [0], rates: [[2000], [3500]], legalRate: null,
 *   directRate: null, minimum: 0, paymentCap: null, caseCap: null }) // { from: 2000, to: 3500 }
 */
export function rateRange({ rates }: FeeTerms): { from: number; to: number } {
  const all = rates.flat();
  return { from: Math.min(...all), to: Math.max(...all) };
}

/** What is wrong with fee terms, by field. */
export type FeeProblem =
  | 'no-tiers' // the first age and the first amount have to be 0
  | 'not-ascending'
  | 'not-a-table' // a rate is missing or one too many
  | 'not-a-rate' // below 0 or above 100 percent
  | 'not-an-amount'; // below 0, or no whole minor units

/**
 * What is wrong with fee terms that somebody typed; none where they can be worked with.
 *
 * @example feeProblems({ ages: [0, 90, 90], amounts: [0], rates: [[2000], [2500], [3000]],
 *   legalRate: null, directRate: null, minimum: 0, paymentCap: null, caseCap: null })
 *   // ['not-ascending']
 */
export function feeProblems(terms: FeeTerms): FeeProblem[] {
  const { ages, amounts, rates, legalRate, directRate, minimum, paymentCap, caseCap } = terms;
  const isRate = (rate: number) => Number.isInteger(rate) && rate >= 0 && rate <= 10_000;
  const isAmount = (amount: number) => Number.isSafeInteger(amount) && amount >= 0;
  const all = [...rates.flat(), ...[legalRate, directRate].filter((rate) => rate !== null)];
  const money = [minimum, ...[paymentCap, caseCap].filter((cap) => cap !== null)];
  const isTable =
    rates.length === ages.length && rates.every((row) => row.length === amounts.length);
  const holds: Readonly<Record<FeeProblem, boolean>> = {
    'no-tiers': ages[0] !== 0 || amounts[0] !== 0,
    'not-ascending': !isAscending(ages) || !isAscending(amounts),
    'not-a-table': !isTable,
    'not-a-rate': !all.every(isRate),
    'not-an-amount': ![...money, ...ages, ...amounts].every(isAmount),
  };
  return (Object.keys(holds) as FeeProblem[]).filter((problem) => holds[problem]);
}

function isAscending(bounds: readonly number[]): boolean {
  return bounds.every((bound, index) => index === 0 || bound > (bounds[index - 1] ?? 0));
}

import fc from 'fast-check';
import {
  type Match,
  matchCharge,
  matchFall,
  type ReportedPayment,
  sheetChange,
  unmatchedOf,
} from '../../shared/case-money.ts';

/** What stands of a payment, and what the clinic's sheet truly shows of it. */
interface Truth {
  stands: number;
  typed: number;
}

/**
 * One account between a small clinic and a small agency, kept as simply as can be: what is truly owed,
 * what the clinic has typed, and the balance that the rules make of it.
 */
export interface CaseBook {
  /** What the guarantor truly owes: charges less all money that anybody got and kept. */
  owed: number;
  /** By the clinic's cells. */
  sheetOpen: number;
  /** The sum of the movements that the rules made. */
  balance: number;
  /** As the portal knows them, the oldest first. */
  payments: ReportedPayment[];
  /** The truth about each of them, in the same order. */
  truth: Truth[];
  /** Falls that wait for an answer; an honest person knows which payment it was, or null for none. */
  questions: { amount: number; of: Truth | null }[];
}

export type Step =
  /** Paid at the clinic, and typed in. */
  | { kind: 'desk'; amount: number }
  /** More is owed, and typed in. */
  | { kind: 'charge'; amount: number }
  /** Paid to the agency, and reported; never more than the balance. */
  | { kind: 'collect'; amount: number }
  /** The clinic types in so much of the oldest payment that its sheet does not show. */
  | { kind: 'remit'; amount: number }
  /** A payment bounced: the agency takes it back. */
  | { kind: 'reverse'; at: number }
  /** A person answers the oldest question. */
  | { kind: 'answer' }
  /** The entry that was asked about last was a slip: the clinic takes it back. */
  | { kind: 'correct-slip' }
  /** The clinic takes its entries of reversed payments back. */
  | { kind: 'correct-reversed' };

/** An amount of a step, in minor units. */
export const cents = fc.integer({ min: 1, max: 9000 });
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('desk'), amount: cents }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('collect'), amount: cents }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('remit'), amount: cents }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('answer') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('charge'), amount: cents }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reverse'), at: fc.nat({ max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('correct-slip') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('correct-reversed') }) },
) as fc.Arbitrary<Step>;
/** What was placed, and what happened then. */
export const histories = fc.tuple(
  fc.integer({ min: 1, max: 20_000 }),
  fc.array(steps, { minLength: 1, maxLength: 40, size: 'max' }),
);

const isMissing = ({ stands, typed }: Truth) => typed < stands;
const isTooMuch = ({ stands, typed }: Truth) => typed > stands;

/** An account at the moment it is placed. @param placed minor units */
export function newBook(placed: number): CaseBook {
  const empty = { payments: [], questions: [], truth: [] };
  return { owed: placed, sheetOpen: placed, balance: placed, ...empty };
}

/**
 * Whether a step comes as the rules guess that it does. A rise in the sheet does not say why: an entry
 * that is asked about is put right first, then that of a reversed payment, and only then is more owed.
 * And what is asked about is answered before a payment bounces.
 */
export function isAsGuessed({ questions, truth }: CaseBook, { kind }: Step): boolean {
  if (kind === 'charge') return questions.length === 0 && !truth.some(isTooMuch);
  if (kind === 'reverse' || kind === 'correct-reversed') return questions.length === 0;
  return true;
}

/** Takes a step; what cannot happen now (nothing to answer, to remit, to reverse) does not. */
export function take(book: CaseBook, step: Step): void {
  if (step.kind === 'desk') desk(book, step.amount);
  else if (step.kind === 'charge') charge(book, step.amount);
  else if (step.kind === 'collect') collect(book, Math.min(step.amount, book.balance));
  else if (step.kind === 'remit') remit(book, step.amount);
  else if (step.kind === 'reverse') reverse(book, step.at);
  else if (step.kind === 'answer') answer(book);
  else if (step.kind === 'correct-slip') correctSlip(book);
  else correctReversed(book);
}

/** Everything is answered, put right and typed in. */
export function settleAll(book: CaseBook): void {
  while (book.questions.length > 0) answer(book);
  correctReversed(book);
  while (book.truth.some(isMissing)) {
    remit(book, Number.MAX_SAFE_INTEGER);
    answer(book);
  }
}

/** The clinic changes its cells, and the sheet is synced. @param of the payment that a fall is */
function type(book: CaseBook, by: number, of: Truth | null): void {
  const asked = book.questions.reduce((sum, { amount }) => sum + amount, 0);
  const before = book.sheetOpen;
  const after = before + by;
  const change = sheetChange({ before, after, asked, unmatched: unmatchedOf(book.payments) });
  book.sheetOpen = after;
  if (change.kind === 'ask') book.questions.push({ amount: change.amount, of });
  if (change.kind === 'desk-payment') book.balance -= change.amount;
  if (change.kind !== 'charge') return;
  withdraw(book, change.withdrawn);
  const { matches, rest } = matchCharge(change.amount, book.payments);
  show(book, matches, -1);
  book.balance += rest;
}

/** Questions are withdrawn from the newest on. */
function withdraw(book: CaseBook, amount: number): void {
  let rest = amount;
  for (let last = book.questions.at(-1); last && rest > 0; last = book.questions.at(-1)) {
    const part = Math.min(rest, last.amount);
    last.amount -= part;
    rest -= part;
    if (last.amount === 0) book.questions.pop();
  }
}

/** The sheet shows more of some payments, or less. */
function show(book: CaseBook, matches: readonly Match[], sign: 1 | -1): void {
  book.payments = book.payments.map((payment) => {
    const match = matches.find((one) => one.payment === payment.id);
    return match ? { ...payment, matched: payment.matched + sign * match.amount } : payment;
  });
}

function desk(book: CaseBook, amount: number): void {
  book.owed -= amount;
  type(book, -amount, null);
}

function charge(book: CaseBook, amount: number): void {
  book.owed += amount;
  type(book, amount, null);
}

function collect(book: CaseBook, amount: number): void {
  if (amount <= 0) return;
  book.payments.push({ id: `p${book.payments.length}`, amount, matched: 0 });
  book.truth.push({ stands: amount, typed: 0 });
  book.owed -= amount;
  book.balance -= amount;
}

function remit(book: CaseBook, most: number): void {
  const payment = book.truth.find(isMissing);
  if (!payment) return;
  const amount = Math.min(most, payment.stands - payment.typed);
  payment.typed += amount;
  type(book, -amount, payment);
}

function reverse(book: CaseBook, at: number): void {
  const [payment, truth] = [book.payments[at], book.truth[at]];
  if (!payment || !truth) return;
  book.owed += truth.stands;
  book.balance += truth.stands;
  truth.stands = 0;
  book.payments[at] = { ...payment, amount: 0 };
}

function answer(book: CaseBook): void {
  const question = book.questions.shift();
  if (!question) return;
  const none = { matches: [], rest: question.amount };
  const { matches, rest } = question.of ? matchFall(question.amount, book.payments) : none;
  show(book, matches, 1);
  book.balance -= rest;
}

function correctSlip(book: CaseBook): void {
  const question = book.questions.at(-1);
  if (!question) return;
  const { amount, of } = question;
  if (of) of.typed -= amount;
  else book.owed += amount;
  type(book, amount, null);
}

function correctReversed(book: CaseBook): void {
  const reversed = book.truth.filter(isTooMuch);
  const amount = reversed.reduce((sum, { stands, typed }) => sum + typed - stands, 0);
  for (const payment of reversed) payment.typed = payment.stands;
  if (amount > 0) type(book, amount, null);
}

import type { CivilDate } from '../../shared/calendar.ts';
import type { StopFlag } from '../../shared/receivables.ts';

/**
 * What truly happened to an account, kept beside sheet and portal: what was charged, who got which money,
 * and which of the clinic's entries were slips. All amounts are minor units.
 */

/** Money that an agency got, as long as it stands. */
export interface Collected {
  readonly amount: number;
  readonly on: CivilDate;
  readonly caseId: string;
  /** False once it bounced. */
  stands: boolean;
  /** How much of it the clinic has typed into its sheet. */
  typed: number;
  /** As the portal names it; null until the agency looked it up there. */
  id: string | null;
}

/** What an entry that lowers a line is: money of the desk, a slip, or part of what an agency got. */
type Source = 'desk' | 'slip' | Collected;
type Parts = Map<Source, number>;
type Kind = 'desk' | 'slip' | 'remit';

export interface Account {
  readonly number: string;
  readonly ref: string;
  readonly guarantor: string;
  billed: number;
  /** What the clinic's desk truly got. */
  desk: number;
  /** Entries of desk money that the clinic took out of its sheet, to type them in again one by one. */
  aside: number;
  /** How much too much its paid column says. */
  slip: number;
  readonly collected: Collected[];
  flags: StopFlag[];
  isThere: boolean;
  /** What was open by the sheet when the portal last took the line. */
  shown: number;
  /** Entries since then. */
  readonly fresh: Parts;
  /** What the portal asks about in all, and which entries that are. */
  asked: number;
  readonly pool: Parts;
  /** Questions about an earlier case: the line was placed anew since. */
  readonly former: Set<string>;
}

export function newAccount(names: Pick<Account, 'number' | 'ref' | 'guarantor'>, billed: number) {
  const empty = { desk: 0, aside: 0, slip: 0, shown: 0, asked: 0, collected: [], flags: [] };
  const maps = { fresh: new Map(), pool: new Map(), former: new Set<string>() };
  return { ...names, ...empty, ...maps, billed, isThere: true } satisfies Account;
}

/** What is truly owed: charges less all money that anybody got and kept. */
export function owed({ billed, desk, collected }: Account): number {
  return billed - desk - sum(collected.map(({ amount, stands }) => (stands ? amount : 0)));
}

/** What the sheet's paid column says. */
export function paidIn({ desk, aside, slip, collected }: Account): number {
  return desk - aside + slip + sum(collected.map(({ typed }) => typed));
}

export function openIn(account: Account): number {
  return account.billed - paidIn(account);
}

/** What an agency got and the sheet does not show yet, the oldest first. */
export function untyped({ collected }: Account): Collected[] {
  return collected.filter(({ amount, stands, typed }) => stands && typed < amount);
}

/** Everything is typed in, nothing wrong stands there, and nobody is asked about it any more. */
export function isSettled(account: Account): boolean {
  const { slip, aside, asked, collected } = account;
  const isRight = collected.every(({ amount, stands, typed }) => typed === (stands ? amount : 0));
  return isRight && slip === 0 && aside === 0 && asked === 0;
}

export function chargeMore(account: Account, amount: number): boolean {
  // a rise is taken for the correction of what is asked about: it is answered first
  if (account.asked > 0 || of(account.fresh, 'remit') > 0) return false;
  account.billed += amount;
  return true;
}

export function payAtDesk(account: Account, amount: number): void {
  account.desk += amount;
  put(account.fresh, 'desk', amount);
}

export function slipIn(account: Account, amount: number): void {
  account.slip += amount;
  put(account.fresh, 'slip', amount);
}

/** The clinic types in so much of what an agency got. Two changes of one cell show as their sum. */
export function remit(account: Account, most: number): boolean {
  const [payment] = untyped(account);
  const rising = openIn(account) - account.shown + total(account.fresh);
  if (!payment || rising > 0) return false;
  const amount = Math.min(most, payment.amount - payment.typed);
  payment.typed += amount;
  put(account.fresh, payment, amount);
  return true;
}

/** The clinic takes wrong entries back, as far as the portal can tell which ones they were. */
export function correct(account: Account): boolean {
  const slipped = takeBack(account, 'slip', account.slip);
  account.slip -= slipped;
  const bounced = account.collected.find(({ stands, typed }) => !stands && typed > 0);
  // a slip may have to wait until what is asked about has been taken back
  if (slipped > 0 || !bounced) return slipped > 0;
  const amount = takeBack(account, bounced, bounced.typed);
  bounced.typed -= amount;
  return amount > 0;
}

/** Takes an entry of desk money out of the sheet, which is asked about together with other money. */
export function setAside(account: Account): boolean {
  const amount = takeBack(account, 'desk', account.pool.get('desk') ?? 0);
  account.aside += amount;
  return amount > 0;
}

/** Types it in again, once the other money is told. */
export function typeAgain(account: Account): boolean {
  const isAlone = account.asked === 0 && account.fresh.size === 0;
  if (account.aside === 0 || !isAlone) return false;
  put(account.fresh, 'desk', account.aside);
  account.aside = 0;
  return true;
}

function takeBack({ fresh, pool, asked }: Account, source: Source, most: number): number {
  const unsent = Math.min(most, fresh.get(source) ?? 0);
  const waiting = Math.min(most - unsent, pool.get(source) ?? 0);
  const others = total(fresh) - (fresh.get(source) ?? 0);
  let amount = unsent;
  if (others === 0) amount = asked > waiting ? unsent + waiting : most;
  put(fresh, source, -Math.min(amount, unsent));
  put(pool, source, -Math.min(amount - Math.min(amount, unsent), waiting));
  return amount;
}

/** The portal took the line: with `isAsked` it does not know yet whose money the fall is. */
export function taken(account: Account, sent: { open: number; fresh: Parts }, isAsked: boolean) {
  const rise = sent.open - account.shown;
  if (isAsked) account.asked -= rise;
  else account.asked -= Math.max(0, Math.min(rise, account.asked));
  for (const [source, amount] of sent.fresh) {
    put(account.fresh, source, -Math.min(amount, account.fresh.get(source) ?? 0));
    put(account.pool, source, amount);
  }
  trim(account, ['desk', 'slip', 'remit']);
  account.shown = sent.open;
}

/** A person has answered. */
export function answered(account: Account, amount: number, isSame: boolean): void {
  account.asked -= amount;
  trim(account, isSame ? ['remit', 'desk', 'slip'] : ['desk', 'slip', 'remit']);
}

/** The line has a new case: what was asked about the earlier one concerns it no more. */
export function placedAnew(account: Account, questions: readonly string[]): void {
  for (const id of questions) account.former.add(id);
  account.asked = 0;
  account.pool.clear();
}

/** What an honest person knows of the falls that the portal asks about. */
export function askedKinds({ pool }: Account): Record<Kind, number> {
  return { desk: of(pool, 'desk'), slip: of(pool, 'slip'), remit: of(pool, 'remit') };
}

/** Of what is asked about so much stays as the portal says; the rest counts by now. */
function trim({ pool, asked }: Account, order: readonly Kind[]): void {
  for (const kind of order) {
    for (const [source, amount] of [...pool]) {
      const over = total(pool) - asked;
      if (kindOf(source) === kind && over > 0) put(pool, source, -Math.min(over, amount));
    }
  }
}

function kindOf(source: Source): Kind {
  if (source === 'desk' || source === 'slip') return source;
  return source.stands ? 'remit' : 'slip';
}

function of(parts: Parts, kind: Kind): number {
  return sum([...parts].map(([source, amount]) => (kindOf(source) === kind ? amount : 0)));
}

function put(parts: Parts, source: Source, amount: number): void {
  const left = (parts.get(source) ?? 0) + amount;
  if (left > 0) parts.set(source, left);
  else parts.delete(source);
}

function total(parts: Parts): number {
  return sum([...parts.values()]);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, one) => all + one, 0);
}

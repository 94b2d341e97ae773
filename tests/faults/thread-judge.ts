import { allAgencyCases } from '../../portal/app/cases/list-agency-cases.server.ts';
import { allPracticeCases } from '../../portal/app/cases/practice-list.server.ts';
import { readAgencyCase } from '../../portal/app/cases/read-agency-case.server.ts';
import { addDays } from '../../shared/calendar.ts';
import { type Account, openIn, owed } from './thread-book.ts';
import { type Kept, readFaults, readKept, readLines } from './thread-rows.ts';
import { atAgency, atPractice, one, type World } from './thread-world.ts';

/**
 * Judges the end of a run. It knows what truly happened from the book of the run, and reads what each
 * side is shown; of the portal's reckoning it believes nothing.
 */

export interface Verdict {
  /** Where sheet, portal, agency, movements or sums tell different things. */
  unequal: number;
  /** Where less is open than is owed, or more fee is due than was earned: something counted twice. */
  doubled: number;
  /** Where more is open than is owed, or a fee is missing. */
  lost: number;
  /** Each of them in words. */
  reasons: string[];
}

const OVER = ['returned', 'closed'];

export function newVerdict(): Verdict {
  return { unequal: 0, doubled: 0, lost: 0, reasons: [] };
}

/** The end of a run, when all is typed in and answered. */
export async function judge(world: World, verdict: Verdict): Promise<void> {
  const kept = await readKept(world);
  const shown = await readShown(world);
  for (const one of kept) {
    judgeMovements(verdict, one);
    const isNewest = !kept.some(({ ref, number }) => ref === one.ref && number > one.number);
    judgeViews(verdict, one, isNewest ? shown : shown.slice(1));
    const account = world.accounts.find(({ ref }) => ref === one.ref);
    if (!account) continue;
    judgeFees(verdict, one, account, world);
    if (!OVER.includes(one.status)) compare(verdict, 'balance', one, one.balance, owed(account));
  }
  await judgePage(world, verdict, kept);
  await judgeLines(world, verdict, kept);
  for (const fault of await readFaults(world)) say(verdict, 'unequal', fault);
}

/** What a side is shown: number of the case -> balance. The sheet shows the newest case of a line. */
interface Shown {
  where: string;
  balances: ReadonlyMap<number, number>;
}

async function readShown(world: World): Promise<Shown[]> {
  const all = new URLSearchParams();
  const agency = await atAgency(world, 'list', (scope) => allAgencyCases(scope, all));
  const practice = await atPractice(world, 'list', (scope) => allPracticeCases(scope, all));
  const listed = (rows: unknown) =>
    (Array.isArray(rows) ? rows : []) as { number: number; balance: number }[];
  const sheet = (world.tab?.cases ?? []).map(({ number, balance }) => ({
    ...{ number: Number(number.slice(2)), balance },
  }));
  const views = { sheet, agency: listed(agency), practice: listed(practice) };
  return Object.entries(views).map(([where, rows]) => ({
    where,
    balances: new Map(rows.map(({ number, balance }) => [number, balance])),
  }));
}

function judgeViews(verdict: Verdict, { number, balance }: Kept, shown: readonly Shown[]): void {
  for (const { where, balances } of shown) {
    const told = balances.get(number);
    if (told !== balance) say(verdict, 'unequal', `C-${number}: ${told} for the ${where}`);
  }
}

/** The rule of the balance, by the rows alone: sheet, questions, payments and what matches them. */
export function judgeMovements(verdict: Verdict, kept: Kept): void {
  const { number, status, balance, moved, open, asked, collected, matched } = kept;
  if (balance !== moved) say(verdict, 'unequal', `C-${number} is not the sum of its movements`);
  if (OVER.includes(status) || !kept.isNewest) return;
  if (balance !== open + asked - collected + matched) {
    say(verdict, 'unequal', `C-${number} breaks the rule of the balance`);
  }
}

/**
 * One fee for each payment that stands, rounded by itself; none for what came in too long after a recall,
 * and none for anything else.
 */
function judgeFees(
  verdict: Verdict,
  kept: Kept,
  { collected }: Account,
  { feeRate, trailingDays }: World,
): void {
  const own = collected.filter(({ caseId }) => caseId === kept.id);
  const standing = own.filter(({ stands }) => stands);
  const last = kept.recalledOn && addDays(kept.recalledOn, trailingDays);
  const bearing = standing.filter(({ on }) => last === null || on <= last);
  const earned = bearing.reduce((sum, { amount }) => sum + roundedFee(amount, feeRate), 0);
  compare(verdict, 'fee', kept, earned, kept.fee);
  compare(verdict, 'reported payments', kept, own.length, kept.reported);
  compare(verdict, 'reversals', kept, own.length - standing.length, kept.reversed);
}

function roundedFee(amount: number, rate: number): number {
  return Number((BigInt(amount) * BigInt(rate) * 2n + 10_000n) / 20_000n);
}

/** @param less what is too little where something counted twice */
function compare(verdict: Verdict, what: string, kept: Kept, less: number, more: number): void {
  if (less === more) return;
  const kind = less < more ? 'doubled' : 'lost';
  say(verdict, kind, `C-${kept.number} ${kept.status}: ${what} ${less} against ${more}`);
}

/** The page of one case, with the payments that wait to be seen in the sheet: by now none does. */
async function judgePage(world: World, verdict: Verdict, kept: readonly Kept[]): Promise<void> {
  const chosen = one(world, kept);
  if (!chosen) return;
  const page = await atAgency(world, 'page', (scope) => readAgencyCase(scope, chosen.id));
  if ('ok' in page) return say(verdict, 'unequal', `C-${chosen.number} has no page`);
  const isEqual = page.balance === chosen.balance && page.asked.length === 0;
  if (!isEqual) say(verdict, 'unequal', `C-${chosen.number}: its page says ${page.balance}`);
}

/** Sheet and portal say the same of each line, and who owes is left in peace only while a case runs. */
async function judgeLines(world: World, verdict: Verdict, kept: readonly Kept[]): Promise<void> {
  const lines = await readLines(world);
  for (const account of world.accounts) {
    const { number, ref } = account;
    const there = lines.get(ref);
    const isEqual = there === openIn(account) && there === owed(account);
    if (!isEqual)
      say(verdict, 'unequal', `${number}: ${there} by the portal, ${owed(account)} true`);
    const open = kept.filter((one) => one.ref === ref && one.status !== 'closed');
    if (open.length > 1) say(verdict, 'doubled', `${number} is in two open cases`);
  }
  for (const { number, status, inPeace } of world.tab?.cases ?? []) {
    if (OVER.includes(status) && inPeace)
      say(verdict, 'lost', `${number} is left in peace for good`);
  }
}

function say(verdict: Verdict, kind: 'unequal' | 'doubled' | 'lost', reason: string): void {
  verdict[kind] += 1;
  verdict.reasons.push(reason);
}

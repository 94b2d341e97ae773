import type { StopFlag } from '../../shared/receivables.ts';
import {
  type Account,
  chargeMore,
  correct,
  openIn,
  payAtDesk,
  remit,
  slipIn,
  typeAgain,
  untyped,
} from './thread-book.ts';
import { makeAccount, one, type World } from './thread-world.ts';

/** What the clinic types into its sheet between two syncs, and how often beside the other things. */
export const TYPING: readonly (readonly [weight: number, type: (world: World) => void])[] = [
  [4, onLine(desk)],
  [3, onLine(charge)],
  [8, onLine(remitPart)],
  [3, onLine(slip)],
  [3, onLine(correct)],
  [2, onLine(typeAgain)],
  [1, onLine(flag)],
  [1, onLine(remove)],
  [2, restore],
  [1, add],
];

/** On one line that is in the sheet. */
function onLine(type: (account: Account, world: World) => unknown): (world: World) => void {
  return (world) => {
    const there = world.accounts.filter(({ isThere }) => isThere);
    const account = one(world, there);
    if (account) type(account, world);
  };
}

function desk(account: Account, world: World): void {
  payAtDesk(account, part(account, world));
}

function slip(account: Account, world: World): void {
  slipIn(account, part(account, world));
}

function charge(account: Account, { random, counts }: World): void {
  if (chargeMore(account, 1 + random(5000))) counts.charges += 1;
}

/** A remittance as it comes: all of it, net of the fee, a part, or in one entry with other money. */
function remitPart(account: Account, world: World): void {
  const [payment] = untyped(account);
  if (!payment) return;
  const { random, feeRate } = world;
  const net = Math.floor((payment.amount * (10_000 - feeRate)) / 10_000);
  const amounts = [payment.amount, Math.max(1, net), 1 + random(payment.amount)];
  remit(account, one(world, amounts) ?? net);
  if (random(4) === 0) desk(account, world);
}

/** Part of what is open; now and then more than is. */
function part(account: Account, { random }: World): number {
  const open = Math.max(1, openIn(account));
  return random(5) === 0 ? open + random(2) * 500 : 1 + random(open);
}

const FLAGS: readonly StopFlag[] = ['dispute', 'plan', 'hold'];

function flag(account: Account, world: World): void {
  const chosen = one(world, FLAGS);
  account.flags = account.flags.length === 0 && chosen ? [chosen] : [];
}

function remove(account: Account): void {
  account.isThere = false;
}

function restore({ accounts, random }: World): void {
  for (const account of accounts) if (random(2) === 0) account.isThere = true;
}

function add({ accounts, random }: World): void {
  accounts.push(makeAccount(accounts.length, random));
}

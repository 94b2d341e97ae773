import { answerPayment } from '../../portal/app/cases/answer-payment.server.ts';
import { dayOf } from '../../portal/app/cases/case-scope.server.ts';
import { confirmRecalls } from '../../portal/app/cases/confirm-recalls.server.ts';
import { PRACTICE_ACTS } from '../../portal/app/cases/practice-act-names.ts';
import { actOnCase } from '../../portal/app/cases/practice-verbs.server.ts';
import { readAgencyCase } from '../../portal/app/cases/read-agency-case.server.ts';
import type { CaseNow } from '../../portal/app/cases/record-event.server.ts';
import { reversePayment } from '../../portal/app/cases/reverse-payment.server.ts';
import { updateCase } from '../../portal/app/cases/update-case.server.ts';
import { answerPlacement } from '../../portal/app/placements/answer-placement.server.ts';
import { readInbox } from '../../portal/app/placements/read-inbox.server.ts';
import { addDays } from '../../shared/calendar.ts';
import {
  type CaseStage,
  type CaseUpdate,
  REASONS,
  UPDATE_KINDS,
  type UpdateKind,
  updatesOpen,
} from '../../shared/case-updates.ts';
import { eventsOpen } from '../../shared/cases.ts';
import { type PaymentQuestion, RECALL_REASONS } from '../../shared/contract/portal.ts';
import { isSuitEvent, suitFault } from '../../shared/mandate/lawsuits.ts';
import {
  type Account,
  answered,
  askedKinds,
  type Collected,
  setAside,
  untyped,
} from './thread-book.ts';
import { ask, atAgency, atPractice, look, one, todayIn, type World } from './thread-world.ts';

/** The other two clients: people of the practice at the portal, and people of the agency. */

type Side = 'practice' | 'agency';

/** What decides which updates it takes. */
function stageOf(
  { needsYes }: World,
  { status, pausedFrom, legalSince, lawsuitAllowed }: CaseNow,
): CaseStage {
  const suit = { needsYes, isAllowed: lawsuitAllowed, bearsFee: false };
  return { status, pausedFrom, suit: { ...suit, legalSince: legalSince && dayOf(legalSince) } };
}

/** A case as this side saw it last; now and then it looks again first. */
async function pick(world: World, side: Side): Promise<CaseNow | null> {
  const { screens, random } = world;
  if (screens[side].length === 0 || random(4) === 0) await look(world, side);
  const isOver = ({ status }: CaseNow) => status === 'closed' && random(10) > 0;
  return one(
    world,
    screens[side].filter((seen) => !isOver(seen)),
  );
}

/** What was done shows on the screen; who was too late looks again. */
async function goOn(
  world: World,
  side: Side,
  done: { ok: true; value: CaseNow } | { ok: false },
): Promise<void> {
  if (!done.ok) return look(world, side);
  const { value } = done;
  world.screens[side] = world.screens[side].map((seen) => (seen.id === value.id ? value : seen));
}

/** One of a table's steps that are open now, seldom any at all. */
function oneOf<T>(world: World, open: readonly T[], all: readonly T[]): T | null {
  return one(world, world.random(10) === 0 ? all : open);
}

export async function actAtPractice(world: World): Promise<void> {
  const seen = await pick(world, 'practice');
  if (!seen) return;
  const open = eventsOpen(seen, 'practice');
  const { suit } = stageOf(world, seen);
  const possible = PRACTICE_ACTS.filter(
    (act) => open.includes(act) && !(isSuitEvent(act) && suitFault(act, suit)),
  );
  const act = oneOf(world, possible, PRACTICE_ACTS);
  if (!act || (['recall', 'note'].includes(act) && world.random(3) > 0)) return;
  const reasons = act === 'dispute' ? REASONS.dispute : RECALL_REASONS;
  const reason = one(world, reasons) ?? undefined;
  const isSaid = act === 'note' || isSuitEvent(act);
  const done = await atPractice(world, act, (scope) =>
    actOnCase(scope, seen, { act, reason, note: isSaid ? 'Asked to call back.' : '' }),
  );
  await goOn(world, 'practice', done);
}

/** The agency answers its inbox: placements as they wait there, and recalls. */
export async function answerInbox(world: World): Promise<void> {
  const { random } = world;
  const inbox = await atAgency(world, 'inbox', readInbox);
  if ('ok' in inbox) return;
  const waiting = one(world, inbox.placements);
  if (waiting) {
    const answer =
      random(6) === 0
        ? ({ answer: 'refuse', reason: 'too-small' } as const)
        : ({ answer: 'accept' } as const);
    await atAgency(world, answer.answer, (scope) =>
      answerPlacement(scope, waiting.id, { all: waiting.waiting }, answer),
    );
  }
  const cases = inbox.recalls.filter(() => random(2) === 0).map(({ id }) => id);
  if (cases.length === 0) return;
  await atAgency(world, 'confirm', (scope) => confirmRecalls(scope, { cases }));
}

export async function actAtAgency(world: World): Promise<void> {
  const seen = await pick(world, 'agency');
  if (!seen) return;
  const open = updatesOpen(stageOf(world, seen));
  const takesMoney = open.includes('payment') && world.random(5) > 1;
  const kind = takesMoney ? 'payment' : oneOf(world, open, UPDATE_KINDS);
  if (!kind || (['return', 'note'].includes(kind) && world.random(3) > 0)) return;
  if (kind === 'payment') return collect(world, seen);
  const done = await atAgency(world, kind, (scope) =>
    updateCase(scope, seen, updateOf(world, kind, seen)),
  );
  await goOn(world, 'agency', done);
}

/** An update of each kind, as it may be. */
function updateOf(world: World, kind: UpdateKind, { balance }: CaseNow): CaseUpdate {
  const amount = 1 + world.random(Math.max(1, Number(balance)));
  const ahead = addDays(todayIn(world), world.random(60));
  if (kind === 'contact') return { kind, channel: 'call', outcome: 'reached', on: todayIn(world) };
  if (kind === 'promise' || kind === 'plan') return { kind, amount, on: ahead };
  if (kind === 'refuse') return { kind, reason: 'interests' };
  if (kind === 'dispute') return { kind, reason: 'amount' };
  if (kind === 'return') return { kind, reason: 'exhausted' };
  if (kind === 'lawsuit') return { kind, on: todayIn(world) };
  const isTold = kind === 'note' || kind === 'lawsuit_undone';
  return isTold ? { kind, note: 'Will call back.' } : { kind };
}

/** The agency gets money and reports it: what looks like another payment is said to be one of its own. */
async function collect(world: World, seen: CaseNow): Promise<void> {
  const { random } = world;
  const balance = Math.max(1, Number(seen.balance));
  const amount = random(3) === 0 ? balance : 1 + random(balance);
  const placedOn = dayOf(seen.placedOn);
  const days = [addDays(todayIn(world), -random(5)), todayIn(world)];
  const on = days.find((day) => day >= placedOn) ?? todayIn(world);
  const report = (isAnother: boolean) =>
    atAgency(world, 'payment', (scope) =>
      updateCase(scope, seen, { kind: 'payment', amount, on, isAnother }),
    );
  let done = await report(false);
  if (!done.ok && done.reason.startsWith('same-as-')) done = await report(true);
  if (done.ok) {
    world.counts.payments += 1;
    const got = { amount, on, caseId: seen.id, stands: true, typed: 0, id: null };
    accountOf(world, seen.ref)?.collected.push(got);
  }
  await goOn(world, 'agency', done);
}

/** A guarantor tells the agency of what was paid at the desk; it is no money of the agency's. */
export async function hearOfDeskPayment(world: World): Promise<void> {
  const paid = await atAgency(world, 'movements', ({ db, tenant }) =>
    db.moneyMovement.findMany({
      where: { agencyId: tenant.id, kind: 'desk' },
      select: { caseId: true, amount: true, on: true },
    }),
  );
  if (!Array.isArray(paid)) return;
  await look(world, 'agency');
  const heard = paid.flatMap(({ caseId, amount, on }) => {
    const seen = world.screens.agency.find(({ id }) => id === caseId);
    const fits =
      seen && seen.balance + amount >= 0n && updatesOpen(stageOf(world, seen)).includes('payment');
    return fits ? [{ seen, amount: -Number(amount), on: dayOf(on) }] : [];
  });
  const chosen = one(world, heard);
  if (!chosen) return;
  const { seen, amount, on } = chosen;
  const done = await atAgency(world, 'payment', (scope) =>
    updateCase(scope, seen, { kind: 'payment', amount, on }),
  );
  if (done.ok) world.faults.push('a payment at the desk was reported a second time');
}

/** A payment bounces, or was a mistake: the agency takes it back, now and then two people at once. */
export async function reverse(world: World): Promise<void> {
  const { random, accounts } = world;
  const all = accounts.flatMap(({ collected }) => collected);
  const standing = all.filter(({ stands }) => stands);
  const payment = one(world, random(8) === 0 ? all : standing);
  if (!payment) return;
  const { caseId } = payment;
  const page = await atAgency(world, 'page', (scope) => readAgencyCase(scope, caseId));
  if ('ok' in page) return;
  payment.id ??= unnamed(world, payment, page.payments);
  const { id, stands } = payment;
  if (id === null) {
    world.faults.push('a payment that was reported is not on its page');
    return;
  }
  const take = () =>
    atAgency(world, 'reversal', (scope) =>
      reversePayment(scope, page, { payment: id, reason: 'bounced' }),
    );
  const done = await Promise.all(random(4) === 0 ? [take(), take()] : [take()]);
  const times = done.filter(({ ok }) => ok).length;
  if (times > 0) payment.stands = false;
  if (times > (stands ? 1 : 0)) world.faults.push('a payment was taken back twice');
}

/** Payments of one day and amount are alike: any of them that no other is known by. */
function unnamed(
  { accounts }: World,
  { amount, on }: Collected,
  there: readonly { id: string; amount: number; on: string }[],
): string | null {
  const named = new Set(accounts.flatMap(({ collected }) => collected.map(({ id }) => id)));
  const found = there.find((row) => row.amount === amount && row.on === on && !named.has(row.id));
  return found?.id ?? null;
}

/** Somebody of the clinic answers what is asked about a line, at the sheet or at the portal. */
export async function answer(world: World): Promise<void> {
  const account = one(world, world.accounts);
  if (account) await answerAbout(world, account);
}

/** Answers truly. Tells whether anything was answered, or put aside so that it can be. */
export async function answerAbout(world: World, account: Account): Promise<boolean> {
  const all = (world.tab?.questions ?? []).filter(({ ref }) => ref === account.ref);
  for (const question of all.filter(({ id }) => account.former.has(id))) {
    await say(world, account, question, false);
  }
  const open = all.filter(({ id }) => !account.former.has(id));
  const isUpToDate = open.reduce((sum, { amount }) => sum + amount, 0) === account.asked;
  const { slip, remit, desk } = askedKinds(account);
  // who sees a slip among the entries takes it back first
  if (open.length === 0 || !isUpToDate || slip > 0) return false;
  const isAllTyped = untyped(account).length === 0;
  const same = isAllTyped && remit > 0 && desk > 0 ? null : adding(open, remit);
  const mixed = same === null && !isAllTyped;
  if (mixed) return setAside(account);
  for (const question of open) {
    const isSame = same === null || same.includes(question);
    await say(world, account, question, isSame);
  }
  return true;
}

/** Those questions that are together about so much money; null where none are. */
function adding(questions: readonly PaymentQuestion[], amount: number): PaymentQuestion[] | null {
  if (amount === 0) return [];
  const [first, ...others] = questions;
  if (!first || amount < 0) return null;
  const withIt = adding(others, amount - first.amount);
  return withIt ? [first, ...withIt] : adding(others, amount);
}

async function say(world: World, account: Account, question: PaymentQuestion, same: boolean) {
  const { random, tab } = world;
  const { id, amount } = question;
  const atSheet = () => ask(world, 'payments/answer', { question: id, same });
  const atPortal = () =>
    atPractice(world, 'answer', (scope) => answerPayment(scope, { question: id, same }));
  const both = random(5) === 0 ? [atSheet(), atPortal()] : [random(2) ? atSheet() : atPortal()];
  // said at both places it is one answer: a second effect shows in the balance
  const isSaid = (await Promise.all(both)).some(({ ok }) => ok);
  if (isSaid && !account.former.has(id)) answered(account, amount, same);
  if (tab) tab.questions = tab.questions.filter((one) => one.id !== id);
}

function accountOf({ accounts }: World, ref: string): Account | null {
  return accounts.find((account) => account.ref === ref) ?? null;
}

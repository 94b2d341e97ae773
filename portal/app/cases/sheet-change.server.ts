import type { CivilDate } from '../../../shared/calendar.ts';
import {
  moneyEvent,
  type SheetChange,
  sheetChange,
  unmatchedOf,
} from '../../../shared/case-money.ts';
import type { Fee } from '../../../shared/mandate/fee.ts';
import { newId } from '../platform/ids.server.ts';
import type { ApiScope } from '../platform/scope.server.ts';
import { type CaseFees, concernsAgency, feeOfRise, feesOfCases } from './case-fees.server.ts';
import { dayIn, lockCases, lockSums, todayOf } from './case-scope.server.ts';
import {
  type CasePayment,
  matchReversals,
  reportedPayments,
  takeDeskPayment,
} from './payments.server.ts';
import { CASE_NOW, type CaseNow, recordEvent } from './record-event.server.ts';

/** What a sync says of a line that was placed: what was open by the sheet, and what is now. */
export interface LineChange {
  ref: string;
  /** Minor units. */
  before: number;
  after: number;
  /** How much more it bills; 0 where the sheet does not say. */
  billed: number;
}

interface Question {
  id: string;
  caseId: string;
  amount: bigint;
}

/**
 * Carries changes of the sheet's amounts over to the cases of these lines, by the rule of
 * shared/case-money.ts. Lines that were never placed are passed over.
 *
 * @returns what came of each line that has a case
 * @throws where somebody else changed one of the cases meanwhile: the whole batch is undone
 */
export async function applySheetChanges(
  scope: ApiScope,
  changes: readonly LineChange[],
): Promise<Map<string, 'changed' | 'asked'>> {
  const outcomes = new Map<string, 'changed' | 'asked'>();
  if (changes.length === 0) return outcomes;
  const cases = await newestCases(
    scope,
    changes.map(({ ref }) => ref),
  );
  await lockSums(scope, [...cases.values()]);
  const ids = [...cases.values()].map(({ id }) => id);
  const payments = await reportedPayments(scope, scope.tenant.id, ids);
  const questions = await openQuestions(scope, ids);
  const feesOf = await feesOfCases(scope, ids);
  for (const { ref, before, after, billed } of changes) {
    const seen = cases.get(ref);
    if (!seen) continue;
    const own = {
      payments: payments.filter(({ caseId }) => caseId === seen.id),
      questions: questions.filter(({ caseId }) => caseId === seen.id),
      fees: feesOf(seen.id),
      billed,
    };
    const asked = own.questions.reduce((sum, { amount }) => sum + Number(amount), 0);
    const change = sheetChange({ before, after, unmatched: unmatchedOf(own.payments), asked });
    await carryOut(scope, seen, change, own);
    outcomes.set(ref, change.kind === 'ask' ? 'asked' : 'changed');
  }
  return outcomes;
}

/** The newest case of each line. Locked until the batch is done. */
async function newestCases(
  scope: ApiScope,
  refs: readonly string[],
): Promise<Map<string, CaseNow>> {
  const { db, tenant } = scope;
  const where = { practiceId: tenant.id, ref: { in: [...refs] } };
  const found = await db.case.findMany({ where, select: { id: true } });
  await lockCases(
    scope,
    found.map(({ id }) => id),
  );
  const cases = await db.case.findMany({ where, select: CASE_NOW, orderBy: { number: 'asc' } });
  return new Map(cases.map((one) => [one.ref, one]));
}

function openQuestions({ db, tenant }: ApiScope, caseIds: string[]): Promise<Question[]> {
  return db.paymentQuestion.findMany({
    where: { practiceId: tenant.id, caseId: { in: caseIds }, answer: null },
    select: { id: true, caseId: true, amount: true },
    orderBy: { id: 'desc' },
  });
}

/** What is known of a case beside its row. */
interface Beside {
  payments: readonly CasePayment[];
  questions: readonly Question[];
  fees: CaseFees;
  billed: number;
}

async function carryOut(
  scope: ApiScope,
  seen: CaseNow,
  change: SheetChange,
  { payments, questions, fees, billed }: Beside,
): Promise<void> {
  if (change.kind === 'none') return;
  const on = todayOf(scope);
  let { amount } = change;
  if (change.kind === 'ask') return ask(scope, seen, amount, on);
  if (change.kind === 'charge') {
    await withdraw(scope, questions, change.withdrawn);
    amount = (await matchReversals(scope, seen, { charge: amount, payments })).rest;
  }
  const isPaid = change.kind === 'desk-payment';
  if (amount === 0 || !concernsAgency(seen, fees, { isPaid, on })) return;
  const done =
    change.kind === 'charge'
      ? await charge(scope, seen, { amount, on, fee: feeOfRise(fees, amount, billed) })
      : await takeDeskPayment(scope, seen, { amount, on, fees });
  if (!done.ok) throw new Error(`A locked case refused a sheet's change: ${done.reason}`);
}

function charge(
  scope: ApiScope,
  seen: CaseNow,
  { amount, on, fee }: { amount: number; on: CivilDate; fee: Fee },
) {
  const event = moneyEvent('charge', Number(seen.balance) + amount);
  const move = { kind: 'charge', amount, on, fee, reverses: null } as const;
  return recordEvent(scope, seen, { event, facts: { amount, on }, move }, 'sheet');
}

async function ask(scope: ApiScope, seen: CaseNow, amount: number, on: CivilDate): Promise<void> {
  const { practiceId, agencyId, id: caseId } = seen;
  await scope.db.paymentQuestion.createMany({
    data: {
      ...{ practiceId, agencyId, caseId, amount },
      ...{ id: newId(), seenOn: dayIn(on), askedAt: scope.now },
    },
  });
}

/** The clinic has taken its entry back: so has to be what was asked about it, the newest first. */
async function withdraw(
  { db, now }: ApiScope,
  questions: readonly Question[],
  amount: number,
): Promise<void> {
  let rest = BigInt(amount);
  for (const question of questions) {
    if (rest === 0n) return;
    const isWhole = question.amount <= rest;
    await db.paymentQuestion.updateMany({
      where: { id: question.id, answer: null },
      data: isWhole ? { answer: 'withdrawn', answeredAt: now } : { amount: question.amount - rest },
    });
    rest -= isWhole ? question.amount : rest;
  }
}

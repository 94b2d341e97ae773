import type { CivilDate } from '../../../shared/calendar.ts';
import {
  type Match,
  matchCharge,
  matchFall,
  moneyEvent,
  type ReportedPayment,
} from '../../../shared/case-money.ts';
import type { Result } from '../../../shared/result.ts';
import type { Prisma } from '../platform/generated/client.ts';
import type { MovementKind } from '../platform/generated/enums.ts';
import { newId } from '../platform/ids.server.ts';
import { type CaseFees, feeOn } from './case-fees.server.ts';
import type { CaseScope } from './case-scope.server.ts';
import { type CaseNow, recordEvent } from './record-event.server.ts';

/** A payment that the agency reported for a case; its amount is 0 once it was taken back. */
export interface CasePayment extends ReportedPayment {
  caseId: string;
  on: Date;
  reversalId: string | null;
}

/** The payments of some cases that agencies reported, the oldest first, with what sheets show of them. */
export async function reportedPayments(
  { db }: CaseScope,
  practiceId: string,
  caseIds: readonly string[],
): Promise<CasePayment[]> {
  if (caseIds.length === 0) return []; // a sheet of which nothing was placed yet
  const matches = { select: { amount: true } } as const;
  const rows = await db.moneyMovement.findMany({
    where: { practiceId, caseId: { in: [...caseIds] }, kind: 'reported' },
    select: {
      ...{ id: true, caseId: true, amount: true, on: true, matches },
      reversals: { select: { id: true, matches } },
    },
    orderBy: [{ on: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, caseId, amount, on, matches: shown, reversals: [reversal] }) => ({
    ...{ id, caseId, on, reversalId: reversal?.id ?? null },
    amount: reversal ? 0 : -Number(amount),
    matched: sumOf(shown) - sumOf(reversal?.matches ?? []),
  }));
}

function sumOf(matches: readonly { amount: bigint }[]): number {
  return matches.reduce((sum, { amount }) => sum + Number(amount), 0);
}

const COLLECTED: readonly MovementKind[] = ['reported', 'reversal'];

/**
 * What figures are made of: what agencies reported, what of it they took back, and what was paid at the
 * clinic's desk, or corrected there, where it bears a fee.
 */
export const SUMMED = {
  OR: [{ kind: { in: [...COLLECTED] } }, { fee: { not: 0 } }],
} satisfies Prisma.MoneyMovementWhereInput;

/** What agencies collected by such movements, and the fee on all of them, minor units. */
export function collectedOf(
  movements: readonly { kind: MovementKind; amount: bigint | null; fee: bigint | null }[],
): { collected: number; fee: number } {
  const collected = movements.filter(({ kind }) => COLLECTED.includes(kind));
  return {
    collected: collected.reduce((sum, { amount }) => sum - Number(amount), 0), // they lower a balance
    fee: movements.reduce((sum, { fee }) => sum + Number(fee), 0),
  };
}

/**
 * Takes money that was paid at the clinic's desk from a case. The agency has a fee on it where the
 * mandate says so.
 *
 * @param amount minor units, positive
 */
export function takeDeskPayment(
  scope: CaseScope,
  seen: CaseNow,
  { amount, on, fees }: { amount: number; on: CivilDate; fees: CaseFees },
): Promise<Result<CaseNow>> {
  const event = moneyEvent('desk', Number(seen.balance) - amount);
  const fee = feeOn(fees, { amount, on, paidTo: 'practice' });
  const move = { kind: 'desk', amount: -amount, on, fee, reverses: null } as const;
  return recordEvent(scope, seen, { event, facts: { amount, on }, move }, 'sheet');
}

/** Writes which reported payments a fall in the sheet was, and gives what none of them explains. */
export async function matchPayments(
  scope: CaseScope,
  seen: CaseNow,
  fall: number,
): Promise<{ rest: number }> {
  const payments = await reportedPayments(scope, seen.practiceId, [seen.id]);
  const { matches, rest } = matchFall(fall, payments);
  await writeMatches(scope, seen, matches);
  return { rest };
}

/**
 * Writes which payments, taken back since, a rise in the sheet corrects, and gives what is really owed
 * more. Such a match stands at the reversal: the sheet shows so much less of its payment.
 */
export async function matchReversals(
  scope: CaseScope,
  seen: CaseNow,
  { charge, payments }: { charge: number; payments: readonly CasePayment[] },
): Promise<{ rest: number }> {
  const { matches, rest } = matchCharge(charge, payments);
  const reversalOf = new Map(payments.map(({ id, reversalId }) => [id, reversalId ?? id]));
  const corrected = matches.map(({ payment, amount }) => ({
    payment: reversalOf.get(payment) ?? payment,
    amount,
  }));
  await writeMatches(scope, seen, corrected);
  return { rest };
}

async function writeMatches(
  { db, now }: CaseScope,
  { practiceId, agencyId, id: caseId }: CaseNow,
  matches: readonly Match[],
): Promise<void> {
  await db.paymentMatch.createMany({
    data: matches.map(({ payment, amount }) => ({
      ...{ practiceId, agencyId, caseId, paymentId: payment, amount, at: now },
      id: newId(),
    })),
  });
}

import type { CivilDate } from '../../../shared/calendar.ts';
import {
  type Match,
  matchCharge,
  matchFall,
  moneyEvent,
  type ReportedPayment,
} from '../../../shared/case-money.ts';
import type { Result } from '../../../shared/result.ts';
import { newId } from '../platform/ids.server.ts';
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

/** Takes money that was paid at the clinic's desk from a case. @param amount minor units, positive */
export function takeDeskPayment(
  scope: CaseScope,
  seen: CaseNow,
  { amount, on }: { amount: number; on: CivilDate },
): Promise<Result<CaseNow>> {
  const event = moneyEvent('desk', Number(seen.balance) - amount);
  const move = { kind: 'desk', amount: -amount, on, fee: 0, reverses: null } as const;
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

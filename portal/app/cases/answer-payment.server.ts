import { unmatchedOf } from '../../../shared/case-money.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { ApiScope, PracticeScope } from '../platform/scope.server.ts';
import { concernsAgency, feesOfCases } from './case-fees.server.ts';
import { dayOf, lockCases, personOf } from './case-scope.server.ts';
import { matchPayments, reportedPayments, takeDeskPayment } from './payments.server.ts';
import { CASE_NOW } from './record-event.server.ts';

/**
 * A person says whether a fall in the sheet is money that the agency had reported. The same money
 * changes no balance; what no payment explains, or other money, falls from it now. The same answer once
 * more changes nothing; another one is told `conflict`. So is who says that it is the same where nothing
 * is left that it could be: the agency has taken its payment back, or another fall was it.
 */
export async function answerPayment(
  scope: PracticeScope | ApiScope,
  { question: id, same }: { question: string; same: boolean },
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const question = { practiceId_id: { practiceId: tenant.id, id } };
  const found = await db.paymentQuestion.findUnique({
    where: question,
    select: { caseId: true },
  });
  if (!found) return refused('not-found');
  // two answers about one case at once would match the same payment twice
  await lockCases(scope, [found.caseId]);
  const asked = await db.paymentQuestion.findUniqueOrThrow({
    where: question,
    select: { amount: true, seenOn: true, answer: true, case: { select: CASE_NOW } },
  });
  const answer = same ? 'same' : 'other';
  if (asked.answer !== null) return asked.answer === answer ? ok(null) : refused('conflict');
  if (same && unmatchedOf(await reportedPayments(scope, tenant.id, [found.caseId])) === 0) {
    return refused('conflict');
  }
  await db.paymentQuestion.update({
    where: question,
    data: { answer, answeredAt: now, answeredBy: personOf(scope).name },
  });
  const { case: seen } = asked;
  const amount = Number(asked.amount);
  const { rest } = same ? await matchPayments(scope, seen, amount) : { rest: amount };
  await appendAudit(scope, tenant, 'payment-answered', { case: seen.number, answer });
  const fees = (await feesOfCases(scope, [seen.id]))(seen.id);
  const on = dayOf(asked.seenOn); // whenever it is answered, by then the money was there
  if (rest === 0 || !concernsAgency(seen, fees, { isPaid: true, on })) return ok(null);
  const taken = await takeDeskPayment(scope, seen, { amount: rest, on, fees });
  return taken.ok ? ok(null) : taken;
}

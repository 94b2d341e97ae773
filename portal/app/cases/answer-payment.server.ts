import { AT_AGENCY } from '../../../shared/cases.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { ApiScope, PracticeScope } from '../platform/scope.server.ts';
import { personOf, todayOf } from './case-scope.server.ts';
import { matchPayments, takeDeskPayment } from './payments.server.ts';
import { CASE_NOW, lockCases } from './record-event.server.ts';

/**
 * A person says whether a fall in the sheet is money that the agency had reported. The same money
 * changes no balance; what no payment explains, or other money, falls from it now.
 */
export async function answerPayment(
  scope: PracticeScope | ApiScope,
  { question: id, same }: { question: string; same: boolean },
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const question = await db.paymentQuestion.findUnique({
    where: { practiceId_id: { practiceId: tenant.id, id } },
    select: { amount: true, answer: true, case: { select: { id: true } } },
  });
  if (!question) return refused('not-found');
  const { case: asked } = question;
  // two answers about one case at once would match the same payment twice
  await lockCases(scope, [asked.id]);
  const seen = await db.case.findUniqueOrThrow({
    where: { practiceId_id: { practiceId: tenant.id, id: asked.id } },
    select: CASE_NOW,
  });
  const answered = await db.paymentQuestion.updateMany({
    where: { practiceId: tenant.id, id, answer: null, amount: question.amount },
    data: { answer: same ? 'same' : 'other', answeredAt: now, answeredBy: personOf(scope).name },
  });
  if (answered.count !== 1) return refused('conflict');
  const amount = Number(question.amount);
  const { rest } = same ? await matchPayments(scope, seen, amount) : { rest: amount };
  await appendAudit(scope, tenant, 'payment-answered', {
    case: seen.number,
    answer: same ? 'same' : 'other',
  });
  if (rest === 0 || !AT_AGENCY.includes(seen.status)) return ok(null);
  const taken = await takeDeskPayment(scope, seen, { amount: rest, on: todayOf(scope) });
  return taken.ok ? ok(null) : taken;
}

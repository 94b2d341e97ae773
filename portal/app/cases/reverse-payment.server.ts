import { moneyEvent } from '../../../shared/case-money.ts';
import type { Reason } from '../../../shared/case-updates.ts';
import { type Result, refused } from '../../../shared/result.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { feeLinesOf, negated } from './case-fees.server.ts';
import { dayOf, todayOf } from './case-scope.server.ts';
import { type CaseNow, recordEvent } from './record-event.server.ts';
import { lockAsSeen, type Sighting } from './update-case.server.ts';

interface Reversal {
  /** Id of the movement that reported the payment. */
  payment: string;
  reason: Reason;
  note?: string | undefined;
}

/** The agency takes a payment back that it had reported, once: it bounced, or was a mistake. */
export async function reversePayment(
  scope: AgencyScope,
  sighting: Sighting,
  { payment: id, reason, note }: Reversal,
): Promise<Result<CaseNow>> {
  const found = await lockAsSeen(scope, sighting);
  if (!found.ok) return found;
  const { value: seen } = found;
  const payment = await scope.db.moneyMovement.findFirst({
    where: { practiceId: seen.practiceId, caseId: seen.id, id, kind: 'reported' },
    select: {
      amount: true,
      fee: true,
      feeLines: true,
      on: true,
      reversals: { select: { id: true } },
    },
  });
  if (!payment) return refused('not-found');
  if (payment.reversals.length > 0) return refused('reversed-already');
  const amount = -Number(payment.amount);
  return recordEvent(scope, seen, {
    event: moneyEvent('reversal', Number(seen.balance) + amount),
    facts: { amount, on: dayOf(payment.on), reason },
    note,
    move: {
      ...{ kind: 'reversal', amount, reverses: id },
      fee: negated({ fee: Number(payment.fee), lines: feeLinesOf(payment.feeLines) }),
      on: todayOf(scope),
    },
  });
}

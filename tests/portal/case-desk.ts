import type { CaseNow } from '../../portal/app/cases/record-event.server.ts';
import { reversePayment } from '../../portal/app/cases/reverse-payment.server.ts';
import { updateCase } from '../../portal/app/cases/update-case.server.ts';
import type { CaseUpdate } from '../../shared/case-updates.ts';
import { type CaseWorld, inAgency, TODAY } from './cases.ts';
import { rowsOf } from './database.ts';

/** What somebody at the agency does with cases. @param worldNow the world, once it is made */
export function caseDesk(worldNow: () => CaseWorld) {
  /** Tells something of a case as it was seen. */
  async function tell(seen: CaseNow, update: CaseUpdate, now = TODAY) {
    const { collector, agency } = worldNow();
    return inAgency(collector, agency, (scope) => updateCase(scope, seen, update), { now });
  }

  async function told(seen: CaseNow, update: CaseUpdate): Promise<CaseNow> {
    const done = await tell(seen, update);
    if (!done.ok) throw new Error(done.reason);
    return done.value;
  }

  async function takeBack(seen: CaseNow, payment: string) {
    const { collector, agency } = worldNow();
    const bounced = { payment, reason: 'bounced' } as const;
    return inAgency(collector, agency, (scope) => reversePayment(scope, seen, bounced));
  }

  /** The latest payment that was reported of a case. */
  async function paymentOf({ id }: CaseNow): Promise<string> {
    const [row] = await rowsOf<{ id: string }>(
      worldNow().database,
      `SELECT id FROM money_movements WHERE case_id = $1 AND kind = 'reported' ORDER BY id DESC`,
      [id],
    );
    return row?.id ?? '';
  }

  return { tell, told, takeBack, paymentOf };
}

export function pay(amount: number, more: Partial<CaseUpdate> = {}): CaseUpdate {
  return { kind: 'payment', amount, on: '2026-11-22', ...more };
}

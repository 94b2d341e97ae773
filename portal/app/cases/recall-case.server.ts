import type { RecallReason } from '../../../shared/contract/portal.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { enqueue } from '../platform/outbox.server.ts';
import type { ApiScope, PracticeScope } from '../platform/scope.server.ts';
import { type CaseNow, recordEvent } from './record-event.server.ts';

/** Takes a case back from its agency: it reads so at once, and its managers get a mail. */
export async function recallCase(
  scope: PracticeScope | ApiScope,
  seen: CaseNow,
  { reason, note }: { reason: RecallReason; note?: string | undefined },
): Promise<Result<CaseNow>> {
  const done = await recordEvent(scope, seen, { event: 'recall', facts: { reason }, note });
  if (!done.ok) return done;
  await enqueue(scope, scope.tenant, {
    kind: 'agency-news',
    key: `recall:${seen.id}:${done.value.seq}`,
    agencyId: seen.agencyId,
    practiceId: seen.practiceId,
    news: 'recalled',
    facts: { practice: scope.tenant.name, number: seen.number, cases: 1 },
  });
  return ok(done.value);
}

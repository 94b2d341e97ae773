import {
  type ComplaintEvent,
  type ComplaintStatus,
  nextComplaint,
  type Outcome,
} from '../../../shared/complaints.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { personOf, sideOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { Prisma } from '../platform/generated/client.ts';
import type { ComplaintSeverity } from '../platform/generated/enums.ts';
import type { AgencyScope, PracticeScope } from '../platform/scope.server.ts';
import { complaintKeyOf, sealTold } from './complaint-vault.server.ts';

/** The fields of a complaint by which somebody decides, for a query. */
export const COMPLAINT_NOW = {
  ...{ practiceId: true, id: true, number: true, agencyId: true, caseId: true, kind: true },
  ...{ severity: true, status: true, outcome: true, askedSeq: true, dueOn: true },
  ...{ releasedAt: true, keyWrapped: true, seq: true, receivedOn: true },
} as const;

/** A complaint as it was when somebody decided about it. */
export type ComplaintNow = Prisma.ComplaintGetPayload<{ select: typeof COMPLAINT_NOW }>;

/** What an event changes besides the status. */
interface Changes {
  severity?: ComplaintSeverity;
  outcome?: Outcome | null;
  askedSeq?: number;
  dueOn?: Date | null;
  releasedAt?: Date | null;
}

interface Step {
  event: Exclude<ComplaintEvent, 'receive'>;
  /** What somebody typed: it is sealed. */
  text: string;
  facts?: Readonly<Record<string, string>>;
  changes?: Changes;
}

/**
 * The one way in which a complaint changes: asks the table, updates the row where it is still as it was
 * seen, and writes event and audit with it. Who was slower is told `conflict`.
 */
export async function recordStep(
  scope: PracticeScope | AgencyScope,
  seen: ComplaintNow,
  { event, text, facts = {}, changes = {} }: Step,
): Promise<Result<{ seq: number; status: ComplaintStatus }>> {
  const { db, tenant, now } = scope;
  const side = sideOf(scope);
  const next = nextComplaint(seen.status, event, side);
  if (!next.ok) return next;
  const key = await complaintKeyOf(scope, seen);
  if (!key) return refused('erased');
  const { practiceId, id, agencyId } = seen;
  const seq = seen.seq + 1;
  const to = next.value;
  const { count } = await db.complaint.updateMany({
    where: { practiceId, id, seq: seen.seq },
    data: { ...changes, status: to, lastEvent: event, seq, changedAt: now },
  });
  if (count === 0) return refused('conflict');
  const person = personOf(scope);
  await db.complaintEvent.createMany({
    data: {
      ...{ practiceId, agencyId, complaintId: id, seq, at: now, by: side, event, facts },
      ...{ from: seen.status, to, actorId: person.id, actor: `${person.name}, ${tenant.name}` },
      noteSealed: sealTold(key, seq, { text, contact: null }),
    },
  });
  await appendAudit(scope, tenant, 'complaint-event', { complaint: seen.number, event });
  return ok({ seq, status: to });
}

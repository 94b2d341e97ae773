import type { CivilDate } from '../../../shared/calendar.ts';
import type { Severity } from '../../../shared/complaints.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import type { ConductKind } from '../../../shared/vetting/conduct.ts';
import { dayIn } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { Scope, Tenant } from '../platform/scope.server.ts';
import { complaintKeyOf, makeComplaintKey, sealTold, type Told } from './complaint-vault.server.ts';

/** A complaint as it comes in. */
export interface Incoming {
  /** Made once for what is to be told once. */
  id: string;
  agencyId: string;
  /** Null where it is about the agency as a whole. */
  caseId: string | null;
  /** The patient's link; null where staff takes it down. */
  linkId: string | null;
  kind: ConductKind;
  severity: Severity;
  receivedOn: CivilDate;
  told: Told;
}

type PracticeSide = Scope & { tenant: Tenant<'practice'> };

/** Numbers of a practice run without a gap: whoever comes at the same time waits. */
export async function holdNumbers({ db, tenant }: PracticeSide): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`numbers:${tenant.id}`}, 0))`;
}

/**
 * Takes a complaint in, with a number of the practice.
 *
 * @returns refused `erased` where nothing of its case may be written down any more
 */
export async function receiveComplaint(
  scope: PracticeSide,
  { told, receivedOn, ...incoming }: Incoming,
): Promise<Result<{ number: number }, 'erased'>> {
  const { db, tenant, actor, now } = scope;
  const { id, agencyId, caseId } = incoming;
  const practiceId = tenant.id;
  const own = caseId === null ? makeComplaintKey(id) : null;
  const keyWrapped = own?.wrapped ?? null;
  const key = own?.key ?? (await complaintKeyOf(scope, { practiceId, id, caseId, keyWrapped }));
  if (!key) return refused('erased');
  await holdNumbers(scope);
  const last = await db.complaint.aggregate({ where: { practiceId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  await db.complaint.createMany({
    data: {
      ...{ ...incoming, practiceId, number, keyWrapped, receivedOn: dayIn(receivedOn) },
      ...{ status: 'received', lastEvent: 'receive', seq: 1, changedAt: now },
    },
  });
  const isStaff = actor.kind === 'person';
  await db.complaintEvent.createMany({
    data: {
      ...{ practiceId, agencyId, complaintId: id, seq: 1, at: now, event: 'receive' },
      ...{ to: 'received', facts: {}, noteSealed: sealTold(key, 1, told) },
      ...(isStaff
        ? { by: 'practice', actorId: actor.id, actor: `${actor.name}, ${tenant.name}` }
        : { by: 'patient', actor: '' }),
    },
  });
  await appendAudit(scope, tenant, 'complaint-received', { complaint: number });
  return ok({ number });
}

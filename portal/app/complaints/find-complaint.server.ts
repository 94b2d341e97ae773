import { ok, type Result, refused } from '../../../shared/result.ts';
import { rowId } from '../cases/row-id.server.ts';
import type { AgencyScope, PracticeScope } from '../platform/scope.server.ts';
import { COMPLAINT_NOW, type ComplaintNow } from './record-step.server.ts';

/** A complaint as somebody saw it: `seq` counts what had happened to it by then. */
export interface Sighting {
  number: number;
  seq: number;
}

/** The practice's complaint, where it still is as the person saw it. */
export async function complaintAsSeen(
  { db, tenant }: PracticeScope,
  { number, seq }: Sighting,
): Promise<Result<ComplaintNow>> {
  const seen = await db.complaint.findUnique({
    where: { practiceId_number: { practiceId: tenant.id, number } },
    select: COMPLAINT_NOW,
  });
  if (!seen) return refused('not-found');
  return seen.seq === seq ? ok(seen) : refused('conflict');
}

/** The same for an agency, which finds it by its id while it may read it. */
export async function complaintAsTold(
  { db, tenant }: AgencyScope,
  { id, seq }: { id: string | undefined; seq: number },
): Promise<Result<ComplaintNow>> {
  const seen = await db.complaint.findFirst({
    where: { agencyId: tenant.id, id: rowId(id) },
    select: COMPLAINT_NOW,
  });
  if (!seen) return refused('not-found');
  return seen.seq === seq ? ok(seen) : refused('conflict');
}

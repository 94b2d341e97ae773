import { AT_AGENCY } from '../../../shared/cases.ts';
import { complaintDue } from '../../../shared/complaints.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { dayIn, todayOf } from '../cases/case-scope.server.ts';
import { mandateInForce } from '../mandates/mandate-in-force.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { complaintAsSeen, type Sighting } from './find-complaint.server.ts';
import { type ComplaintNow, recordStep } from './record-step.server.ts';
import { tellNews } from './tell-news.server.ts';

interface Asking {
  /** Reopening lets fall what was decided. */
  event: 'ask' | 'reopen';
  /** What the agency reads. */
  text: string;
}

/**
 * Tells the agency of a complaint and asks for its side, once more where it has answered or the practice
 * had decided. Who has given the case back is not asked any more: then a reopened one waits for nobody.
 */
export async function askAgency(
  scope: PracticeScope,
  sighting: Sighting,
  { event, text }: Asking,
): Promise<Result<null>> {
  const found = await complaintAsSeen(scope, sighting);
  if (!found.ok) return found;
  const { value: seen } = found;
  const isReached = await mayRead(scope, seen);
  if (event === 'ask' && !isReached) return refused('not-with-agency');
  const dueOn = isReached ? await dueFor(scope, seen.agencyId) : null;
  const done = await recordStep(scope, seen, {
    ...{ event, text },
    ...(dueOn && { facts: { due: dueOn } }),
    changes: {
      ...{ askedSeq: seen.askedSeq ?? seen.seq + 1, dueOn: dueOn && dayIn(dueOn) },
      ...(event === 'reopen' && { outcome: null, releasedAt: null }),
    },
  });
  if (!done.ok) return done;
  if (isReached) await tellNews(scope, { ...seen, ...done.value }, 'asked');
  return ok(null);
}

async function dueFor(scope: PracticeScope, agencyId: string) {
  const mandate = await mandateInForce(scope, agencyId);
  return mandate && complaintDue(todayOf(scope), mandate.terms.clocks.complaint);
}

/** An agency reads of a case what it has in its hands, and no more. */
export async function mayRead(
  { db }: PracticeScope,
  { practiceId, caseId }: Pick<ComplaintNow, 'practiceId' | 'caseId'>,
): Promise<boolean> {
  if (caseId === null) return true;
  const found = await db.case.findUniqueOrThrow({
    where: { practiceId_id: { practiceId, id: caseId } },
    select: { status: true },
  });
  return AT_AGENCY.includes(found.status);
}

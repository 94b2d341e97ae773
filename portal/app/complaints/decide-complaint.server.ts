import { type HoldReason, nextStatus } from '../../../shared/cases.ts';
import { type Outcome, type Severity, stopsAgency } from '../../../shared/complaints.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { lockCases } from '../cases/case-scope.server.ts';
import { CASE_NOW, recordEvent } from '../cases/record-event.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { complaintAsSeen, type Sighting } from './find-complaint.server.ts';
import { holdNumbers } from './receive-complaint.server.ts';
import { type ComplaintNow, recordStep } from './record-step.server.ts';
import { tellNews } from './tell-news.server.ts';

interface Decision {
  outcome: Outcome;
  severity: Severity;
  /** Why; the agency reads it, too, where it was asked. */
  text: string;
}

/**
 * The practice decides a complaint. A severe one that is upheld stops the work on its case; new
 * placements are stopped by the gate as long as it stands so.
 */
export async function decideComplaint(
  scope: PracticeScope,
  sighting: Sighting,
  { outcome, severity, text }: Decision,
): Promise<Result<null>> {
  const found = await complaintAsSeen(scope, sighting);
  if (!found.ok) return found;
  const { value: seen } = found;
  const state = { status: 'decided', outcome, severity, isReleased: false } as const;
  if (stopsAgency(state)) {
    // a placement that is on its way is there before, or finds the agency stopped
    await holdNumbers(scope);
    const held = await holdCase(scope, seen);
    if (!held.ok) return held;
  }
  const facts = { outcome, severity };
  const changes = { outcome, severity };
  const done = await recordStep(scope, seen, { event: 'decide', text, facts, changes });
  if (!done.ok) return done;
  if (seen.askedSeq !== null) await tellNews(scope, { ...seen, ...done.value }, 'decided');
  return ok(null);
}

/** Where nobody works on the case any more, or already nobody may, there is nothing to stop. */
async function holdCase(
  scope: PracticeScope,
  { practiceId, caseId }: ComplaintNow,
): Promise<Result<null>> {
  if (caseId === null) return ok(null);
  await lockCases(scope, [caseId]);
  const now = await scope.db.case.findUniqueOrThrow({
    where: { practiceId_id: { practiceId, id: caseId } },
    select: CASE_NOW,
  });
  if (!nextStatus(now, 'hold', 'practice').ok) return ok(null);
  const reason: HoldReason = 'severe-complaint';
  const done = await recordEvent(scope, now, { event: 'hold', facts: { reason } });
  return done.ok ? ok(null) : done;
}

/** A person lets an agency go on in spite of what stopped it. The hold of the case is another matter. */
export async function releaseAgency(
  scope: PracticeScope,
  sighting: Sighting,
  { text }: { text: string },
): Promise<Result<null>> {
  const found = await complaintAsSeen(scope, sighting);
  if (!found.ok) return found;
  const { value: seen } = found;
  if (!isStopping(seen)) return refused('not-now', { event: 'release', status: seen.status });
  const changes = { releasedAt: scope.now };
  const done = await recordStep(scope, seen, { event: 'release', text, changes });
  return done.ok ? ok(null) : done;
}

/** Whether a complaint stops its agency now. */
export function isStopping({
  status,
  severity,
  outcome,
  releasedAt,
}: Pick<ComplaintNow, 'status' | 'severity' | 'outcome' | 'releasedAt'>): boolean {
  return stopsAgency({
    ...{ status, severity, isReleased: releasedAt !== null },
    outcome: outcome as Outcome | null,
  });
}

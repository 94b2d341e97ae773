import { REASONS } from '../../../shared/case-updates.ts';
import { RECALL_REASONS, type RecallReason } from '../../../shared/contract/portal.ts';
import { isSuitEvent } from '../../../shared/mandate/lawsuits.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { allowLawsuit } from './allow-lawsuit.server.ts';
import type { PracticeAct } from './practice-act-names.ts';
import { recallCase } from './recall-case.server.ts';
import { CASE_NOW, type CaseNow, recordEvent } from './record-event.server.ts';

/** A case as the person saw it: `seq` counts what had happened to it by then. */
interface Sighting {
  number: number;
  seq: number;
}

interface Act {
  act: PracticeAct;
  reason?: string | undefined;
  note?: string | undefined;
}

/** The practice acts on a case. Whoever looked at an older state is told `conflict`. */
export async function actOnCase(
  scope: PracticeScope,
  sighting: Sighting,
  { act, reason, note }: Act,
): Promise<Result<CaseNow>> {
  const found = await readAsSeen(scope, sighting);
  if (!found.ok) return found;
  const { value: seen } = found;
  if (act === 'note' && !note) return refused('required', { field: 'note' });
  if (isSuitEvent(act)) return allowLawsuit(scope, seen, { act, note });
  if (act === 'recall') {
    if (!isRecallReason(reason)) return refused('not-a-choice', { field: 'reason' });
    return recallCase(scope, seen, { reason, note });
  }
  if (act !== 'dispute') return recordEvent(scope, seen, { event: act, note });
  const known = REASONS.dispute.find((code) => code === reason);
  if (!known) return refused('not-a-choice', { field: 'reason' });
  return recordEvent(scope, seen, { event: act, facts: { reason: known }, note });
}

/** The case, where it still is as the person saw it. Not locked: whoever is slower is told at the event. */
async function readAsSeen(
  { db, tenant }: PracticeScope,
  { number, seq }: Sighting,
): Promise<Result<CaseNow, 'not-found' | 'conflict'>> {
  const seen = await db.case.findUnique({
    where: { practiceId_number: { practiceId: tenant.id, number } },
    select: CASE_NOW,
  });
  if (!seen) return refused('not-found');
  return seen.seq === seq ? ok(seen) : refused('conflict');
}

function isRecallReason(reason: string | undefined): reason is RecallReason {
  return RECALL_REASONS.some((code) => code === reason);
}

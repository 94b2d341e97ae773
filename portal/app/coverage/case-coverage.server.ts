import { type CaseStatus, OPEN_STATUSES } from '../../../shared/cases.ts';
import type { Place } from '../../../shared/places.ts';
import { type EvidenceGap, evidenceGaps } from '../../../shared/vetting/coverage.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { knownPapers } from './known-papers.server.ts';
import { placeOf } from './practice-place.server.ts';

/** Where the patient of a case lives, and what its agency lacks there today while it is open. */
export async function placeAndGaps(
  scope: PracticeScope,
  { place: code, agencyId, status }: { place: string | null; agencyId: string; status: CaseStatus },
): Promise<{ place: Place | null; lacks: EvidenceGap[] }> {
  const place = placeOf(code);
  if (!place || !OPEN_STATUSES.includes(status)) return { place, lacks: [] };
  const papers = await knownPapers(scope, [agencyId]);
  return { place, lacks: evidenceGaps(papers.get(agencyId) ?? [], place, todayOf(scope)) };
}

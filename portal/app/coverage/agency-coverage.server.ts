import type { Place } from '../../../shared/places.ts';
import { coveredPlaces } from '../../../shared/vetting/coverage.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { knownPapers } from './known-papers.server.ts';
import { countUncovered } from './open-cases.server.ts';

/** For which places something may be placed with an agency today, and how many open cases are elsewhere. */
export async function agencyCoverage(
  scope: PracticeScope,
  agencyId: string,
): Promise<{ places: Place[]; uncovered: number }> {
  const papers = await knownPapers(scope, [agencyId]);
  return {
    places: coveredPlaces(papers.get(agencyId) ?? [], todayOf(scope)),
    uncovered: await countUncovered(scope, { agencyId }),
  };
}

import type { EvidenceKind } from '../../../shared/vetting/evidence-kinds.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { seenItems } from '../evidence/seen-items.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** Of which kinds the practice has accepted papers that are in force today, by agency. */
export async function acceptedKinds(
  scope: PracticeScope,
  agencyIds: readonly string[],
): Promise<ReadonlyMap<string, readonly EvidenceKind[]>> {
  const today = todayOf(scope);
  const seen = await seenItems(scope, agencyIds);
  return new Map(
    [...seen].map(([agencyId, items]) => {
      const valid = items.filter(
        ({ isAccepted, grade, from, until }) =>
          isAccepted &&
          grade !== 'self-declared' &&
          (from === null || from <= today) &&
          (until === null || until >= today),
      );
      return [agencyId, [...new Set(valid.map(({ kind }) => kind))]];
    }),
  );
}

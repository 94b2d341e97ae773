import { type EvidenceItem, SIGNED_MANDATE } from '../../../shared/vetting/coverage.ts';
import { seenItems } from '../evidence/seen-items.server.ts';
import { mandatesInForce } from '../mandates/mandate-in-force.server.ts';
import type { ApiScope, PracticeScope } from '../platform/scope.server.ts';

/** By agency; one of which nothing is known has an empty list. */
export type KnownPapers = ReadonlyMap<string, readonly EvidenceItem[]>;

/** What proves something of agencies to a practice: what it sees of their papers, and what both signed. */
export async function knownPapers(
  scope: PracticeScope | ApiScope,
  agencyIds: readonly string[],
): Promise<KnownPapers> {
  const seen = await seenItems(scope, agencyIds);
  const mandates = await mandatesInForce(scope, agencyIds);
  return new Map(
    agencyIds.map((id) => [
      id,
      [...(seen.get(id) ?? []), ...(mandates.has(id) ? [SIGNED_MANDATE] : [])],
    ]),
  );
}

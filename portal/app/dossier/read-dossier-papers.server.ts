import { PLACES, type Place } from '../../../shared/places.ts';
import { gapOf, isFor } from '../../../shared/vetting/coverage.ts';
import { askedEvidence } from '../../../shared/vetting/evidence.ts';
import { EVIDENCE_KINDS } from '../../../shared/vetting/evidence-kinds.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { knownPapers } from '../coverage/known-papers.server.ts';
import { checksOf, type KeptCheck } from '../evidence/read-agency-papers.server.ts';
import { type SeenItem, seenItems } from '../evidence/seen-items.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { type AskedTogether, askedTogether } from './asked-together.ts';

/** A paper under its number in the document, with every judgement of it. */
export type DossierPaper = SeenItem & { no: number; checks: KeptCheck[] };

export interface DossierPapers {
  /** By kind, then by place. */
  papers: DossierPaper[];
  asked: AskedTogether[];
}

/**
 * The papers of an agency that the practice sees, and what they prove where it works.
 *
 * @param served places in which it says that it works
 */
export async function readDossierPapers(
  scope: PracticeScope,
  { agencyId, served }: { agencyId: string; served: readonly Place[] },
): Promise<DossierPapers> {
  const items = (await seenItems(scope, [agencyId])).get(agencyId) ?? [];
  const checks = await checksOf(scope, agencyId);
  const papers = items
    .sort((one, other) => rank(one) - rank(other))
    .map((item, at) => ({ ...item, no: at + 1, checks: checks.get(item.id) ?? [] }));
  const proving = (await knownPapers(scope, [agencyId])).get(agencyId) ?? [];
  const today = todayOf(scope);
  const isThere = (place: Place) =>
    served.includes(place) || items.some((one) => one.place === place);
  const lines = PLACES.filter(isThere).flatMap((place) =>
    askedEvidence(place).map((asked) => ({
      ...{ asked, place, gap: gapOf(asked, proving, place, today)?.gap ?? null },
      papers: papers.filter((paper) => isFor(paper, asked, place)).map(({ no }) => no),
    })),
  );
  return { papers, asked: askedTogether(lines) };
}

function rank({ kind, place }: SeenItem): number {
  const at = place === null ? 0 : PLACES.indexOf(place) + 1;
  return EVIDENCE_KINDS.indexOf(kind) * (PLACES.length + 1) + at;
}

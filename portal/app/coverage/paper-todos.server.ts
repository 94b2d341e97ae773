import { canInPractice } from '../../../shared/permissions.ts';
import { type EvidenceItem, expiries } from '../../../shared/vetting/coverage.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { workingAgencies } from '../placements/list-placements.server.ts';
import type { AgencyScope, PracticeScope } from '../platform/scope.server.ts';
import { type KnownPapers, knownPapers } from './known-papers.server.ts';
import { paperOf } from './living-papers.server.ts';
import { openCases, uncoveredOf } from './open-cases.server.ts';
import { practicePlace } from './practice-place.server.ts';

/** So many days before its last one a paper is a task. */
const SOON = 30;

type Paper = Pick<EvidenceItem, 'kind' | 'place' | 'from' | 'until'>;

/** Papers that lapse soon, or have lapsed. */
export interface SoonOver {
  hasLapsed: boolean;
  papers: Pick<Paper, 'kind' | 'place'>[];
}

/** Those of one agency, for a practice. */
export interface PaperTodo extends SoonOver {
  agency: { slug: string; name: string };
}

/** What coverage asks of a practice today. */
export interface CoverageTodos {
  /** Only for those who can say it, once somebody could be placed. */
  needsPlace: boolean;
  uncovered: number;
  papers: PaperTodo[];
}

export async function readCoverageTodos(scope: PracticeScope): Promise<CoverageTodos> {
  const agencies = await workingAgencies(scope);
  const papers = await knownPapers(
    scope,
    agencies.map(({ id }) => id),
  );
  const uncovered = uncoveredOf(scope, await openCases(scope), papers);
  const maySay = canInPractice(scope.role, 'agencies.decide') && agencies.length > 0;
  return {
    needsPlace: maySay && (await practicePlace(scope)) === null,
    uncovered: uncovered.reduce((sum, { cases }) => sum + cases, 0),
    papers: agencies.flatMap(({ id, slug, name }) =>
      todosOf({ slug, name }, acceptedOf(papers, id), scope),
    ),
  };
}

/** What the practice does not take is no loss when it ends. */
function acceptedOf(papers: KnownPapers, agencyId: string): EvidenceItem[] {
  return (papers.get(agencyId) ?? []).filter(({ isAccepted }) => isAccepted);
}

function todosOf(
  agency: PaperTodo['agency'],
  items: readonly EvidenceItem[],
  scope: PracticeScope,
): PaperTodo[] {
  return soonOver(items, scope).map((one) => ({ agency, ...one }));
}

/** Papers of an agency's own that lapse soon, or have lapsed. */
export async function ownPaperTodos(scope: AgencyScope): Promise<SoonOver[]> {
  const rows = await scope.db.evidenceItem.findMany({
    where: { agencyId: scope.tenant.id, practiceId: null, withdrawnAt: null },
    select: { id: true, kind: true, place: true, issuedOn: true, expiresOn: true },
  });
  return soonOver(rows.flatMap(paperOf), scope);
}

function soonOver(items: readonly Paper[], scope: PracticeScope | AgencyScope): SoonOver[] {
  const told = expiries(items, todayOf(scope)).filter(({ warning }) => warning <= SOON);
  return [true, false].flatMap((hasLapsed) => {
    const own = told.filter(({ warning }) => (warning === 0) === hasLapsed);
    const papers = own.map(({ item: { kind, place } }) => ({ kind, place }));
    return papers.length > 0 ? [{ hasLapsed, papers }] : [];
  });
}

import { OPEN_STATUSES } from '../../../shared/cases.ts';
import { PLACES, type Place } from '../../../shared/places.ts';
import { type CasesAtPlace, type Uncovered, uncovered } from '../../../shared/vetting/coverage.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { type KnownPapers, knownPapers } from './known-papers.server.ts';
import { placeOf } from './practice-place.server.ts';

/** Open cases by agency, place and currency; amounts are minor units, `agency` is its id. */
export interface OpenCases {
  known: CasesAtPlace[];
  /** Placed before anybody asked where the patient lives. */
  unknown: number;
}

/** Of one agency, or of the placement with a number. */
interface CaseFilter {
  agencyId?: string;
  placement?: { number: number };
}

export async function openCases(
  { db, tenant }: PracticeScope,
  where: CaseFilter = {},
): Promise<OpenCases> {
  const rows = await db.case.groupBy({
    by: ['agencyId', 'place', 'currency'],
    where: { practiceId: tenant.id, ...where, status: { in: [...OPEN_STATUSES] } },
    _count: true,
    _sum: { balance: true },
    orderBy: [{ place: 'asc' }, { agencyId: 'asc' }, { currency: 'asc' }],
  });
  const known: CasesAtPlace[] = [];
  let unknown = 0;
  for (const { agencyId: agency, place: code, currency, _count, _sum } of rows) {
    const place = placeOf(code);
    const amount = Number(_sum.balance ?? 0);
    if (place) known.push({ agency, place, currency, cases: _count, amount });
    else unknown += _count;
  }
  return { known, unknown };
}

/** The open cases whose agency lacks a paper today. */
export function uncoveredOf(
  scope: PracticeScope,
  { known }: OpenCases,
  papers: KnownPapers,
): Uncovered[] {
  return uncovered(known, papers, todayOf(scope));
}

/** How many open cases of an agency or of a placement are not covered today. */
export async function countUncovered(scope: PracticeScope, where: CaseFilter): Promise<number> {
  const open = await openCases(scope, where);
  const papers = await knownPapers(scope, [...new Set(open.known.map(({ agency }) => agency))]);
  return uncoveredOf(scope, open, papers).reduce((sum, { cases }) => sum + cases, 0);
}

/** The places in which patients of the practice's cases live. */
export async function placesOfCases({ db, tenant }: PracticeScope): Promise<Place[]> {
  const rows = await db.case.groupBy({ by: ['place'], where: { practiceId: tenant.id } });
  const found = new Set(rows.map(({ place }) => place));
  return PLACES.filter((place) => found.has(place));
}

import type { CivilDate } from '../../../shared/calendar.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import { PLACES, type Place } from '../../../shared/places.ts';
import {
  coveredUntil,
  type EvidenceGap,
  evidenceGaps,
  type Uncovered,
} from '../../../shared/vetting/coverage.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import type { Workplace } from '../paths.ts';
import { workingAgencies } from '../placements/list-placements.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { type KnownPapers, knownPapers } from './known-papers.server.ts';
import { type OpenCases, openCases, uncoveredOf } from './open-cases.server.ts';
import { practicePlace } from './practice-place.server.ts';

interface AgencyName {
  slug: string;
  name: string;
}

/** An agency at a place today. */
export interface CoverageCell {
  agency: string;
  gaps: EvidenceGap[];
  /** The last covered day; null where nothing ends, or nothing is covered. */
  until: CivilDate | null;
}

export interface CoverageView {
  practice: Workplace;
  today: CivilDate;
  home: Place | null;
  maySet: boolean;
  agencies: AgencyName[];
  map: { place: Place; cells: CoverageCell[] }[];
  uncovered: (Omit<Uncovered, 'agency'> & { agency: AgencyName })[];
  unknown: number;
}

/** Which agency covers which place today, and what is open where nobody covers it. */
export async function readCoverage(scope: PracticeScope): Promise<CoverageView> {
  return coverageOf(scope, await workingAgencies(scope), await openCases(scope));
}

/** The same of some agencies, and of the cases that are open there. */
export async function coverageOf(
  scope: PracticeScope,
  agencies: readonly (AgencyName & { id: string })[],
  open: OpenCases,
): Promise<CoverageView> {
  const today = todayOf(scope);
  const papers = await knownPapers(
    scope,
    agencies.map(({ id }) => id),
  );
  const home = await practicePlace(scope);
  const asked = new Set([...open.known.map(({ place }) => place), ...placesOf(papers), home]);
  const nameOf = new Map(agencies.map(({ id, slug, name }) => [id, { slug, name }]));
  return {
    practice: { kind: 'practice', slug: scope.tenant.slug },
    ...{ today, home, unknown: open.unknown, agencies: [...nameOf.values()] },
    maySet: canInPractice(scope.role, 'agencies.decide'),
    map: PLACES.filter((place) => asked.has(place)).map((place) => ({
      place,
      cells: agencies.map(({ id, slug }) => cellOf(slug, papers.get(id) ?? [], place, today)),
    })),
    uncovered: uncoveredOf(scope, open, papers).flatMap(({ agency, ...one }) => {
      const name = nameOf.get(agency);
      return name ? [{ ...one, agency: name }] : [];
    }),
  };
}

/** The places that some paper names. */
function placesOf(papers: KnownPapers): Place[] {
  return [...papers.values()].flatMap((items) => items.flatMap(({ place }) => place ?? []));
}

function cellOf(
  agency: string,
  items: Parameters<typeof evidenceGaps>[0],
  place: Place,
  today: CivilDate,
): CoverageCell {
  const gaps = evidenceGaps(items, place, today);
  return { agency, gaps, until: coveredUntil(items, place, today) };
}

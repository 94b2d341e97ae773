import type { CivilDate } from '../../../shared/calendar.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import { PLACES, type Place } from '../../../shared/places.ts';
import { type Refusal, refused } from '../../../shared/result.ts';
import {
  type EvidenceGap,
  evidenceGaps,
  type Gap,
  gapOf,
  isFor,
} from '../../../shared/vetting/coverage.ts';
import { type AskedEvidence, askedEvidence } from '../../../shared/vetting/evidence.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { knownPapers } from '../coverage/known-papers.server.ts';
import { isRefusal, type PracticeScope } from '../platform/scope.server.ts';
import {
  CHECK_FIELDS,
  checkOf,
  FILE_FIELDS,
  fileOf,
  type PaperFile,
  type SeenCheck,
  type SeenItem,
  seenItems,
} from './seen-items.server.ts';

/** One line of what is asked for: with a paper, or without any. What both signed here needs none. */
export interface AskedLine {
  asked: AskedEvidence;
  item: SeenItem | null;
  /** Why nothing counts for what is asked; null where something does. */
  gap: Gap | null;
}

export interface AgencyPapersView {
  practice: { kind: 'practice'; slug: string };
  agency: { id: string; slug: string; name: string };
  today: CivilDate;
  mayCheck: boolean;
  /** Where the agency says that it works, or has a paper for; how many required ones are not proved. */
  places: { place: Place; gaps: number }[];
  /** The place whose papers are shown; null where none is named. */
  place: Place | null;
  lines: AskedLine[];
  /** What is not asked for there. */
  others: SeenItem[];
}

/** What is asked of an agency where its patients live, and what proves it to this practice. */
export async function readAgencyPapers(
  scope: PracticeScope,
  { slug, wanted }: { slug: string | undefined; wanted: string | null },
): Promise<AgencyPapersView | Refusal> {
  const agency = await findAgency(scope, slug);
  if (isRefusal(agency)) return agency;
  const { served, ...named } = agency;
  const items = (await seenItems(scope, [agency.id])).get(agency.id) ?? [];
  const proving = (await knownPapers(scope, [agency.id])).get(agency.id) ?? [];
  const today = todayOf(scope);
  const own = items.map(({ place }) => place);
  const places = PLACES.filter((place) => served.includes(place) || own.includes(place));
  const place = PLACES.find((one) => one === wanted) ?? places[0] ?? null;
  const asked = place === null ? [] : askedEvidence(place);
  const isAsked = (item: SeenItem) => place && asked.some((one) => isFor(item, one, place));
  return {
    practice: { kind: 'practice', slug: scope.tenant.slug },
    ...{ agency: named, today, place },
    mayCheck: canInPractice(scope.role, 'papers.check'),
    places: places.map((one) => ({ place: one, gaps: evidenceGaps(proving, one, today).length })),
    lines:
      place === null
        ? []
        : asked.flatMap((one) => linesOf(items, one, gapOf(one, proving, place, today), place)),
    others: items.filter((item) => !isAsked(item)),
  };
}

function linesOf(
  items: readonly SeenItem[],
  asked: AskedEvidence,
  why: EvidenceGap | null,
  place: Place,
): AskedLine[] {
  const gap = why?.gap ?? null;
  const own = items.filter((item) => isFor(item, asked, place));
  return own.length === 0
    ? [{ asked, item: null, gap }]
    : own.map((item) => ({ asked, item, gap }));
}

export interface AgencyPaperView {
  practice: { kind: 'practice'; slug: string };
  agency: { slug: string; name: string };
  today: CivilDate;
  mayCheck: boolean;
  item: SeenItem;
  /** All judgements of this practice, the newest first. */
  checks: KeptCheck[];
}

/** A judgement as it is kept, with what was saved at the source. */
export type KeptCheck = SeenCheck & { id: string; capture: PaperFile | null };

/** One paper of an agency, with what this practice thought of it. */
export async function readAgencyPaper(
  scope: PracticeScope,
  { slug, id }: { slug: string | undefined; id: string | undefined },
): Promise<AgencyPaperView | Refusal> {
  const agency = await findAgency(scope, slug);
  if (isRefusal(agency)) return agency;
  const items = (await seenItems(scope, [agency.id])).get(agency.id) ?? [];
  const item = items.find((one) => one.id === id);
  if (!item) return refused('not-found');
  return {
    practice: { kind: 'practice', slug: scope.tenant.slug },
    ...{ agency: { slug: agency.slug, name: agency.name }, item, today: todayOf(scope) },
    mayCheck: canInPractice(scope.role, 'papers.check'),
    checks: (await checksOf(scope, agency.id)).get(item.id) ?? [],
  };
}

/** The judgements of all papers of an agency, by the paper, the newest first. */
export async function checksOf(
  { db, tenant }: PracticeScope,
  agencyId: string,
): Promise<ReadonlyMap<string, KeptCheck[]>> {
  const rows = await db.evidenceCheck.findMany({
    where: { practiceId: tenant.id, agencyId },
    select: { ...CHECK_FIELDS, id: true, itemId: true, capture: { select: FILE_FIELDS } },
    orderBy: { id: 'desc' },
  });
  const checks = new Map<string, KeptCheck[]>();
  for (const { id, itemId, capture, ...check } of rows) {
    const kept = { ...checkOf(check), id, capture: capture && fileOf(capture) };
    checks.set(itemId, [...(checks.get(itemId) ?? []), kept]);
  }
  return checks;
}

/** Where something is added to an agency's papers. */
export async function readFound(scope: PracticeScope, slug: string | undefined) {
  const agency = await findAgency(scope, slug);
  if (isRefusal(agency)) return agency;
  const practice = { kind: 'practice' as const, slug: scope.tenant.slug };
  return { practice, agency: { slug: agency.slug, name: agency.name } };
}

/** An agency by the name that it has in addresses. */
export async function findAgency({ db }: PracticeScope, slug: string | undefined) {
  const agency = await db.agency.findUnique({
    where: { slug: slug ?? '' },
    select: { id: true, slug: true, name: true, profile: { select: { places: true } } },
  });
  if (!agency) return refused('not-found');
  const { profile, ...named } = agency;
  return { ...named, served: profile?.places ?? [] };
}

import type { Language } from '../../../shared/money.ts';
import { PLACES, type Place } from '../../../shared/places.ts';
import type { Standing } from '../../../shared/vetting/standing.ts';
import { type AgencyRate, complaintRates } from '../complaints/rates.server.ts';
import { type SeenItem, seenItems } from '../evidence/seen-items.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { type AgencySums, agencySums } from './agency-sums.server.ts';

export interface AgencyRow {
  slug: string;
  name: string;
  language: Language;
  /** Null where nobody here has decided about it. */
  standing: Standing | null;
  sums: AgencySums[];
  /** Where it says that it collects, and in which languages; empty where it says nothing. */
  places: Place[];
  languages: string[];
  /** How many papers the practice sees of it, and accepts. */
  papers: { seen: number; accepted: number };
}

/** All agencies of this portal: those that the practice works with, and the others. */
export async function listAgencies(
  scope: PracticeScope,
): Promise<{ slug: string; ours: AgencyRow[]; others: AgencyRow[]; rates: AgencyRate[] }> {
  const { db, tenant } = scope;
  const agencies = await db.agency.findMany({
    select: {
      ...{ id: true, slug: true, name: true, language: true },
      practices: { where: { practiceId: tenant.id }, select: { standing: true } },
      profile: { select: { places: true, languages: true } },
    },
    orderBy: { name: 'asc' },
  });
  const sums = await agencySums(scope);
  const items = await seenItems(
    scope,
    agencies.map(({ id }) => id),
  );
  const rows = agencies.map(({ id, practices, profile, ...agency }) => ({
    ...agency,
    standing: practices[0]?.standing ?? null,
    sums: sums.get(id) ?? [],
    places: PLACES.filter((place) => profile?.places.includes(place)),
    languages: profile?.languages ?? [],
    papers: countOf(items.get(id) ?? []),
  }));
  return {
    slug: tenant.slug,
    ours: rows.filter(({ standing }) => standing !== null),
    others: rows.filter(({ standing }) => standing === null),
    rates: await complaintRates(scope),
  };
}

function countOf(items: readonly SeenItem[]): AgencyRow['papers'] {
  return { seen: items.length, accepted: items.filter(({ isAccepted }) => isAccepted).length };
}

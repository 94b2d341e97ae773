import { canInPractice } from '../../../shared/permissions.ts';
import { refused } from '../../../shared/result.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { lookupsOf } from './lookups-of.server.ts';

export type LookupsView = Exclude<Awaited<ReturnType<typeof readLookups>>, { ok: false }>;

/** What a practice looked up about an agency, and the names that it looks for. */
export async function readLookups(scope: PracticeScope, slug: string | undefined) {
  const { db, tenant, role } = scope;
  const agency = await db.agency.findUnique({
    where: { slug: slug ?? '' },
    select: { id: true, slug: true, name: true },
  });
  if (!agency) return refused('not-found');
  const lookups = await lookupsOf(scope, agency.id);
  const [latest] = lookups;
  return {
    practice: { kind: 'practice' as const, slug: tenant.slug },
    agency: { slug: agency.slug, name: agency.name },
    lookups,
    // who was looked for once is looked for again
    companies: latest?.companies ?? [agency.name],
    people: latest?.people ?? [],
    mayLookUp: canInPractice(role, 'lookups.make'),
  };
}

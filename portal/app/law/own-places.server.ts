import { PLACES, type Place } from '../../../shared/places.ts';
import { practicePlace } from '../coverage/practice-place.server.ts';
import type { TenantScope } from '../platform/scope.server.ts';

/** The places that concern a workplace: where the practice is, then where patients of its cases live. */
export async function ownPlaces(scope: TenantScope): Promise<Place[]> {
  const { db, tenant } = scope;
  const where = tenant.kind === 'practice' ? { practiceId: tenant.id } : { agencyId: tenant.id };
  const rows = await db.case.groupBy({ by: ['place'], where });
  const ofCases = new Set(rows.map(({ place }) => place));
  const home = isOfPractice(scope) ? await practicePlace(scope) : null;
  const found = [...(home ? [home] : []), ...PLACES.filter((place) => ofCases.has(place))];
  return [...new Set(found)];
}

function isOfPractice(
  scope: TenantScope,
): scope is Extract<TenantScope, { tenant: { kind: 'practice' } }> {
  return scope.tenant.kind === 'practice';
}

import type { CivilDate } from '../../../shared/calendar.ts';
import { CHANNELS, type Channel } from '../../../shared/mandate/terms.ts';
import { canInAgency } from '../../../shared/permissions.ts';
import { PLACES, type Place } from '../../../shared/places.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import type { AgencyScope, TenantScope } from '../platform/scope.server.ts';
import type { Profile, Reference } from './save-profile.server.ts';

/** What an agency says of itself, as it is read. */
export interface SeenProfile extends Profile {
  places: Place[];
  channels: Channel[];
  changedBy: string;
  changedOn: CivilDate;
  /** ISO 8601: by it the next change knows this one. */
  changedAt: string;
}

export type SeenReference = Reference & { id: string };

/** Profile and references of an agency, as far as the reader sees them. */
export interface Told {
  profile: SeenProfile | null;
  references: SeenReference[];
}

export async function readTold(scope: TenantScope, agencyId: string): Promise<Told> {
  const { db, tenant } = scope;
  const row = await db.agencyProfile.findUnique({ where: { agencyId } });
  const references = await db.agencyReference.findMany({
    where: { agencyId, withdrawnAt: null },
    select: { id: true, organisation: true, contact: true, since: true, note: true },
    orderBy: { id: 'asc' },
  });
  if (!row) return { profile: null, references };
  const { agencyId: _, changedByName: changedBy, changedAt, places, channels, ...says } = row;
  const profile = {
    ...{ ...says, changedBy, changedAt: changedAt.toISOString() },
    changedOn: todayOf({ tenant, now: changedAt }),
    places: PLACES.filter((place) => places.includes(place)),
    channels: CHANNELS.filter((channel) => channels.includes(channel)),
  };
  return { profile, references };
}

/** An agency's own page about itself. */
export async function readProfile(scope: AgencyScope) {
  const { tenant, role } = scope;
  return {
    ...{ slug: tenant.slug, name: tenant.name, today: todayOf(scope) },
    mayChange: canInAgency(role, 'dossier.change'),
    ...(await readTold(scope, tenant.id)),
  };
}
export type ProfileView = Awaited<ReturnType<typeof readProfile>>;

import { ok, type Result, refused } from '../../../shared/result.ts';
import { personOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { newId } from '../platform/ids.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';

/** What an agency says of itself. */
export interface Profile {
  about: string;
  people: number | null;
  sinceYear: number | null;
  languages: string[];
  places: string[];
  channels: string[];
  /** Of website and contact: empty where it names none. */
  website: string;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
}

/**
 * Keeps what an agency says of itself, for every practice of the portal.
 *
 * @param seen when it was last changed as the person saw it, ISO 8601; null where there was nothing
 */
export async function saveProfile(
  scope: AgencyScope,
  { seen, profile }: { seen: string | null; profile: Profile },
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const data = { ...profile, changedAt: now, changedByName: personOf(scope).name };
  const { count } =
    seen === null
      ? await db.agencyProfile.createMany({
          data: { ...data, agencyId: tenant.id },
          skipDuplicates: true,
        })
      : await db.agencyProfile.updateMany({
          where: { agencyId: tenant.id, changedAt: new Date(seen) },
          data,
        });
  if (count === 0) return refused('conflict');
  await appendAudit(scope, tenant, 'agency-profile-saved');
  return ok(null);
}

/** Who can be asked about an agency. */
export interface Reference {
  organisation: string;
  contact: string;
  /** The year in which they began; null where it does not say. */
  since: number | null;
  note: string;
}

export async function addReference(
  scope: AgencyScope,
  reference: Reference,
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  await db.agencyReference.create({
    data: { ...reference, agencyId: tenant.id, id: newId(), changedAt: now },
    select: { id: true },
  });
  await appendAudit(scope, tenant, 'reference-added');
  return ok(null);
}

/** A reference that is no longer to be asked is shown to nobody. */
export async function withdrawReference(
  scope: AgencyScope,
  { id }: { id: string },
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const { count } = await db.agencyReference.updateMany({
    where: { agencyId: tenant.id, id, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  if (count === 0) return refused('not-found');
  await appendAudit(scope, tenant, 'reference-withdrawn');
  return ok(null);
}

import type { AgencyRole, PracticeRole } from '../../../shared/permissions.ts';
import type { Db, Tenant } from './scope-types.ts';

/**
 * Somebody's place in a practice or an agency. Each page and each call of a sheet begins with it, so it is
 * one question in SQL: Prisma would ask for the person's row and for the tenant's.
 */

export interface Membership<Kind extends Tenant['kind']> {
  tenant: Tenant<Kind>;
  role: Kind extends 'practice' ? PracticeRole : AgencyRole;
  /** The person's name. */
  name: string;
}

/** What stands in an address, or what a token holds. */
type Which = { slug: string; id?: undefined } | { id: string; slug?: undefined };

/** A person's current membership in a practice; null where there is none. */
export async function practiceMembership(
  db: Db,
  userId: string,
  which: Which,
): Promise<Membership<'practice'> | null> {
  const found = await db.$queryRaw<Row<PracticeRole>[]>`
    SELECT m.role::text, u.name AS person,
           t.id, t.slug, t.name, t.language::text, t.time_zone AS "timeZone"
      FROM practice_members m
      JOIN users u ON u.id = m.user_id
      JOIN practices t ON t.id = m.practice_id
     WHERE m.user_id = ${userId}::uuid AND m.ended_at IS NULL
       AND (t.slug = ${which.slug ?? null} OR t.id = ${which.id ?? null}::uuid)`;
  return found[0] ? membership('practice', found[0]) : null;
}

/** A person's current membership in an agency; null where there is none. */
export async function agencyMembership(
  db: Db,
  userId: string,
  which: Which,
): Promise<Membership<'agency'> | null> {
  const found = await db.$queryRaw<Row<AgencyRole>[]>`
    SELECT m.role::text, u.name AS person,
           t.id, t.slug, t.name, t.language::text, t.time_zone AS "timeZone"
      FROM agency_members m
      JOIN users u ON u.id = m.user_id
      JOIN agencies t ON t.id = m.agency_id
     WHERE m.user_id = ${userId}::uuid AND m.ended_at IS NULL
       AND (t.slug = ${which.slug ?? null} OR t.id = ${which.id ?? null}::uuid)`;
  return found[0] ? membership('agency', found[0]) : null;
}

type Row<Role> = Omit<Tenant, 'kind'> & { role: Role; person: string };

function membership<Kind extends Tenant['kind'], Role>(
  kind: Kind,
  { role, person, ...tenant }: Row<Role>,
) {
  return { tenant: { kind, ...tenant }, role, name: person };
}

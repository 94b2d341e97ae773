import type { AgencyRole, PracticeRole } from '../../../shared/permissions.ts';
import type { TenantScope } from '../platform/scope.server.ts';

/** A role of either kind of tenant; which ones there are says `rolesOf`. */
export type Role = PracticeRole | AgencyRole;

export interface Member {
  userId: string;
  name: string;
  email: string;
  role: Role;
  since: string;
}

const PERSON = { name: true, email: true } as const;

/** Who belongs to the practice or agency now, by name. */
export async function listMembers(scope: TenantScope): Promise<Member[]> {
  const rows = await currentRows(scope);
  return rows
    .map(({ userId, role, since, user }) => ({
      userId,
      role,
      since: since.toISOString(),
      name: user.name,
      email: user.email,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function currentRows({ db, tenant }: TenantScope) {
  const select = { userId: true, role: true, since: true, user: { select: PERSON } } as const;
  return tenant.kind === 'practice'
    ? db.practiceMember.findMany({ where: { practiceId: tenant.id, endedAt: null }, select })
    : db.agencyMember.findMany({ where: { agencyId: tenant.id, endedAt: null }, select });
}

/**
 * The current managers, locked until the end of the transaction: of two managers who remove each
 * other at once the second one finds itself the last.
 */
export async function lockManagers({ db, tenant }: TenantScope): Promise<string[]> {
  const rows =
    tenant.kind === 'practice'
      ? await db.$queryRaw<{ id: string }[]>`
          SELECT user_id AS id FROM practice_members
           WHERE practice_id = ${tenant.id}::uuid AND role = 'manager' AND ended_at IS NULL
           ORDER BY user_id FOR UPDATE`
      : await db.$queryRaw<{ id: string }[]>`
          SELECT user_id AS id FROM agency_members
           WHERE agency_id = ${tenant.id}::uuid AND role = 'manager' AND ended_at IS NULL
           ORDER BY user_id FOR UPDATE`;
  return rows.map(({ id }) => id);
}

/** Changes a membership that has this role now. @returns false where it has it no more */
export async function changeMember(
  { db, tenant, now }: TenantScope,
  { userId, from, to }: { userId: string; from: Role; to: Role | 'ended' },
): Promise<boolean> {
  const end = { endedAt: now };
  const where = { userId, endedAt: null };
  const changed =
    tenant.kind === 'practice'
      ? await db.practiceMember.updateMany({
          where: { ...where, practiceId: tenant.id, role: from as PracticeRole },
          data: to === 'ended' ? end : { role: to as PracticeRole, since: now },
        })
      : await db.agencyMember.updateMany({
          where: { ...where, agencyId: tenant.id, role: from as AgencyRole },
          data: to === 'ended' ? end : { role: to as AgencyRole, since: now },
        });
  return changed.count === 1;
}

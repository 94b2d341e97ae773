import { AGENCY_ROLES, canInWorkplace, PRACTICE_ROLES } from '../../../shared/permissions.ts';
import type { TenantScope } from '../platform/scope.server.ts';
import { type InvitationRow, listInvitations } from './invitations.server.ts';
import { listMembers, type Member, type Role } from './members.server.ts';

/** What the page of people shows. */
export interface People {
  kind: 'practice' | 'agency';
  slug: string;
  timeZone: string;
  roles: readonly Role[];
  members: (Member & { isSelf: boolean })[];
  /** Only for those who may invite; null for all others. */
  invitations: InvitationRow[] | null;
}

export async function readPeople(scope: TenantScope): Promise<People> {
  const { tenant, actor } = scope;
  const members = await listMembers(scope);
  const selfId = actor.kind === 'person' ? actor.id : null;
  return {
    kind: tenant.kind,
    slug: tenant.slug,
    timeZone: tenant.timeZone,
    roles: rolesOf(tenant.kind),
    members: members.map((member) => ({ ...member, isSelf: member.userId === selfId })),
    invitations: canInWorkplace(tenant.kind, scope.role, 'people.manage')
      ? await listInvitations(scope)
      : null,
  };
}

/** The roles that there are in a practice or an agency. */
export function rolesOf(kind: 'practice' | 'agency'): readonly Role[] {
  return kind === 'practice' ? PRACTICE_ROLES : AGENCY_ROLES;
}

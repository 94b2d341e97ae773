import { canInWorkplace } from '../../../shared/permissions.ts';
import { listInvitations } from '../people/invitations.server.ts';
import { listMembers } from '../people/members.server.ts';
import type { TenantScope } from '../platform/scope.server.ts';

/** What may need the person today: counts, of which the page makes sentences. */
export interface Home {
  kind: 'practice' | 'agency';
  slug: string;
  stuckMails: number;
  oldInvitations: number;
  isAlone: boolean;
}

export async function readHome(scope: TenantScope): Promise<Home> {
  const { db, tenant } = scope;
  const { kind, slug } = tenant;
  const nothing = { kind, slug, stuckMails: 0, oldInvitations: 0, isAlone: false };
  if (!canInWorkplace(kind, scope.role, 'people.manage')) return nothing;
  const invitations = await listInvitations(scope);
  const members = await listMembers(scope);
  return {
    ...nothing,
    stuckMails: await db.outboxItem.count({
      where: { tenantKind: kind, tenantId: tenant.id, state: { in: ['failed', 'unknown'] } },
    }),
    oldInvitations: invitations.filter(({ isOver }) => isOver).length,
    isAlone: members.length === 1 && invitations.length === 0,
  };
}

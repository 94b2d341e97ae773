import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { TenantScope } from '../platform/scope.server.ts';
import { changeMember, listMembers, lockManagers, type Role } from './members.server.ts';

/** Gives a member another role, at once. The last manager stays one. */
export async function changeRole(
  scope: TenantScope,
  { userId, role }: { userId: string; role: Role },
): Promise<Result<null>> {
  const found = await findMember(scope, userId);
  if (!found.ok) return found;
  const { member, isLastManager } = found.value;
  if (member.role === role) return ok(null);
  if (isLastManager) return refused('last-manager');
  if (!(await changeMember(scope, { userId, from: member.role, to: role }))) {
    return refused('conflict');
  }
  const details = { person: userId, from: member.role, to: role };
  await appendAudit(scope, scope.tenant, 'role-changed', details);
  return ok(null);
}

/** Ends a membership; what the person did stays, with their name. The last manager stays. */
export async function endMembership(
  scope: TenantScope,
  { userId }: { userId: string },
): Promise<Result<null>> {
  const found = await findMember(scope, userId);
  if (!found.ok) return found;
  const { member, isLastManager } = found.value;
  if (isLastManager) return refused('last-manager');
  if (!(await changeMember(scope, { userId, from: member.role, to: 'ended' }))) {
    return refused('conflict');
  }
  const details = { person: userId, role: member.role };
  await appendAudit(scope, scope.tenant, 'membership-ended', details);
  return ok(null);
}

async function findMember(scope: TenantScope, userId: string) {
  const managers = await lockManagers(scope); // before reading, so that what is read stays true
  const member = (await listMembers(scope)).find((one) => one.userId === userId);
  if (!member) return refused('not-found');
  return ok({ member, isLastManager: managers.length === 1 && managers[0] === userId });
}

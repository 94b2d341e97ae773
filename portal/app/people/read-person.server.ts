import { refused } from '../../../shared/result.ts';
import type { TenantScope } from '../platform/scope.server.ts';
import { listMembers } from './members.server.ts';
import type { PersonView } from './person-page.tsx';
import { rolesOf } from './read-people.server.ts';

/** One member of the practice or agency. */
export async function readPerson(scope: TenantScope, userId: string | undefined) {
  const { kind, slug } = scope.tenant;
  const member = (await listMembers(scope)).find((one) => one.userId === userId);
  if (!member) return refused('not-found');
  return { kind, slug, roles: rolesOf(kind), member } satisfies PersonView;
}

import * as z from 'zod';
import { refused } from '../../../shared/result.ts';
import { peoplePath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import { submit } from '../platform/form.server.ts';
import type { TenantScope } from '../platform/scope.server.ts';
import { emailField } from '../sign-in/forms.ts';
import { invite, withdrawInvitation } from './invitations.server.ts';
import { rolesOf } from './read-people.server.ts';
import { changeRole, endMembership } from './roles.server.ts';

interface Asked {
  form: FormData;
  params: Readonly<Record<string, string | undefined>>;
}

/** The forms of the list: invite somebody, take an invitation back. */
export async function actOnList(scope: TenantScope, { form }: Asked) {
  const path = peoplePath(scope.tenant);
  if (form.get('intent') === 'withdraw') {
    const done = await submit(form, z.object({ id: z.uuid() }), (input) =>
      withdrawInvitation(scope, input),
    );
    return done.ok ? goTo(path, 'withdrawn') : done;
  }
  const done = await submit(form, inviteForm(scope), (input) => invite(scope, input));
  return done.ok ? goTo(path, 'invited') : done;
}

/** The forms of one person: another role, the end of the membership. */
export async function actOnPerson(scope: TenantScope, { form, params }: Asked) {
  const path = peoplePath(scope.tenant);
  const userId = z.uuid().safeParse(params['person']);
  if (!userId.success) return refused('not-found');
  if (form.get('intent') === 'end') {
    const done = await endMembership(scope, { userId: userId.data });
    return done.ok ? goTo(path, 'ended') : done;
  }
  const done = await submit(form, z.object({ role: roleField(scope) }), ({ role }) =>
    changeRole(scope, { userId: userId.data, role }),
  );
  return done.ok ? goTo(path, 'roleChanged') : done;
}

function inviteForm(scope: TenantScope) {
  return z.object({ email: emailField, role: roleField(scope) });
}

function roleField({ tenant }: TenantScope) {
  return z.enum(rolesOf(tenant.kind));
}

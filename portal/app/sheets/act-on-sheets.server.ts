import * as z from 'zod';
import { ok } from '../../../shared/result.ts';
import { sheetsPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import { submit } from '../platform/form.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { makeConnectCode } from './connect-code.server.ts';
import { revokeToken } from './tokens.server.ts';

/** The forms of the page: make a one-time code, end somebody's connection. */
export async function actOnSheets(scope: PracticeScope, { form }: { form: FormData }) {
  if (form.get('intent') === 'end') {
    const done = await submit(form, z.object({ id: z.uuid() }), (input) =>
      revokeToken(scope, input),
    );
    return done.ok ? goTo(sheetsPath(scope.tenant), 'connectionEnded') : done;
  }
  // shown in the answer itself: the code stands nowhere else
  return submit(form, z.object({ userId: z.uuid() }), async ({ userId }) => {
    const made = await makeConnectCode(scope, { userId });
    if (!made.ok) return made;
    return ok({ code: made.value.code, endsAt: made.value.endsAt.toISOString(), userId });
  });
}

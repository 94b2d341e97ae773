import { redirect } from '@remix-run/node';
import { goTo } from '../platform/answers.server.ts';
import { publicAction, publicLoader } from '../platform/doors.server.ts';
import { asPerson } from '../platform/scope.server.ts';
import { sessionCookie } from '../platform/session.server.ts';
import { signOut } from '../sign-in/account.server.ts';

export const loader = publicLoader(async () => redirect('/'));

/** Open to half-open sessions as well: whoever has no code can go back to the beginning. */
export const action = publicAction(async ({ visitor, now }) => {
  if (visitor) await asPerson(visitor, now, (scope) => signOut(scope, visitor.sessionId));
  return goTo('/sign-in', undefined, [sessionCookie(null)]);
});

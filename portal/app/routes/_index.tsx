import { redirect } from '@remix-run/node';
import { homePath } from '../paths.ts';
import { personLoader } from '../platform/doors.server.ts';
import { listWorkplaces } from '../workplace/list-workplaces.server.ts';

/** Leads on: to the one workplace, or to where one is chosen. */
export const loader = personLoader(async (scope) => {
  const [first, ...others] = await listWorkplaces(scope);
  return redirect(first && others.length === 0 ? homePath(first) : '/workplaces');
});

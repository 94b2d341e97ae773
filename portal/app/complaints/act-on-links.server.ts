import * as z from 'zod';
import { complaintLinksPath, numberIn } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { endLink, makeLink } from './links.server.ts';

const endForm = z.object({ id: z.uuid() });

/** The forms of the links of one case: make one, or end one. */
export async function actOnLinks(
  scope: PracticeScope,
  { form, params }: Pick<Submitted, 'form' | 'params'>,
) {
  const asked = params['case'];
  if (form.get('intent') !== 'end') return makeLink(scope, asked);
  const done = await submit(form, endForm, (link) => endLink(scope, asked, link));
  if (!done.ok) return done;
  return goTo(complaintLinksPath(scope.tenant, numberIn(asked) ?? 0), 'complaintLinkEnded');
}

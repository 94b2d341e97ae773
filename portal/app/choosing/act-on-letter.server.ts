import * as z from 'zod';
import { refused } from '../../../shared/result.ts';
import { decisionsPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { sendLetter } from './send-letter.server.ts';

const letterForm = z.object({ seq: z.coerce.number().int() });

/** Sends the letter of a decision. */
export async function actOnLetter(
  scope: PracticeScope,
  { form, params }: Pick<Submitted, 'form' | 'params'>,
) {
  const slug = params['agency'] ?? '';
  const agency = await scope.db.agency.findUnique({ where: { slug }, select: { id: true } });
  if (!agency) return refused('not-found');
  const done = await submit(form, letterForm, ({ seq }) =>
    sendLetter(scope, { agencyId: agency.id, seq }),
  );
  return done.ok ? goTo(decisionsPath(scope.tenant, slug), 'letterSent') : done;
}

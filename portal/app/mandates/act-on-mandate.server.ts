import * as z from 'zod';
import { refused } from '../../../shared/result.ts';
import { mandatePath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { signMandate } from './sign-mandate.server.ts';
import { withdrawMandate } from './withdraw-mandate.server.ts';

const version = z.coerce.number().int();

const withdrawForm = z.object({ version });

/** Whoever signs has ticked that they saw what is missing, where anything is. */
const signForm = z
  .object({
    ...{ version, seen: z.iso.datetime(), missing: z.coerce.number().int() },
    saw: z.literal('on').optional(),
  })
  .superRefine(({ missing, saw }, context) => {
    if (missing > 0 && !saw) {
      context.addIssue({ code: 'custom', path: ['saw'], message: 'not-ticked' });
    }
  });

/** The forms of one mandate of a practice: sign a draft, or take an offer back. */
export async function actOnMandate(
  scope: PracticeScope,
  { form, params }: Pick<Submitted, 'form' | 'params'>,
) {
  const slug = params['agency'] ?? '';
  const agency = await scope.db.agency.findUnique({ where: { slug }, select: { id: true } });
  if (!agency) return refused('not-found');
  const agencyId = agency.id;
  const path = mandatePath(scope.tenant, slug);
  if (form.get('intent') === 'withdraw') {
    const done = await submit(form, withdrawForm, (asked) =>
      withdrawMandate(scope, { agencyId, version: asked.version }),
    );
    return done.ok ? goTo(path, 'mandateWithdrawn') : done;
  }
  const done = await submit(form, signForm, ({ missing, seen, ...asked }) =>
    signMandate(scope, { agencyId, version: asked.version, seen, missingSeen: missing }),
  );
  return done.ok ? goTo(path, 'mandateOffered') : done;
}

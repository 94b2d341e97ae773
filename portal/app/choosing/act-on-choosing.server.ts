import * as z from 'zod';
import { JURISDICTIONS } from '../../../shared/places.ts';
import { refused } from '../../../shared/result.ts';
import { agencyPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { askQuestions } from './ask-questions.server.ts';
import { considerAgency } from './consider-agency.server.ts';

const considerForm = z.object({});

const askForm = z.object({
  jurisdiction: z.enum(JURISDICTIONS),
  set: z.enum(['knock-outs', 'full']),
});

/** The forms of one agency's page: consider it, ask it questions. */
export async function actOnChoosing(
  scope: PracticeScope,
  { form, params }: Pick<Submitted, 'form' | 'params'>,
) {
  const slug = params['agency'] ?? '';
  const agency = await scope.db.agency.findUnique({ where: { slug }, select: { id: true } });
  if (!agency) return refused('not-found');
  const agencyId = agency.id;
  const path = agencyPath(scope.tenant, slug);
  if (form.get('intent') === 'consider') {
    const done = await submit(form, considerForm, () => considerAgency(scope, agencyId));
    return done.ok ? goTo(path, 'agencyConsidered') : done;
  }
  const done = await submit(form, askForm, (asked) => askQuestions(scope, { agencyId, ...asked }));
  return done.ok ? goTo(path, 'questionsAsked') : done;
}

import * as z from 'zod';
import { refused } from '../../../shared/result.ts';
import { lookupPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { answerFind } from './answer-find.server.ts';
import { lookUp } from './look-up.server.ts';
import { MOST_BYTES, MOST_MEGABYTES, MOST_NAMES } from './lookup-limits.ts';

const LONGEST_NAME = 120;

/** One name a line. */
const names = z.string().transform((text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);
const list = z.array(z.string().max(LONGEST_NAME)).max(MOST_NAMES);

const lookUpForm = z.object({
  file: z.instanceof(File),
  companies: names.pipe(list.min(1)),
  people: names
    .optional()
    .transform((all) => all ?? [])
    .pipe(list),
});

/** The form of all look-ups: one more file. */
export async function actOnLookups(
  scope: PracticeScope,
  { form, params }: Pick<Submitted, 'form' | 'params'>,
) {
  const agencySlug = params['agency'] ?? '';
  const done = await submit(form, lookUpForm, async ({ file, companies, people }) => {
    if (file.size > MOST_BYTES) {
      return refused('file-too-large', { field: 'file', max: `${MOST_MEGABYTES} MB` });
    }
    return lookUp(scope, { agencySlug, companies, people, file: await file.arrayBuffer() });
  });
  if (!done.ok) return done;
  return goTo(lookupPath(scope.tenant, agencySlug, done.value), 'lookedUp');
}

const answerForm = z.object({
  no: z.coerce.number().int(),
  answer: z.enum(['same', 'other']),
});

/** The buttons beside each similar name. */
export async function actOnLookup(
  scope: PracticeScope,
  { form, params }: Pick<Submitted, 'form' | 'params'>,
) {
  const { agency = '', lookup = '' } = params;
  const done = await submit(form, answerForm, ({ no, answer }) =>
    answerFind(scope, { lookupId: lookup, no, answer }),
  );
  if (!done.ok) return done;
  return goTo(lookupPath(scope.tenant, agency, lookup), 'lookupAnswered');
}

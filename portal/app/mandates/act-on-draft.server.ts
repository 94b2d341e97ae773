import * as z from 'zod';
import type { Language } from '../../../shared/money.ts';
import { refused } from '../../../shared/result.ts';
import { mandateDraftPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import type { FormAnswer } from '../ui/form.tsx';
import { saveDraft } from './save-draft.server.ts';
import { CLAUSE_FIELDS, SHORT_FIELDS, sizeOf } from './terms-fields.ts';
import { LONGEST_CLAUSE } from './terms-schema.server.ts';
import { readTyped } from './typed-terms.ts';

const LONGEST_SHORT = 40;

/** The form of a draft: more or less room for tiers, or the whole of it to be kept. */
export async function actOnDraft(
  scope: PracticeScope,
  { form, params, language }: Pick<Submitted, 'form' | 'params' | 'language'>,
) {
  const slug = params['agency'] ?? '';
  const agency = await scope.db.agency.findUnique({ where: { slug }, select: { id: true } });
  if (!agency) return refused('not-found');
  const resized = resizedBy(form);
  if (resized) return resized;
  const done = await submit(form, draftForm(language), ({ seen, terms }) =>
    saveDraft(scope, { agencyId: agency.id, seen, terms }),
  );
  return done.ok ? goTo(mandateDraftPath(scope.tenant, slug), 'mandateSaved') : done;
}

const RESIZES: Readonly<Record<string, { ages?: number; amounts?: number }>> = {
  'add-age': { ages: 1 },
  'drop-age': { ages: -1 },
  'add-amount': { amounts: 1 },
  'drop-amount': { amounts: -1 },
};

/** The form as it was typed, with room for another tier, or for one less; nothing is kept yet. */
function resizedBy(form: FormData): FormAnswer | null {
  const change = RESIZES[String(form.get('intent'))];
  if (!change) return null;
  const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  const { ages, amounts } = sizeOf(typed);
  const size = {
    ages: String(ages + (change.ages ?? 0)),
    amounts: String(amounts + (change.amounts ?? 0)),
  };
  return { ok: true, form: { initialValue: { ...typed, ...size } } };
}

/** Reads the terms by the marks of the person's language; every field that cannot be read is told. */
function draftForm(language: Language) {
  const fields = [
    ...SHORT_FIELDS.map((name) => [name, z.string().max(LONGEST_SHORT).optional()]),
    ...CLAUSE_FIELDS.map((name) => [name, z.string().max(LONGEST_CLAUSE).optional()]),
  ];
  const typedForm = z.object(
    Object.fromEntries(fields) as Record<string, z.ZodOptional<z.ZodString>>,
  );
  return typedForm.transform((typed, context) => {
    const read = readTyped(typed, language);
    if ('terms' in read) return { seen: typed['seen'] ?? null, terms: read.terms };
    for (const [field, reason] of read.problems) {
      context.addIssue({ code: 'custom', path: [field], message: reason });
    }
    return z.NEVER;
  });
}

import * as z from 'zod';
import type { Result } from '../../../shared/result.ts';
import { rowId } from '../cases/row-id.server.ts';
import { paperPath, papersPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { addPaper } from './add-paper.server.ts';
import { CLIENT_FIELD } from './client-field.ts';
import { paperFields, paperOf } from './paper-input.server.ts';
import { readUpload } from './read-upload.server.ts';
import { showPaper } from './show-paper.server.ts';
import { withdrawPaper } from './withdraw-paper.server.ts';

/** The form of a new paper. */
export async function actOnNewPaper(
  scope: AgencyScope,
  { form, url }: Pick<Submitted, 'form' | 'url'>,
) {
  const renews = url.searchParams.get('renews');
  const done = await submit(form, paperFields, async (typed): Promise<Result<{ id: string }>> => {
    const file = await readUpload(typed.file, 'file');
    if (!file.ok) return file;
    return addPaper(scope, {
      ...{ paper: paperOf(typed), file: file.value, practiceIds: clientsIn(form) },
      replaces: renews === null ? null : rowId(renews),
    });
  });
  return done.ok ? goTo(paperPath(scope.tenant, done.value.id), 'paperKept') : done;
}

/** The forms of one paper: who may see it, or that nobody does any more. */
export async function actOnPaper(
  scope: AgencyScope,
  { form, params }: Pick<Submitted, 'form' | 'params'>,
) {
  const itemId = rowId(params['paper']);
  if (form.get('intent') === 'withdraw') {
    const done = await withdrawPaper(scope, { itemId });
    return done.ok ? goTo(papersPath(scope.tenant), 'paperWithdrawn') : done;
  }
  const done = await submit(form, z.object({}), () =>
    showPaper(scope, { itemId, practiceIds: clientsIn(form) }),
  );
  return done.ok ? goTo(paperPath(scope.tenant, itemId), 'consentSaved') : done;
}

/** The practices that are ticked. */
function clientsIn(form: FormData): string[] {
  const names = [...form.keys()].filter((name) => name.startsWith(CLIENT_FIELD));
  return [...new Set(names)].map((name) => rowId(name.slice(CLIENT_FIELD.length)));
}

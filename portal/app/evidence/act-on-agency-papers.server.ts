import * as z from 'zod';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { rowId } from '../cases/row-id.server.ts';
import { agencyPaperPath, agencyPapersPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import { isRefusal, type PracticeScope } from '../platform/scope.server.ts';
import { addFound } from './add-paper.server.ts';
import { checkPaper, type Judgement } from './check-paper.server.ts';
import { dayField, paperFields, paperOf } from './paper-input.server.ts';
import { findAgency } from './read-agency-papers.server.ts';
import { readUpload } from './read-upload.server.ts';
import { withdrawPaper } from './withdraw-paper.server.ts';

const LONGEST_NOTE = 2000;
const LONGEST_ADDRESS = 1000;

/** The form of what a practice found by itself. */
export async function actOnFound(
  scope: PracticeScope,
  { form, params }: Pick<Submitted, 'form' | 'params'>,
) {
  const agency = await findAgency(scope, params['agency']);
  if (isRefusal(agency)) return agency;
  const done = await submit(form, paperFields, async (typed): Promise<Result<{ id: string }>> => {
    const file = await readUpload(typed.file, 'file');
    if (!file.ok) return file;
    return addFound(scope, { agencyId: agency.id, paper: paperOf(typed), file: file.value });
  });
  if (!done.ok) return done;
  return goTo(agencyPaperPath(scope.tenant, agency.slug, done.value.id), 'paperFound');
}

const checkForm = z.object({
  answer: z.enum(['accept', 'verify', 'refuse']),
  note: z.string().trim().max(LONGEST_NOTE).optional(),
  source: z.string().trim().max(LONGEST_ADDRESS).default(''),
  checkedOn: dayField.optional(),
  capture: z.instanceof(File).optional(),
});

/** The forms of one paper: what the practice thinks of it, or that its own find is withdrawn. */
export async function actOnAgencyPaper(
  scope: PracticeScope,
  { form, params }: Pick<Submitted, 'form' | 'params'>,
) {
  const agency = await findAgency(scope, params['agency']);
  if (isRefusal(agency)) return agency;
  const itemId = rowId(params['paper']);
  if (form.get('intent') === 'withdraw') {
    const done = await withdrawPaper(scope, { itemId });
    return done.ok ? goTo(agencyPapersPath(scope.tenant, agency.slug), 'paperWithdrawn') : done;
  }
  const done = await submit(form, checkForm, async (typed): Promise<Result<null>> => {
    const judgement = await judgementOf(typed);
    if (!judgement.ok) return judgement;
    const { note = null } = typed;
    return checkPaper(scope, { agencyId: agency.id, itemId, judgement: judgement.value, note });
  });
  return done.ok ? goTo(agencyPaperPath(scope.tenant, agency.slug, itemId), 'checkSaved') : done;
}

async function judgementOf(typed: z.output<typeof checkForm>): Promise<Result<Judgement>> {
  const { answer, source, checkedOn } = typed;
  if (answer !== 'verify') return ok({ kind: answer });
  if (!checkedOn) return refused('required', { field: 'checkedOn' });
  const capture = await readUpload(typed.capture, 'capture');
  if (!capture.ok) return capture;
  return ok({ kind: 'verify', source, checkedOn, capture: capture.value });
}

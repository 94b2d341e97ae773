import * as z from 'zod';
import {
  LONGEST_NOTE,
  REASONS,
  UPDATE_KINDS,
  type UpdateField,
} from '../../../shared/case-updates.ts';
import { type Refusal, refused } from '../../../shared/result.ts';
import { casePath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { type FormRefusal, submit } from '../platform/form.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { reversePayment } from './reverse-payment.server.ts';
import { rowId } from './row-id.server.ts';
import { updateCase } from './update-case.server.ts';
import { fieldName, REVERSE, readUpdate } from './update-fields.ts';

const text = z.string().trim().max(LONGEST_NOTE).optional();
const seq = z.coerce.number().int();

/** The fields of each kind have its name before theirs, so that a page can show all of them. */
const updateFields = z
  .looseObject({ kind: z.enum(UPDATE_KINDS), seq, note: text, another: z.string().optional() })
  .transform(({ kind, seq: seen, note = '', another, ...rest }) => {
    const own = (field: UpdateField) => String(rest[fieldName(kind, field)] ?? '').slice(0, 100);
    return {
      ...{ kind, seq: seen, note, isAnother: another === 'on' },
      ...{ channel: own('channel'), outcome: own('outcome'), reason: own('reason') },
      ...{ amount: own('amount'), on: own('on') },
    };
  });

const reversalFields = z.object({
  seq,
  reason: z.enum(REASONS.reversal),
  note: text,
});

/** The forms of one case: an update, and a payment that is taken back. */
export async function actOnAgencyCase(scope: AgencyScope, asked: Submitted) {
  const id = rowId(asked.params['case']);
  const row = await scope.db.case.findFirst({
    where: { agencyId: scope.tenant.id, id },
    select: { currency: true },
  });
  if (!row) return refused('not-found');
  const path = casePath(scope.tenant, id);
  const intent = String(asked.form.get('intent'));
  if (intent.startsWith(REVERSE)) {
    const payment = rowId(intent.slice(REVERSE.length));
    const done = await submit(asked.form, reversalFields, ({ seq: seen, ...reversal }) =>
      reversePayment(scope, { id, seq: seen }, { ...reversal, payment }),
    );
    return done.ok ? goTo(path, 'paymentReversed') : withChange(done);
  }
  const done = await update(scope, id, { ...asked, ...row });
  return done.ok ? goTo(path, 'caseUpdated') : withChange(done);
}

function update(
  scope: AgencyScope,
  id: string,
  { form, ...reading }: Pick<Submitted, 'form' | 'language'> & { currency: string },
) {
  return submit(form, updateFields, async ({ kind, seq: seen, isAnother, ...written }) => {
    const said = readUpdate(kind, written, reading);
    const done = said.ok
      ? await updateCase(scope, { id, seq: seen }, { ...said.value, isAnother })
      : said;
    return done.ok ? done : atField(done, kind);
  });
}

/** What was done meanwhile stands on the page that shows the refusal. */
function withChange(refusal: FormRefusal): FormRefusal {
  if (refusal.reason !== 'conflict') return refusal;
  return { ...refusal, form: { ...refusal.form, error: { '': ['case-changed'] } } };
}

/** A refusal stands at the field of its kind. */
function atField(refusal: Refusal, kind: (typeof UPDATE_KINDS)[number]): Refusal {
  const { field } = refusal.details;
  if (field === undefined) return refusal;
  return {
    ...refusal,
    details: { ...refusal.details, field: fieldName(kind, field as UpdateField) },
  };
}

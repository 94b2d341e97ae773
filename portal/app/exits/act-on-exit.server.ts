import * as z from 'zod';
import { parseCivilDate } from '../../../shared/calendar.ts';
import { refused } from '../../../shared/result.ts';
import { exitPath } from '../paths.ts';
import { goTo, type ToastCode } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { beginExit } from './begin-exit.server.ts';
import { certifyDestruction } from './certify-destruction.server.ts';
import { cancelExit, keepExport } from './change-exit.server.ts';
import { endWork } from './end-work.server.ts';
import { recallAll } from './recall-all.server.ts';

const LONGEST_REASON = 500;
const LONGEST_NAME = 200;

const nothing = z.object({});
const recallForm = z.object({ seen: z.coerce.number().int() });
const paperForm = z.object({
  destroyedOn: z.string(),
  by: z.string().trim().min(1).max(LONGEST_NAME),
});
const endForm = z.object({ reason: z.string().trim().min(10).max(LONGEST_REASON) });

const INTENTS = ['begin', 'cancel', 'recall', 'export', 'certify', 'end'] as const;
type Intent = (typeof INTENTS)[number];

const DONE: Readonly<Record<Intent, ToastCode>> = {
  begin: 'exitBegun',
  cancel: 'exitCancelled',
  recall: 'allRecalled',
  export: 'exportKept',
  certify: 'destructionKept',
  end: 'workEnded',
};

/** The steps of ending the work with an agency. */
export async function actOnExit(
  scope: PracticeScope,
  { form, params }: Pick<Submitted, 'form' | 'params'>,
) {
  const slug = params['agency'] ?? '';
  const agency = await scope.db.agency.findUnique({ where: { slug }, select: { id: true } });
  const intent = INTENTS.find((one) => one === form.get('intent'));
  if (!agency || !intent) return refused('not-found');
  const done = await act(scope, { intent, slug, agencyId: agency.id }, form);
  return done.ok ? goTo(exitPath(scope.tenant, slug), DONE[intent]) : done;
}

interface Step {
  intent: Intent;
  slug: string;
  agencyId: string;
}

function act(scope: PracticeScope, { intent, ...agency }: Step, form: FormData) {
  switch (intent) {
    case 'begin':
      return submit(form, nothing, () => beginExit(scope, agency));
    case 'cancel':
      return submit(form, nothing, () => cancelExit(scope, agency));
    case 'recall':
      return submit(form, recallForm, ({ seen }) => recallAll(scope, { ...agency, seen }));
    case 'export':
      return submit(form, nothing, () => keepExport(scope, agency));
    case 'certify':
      return submit(form, paperForm, async ({ destroyedOn, by }) => {
        const day = parseCivilDate(destroyedOn);
        if (!day.ok) return refused('not-a-date', { field: 'destroyedOn' });
        const certificate = { ...agency, practiceId: scope.tenant.id, by };
        return certifyDestruction(scope, { ...certificate, destroyedOn: day.value });
      });
    case 'end':
      return submit(form, endForm, ({ reason }) => endWork(scope, { ...agency, reason }));
  }
}

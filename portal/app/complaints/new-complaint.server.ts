import { severityOf } from '../../../shared/complaints.ts';
import { type Refusal, refused } from '../../../shared/result.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { complaintPath, numberIn } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import { newId } from '../platform/ids.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { recordForm } from './complaint-fields.ts';
import { type About, findAbout, recordComplaint } from './record-complaint.server.ts';

/** What the form for a new complaint needs: whom it is about, by the address. */
export async function readNewComplaint(scope: PracticeScope, params: URLSearchParams) {
  const { tenant } = scope;
  const found = await findAbout(scope, aboutIn(params));
  if (!found) return refused('not-found');
  return {
    ...{ slug: tenant.slug, id: newId(), today: todayOf(scope) },
    ...{ agency: found.agency, caseNumber: found.caseNumber },
  };
}

export type NewComplaint = Exclude<Awaited<ReturnType<typeof readNewComplaint>>, Refusal>;

function aboutIn(params: URLSearchParams): About {
  const caseNumber = numberIn(params.get('case') ?? undefined);
  return caseNumber === null ? { agencySlug: params.get('agency') ?? '' } : { caseNumber };
}

/** The form of a new complaint. */
export async function actOnNewComplaint(
  scope: PracticeScope,
  { form, url }: Pick<Submitted, 'form' | 'url'>,
) {
  const about = aboutIn(url.searchParams);
  const done = await submit(form, recordForm, ({ severity, ...input }) =>
    recordComplaint(scope, { ...input, about, severity: severity ?? severityOf(input.kind) }),
  );
  if (!done.ok) return done;
  return goTo(complaintPath(scope.tenant, done.value.number), 'complaintRecorded');
}

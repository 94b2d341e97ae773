import type { CivilDate } from '../../../shared/calendar.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { dayIn, personOf, todayOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { newId } from '../platform/ids.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** What somebody says of an agency. Where it comes from is never left open. */
export interface NewReview {
  agencySlug: string;
  from:
    | { source: 'reference'; referenceId: string }
    | { source: 'found'; who: string }
    | { source: 'public'; who: string; address: string };
  verdict: 'good' | 'mixed' | 'bad';
  saidOn: CivilDate;
  text: string;
}

/** Keeps what a practice heard or read about an agency, with where it comes from. */
export async function addReview(
  scope: PracticeScope,
  { agencySlug, from, verdict, saidOn, text }: NewReview,
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const agency = await db.agency.findUnique({ where: { slug: agencySlug }, select: { id: true } });
  if (!agency) return refused('not-found');
  if (saidOn > todayOf(scope)) return refused('in-future', { field: 'saidOn' });
  const who =
    from.source === 'reference' ? await namedBy(scope, agency.id, from.referenceId) : from.who;
  if (who === null) return refused('not-a-choice', { field: 'reference' });
  const person = personOf(scope);
  await db.agencyReview.create({
    data: {
      ...{ practiceId: tenant.id, id: newId(), agencyId: agency.id, source: from.source, who },
      referenceId: from.source === 'reference' ? from.referenceId : null,
      address: from.source === 'public' ? from.address : null,
      ...{ verdict, saidOn: dayIn(saidOn), text },
      ...{ addedBy: person.id, addedByName: person.name, addedAt: now },
    },
  });
  await appendAudit(scope, tenant, 'review-added', { agency: agencySlug, source: from.source });
  return ok(null);
}

/** Whom the agency named; null where it names nobody so. */
async function namedBy(
  { db }: PracticeScope,
  agencyId: string,
  id: string,
): Promise<string | null> {
  const reference = await db.agencyReference.findFirst({
    where: { agencyId, id, withdrawnAt: null },
    select: { organisation: true },
  });
  return reference?.organisation ?? null;
}

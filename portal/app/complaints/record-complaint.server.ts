import type { CivilDate } from '../../../shared/calendar.ts';
import type { Severity } from '../../../shared/complaints.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import type { ConductKind } from '../../../shared/vetting/conduct.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { holdNumbers, receiveComplaint } from './receive-complaint.server.ts';

/** About a case, or about an agency as a whole. */
export type About = { caseNumber: number } | { agencySlug: string };

interface Input {
  id: string;
  about: About;
  kind: ConductKind;
  severity: Severity;
  receivedOn: CivilDate;
  text: string;
}

/** Somebody of the practice takes down what they were told. The same form sent twice is one complaint. */
export async function recordComplaint(
  scope: PracticeScope,
  { id, about, text, ...input }: Input,
): Promise<Result<{ number: number }>> {
  const { db, tenant } = scope;
  if (input.receivedOn > todayOf(scope)) return refused('in-future', { field: 'receivedOn' });
  await holdNumbers(scope); // of two who send the same form at once, the second one finds the first's
  const known = await db.complaint.findUnique({
    where: { practiceId_id: { practiceId: tenant.id, id } },
    select: { number: true },
  });
  if (known) return ok(known);
  const whose = await findAbout(scope, about);
  if (!whose) return refused('not-found');
  const told = { text, contact: null };
  const { agencyId, caseId } = whose;
  return receiveComplaint(scope, { id, agencyId, caseId, ...input, linkId: null, told });
}

/** Whom a complaint is about; null where there is no such case, or no agency that one works with. */
export async function findAbout(
  { db, tenant }: PracticeScope,
  about: About,
): Promise<Whose | null> {
  const practiceId = tenant.id;
  const agency = { select: { slug: true, name: true } } as const;
  if ('agencySlug' in about) {
    const pair = await db.practiceAgency.findFirst({
      where: { practiceId, agency: { slug: about.agencySlug } },
      select: { agencyId: true, agency },
    });
    return pair && { ...pair, caseId: null, caseNumber: null };
  }
  const found = await db.case.findUnique({
    where: { practiceId_number: { practiceId, number: about.caseNumber } },
    select: { id: true, agencyId: true, placement: { select: { terms: { select: { agency } } } } },
  });
  if (!found) return null;
  const { id: caseId, agencyId, placement } = found;
  return { agencyId, caseId, agency: placement.terms.agency, caseNumber: about.caseNumber };
}

interface Whose {
  agencyId: string;
  agency: { slug: string; name: string };
  /** Both null where it is about the agency as a whole. */
  caseId: string | null;
  caseNumber: number | null;
}

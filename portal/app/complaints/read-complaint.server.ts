import {
  type ComplaintEvent,
  complaintEventsOpen,
  isComplaintOverdue,
  type Outcome,
} from '../../../shared/complaints.ts';
import { canInAgency, canInPractice } from '../../../shared/permissions.ts';
import { type Refusal, refused } from '../../../shared/result.ts';
import type { ConductKind } from '../../../shared/vetting/conduct.ts';
import { dayOf, todayOf } from '../cases/case-scope.server.ts';
import { rowId } from '../cases/row-id.server.ts';
import { numberIn } from '../paths.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { AgencyScope, PracticeScope } from '../platform/scope.server.ts';
import { mayRead } from './ask-agency.server.ts';
import { complaintKeyOf, openTold, type Told } from './complaint-vault.server.ts';
import { isStopping } from './decide-complaint.server.ts';
import { COMPLAINT_NOW, type ComplaintNow } from './record-step.server.ts';

/** Something that happened to a complaint. */
export interface ComplaintEntry {
  seq: number;
  /** ISO 8601, UTC. */
  at: string;
  by: 'practice' | 'agency' | 'patient';
  actor: string;
  event: ComplaintEvent;
  /** Codes and days. */
  facts: Readonly<Record<string, string>>;
  /** Null where the person has been erased since. */
  told: Told | null;
}

/** One complaint as its practice sees it. That it was read is recorded. */
export async function readComplaint(scope: PracticeScope, asked: string | undefined) {
  const { db, tenant, role } = scope;
  const number = numberIn(asked);
  if (number === null) return refused('not-found');
  const row = await db.complaint.findUnique({
    where: { practiceId_number: { practiceId: tenant.id, number } },
    select: { ...COMPLAINT_NOW, ...NAMED, case: { select: { number: true, status: true } } },
  });
  if (!row) return refused('not-found');
  const isReached = await mayRead(scope, row);
  const mayDecide = canInPractice(role, 'complaints.decide');
  return {
    ...factsOf(row),
    ...{ slug: tenant.slug, timeZone: tenant.timeZone, isReached, mayDecide },
    agency: row.terms.agency,
    case: row.case,
    isOverdue: isComplaintOverdue({ ...row, dueOn: row.dueOn && dayOf(row.dueOn) }, todayOf(scope)),
    isStopping: isStopping(row),
    open: complaintEventsOpen(row.status, 'practice'),
    history: await historyOf(scope, row),
  };
}

export type PracticeComplaint = Exclude<Awaited<ReturnType<typeof readComplaint>>, Refusal>;

/** One complaint as its agency sees it: from where it was asked. */
export async function readAgencyComplaint(scope: AgencyScope, id: string | undefined) {
  const { db, tenant, role } = scope;
  const row = await db.complaint.findFirst({
    where: { agencyId: tenant.id, id: rowId(id) },
    select: {
      ...{ ...COMPLAINT_NOW, case: { select: { id: true, number: true } } },
      terms: { select: { practice: { select: { name: true, timeZone: true } } } },
    },
  });
  if (!row) return refused('not-found');
  const { practice } = row.terms;
  const today = todayOf({ now: scope.now, tenant: practice });
  return {
    ...factsOf(row),
    ...{ slug: tenant.slug, timeZone: tenant.timeZone, id: row.id, practice: practice.name },
    case: row.case,
    isOverdue: isComplaintOverdue({ ...row, dueOn: row.dueOn && dayOf(row.dueOn) }, today),
    isStopping: isStopping(row),
    open: complaintEventsOpen(row.status, 'agency'),
    mayAnswer: canInAgency(role, 'complaints.answer'),
    history: await historyOf(scope, row),
  };
}

export type AgencyComplaint = Exclude<Awaited<ReturnType<typeof readAgencyComplaint>>, Refusal>;

const NAMED = {
  terms: { select: { agency: { select: { slug: true, name: true } } } },
} as const;

function factsOf(row: ComplaintNow) {
  const { number, seq, kind, severity, status, outcome, releasedAt, dueOn, receivedOn } = row;
  return {
    ...{ number, seq, severity, status },
    // the database holds both to the codes of shared/
    ...{ outcome: outcome as Outcome | null, kind: kind as ConductKind },
    ...{ isReleased: releasedAt !== null, receivedOn: dayOf(receivedOn) },
    dueOn: dueOn && dayOf(dueOn),
  };
}

/** The latest first; the database leaves out what the reader's side may not read. */
async function historyOf(
  scope: PracticeScope | AgencyScope,
  row: ComplaintNow,
): Promise<ComplaintEntry[]> {
  const { practiceId, id } = row;
  const key = await complaintKeyOf(scope, row);
  const rows = await scope.db.complaintEvent.findMany({
    where: { practiceId, complaintId: id },
    select: {
      ...{ seq: true, at: true, by: true, actor: true, event: true, facts: true },
      noteSealed: true,
    },
    orderBy: { seq: 'desc' },
  });
  await appendAudit(scope, scope.tenant, 'complaint-read', { complaint: row.number });
  return rows.map(({ at, facts, noteSealed, ...entry }) => ({
    ...entry,
    at: at.toISOString(),
    facts: facts as ComplaintEntry['facts'],
    told: key && openTold(key, entry.seq, noteSealed),
  }));
}

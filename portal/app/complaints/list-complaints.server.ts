import { isComplaintOverdue, type Outcome, rateSince } from '../../../shared/complaints.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import type { ConductKind } from '../../../shared/vetting/conduct.ts';
import { dayIn, dayOf, todayOf } from '../cases/case-scope.server.ts';
import { agenciesOf } from '../placements/list-placements.server.ts';
import type { Prisma } from '../platform/generated/client.ts';
import type { AgencyScope, PracticeScope } from '../platform/scope.server.ts';
import { parseTableState, type TableState, windowOf } from '../ui/table-state.ts';
import { type ComplaintColumn, type ComplaintRow, complaintRules } from './complaint-table.ts';
import { isStopping } from './decide-complaint.server.ts';
import { STOPPING } from './severe-complaints.server.ts';

type Filter = Prisma.ComplaintWhereInput;

/** A practice's complaints, one page of them, as the URL asks for them. */
export async function listComplaints(scope: PracticeScope, params: URLSearchParams) {
  const { db, tenant, role } = scope;
  const agencies = await agenciesOf(scope);
  const rules = complaintRules(agencies.map(({ slug }) => slug));
  const state = parseTableState(params, rules);
  const agency = agencies.find(({ slug }) => slug === state.filters['agency']);
  const where: Filter = {
    ...{ practiceId: tenant.id, ...wanted(state, todayOf(scope)) },
    ...(agency && { agencyId: agency.id }),
  };
  const total = await db.complaint.count({ where });
  const { offset, limit } = windowOf(state.page, total, rules);
  const rows = await db.complaint.findMany({
    ...{ where, orderBy: orderOf(state), skip: offset, take: limit },
    select: { ...ROW, terms: { select: { agency: { select: { name: true } } } } },
  });
  const today = todayOf(scope);
  return {
    ...{ slug: tenant.slug, state, total },
    agencies: agencies.map(({ slug, name }) => ({ slug, name })),
    /** What was told is read by whoever works with patients. */
    mayOpen: canInPractice(role, 'complaints.work'),
    rows: rows.map((row) => rowOf(row, row.terms.agency.name, today)),
  };
}

/** The complaints of which an agency was told: what waits for it comes first. */
export async function listAgencyComplaints({ db, tenant, now }: AgencyScope) {
  const rows = await db.complaint.findMany({
    where: { agencyId: tenant.id },
    select: {
      ...ROW,
      terms: { select: { practice: { select: { name: true, timeZone: true } } } },
    },
    orderBy: [{ status: 'asc' }, { dueOn: 'asc' }, { id: 'desc' }],
  });
  return {
    slug: tenant.slug,
    rows: rows.map((row) => {
      const { practice } = row.terms;
      return rowOf(row, practice.name, todayOf({ now, tenant: practice }));
    }),
  };
}

/** All complaints about one agency, the latest first, with the day of the decision that stands. */
export async function complaintsAbout(scope: PracticeScope, agencyId: string) {
  const { db, tenant } = scope;
  const rows = await db.complaint.findMany({
    where: { practiceId: tenant.id, agencyId },
    select: {
      ...{ ...ROW, terms: { select: { agency: { select: { name: true } } } } },
      events: {
        where: { event: 'decide' },
        orderBy: { seq: 'desc' },
        take: 1,
        select: { at: true },
      },
    },
    orderBy: { number: 'desc' },
  });
  return rows.map(({ events: [decided], ...row }) => ({
    ...rowOf(row, row.terms.agency.name, todayOf(scope)),
    decidedOn: decided && row.status === 'decided' ? todayOf({ tenant, now: decided.at }) : null,
  }));
}

/** The complaints about one case, the latest first. */
export async function complaintsOfCase(
  scope: PracticeScope,
  caseId: string,
): Promise<ComplaintRow[]> {
  const rows = await scope.db.complaint.findMany({
    where: { practiceId: scope.tenant.id, caseId },
    select: { ...ROW, terms: { select: { agency: { select: { name: true } } } } },
    orderBy: { number: 'desc' },
  });
  const today = todayOf(scope);
  return rows.map((row) => rowOf(row, row.terms.agency.name, today));
}

const ROW = {
  ...{ id: true, number: true, status: true, outcome: true, kind: true, severity: true },
  ...{ receivedOn: true, dueOn: true, releasedAt: true, case: { select: { number: true } } },
} as const;

type Found = Prisma.ComplaintGetPayload<{ select: typeof ROW }>;

function rowOf(row: Found, other: string, today: ReturnType<typeof todayOf>): ComplaintRow {
  const { id, number, status, severity } = row;
  const dueOn = row.dueOn && dayOf(row.dueOn);
  return {
    ...{ id, number, status, severity, other, dueOn },
    // the database holds both to the codes of shared/
    ...{ outcome: row.outcome as Outcome | null, kind: row.kind as ConductKind },
    ...{ isOverdue: isComplaintOverdue({ status, dueOn }, today), isStopping: isStopping(row) },
    ...{ case: row.case?.number ?? null, receivedOn: dayOf(row.receivedOn) },
  };
}

function wanted(
  { filters }: TableState<ComplaintColumn>,
  today: ReturnType<typeof todayOf>,
): Filter {
  const needs: Readonly<Record<string, Filter>> = {
    overdue: { status: 'asked', dueOn: { lt: dayIn(today) } },
    answered: { status: 'answered' },
    stopping: STOPPING,
    rated: { receivedOn: { gte: dayIn(rateSince(today)) } },
  };
  const status = filters['status'] as ComplaintRow['status'] | undefined;
  return { AND: [needs[filters['needs'] ?? ''] ?? {}, status ? { status } : {}] };
}

function orderOf({
  sort,
  isDescending,
}: TableState<ComplaintColumn>): Prisma.ComplaintOrderByWithRelationInput[] {
  const direction = isDescending ? 'desc' : 'asc';
  const columns = { number: 'number', received: 'receivedOn', due: 'dueOn' } as const;
  return [{ [columns[sort]]: direction }, { number: direction }];
}

import { isComplaintOverdue } from '../../../shared/complaints.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import { dayIn, dayOf, todayOf } from '../cases/case-scope.server.ts';
import type { AgencyScope, PracticeScope } from '../platform/scope.server.ts';
import { STOPPING } from './severe-complaints.server.ts';

/** What complaints ask of a practice today. */
export interface ComplaintTodos {
  overdue: number;
  received: number;
  answered: number;
  stopping: number;
}

export async function readComplaintTodos(scope: PracticeScope): Promise<ComplaintTodos> {
  const { db, tenant, role } = scope;
  const nothing = { overdue: 0, received: 0, answered: 0, stopping: 0 };
  if (!canInPractice(role, 'complaints.work')) return nothing;
  const practiceId = tenant.id;
  const byStatus = await db.complaint.groupBy({
    by: ['status'],
    where: { practiceId, status: { in: ['received', 'answered'] } },
    _count: { id: true },
  });
  const count = (status: string) => byStatus.find((row) => row.status === status)?._count.id ?? 0;
  return {
    ...{ received: count('received'), answered: count('answered') },
    overdue: await db.complaint.count({
      where: { practiceId, status: 'asked', dueOn: { lt: dayIn(todayOf(scope)) } },
    }),
    stopping: await db.complaint.count({ where: { practiceId, ...STOPPING } }),
  };
}

/** What complaints ask of an agency today; each is late by the calendar of its practice. */
export async function readAgencyComplaintTodos({
  db,
  tenant,
  now,
}: AgencyScope): Promise<{ overdue: number; asked: number }> {
  const rows = await db.complaint.findMany({
    where: { agencyId: tenant.id, status: 'asked' },
    select: { dueOn: true, terms: { select: { practice: { select: { timeZone: true } } } } },
  });
  const overdue = rows.filter(({ dueOn, terms }) => {
    const today = todayOf({ now, tenant: terms.practice });
    return isComplaintOverdue({ status: 'asked', dueOn: dueOn && dayOf(dueOn) }, today);
  }).length;
  return { overdue, asked: rows.length - overdue };
}

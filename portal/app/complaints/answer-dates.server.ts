import { canInPractice } from '../../../shared/permissions.ts';
import type { CalendarEntry } from '../calendar/entry.ts';
import { dayOf } from '../cases/case-scope.server.ts';
import { complaintPath, complaintsPath } from '../paths.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** By when agencies answer what they were asked about complaints: numbers, and nothing of what was told. */
export async function answerDates({ db, tenant, role }: PracticeScope): Promise<CalendarEntry[]> {
  const rows = await db.complaint.findMany({
    where: { practiceId: tenant.id, status: 'asked', dueOn: { not: null } },
    select: {
      ...{ number: true, dueOn: true },
      terms: { select: { agency: { select: { slug: true, name: true } } } },
    },
  });
  // who does not work with patients reads the list alone
  const mayOpen = canInPractice(role, 'complaints.work');
  return rows.flatMap(({ number, dueOn, terms: { agency } }) => {
    if (!dueOn) return [];
    const href = mayOpen ? complaintPath(tenant, number) : complaintsPath(tenant);
    const about = { kind: 'complaint' as const, number };
    return [{ key: `complaint-${number}`, on: dayOf(dueOn), agency, about, href }];
  });
}

import type { CivilDate } from '../../../shared/calendar.ts';
import {
  type ReverificationState,
  reverificationDue,
  reverificationState,
  workingSince,
} from '../../../shared/vetting/reverification.ts';
import { type Standing, WORKING_STANDINGS } from '../../../shared/vetting/standing.ts';
import { dayOf, todayOf } from '../cases/case-scope.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** When an agency with work is due to be looked at again. */
export interface DueLook {
  agency: { id: string; slug: string; name: string };
  due: CivilDate;
  state: ReverificationState;
}

/** The looks that are due, now or later: one for each agency that has work, by the agency's name. */
export async function dueLooks(scope: PracticeScope, agencyId?: string): Promise<DueLook[]> {
  const { db, tenant } = scope;
  const rows = await db.practiceAgency.findMany({
    where: {
      ...{ practiceId: tenant.id, standing: { in: [...WORKING_STANDINGS] } },
      ...(agencyId !== undefined && { agencyId }),
    },
    select: { ...LOOK_FIELDS, agency: { select: { id: true, slug: true, name: true } } },
    orderBy: { agency: { name: 'asc' } },
  });
  const today = todayOf(scope);
  return rows.map(({ agency, ...row }) => {
    const due = dueOf(row, tenant);
    return { agency, due, state: reverificationState(due, today) };
  });
}

/** What tells when an agency is due, for a query. */
export const LOOK_FIELDS = {
  decidedAt: true,
  decisions: { select: { standing: true, decidedAt: true }, orderBy: { seq: 'asc' } },
  looks: { select: { doneOn: true, nextOn: true }, orderBy: { seq: 'desc' }, take: 1 },
} as const;

interface LookRow {
  decidedAt: Date;
  decisions: { standing: Standing; decidedAt: Date }[];
  looks: { doneOn: Date; nextOn: Date }[];
}

/** The day on which an agency that has work is due. */
export function dueOf(row: LookRow, tenant: { timeZone: string }): CivilDate {
  const dayAt = (now: Date) => todayOf({ tenant, now });
  const decisions = row.decisions.map(({ standing, decidedAt: at }) => ({
    ...{ standing, on: dayAt(at) },
  }));
  const [again] = row.looks;
  return reverificationDue({
    since: workingSince(decisions) ?? dayAt(row.decidedAt),
    again: again ? { on: dayOf(again.doneOn), next: dayOf(again.nextOn) } : null,
  });
}

import type { CivilDate } from '../../../shared/calendar.ts';
import { OPEN_STATUSES } from '../../../shared/cases.ts';
import type { PlacedMonth, RecoveredMonth } from '../../../shared/kpi/recovery.ts';
import { dayOf } from '../cases/case-scope.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** Of one agency in one currency. */
interface Owned {
  agencyId: string;
  currency: string;
}

/** Open cases with one due date; credits stand apart. */
export interface OpenCases extends Owned {
  dueDate: CivilDate | null;
  cases: number;
  /** Minor units. */
  balance: number;
}

export interface Sums {
  placed: (PlacedMonth & Owned)[];
  recovered: (RecoveredMonth & Owned)[];
  open: OpenCases[];
}

/** All that the figures of a practice are made of: sums that the verbs keep, and its open cases. */
export async function readSums(scope: PracticeScope): Promise<Sums> {
  const { db, tenant } = scope;
  const where = { practiceId: tenant.id };
  const placed = await db.placedSum.findMany({ where, orderBy: { month: 'asc' } });
  const recovered = await db.recoveredSum.findMany({ where, orderBy: { receivedMonth: 'asc' } });
  return {
    placed: placed.map(({ agencyId, currency, month, cases, amount }) => ({
      ...{ agencyId, currency, cases, month: dayOf(month), amount: Number(amount) },
    })),
    recovered: recovered.map(({ agencyId, currency, placedMonth, receivedMonth, ...sums }) => ({
      ...{ agencyId, currency, placed: dayOf(placedMonth), received: dayOf(receivedMonth) },
      ...{ collected: Number(sums.collected), fee: Number(sums.fee) },
    })),
    open: await openCases(scope),
  };
}

function openCases({ db, tenant }: PracticeScope): Promise<OpenCases[]> {
  return db.$queryRaw<OpenCases[]>`
    SELECT agency_id AS "agencyId", currency, due_date::text AS "dueDate", count(*)::int AS cases,
           sum(balance)::float8 AS balance
      FROM cases
     WHERE practice_id = ${tenant.id}::uuid AND status = ANY(${[...OPEN_STATUSES]}::case_status[])
     GROUP BY agency_id, currency, due_date, balance < 0`;
}

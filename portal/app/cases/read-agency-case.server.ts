import type { CivilDate } from '../../../shared/calendar.ts';
import { OPEN_STATUSES } from '../../../shared/cases.ts';
import { conflictsOf } from '../../../shared/contract/ownership.ts';
import type { Conflict } from '../../../shared/contract/portal.ts';
import type { CasePackage } from '../../../shared/placement.ts';
import { refused } from '../../../shared/result.ts';
import type { CaseStatus, MovementKind } from '../platform/generated/enums.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { dayOf, todayOf } from './case-scope.server.ts';
import { readHistory } from './read-history.server.ts';
import { readPackages } from './read-packages.server.ts';
import { CASE_NOW } from './record-event.server.ts';
import { rowId } from './row-id.server.ts';

/** A payment that the agency reported and can take back. Amounts are minor units. */
export interface ReportedRow {
  id: string;
  on: CivilDate;
  amount: number;
  fee: number;
  /** The part that the practice's sheet shows already. */
  matched: number;
}

/** Another case of the same person, by the same practice. */
export interface OtherCase {
  id: string;
  number: number;
  status: CaseStatus;
  balance: number;
  currency: string;
}

/** One case as its agency works on it. Amounts are minor units of its currency. */
export async function readAgencyCase(scope: AgencyScope, id: string | undefined) {
  const { db, tenant } = scope;
  const row = await db.case.findFirst({
    where: { agencyId: tenant.id, id: rowId(id) },
    select: {
      ...CASE_NOW,
      ...{ guarantorRef: true, placedAmount: true, dueDate: true, promiseOn: true },
      questions: { where: { answer: null }, select: { amount: true } },
      movements: {
        where: { kind: { in: ['reported', 'desk', 'charge'] }, reversals: { none: {} } },
        select: {
          id: true,
          kind: true,
          on: true,
          amount: true,
          fee: true,
          matches: { select: { amount: true } },
        },
        orderBy: [{ on: 'desc' }, { id: 'desc' }],
      },
      placement: {
        select: {
          ...{ id: true, number: true, practice: { select: { name: true } } },
          terms: { select: { feeRate: true } },
        },
      },
    },
  });
  if (!row) return refused('not-found');
  const { status, pausedFrom, seq, number, currency, placement } = row;
  const opened = (await readPackages(scope, [row])).get(row.id) ?? null;
  return {
    ...{ slug: tenant.slug, timeZone: tenant.timeZone, today: todayOf(scope) },
    ...{ id: row.id, number, seq, status, pausedFrom, currency },
    ...{ practice: placement.practice.name, feeRate: placement.terms.feeRate },
    placement: { id: placement.id, number: placement.number },
    balance: Number(row.balance),
    placedAmount: Number(row.placedAmount),
    placedOn: dayOf(row.placedOn),
    dueDate: row.dueDate && dayOf(row.dueDate),
    promiseOn: row.promiseOn && dayOf(row.promiseOn),
    /** What the practice was asked about: its sheet fell, and nobody said yet by whose money. */
    asked: row.questions.map(({ amount }) => Number(amount)),
    person: opened?.content ?? (null as CasePackage | null),
    history: await readHistory(scope, row, opened?.key ?? null),
    /** What was paid at the practice, and what it charged, since the case was placed. */
    desk: -sumOf(row.movements, 'desk'),
    charged: sumOf(row.movements, 'charge'),
    payments: paymentsIn(row.movements),
    others: await othersOf(scope, row),
    conflicts: conflictsSeen(row),
  };
}

export type AgencyCase = Exclude<Awaited<ReturnType<typeof readAgencyCase>>, { ok: false }>;

interface Movement {
  id: string;
  kind: MovementKind;
  on: Date;
  amount: bigint;
  fee: bigint;
  matches: { amount: bigint }[];
}

function sumOf(movements: readonly Movement[], kind: MovementKind): number {
  const own = movements.filter((move) => move.kind === kind);
  return own.reduce((sum, { amount }) => sum + Number(amount), 0);
}

function paymentsIn(movements: readonly Movement[]): ReportedRow[] {
  return movements
    .filter(({ kind }) => kind === 'reported')
    .map(({ id, on, amount, fee, matches }) => ({
      ...{ id, on: dayOf(on), amount: -Number(amount), fee: Number(fee) },
      matched: matches.reduce((sum, match) => sum + Number(match.amount), 0),
    }));
}

/** Whoever is called about one account is not called by somebody else about the next. */
async function othersOf(
  { db, tenant }: AgencyScope,
  { practiceId, guarantorRef, id }: { practiceId: string; guarantorRef: string; id: string },
): Promise<OtherCase[]> {
  const rows = await db.case.findMany({
    where: {
      ...{ agencyId: tenant.id, practiceId, guarantorRef, id: { not: id } },
      status: { in: [...OPEN_STATUSES] },
    },
    select: { id: true, number: true, status: true, balance: true, currency: true },
    orderBy: { number: 'asc' },
  });
  return rows.map(({ balance, ...row }) => ({ ...row, balance: Number(balance) }));
}

/** An agency sees no sheet: of what cannot be true it sees what its own figures tell. */
function conflictsSeen(row: { status: CaseStatus; balance: bigint; currency: string }): Conflict[] {
  const { status, balance, currency } = row;
  const sheet = { currency, flags: [], isMissing: false };
  return conflictsOf({ status, balance: Number(balance), currency, sheet });
}

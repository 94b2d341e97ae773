import type { CivilDate } from '../../../shared/calendar.ts';
import { OPEN_STATUSES } from '../../../shared/cases.ts';
import { conflictsOf } from '../../../shared/contract/ownership.ts';
import type { Conflict } from '../../../shared/contract/portal.ts';
import type { FeeLine } from '../../../shared/mandate/fee.ts';
import type { CasePackage } from '../../../shared/placement.ts';
import { refused } from '../../../shared/result.ts';
import { CLOCK_COLUMNS, clockOfRow } from '../clocks/clock-of-row.server.ts';
import { placeOf } from '../coverage/practice-place.server.ts';
import { termsOf } from '../mandates/terms-schema.server.ts';
import type { CaseStatus, MovementKind } from '../platform/generated/enums.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { FEE_FACTS, feeLinesOf, rateOfCase } from './case-fees.server.ts';
import { dayOf, todayOf } from './case-scope.server.ts';
import { suitOf } from './case-suit.server.ts';
import { readHistory } from './read-history.server.ts';
import { readPackages } from './read-packages.server.ts';
import { CASE_NOW } from './record-event.server.ts';
import { rowId } from './row-id.server.ts';

/** Money that bears a fee. Amounts are minor units. */
export interface FeeRow {
  id: string;
  on: CivilDate;
  amount: number;
  fee: number;
  feeLines: FeeLine[];
}

/** A payment that the agency reported and can take back. */
export interface ReportedRow extends FeeRow {
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
  const { tenant } = scope;
  const row = await findCase(scope, id);
  if (!row) return refused('not-found');
  const { status, pausedFrom, seq, number, currency, placement } = row;
  const opened = (await readPackages(scope, [row])).get(row.id) ?? null;
  const terms = termsOf(placement.mandate.terms);
  const { channels, prohibited } = terms;
  const mandate = { channels, prohibited };
  const reported = row.movements.filter(({ kind }) => kind === 'reported');
  return {
    ...{ slug: tenant.slug, timeZone: tenant.timeZone, today: todayOf(scope) },
    ...{ id: row.id, number, seq, status, pausedFrom, currency },
    ...{ practice: placement.practice.name, feeRate: rateOfCase(terms, row) },
    suit: suitOf(terms, row, reported),
    placement: { id: placement.id, number: placement.number },
    balance: Number(row.balance),
    placedAmount: Number(row.placedAmount),
    placedOn: dayOf(row.placedOn),
    dueDate: row.dueDate && dayOf(row.dueDate),
    promiseOn: row.promiseOn && dayOf(row.promiseOn),
    /** What the practice was asked about: its sheet fell, and nobody said yet by whose money. */
    asked: row.questions.map(({ amount }) => Number(amount)),
    /** Where the patient lives: it says which law and which papers count. */
    place: opened && placeOf(row.place),
    person: opened?.content ?? (null as CasePackage | null),
    mandate,
    clock: clockOfRow(row, todayOf({ now: scope.now, tenant: placement.practice })),
    history: await readHistory(scope, row, { key: opened?.key ?? null, mandate }),
    /** What was paid at the practice, and what it charged, since the case was placed. */
    desk: -sumOf(row.movements, 'desk'),
    charged: sumOf(row.movements, 'charge'),
    /** What was paid there, each with its fee; a correction that takes its part back is negative. */
    deskPayments: row.movements
      .filter(({ kind, fee }) => kind === 'desk' || (kind === 'charge' && fee !== 0n))
      .map(feeRow),
    payments: reported.map((move) => ({ ...feeRow(move), matched: matchedOf(move) })),
    others: await othersOf(scope, row),
    conflicts: conflictsSeen(row),
  };
}

export type AgencyCase = Exclude<Awaited<ReturnType<typeof readAgencyCase>>, { ok: false }>;

function findCase({ db, tenant }: AgencyScope, id: string | undefined) {
  return db.case.findFirst({
    where: { agencyId: tenant.id, id: rowId(id) },
    select: {
      ...CASE_NOW,
      ...{ ...FEE_FACTS, guarantorRef: true, promiseOn: true, place: true },
      ...CLOCK_COLUMNS,
      questions: { where: { answer: null }, select: { amount: true } },
      movements: {
        where: { kind: { in: ['reported', 'desk', 'charge'] }, reversals: { none: {} } },
        select: {
          ...{ id: true, kind: true, on: true, amount: true, fee: true, feeLines: true },
          matches: { select: { amount: true } },
        },
        orderBy: [{ on: 'desc' }, { id: 'desc' }],
      },
      placement: {
        select: {
          ...{ id: true, number: true, practice: { select: { name: true, timeZone: true } } },
          mandate: { select: { version: true, terms: true } },
        },
      },
    },
  });
}

interface Movement {
  id: string;
  kind: MovementKind;
  on: Date;
  amount: bigint;
  fee: bigint;
  feeLines: unknown;
  matches: { amount: bigint }[];
}

function sumOf(movements: readonly Movement[], kind: MovementKind): number {
  const own = movements.filter((move) => move.kind === kind);
  return own.reduce((sum, { amount }) => sum + Number(amount), 0);
}

function feeRow({ id, on, amount, fee, feeLines }: Movement): FeeRow {
  const money = { amount: -Number(amount), fee: Number(fee) };
  return { id, on: dayOf(on), ...money, feeLines: feeLinesOf(feeLines) };
}

function matchedOf({ matches }: Movement): number {
  return matches.reduce((sum, { amount }) => sum + Number(amount), 0);
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

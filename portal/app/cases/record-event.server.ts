import type { CivilDate } from '../../../shared/calendar.ts';
import { type CaseActor, type CaseEvent, nextStatus } from '../../../shared/cases.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { CaseStatus, MovementKind } from '../platform/generated/enums.ts';
import { newId } from '../platform/ids.server.ts';
import { type CaseScope, dayIn, dayOf, personOf, sideOf } from './case-scope.server.ts';
import { caseKeyOf, sealNote } from './case-vault.server.ts';

/** A case as it was when somebody decided about it. */
export interface CaseNow {
  practiceId: string;
  agencyId: string;
  id: string;
  number: number;
  ref: string;
  status: CaseStatus;
  pausedFrom: CaseStatus | null;
  seq: number;
  currency: string;
  balance: bigint;
  placedOn: Date;
}

/** The fields of {@link CaseNow}, for a query. */
export const CASE_NOW = {
  practiceId: true,
  agencyId: true,
  id: true,
  number: true,
  ref: true,
  status: true,
  pausedFrom: true,
  seq: true,
  currency: true,
  balance: true,
  placedOn: true,
} as const;

/** What moved money at an event; `amount` is the effect on the balance, in minor units. */
export interface Move {
  kind: Exclude<MovementKind, 'placed'>;
  amount: number;
  on: CivilDate;
  /** Contingency fee on it; 0 for what did not come through the agency. */
  fee: number;
  /** Id of the payment that it takes back; null for all other kinds. */
  reverses: string | null;
}

/** Something that happens to a case. */
export interface Happening {
  event: CaseEvent;
  /** Amounts, days and codes; never what somebody typed. */
  facts?: Readonly<Record<string, string | number>>;
  /** What somebody typed: it is sealed. */
  note?: string | undefined;
  move?: Move;
  /** The day of a promise; it stands while the case is in one of {@link WITH_PROMISE}. */
  promiseOn?: CivilDate;
}

/** A payment of a part leaves the rest promised; a pause ends where it began. */
const WITH_PROMISE: readonly CaseStatus[] = ['promise', 'part_paid', 'disputed', 'hold'];

/**
 * The one way in which a case changes: asks the table, updates the row where it is still as it was
 * seen, and writes the event, the movement with its sums and the audit in the same transaction. Who was
 * slower is told `conflict`.
 *
 * @param by 'sheet' where a sync does it by itself; people are found in the scope
 */
export async function recordEvent(
  scope: CaseScope,
  seen: CaseNow,
  happening: Happening,
  by: CaseActor = sideOf(scope),
): Promise<Result<CaseNow, 'not-now' | 'not-yours' | 'conflict' | 'erased'>> {
  const { event, move, promiseOn } = happening;
  const next = nextStatus(seen, event, by);
  if (!next.ok) return next;
  const seq = seen.seq + 1;
  const balance = seen.balance + BigInt(move?.amount ?? 0);
  const note = await sealedNote(scope, seen, seq, happening.note);
  if (!note.ok) return note;
  const { count } = await scope.db.case.updateMany({
    where: { practiceId: seen.practiceId, id: seen.id, seq: seen.seq },
    data: {
      ...next.value,
      ...{ seq, balance, lastEvent: event, changedAt: scope.now },
      ...(promiseOn && { promiseOn: dayIn(promiseOn) }),
      ...(!WITH_PROMISE.includes(next.value.status) && { promiseOn: null }),
    },
  });
  if (count !== 1) return refused('conflict');
  // before the sums, in this order for all: who waits for the audit holds no sum that others want
  await appendAudit(scope, scope.tenant, 'case-event', { case: seen.number, event });
  await writeEvent(scope, seen, { ...happening, seq, by, to: next.value.status, note: note.value });
  if (move) await writeMove(scope, seen, move);
  return ok({ ...seen, ...next.value, seq, balance });
}

/**
 * Locks cases until the transaction ends, in one order for all. Who changes several of them does so
 * first of all: two that begin differently would wait for each other.
 */
export async function lockCases({ db }: CaseScope, ids: readonly string[]): Promise<void> {
  await db.$executeRaw`
    SELECT FROM cases WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`;
}

async function sealedNote({ db }: CaseScope, seen: CaseNow, seq: number, note: string | undefined) {
  if (!note) return ok(null);
  const { practiceId, id } = seen;
  const row = await db.casePackage.findUnique({
    where: { practiceId_caseId: { practiceId, caseId: id } },
    select: { keyWrapped: true },
  });
  const key = caseKeyOf(id, row?.keyWrapped ?? null);
  return key ? ok(sealNote(key, seq, note)) : refused('erased');
}

interface Written extends Omit<Happening, 'note'> {
  seq: number;
  by: CaseActor;
  to: CaseStatus;
  note: Uint8Array<ArrayBuffer> | null;
}

async function writeEvent(scope: CaseScope, seen: CaseNow, written: Written): Promise<void> {
  const { event, seq, by, to, note, facts = {} } = written;
  const person = by === 'sheet' ? null : personOf(scope);
  await scope.db.caseEvent.createMany({
    data: {
      ...{ practiceId: seen.practiceId, agencyId: seen.agencyId, caseId: seen.id },
      ...{ seq, at: scope.now, by, event, from: seen.status, to, facts, noteSealed: note },
      actorId: person?.id ?? null,
      actor: person ? `${person.name}, ${scope.tenant.name}` : scope.tenant.name,
    },
  });
}

/** What came through the agency is summed by the months of placement and of receipt. */
async function writeMove({ db, now }: CaseScope, seen: CaseNow, move: Move): Promise<void> {
  const { practiceId, agencyId, id: caseId, currency, placedOn } = seen;
  const { kind, amount, fee, on, reverses } = move;
  await db.moneyMovement.createMany({
    data: {
      ...{ practiceId, agencyId, caseId, kind, reverses, at: now },
      ...{ id: newId(), amount, fee, on: dayIn(on) },
    },
  });
  if (kind !== 'reported' && kind !== 'reversal') return;
  const months = { placedMonth: monthOf(dayOf(placedOn)), receivedMonth: monthOf(on) };
  const key = { practiceId, agencyId, currency, ...months };
  await db.recoveredSum.upsert({
    where: { practiceId_agencyId_currency_placedMonth_receivedMonth: key },
    create: { ...key, collected: -amount, fee },
    update: { collected: { increment: -amount }, fee: { increment: fee } },
  });
}

/** The first day of a day's month: by it sums are kept. */
export function monthOf(date: CivilDate): Date {
  return new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
}

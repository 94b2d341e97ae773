import type { CivilDate } from '../../../shared/calendar.ts';
import { type CaseActor, type CaseEvent, nextStatus } from '../../../shared/cases.ts';
import type { Fee } from '../../../shared/mandate/fee.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { clocksAfter } from '../clocks/clocks-after.server.ts';
import { appendAudits } from '../platform/audit.server.ts';
import type { Prisma } from '../platform/generated/client.ts';
import type { CaseStatus, MovementKind } from '../platform/generated/enums.ts';
import { newId } from '../platform/ids.server.ts';
import { type CaseScope, dayIn, dayOf, personOf, sideOf, todayOf } from './case-scope.server.ts';
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
  legalSince: Date | null;
  lawsuitAllowed: boolean;
  recalledOn: Date | null;
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
  legalSince: true,
  lawsuitAllowed: true,
  recalledOn: true,
} as const;

/** What moved money at an event; `amount` is the effect on the balance, in minor units. */
export interface Move {
  kind: Exclude<MovementKind, 'placed'>;
  amount: number;
  on: CivilDate;
  /** Contingency fee on it, and how it came about. */
  fee: Fee;
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
  /** What an event about a suit makes of the case. */
  suit?: { legalSince: Date | null } | { lawsuitAllowed: boolean };
}

/** A payment of a part leaves the rest promised; a pause ends where it began. */
const WITH_PROMISE: readonly CaseStatus[] = ['promise', 'part_paid', 'disputed', 'hold'];

type Recorded<T> = Result<T, 'not-now' | 'not-yours' | 'conflict' | 'erased'>;

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
): Promise<Recorded<CaseNow>> {
  const { move } = happening;
  const done = await write(scope, [seen], happening, { by, amount: move?.amount ?? 0 });
  if (!done.ok) return done;
  if (move) await writeMove(scope, seen, move);
  return ok(done.value[0] ?? seen);
}

/**
 * The same for several cases at once, all of them or none, in as many queries as for one. They are locked
 * before (`lockCases`) and in one status.
 */
export function recordEvents(
  scope: CaseScope,
  seen: readonly CaseNow[],
  happening: Omit<Happening, 'move'>,
): Promise<Recorded<CaseNow[]>> {
  return write(scope, seen, happening, { by: sideOf(scope), amount: 0 });
}

/** @param amount effect on each balance */
async function write(
  scope: CaseScope,
  seen: readonly CaseNow[],
  { event, facts = {}, note, promiseOn, suit }: Happening,
  { by, amount }: { by: CaseActor; amount: number },
): Promise<Recorded<CaseNow[]>> {
  const [first] = seen;
  if (!first) return ok([]);
  const isAsFirst = ({ status, pausedFrom }: CaseNow) =>
    status === first.status && pausedFrom === first.pausedFrom;
  if (!seen.every(isAsFirst)) return refused('conflict');
  const next = nextStatus(first, event, by);
  if (!next.ok) return next;
  const notes = await sealedNotes(scope, seen, note);
  if (!notes.ok) return notes;
  const stage = { ...suit, ...(event === 'recall' && { recalledOn: dayIn(todayOf(scope)) }) };
  const isWritten = await writeRows(scope, seen, {
    data: {
      ...{ ...next.value, seq: { increment: 1 }, balance: { increment: amount } },
      ...{ lastEvent: event, changedAt: scope.now },
      ...stage,
      ...(promiseOn && { promiseOn: dayIn(promiseOn) }),
      ...(!WITH_PROMISE.includes(next.value.status) && { promiseOn: null }),
    },
    next: { event, by, from: first.status, to: next.value.status, on: facts['on'] },
  });
  if (!isWritten) return refused('conflict');
  // before the sums, in this order for all: who waits for the audit holds no sum that others want
  const entries = seen.map(({ number }) => ({ case: number, event }));
  await appendAudits(scope, scope.tenant, 'case-event', entries);
  const written = { event, by, at: scope.now, from: first.status, to: next.value.status, facts };
  const person = by === 'sheet' ? null : personOf(scope);
  await scope.db.caseEvent.createMany({
    data: seen.map(({ practiceId, agencyId, id, seq }) => ({
      ...{ practiceId, agencyId, caseId: id, seq: seq + 1, ...written },
      noteSealed: notes.value.get(id) ?? null,
      actorId: person?.id ?? null,
      actor: person ? `${person.name}, ${scope.tenant.name}` : scope.tenant.name,
    })),
  });
  return ok(
    seen.map((one) => ({
      ...{ ...one, ...next.value, ...stage },
      ...{ seq: one.seq + 1, balance: one.balance + BigInt(amount) },
    })),
  );
}

interface RowChange {
  data: Prisma.CaseUpdateManyMutationInput;
  next: Parameters<typeof clocksAfter>[2];
}

/** Changes the rows that still are as they were seen, each with its clock. @returns whether all were */
async function writeRows(
  scope: CaseScope,
  seen: readonly CaseNow[],
  { data, next }: RowChange,
): Promise<boolean> {
  let written = 0;
  for (const { columns, of } of await clocksAfter(scope, seen, next)) {
    const { count } = await scope.db.case.updateMany({
      where: { OR: of.map(({ practiceId, id, seq }) => ({ practiceId, id, seq })) },
      data: { ...data, ...columns },
    });
    written += count;
  }
  return written === seen.length;
}

type Note = Uint8Array<ArrayBuffer>;

/** A note for each case, by its id, under the key of what its agency was given. */
async function sealedNotes(
  { db }: CaseScope,
  seen: readonly CaseNow[],
  note: string | undefined,
): Promise<Result<ReadonlyMap<string, Note>, 'erased'>> {
  if (!note) return ok(new Map());
  const packages = await db.casePackage.findMany({
    where: { OR: seen.map(({ practiceId, id }) => ({ practiceId, caseId: id })) },
    select: { caseId: true, keyWrapped: true },
  });
  const wrapped = new Map(packages.map(({ caseId, keyWrapped }) => [caseId, keyWrapped]));
  const notes = new Map<string, Note>();
  for (const { id, seq } of seen) {
    const key = caseKeyOf(id, wrapped.get(id) ?? null);
    if (!key) return refused('erased');
    notes.set(id, sealNote(key, seq + 1, note));
  }
  return ok(notes);
}

/**
 * What came through the agency, and the fee on whatever it has one on, are summed by the months of
 * placement and of receipt.
 */
async function writeMove({ db, now }: CaseScope, seen: CaseNow, move: Move): Promise<void> {
  const { practiceId, agencyId, id: caseId, currency, placedOn } = seen;
  const { kind, amount, on, reverses } = move;
  const { fee, lines } = move.fee;
  await db.moneyMovement.createMany({
    data: {
      ...{ practiceId, agencyId, caseId, kind, reverses, at: now },
      ...{ id: newId(), amount, fee, on: dayIn(on) },
      feeLines: lines.map(({ late, ...line }) => ({ ...line, ...(late && { late: { ...late } }) })),
    },
  });
  const isCollected = kind === 'reported' || kind === 'reversal';
  if (!isCollected && fee === 0) return;
  const collected = isCollected ? -amount : 0;
  const months = { placedMonth: monthOf(dayOf(placedOn)), receivedMonth: monthOf(on) };
  const key = { practiceId, agencyId, currency, ...months };
  await db.recoveredSum.upsert({
    where: { practiceId_agencyId_currency_placedMonth_receivedMonth: key },
    create: { ...key, collected, fee },
    update: { collected: { increment: collected }, fee: { increment: fee } },
  });
}

/** The first day of a day's month: by it sums are kept. */
export function monthOf(date: CivilDate): Date {
  return new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
}

import type { CivilDate } from '../../../shared/calendar.ts';
import { type ClockDays, runningClock } from '../../../shared/case-clocks.ts';
import { dayIn, personOf } from '../cases/case-scope.server.ts';
import { caseWords, makeCaseKey, sealPackage } from '../cases/case-vault.server.ts';
import { clockColumns } from '../clocks/clocks-after.server.ts';
import { newId } from '../platform/ids.server.ts';
import type { ApiScope } from '../platform/scope.server.ts';
import type { Placeable } from './check-rows.server.ts';

interface Placement {
  practiceId: string;
  agencyId: string;
  id: string;
  number: number;
  placedOn: CivilDate;
  /** Of the mandate that it is made under. */
  clocks: ClockDays;
}

interface Content {
  rows: readonly Placeable[];
  /** Guarantor's reference -> id. */
  guarantors: ReadonlyMap<string, string>;
  firstNumber: number;
}

/** The cases of a placement, each with its package, its first event and its opening balance. */
export async function writeCases(
  scope: ApiScope,
  placement: Placement,
  { rows, guarantors, firstNumber }: Content,
): Promise<void> {
  const { db, now, tenant } = scope;
  const person = personOf(scope);
  const { practiceId, agencyId } = placement;
  const placedOn = dayIn(placement.placedOn);
  const clock = clockColumns(firstClock(placement));
  const cases = rows.map((one, index) => ({ ...one, id: newId(), number: firstNumber + index }));
  await db.case.createMany({
    data: cases.map(({ id, number, row, place, guarantorRef, currency, open, dueDate }) => ({
      ...{
        practiceId,
        agencyId,
        id,
        number,
        ref: row.ref,
        guarantorRef,
        place,
        currency,
        placedOn,
      },
      ...{ placementId: placement.id, status: 'placed' as const, lastEvent: 'place' as const },
      ...{ seq: 1, placedAmount: open, balance: open, changedAt: now, ...clock },
      dueDate: dueDate && dayIn(dueDate),
    })),
  });
  await db.caseEvent.createMany({
    data: cases.map(({ id: caseId, open }) => ({
      ...{ practiceId, agencyId, caseId, seq: 1, at: now, by: 'practice' as const },
      ...{ event: 'place' as const, to: 'placed' as const },
      ...{ actorId: person.id, actor: `${person.name}, ${tenant.name}` },
      facts: { amount: open, placement: placement.number },
    })),
  });
  await db.moneyMovement.createMany({
    data: cases.map(({ id: caseId, open }) => ({
      ...{ practiceId, agencyId, caseId, id: newId(), kind: 'placed' as const, at: now },
      ...{ amount: open, on: placedOn },
    })),
  });
  await db.casePackage.createMany({
    data: cases.map(({ id: caseId, row, guarantorRef }) => {
      const { key, wrapped } = makeCaseKey(caseId);
      const { name, account, invoice } = row.package;
      return {
        ...{ practiceId, agencyId, caseId, keyWrapped: wrapped },
        guarantorId: guarantors.get(guarantorRef) ?? '',
        sealed: sealPackage(key, row.package),
        words: caseWords(practiceId, [name, account, invoice].join(' ')),
      };
    }),
  });
  await db.receivable.updateMany({
    where: { practiceId, ref: { in: cases.map(({ row }) => row.ref) } },
    data: { state: 'placed' },
  });
}

/** All of them wait for the same answer. */
function firstClock({ placedOn: day, clocks }: Placement) {
  const from = null;
  return runningClock(
    [{ event: 'place', by: 'practice', day, from, to: 'placed', awaited: null }],
    clocks,
  );
}

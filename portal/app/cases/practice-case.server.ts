import type { CivilDate } from '../../../shared/calendar.ts';
import { eventsOpen } from '../../../shared/cases.ts';
import { refused } from '../../../shared/result.ts';
import { numberIn } from '../paths.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { conflictsIn } from './case-conflicts.server.ts';
import { dayOf } from './case-scope.server.ts';
import { reportedPayments } from './payments.server.ts';
import { readHistory } from './read-history.server.ts';
import { readPackages } from './read-packages.server.ts';
import { CASE_NOW } from './record-event.server.ts';

/** A fall in the sheet that may be money which the agency reported. Amounts are minor units. */
export interface Question {
  id: string;
  amount: number;
  seenOn: CivilDate;
}

/** One case as its practice sees it. Amounts are minor units of its currency. */
export async function readPracticeCase(scope: PracticeScope, asked: string | undefined) {
  const { slug, timeZone } = scope.tenant;
  const row = await findCase(scope, asked);
  if (!row) return refused('not-found');
  const opened = (await readPackages(scope, [row])).get(row.id) ?? null;
  const payments = await reportedPayments(scope, row.practiceId, [row.id]);
  const { number, seq, status, pausedFrom, currency, ref, placement, receivable } = row;
  return {
    ...{ slug, timeZone, number, seq, status, currency, ref },
    agency: placement.terms.agency,
    placement: placement.number,
    placed: Number(row.placedAmount),
    balance: Number(row.balance),
    placedOn: dayOf(row.placedOn),
    ...collectedOf(row.movements),
    person: opened?.content ?? null,
    history: await readHistory(scope, row, opened?.key ?? null),
    open: eventsOpen({ status, pausedFrom }, 'practice'),
    sheetUrl: receivable.sheet.url,
    questions: row.questions.map(
      ({ id, amount, seenOn }): Question => ({
        ...{ id, amount: Number(amount), seenOn: dayOf(seenOn) },
      }),
    ),
    /** What the agency reported and the sheet does not show yet: one of these may be the same money. */
    unmatched: payments
      .filter(({ amount, matched }) => amount > matched)
      .map(({ amount, on }) => ({ amount, on: dayOf(on) })),
    conflicts: conflictsIn(row),
  };
}

export type PracticeCase = Exclude<Awaited<ReturnType<typeof readPracticeCase>>, { ok: false }>;

async function findCase({ db, tenant }: PracticeScope, asked: string | undefined) {
  const number = numberIn(asked);
  if (number === null) return null;
  return db.case.findUnique({
    where: { practiceId_number: { practiceId: tenant.id, number } },
    select: {
      ...{ ...CASE_NOW, placedAmount: true },
      placement: {
        select: {
          number: true,
          terms: { select: { agency: { select: { slug: true, name: true } } } },
        },
      },
      receivable: {
        select: {
          ...{ currency: true, flags: true, missingSince: true },
          sheet: { select: { url: true } },
        },
      },
      questions: {
        where: { answer: null },
        select: { id: true, amount: true, seenOn: true },
        orderBy: { id: 'asc' },
      },
      movements: {
        where: { kind: { in: ['reported', 'reversal'] } },
        select: { amount: true, fee: true },
      },
    },
  });
}

type CaseRow = NonNullable<Awaited<ReturnType<typeof findCase>>>;

function collectedOf(movements: CaseRow['movements']): { collected: number; fee: number } {
  return {
    collected: movements.reduce((sum, { amount }) => sum - Number(amount), 0),
    fee: movements.reduce((sum, { fee }) => sum + Number(fee), 0),
  };
}

import type { CivilDate } from '../../../shared/calendar.ts';
import { eventsOpen } from '../../../shared/cases.ts';
import type { FeeLine } from '../../../shared/mandate/fee.ts';
import { isSuitEvent, suitFault } from '../../../shared/mandate/lawsuits.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import { refused } from '../../../shared/result.ts';
import { CLOCK_COLUMNS, clockOfRow } from '../clocks/clock-of-row.server.ts';
import { complaintsOfCase } from '../complaints/list-complaints.server.ts';
import { placeAndGaps } from '../coverage/case-coverage.server.ts';
import { termsOf } from '../mandates/terms-schema.server.ts';
import { numberIn } from '../paths.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { conflictsIn } from './case-conflicts.server.ts';
import { feeLinesOf } from './case-fees.server.ts';
import { dayOf, todayOf } from './case-scope.server.ts';
import { suitOf } from './case-suit.server.ts';
import { collectedOf, reportedPayments, SUMMED } from './payments.server.ts';
import { readHistory } from './read-history.server.ts';
import { readPackages } from './read-packages.server.ts';
import { CASE_NOW } from './record-event.server.ts';

/** A fall in the sheet that may be money which the agency reported. Amounts are minor units. */
export interface Question {
  id: string;
  amount: number;
  seenOn: CivilDate;
}

/** A payment with its fee; what was taken back or corrected is a row of its own, negative. Minor units. */
export interface FeePayment {
  id: string;
  /** Paid to the practice itself, and not to the agency. */
  isDesk: boolean;
  on: CivilDate;
  amount: number;
  fee: number;
  feeLines: FeeLine[];
}

/** One case as its practice sees it. Amounts are minor units of its currency. */
export async function readPracticeCase(scope: PracticeScope, asked: string | undefined) {
  const { slug, timeZone } = scope.tenant;
  const row = await findCase(scope, asked);
  if (!row) return refused('not-found');
  const opened = (await readPackages(scope, [row])).get(row.id) ?? null;
  const payments = await reportedPayments(scope, row.practiceId, [row.id]);
  const { number, seq, status, pausedFrom, currency, ref, placement, receivable } = row;
  const terms = termsOf(placement.mandate.terms);
  const suit = suitOf(terms, row, []);
  return {
    ...{ slug, timeZone, number, seq, status, currency, ref },
    agency: placement.terms.agency,
    placement: placement.number,
    ...(await placeAndGaps(scope, row)),
    placed: Number(row.placedAmount),
    balance: Number(row.balance),
    placedOn: dayOf(row.placedOn),
    ...collectedOf(row.movements),
    payments: row.movements.map(
      ({ id, kind, on, amount, fee, feeLines }): FeePayment => ({
        ...{
          id,
          isDesk: kind === 'desk' || kind === 'charge',
          on: dayOf(on),
          amount: -Number(amount),
        },
        ...{ fee: Number(fee), feeLines: feeLinesOf(feeLines) },
      }),
    ),
    person: opened?.content ?? null,
    clock: clockOfRow(row, todayOf(scope)),
    history: await readHistory(scope, row, { key: opened?.key ?? null, mandate: terms }),
    ...{ suit, trailingDays: terms.recall.trailingDays },
    open: eventsOpen({ status, pausedFrom }, 'practice').filter(
      (event) =>
        !isSuitEvent(event) ||
        (canInPractice(scope.role, 'lawsuits.allow') && suitFault(event, suit) === null),
    ),
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
    complaints: await complaintsOfCase(scope, row.id),
  };
}

export type PracticeCase = Exclude<Awaited<ReturnType<typeof readPracticeCase>>, { ok: false }>;

async function findCase({ db, tenant }: PracticeScope, asked: string | undefined) {
  const number = numberIn(asked);
  if (number === null) return null;
  return db.case.findUnique({
    where: { practiceId_number: { practiceId: tenant.id, number } },
    select: {
      ...{ ...CASE_NOW, placedAmount: true, place: true, ...CLOCK_COLUMNS },
      placement: {
        select: {
          ...{ number: true, mandate: { select: { terms: true } } },
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
        where: SUMMED,
        select: {
          ...{ id: true, kind: true, on: true, amount: true, fee: true, feeLines: true },
        },
        orderBy: [{ on: 'desc' }, { id: 'desc' }],
      },
    },
  });
}

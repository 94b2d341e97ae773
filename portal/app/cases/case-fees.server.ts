import * as z from 'zod';
import { type CivilDate, daysBetween } from '../../../shared/calendar.ts';
import { deskFeeBack } from '../../../shared/case-money.ts';
import { AT_AGENCY } from '../../../shared/cases.ts';
import {
  type CaseFacts,
  feeOfReceipt,
  lateness,
  type Receipt,
} from '../../../shared/mandate/case-fee.ts';
import { FEE_STEPS, type Fee, type FeeLine, tierRate } from '../../../shared/mandate/fee.ts';
import type { MandateTerms } from '../../../shared/mandate/terms.ts';
import { termsOf } from '../mandates/terms-schema.server.ts';
import type { CaseStatus, MovementKind } from '../platform/generated/enums.ts';
import { type CaseScope, dayOf } from './case-scope.server.ts';

/** What makes the fee of a case's next payment. */
export interface CaseFees {
  /** Of the mandate under which the case was placed, whatever is in force by now. */
  terms: MandateTerms;
  facts: CaseFacts;
  /** What was paid at the desk, the fees on it, and what of them no correction has taken back. */
  desk: { paid: number; fees: number; standing: number };
}

/** What the fee table is asked by, of a case's row. */
interface Aged {
  placedAmount: bigint;
  placedOn: Date;
  dueDate: Date | null;
}

/** The fields of a case's row from which its fees are reckoned, for a query. */
export const FEE_FACTS = {
  ...{ placedAmount: true, placedOn: true, dueDate: true },
  ...{ legalSince: true, recalledOn: true },
} as const;

/** What makes the fees of these cases, by their ids. Queries do not grow with the cases. */
export async function feesOfCases(
  { db }: CaseScope,
  ids: readonly string[],
): Promise<(id: string) => CaseFees> {
  const where = { id: { in: [...ids] } };
  const rows = await db.case.findMany({
    where,
    select: {
      ...{ ...FEE_FACTS, id: true, placementId: true },
      placement: { select: { mandate: { select: { terms: true } } } },
    },
  });
  // a reversal has the fee of its payment, negative: what is left are the fees that stand
  const sums = await db.moneyMovement.groupBy({
    by: ['caseId', 'kind'],
    where: { caseId: where.id },
    _sum: { amount: true, fee: true },
  });
  const sumsOf = new Map<string, KindSum[]>();
  for (const sum of sums) sumsOf.set(sum.caseId, [...(sumsOf.get(sum.caseId) ?? []), sum]);
  const terms = new Map<string, MandateTerms>();
  const fees = new Map(
    rows.map(({ id, placementId, placement, legalSince, recalledOn, ...row }) => {
      const own = terms.get(placementId) ?? termsOf(placement.mandate.terms);
      terms.set(placementId, own);
      const { feesBefore, desk } = paidBefore(sumsOf.get(id) ?? []);
      const days = {
        legalSince: legalSince && dayOf(legalSince),
        recalledOn: recalledOn && dayOf(recalledOn),
      };
      return [id, { terms: own, facts: { ...agedOf(row), ...days, feesBefore }, desk }];
    }),
  );
  return (id) => {
    const own = fees.get(id);
    if (!own) throw new Error('A case has a mandate');
    return own;
  };
}

interface KindSum {
  kind: MovementKind;
  _sum: { amount: bigint | null; fee: bigint | null };
}

function paidBefore(sums: readonly KindSum[]): { feesBefore: number; desk: CaseFees['desk'] } {
  const of = (kind: MovementKind, what: 'amount' | 'fee') =>
    Number(sums.find((one) => one.kind === kind)?._sum[what] ?? 0);
  const fees = of('desk', 'fee');
  return {
    feesBefore: sums.reduce((sum, { _sum }) => sum + Number(_sum.fee), 0),
    desk: { paid: -of('desk', 'amount'), fees, standing: fees + of('charge', 'fee') },
  };
}

/** The fee of money that came in, and how it came about. */
export function feeOn({ terms, facts }: CaseFees, receipt: Receipt): Fee {
  return feeOfReceipt(terms, facts, receipt);
}

/**
 * Whether a change in the sheet still concerns the agency. What the sheet says of an account that came
 * back is the clinic's own business, but for the mandate's days after a recall: a payment at the desk still
 * bears its fee, and a correction takes that back.
 */
export function concernsAgency(
  { status }: { status: CaseStatus },
  { terms, facts, desk }: CaseFees,
  { isPaid, on }: { isPaid: boolean; on: CivilDate },
): boolean {
  if (AT_AGENCY.includes(status)) return true;
  if (status !== 'closed' || facts.recalledOn === null) return false;
  if (!isPaid) return desk.standing > 0;
  return terms.fee.directRate !== null && lateness(terms, facts, on) === null;
}

/** The same case after a payment on which there was this fee. */
export function withFee({ facts, ...rest }: CaseFees, fee: number): CaseFees {
  return { ...rest, facts: { ...facts, feesBefore: facts.feesBefore + fee } };
}

/** The fees on desk payments that a rise in the sheet takes back, negative. */
export function feeOfRise({ terms, desk }: CaseFees, rise: number, billed: number): Fee {
  const back = deskFeeBack(rise, billed, desk);
  if (back === 0) return { fee: 0, lines: [] };
  const { directRate: rate } = terms.fee;
  return { fee: -back, lines: [{ step: 'direct-rate', rate, amount: -back }] };
}

/** The rate of what a case's agency receives today, in basis points. */
export function rateOfCase({ fee }: MandateTerms, row: Aged & { legalSince: Date | null }): number {
  const { age, placedAmount } = agedOf(row);
  const legalRate = row.legalSince === null ? null : fee.legalRate;
  return legalRate ?? tierRate(fee, age, placedAmount);
}

function agedOf({ placedAmount, placedOn, dueDate }: Aged) {
  return {
    placedAmount: Number(placedAmount),
    age: dueDate && daysBetween(dayOf(dueDate), dayOf(placedOn)),
  };
}

const feeLines = z.array(
  z.object({
    ...{ step: z.enum(FEE_STEPS), rate: z.int().nullable(), amount: z.int() },
    late: z.object({ days: z.int(), most: z.int() }).optional(),
  }),
);

/** The lines that are kept with a movement. */
export function feeLinesOf(json: unknown): FeeLine[] {
  return feeLines.parse(json);
}

/** A fee that was taken back, with its lines. */
export function negated({ fee, lines }: Fee): Fee {
  return { fee: -fee, lines: lines.map((line) => ({ ...line, amount: -line.amount })) };
}

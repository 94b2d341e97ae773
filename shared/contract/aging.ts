import * as z from 'zod/mini';
import { AGING_BASES, type AgingPart } from '../aging.ts';
import { isEdges } from '../aging-buckets.ts';
import type { CivilDate } from '../calendar.ts';
import type { Money } from '../money.ts';
import type { AgingView } from './sidebar-views.ts';

/** How a person wants the aging counted. */
const plan = z.object({
  /** A past day; null for today. */
  asOf: z.nullable(z.string().check(z.maxLength(10))),
  /** null: the first of them that the sheet has a column for. */
  basis: z.nullable(z.enum(AGING_BASES)),
  edges: z.array(z.int()).check(z.refine(isEdges)),
});
export type AgingPlan = z.infer<typeof plan>;

const part = z.union([z.int().check(z.gte(0)), z.enum(['undated', 'credits', 'total'])]);

/** The aging of the receivables tab; without a plan the one that the clinic chose last, as of today. */
export const agingProcedures = {
  /** The aging report, computed and not written. */
  aging: z.object({ plan: z.optional(plan) }),
  /** Writes the Aging tab, and keeps basis and buckets for the next time. */
  writeAging: z.object({ plan: z.optional(plan) }),
  /** The rows that a figure is made of. */
  agingRows: z.object({ plan: z.optional(plan), currency: z.string().check(z.maxLength(3)), part }),
};

/** The rows behind one figure. */
export interface AgingRows {
  /** Of the clinic's tab. */
  tab: number;
  currency: string;
  part: AgingPart;
  /** Equal to the figure. */
  sum: Money;
  count: number;
  /** The oldest of them. */
  lines: { cell: string; name: string; invoice: string; from: CivilDate | null; open: Money }[];
}

/** What each of them answers. */
export interface AgingAnswers {
  aging: AgingView;
  writeAging: { tab: string; view: AgingView };
  agingRows: AgingRows;
}

import * as z from 'zod/mini';
import { AGING_BASES, AGING_PARTS, type AgingBasis, type AgingPart } from '../aging.ts';
import { isEdges } from '../aging-buckets.ts';
import type { CivilDate } from '../calendar.ts';
import type { Money } from '../money.ts';
import { ROLL_PARTS, type RollPart } from '../roll-forward.ts';
import type { AgingFigures, AgingView } from './sidebar-views.ts';

const day = z.string().check(z.maxLength(10));

/** How a person wants the aging counted. */
const plan = z.object({
  /** A past day; null for today. */
  asOf: z.nullable(day),
  /** null: the first of them that the sheet has a column for. */
  basis: z.nullable(z.enum(AGING_BASES)),
  edges: z.array(z.int()).check(z.refine(isEdges)),
});
export type AgingPlan = z.infer<typeof plan>;

/** What moved since an earlier day. */
const rolled = z.object({ since: day, moved: z.enum(ROLL_PARTS) });
const part = z.union([z.int().check(z.gte(0)), z.enum(AGING_PARTS), rolled]);

/** The aging of the receivables tab; without a plan the one that the clinic chose last, as of today. */
export const agingProcedures = {
  /** The aging report, computed and not written. */
  aging: z.object({ plan: z.optional(plan) }),
  /** Writes the Aging tab, and keeps basis and buckets for the next time. */
  writeAging: z.object({ plan: z.optional(plan) }),
  /** Puts the report of before back into the Aging tab. */
  restoreAging: z.object({}),
  /** What changed since an earlier day. */
  agingChange: z.object({ plan: z.optional(plan), since: day }),
  /** The rows that a figure is made of, a hundred at a time; those of one guarantor where one is named. */
  agingRows: z.object({
    plan: z.optional(plan),
    currency: z.string().check(z.maxLength(3)),
    part,
    /** `Guarantor.key` */
    guarantor: z.optional(z.string().check(z.maxLength(500))),
    /** How many come before. */
    from: z.optional(z.int().check(z.gte(0))),
  }),
  /** What stands in the cell of the Aging tab that is chosen now. */
  agingCell: z.object({}),
};

/** How a report was counted. */
export interface CountedAs {
  asOf: CivilDate;
  basis: AgingBasis | null;
  edges: number[];
}

/** A figure that rows can be asked for. */
export type Figure = AgingPart | z.infer<typeof rolled>;

/** The rows behind one figure. */
export interface AgingRows {
  /** Of the clinic's tab. */
  tab: number;
  currency: string;
  part: Figure;
  /** Equal to the figure. */
  sum: Money;
  count: number;
  /** A hundred of them from this one on: the oldest first, of what moved the largest. */
  from: number;
  lines: { cell: string; name: string; invoice: string; from: CivilDate | null; open: Money }[];
}

/** What was open on an earlier day, and what moved it since. */
export interface AgingChange {
  since: CivilDate;
  asOf: CivilDate;
  edges: number[];
  /** How many rows tell of a payment without its day: on the earlier day it counts as made. */
  paidOnUnknownDays: number;
  currencies: {
    currency: string;
    before: AgingFigures;
    after: AgingFigures;
    /** All that was open and is, whoever is to pay it, and what moved it. */
    roll: Record<'before' | RollPart | 'after', number>;
  }[];
}

/** A figure of the Aging tab: of one guarantor, or of the total. */
export interface AgingCell {
  /** How the tab was counted. */
  plan: CountedAs;
  currency: string;
  part: AgingPart;
  /** null for the total; of somebody who owes nothing any more a key that nobody has. */
  guarantor: { key: string; name: string } | null;
  /** What the tab says: the rows tell what is open now. */
  shown: Money;
}

/** The report that was written. */
export interface AgingWritten {
  tab: string;
  /** The name under which the tab of before was kept, as it had no table of ours; null: it had one. */
  setAside: string | null;
  view: AgingView;
}

/** Which report stands in the tab now, and which one can be put back. */
export interface AgingRestored extends Pick<AgingWritten, 'tab' | 'setAside'> {
  asOf: CivilDate;
  before: CivilDate;
}

/** What each of them answers. */
export interface AgingAnswers {
  aging: AgingView;
  writeAging: AgingWritten;
  restoreAging: AgingRestored;
  agingChange: AgingChange;
  agingRows: AgingRows;
  agingCell: AgingCell;
}

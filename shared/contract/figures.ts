import * as z from 'zod/mini';
import type { AgingBasis } from '../aging.ts';
import { AGING_EDGES } from '../aging-buckets.ts';
import type { CivilDate } from '../calendar.ts';
import type { KpiId } from '../kpi/dictionary.ts';
import type { Doubt } from '../kpi/figure.ts';
import type { Period } from '../kpi/ledger.ts';
import { REVIEWED } from '../kpi/review.ts';

/** The figures of the sidebar, in its order: those that a ledger tells, and one that our record tells. */
export const SHOWN_FIGURES = [...REVIEWED, 'paperless-share'] as const;
export type ShownFigure = (typeof SHOWN_FIGURES)[number];

/** So many rows behind a sum are shown at once. */
export const FIGURE_ROWS = 100;

const day = z.string().check(z.maxLength(10));
/** Which figures: null for the sheet's first currency, and for the last three whole months. */
const asked = {
  currency: z.nullable(z.string().check(z.maxLength(3))),
  period: z.nullable(z.object({ from: day, to: day })),
};
/** Hundredths of a percent. */
const rate = z.int().check(z.gte(0), z.lte(10_000));
const rates = z.array(rate).check(z.refine(({ length }) => length === AGING_EDGES.length + 2));

/** The figures of the sheet. */
export const figureProcedures = {
  /** All of them, without their rows. */
  figures: z.object(asked),
  /** The rows that one sum of a figure is made of, from one of them on. */
  figureRows: z.object({
    ...asked,
    figure: z.enum(SHOWN_FIGURES),
    /** Which of its divisions, from 0. */
    part: z.int().check(z.gte(0)),
    side: z.enum(['numerator', 'denominator']),
    from: z.int().check(z.gte(0)),
  }),
  /** Keeps the clinic's own rates of the allowance; null: the published example again. */
  saveRates: z.object({ ...asked, rates: z.nullable(rates) }),
};

/** A sum and how many rows it is made of. */
export interface SumView {
  total: number;
  rows: number;
}

/** One division: numerator ÷ denominator × times. */
export interface FigurePartView {
  key: string;
  numerator: SumView;
  denominator: SumView | null;
  times: number;
  value: number | null;
}

export interface FigureView {
  id: ShownFigure;
  kpi: KpiId;
  /** In the unit of the dictionary; null where there is nothing to divide by. */
  value: number | null;
  parts: FigurePartView[];
  /** What could not be counted for sure, and of how many rows. */
  doubts: { doubt: Doubt; count: number }[];
  /** The oldest first, the figure itself last. */
  trend: { to: CivilDate; value: number | null }[];
}

export interface FiguresView {
  tab: { id: number; name: string; rows: number };
  period: Period;
  /** Null where the sheet has no line. */
  currency: string | null;
  /** The one with the most lines first. */
  currencies: string[];
  /** From which date a line counts as late; null: none ever does. */
  basis: AgingBasis | null;
  /** Rates of the allowance; hundredths of a percent, first of what is not due. */
  rates: number[];
  /** Nobody has entered any: they are the published example. */
  isExample: boolean;
  figures: FigureView[];
}

/** The rows behind one sum of a figure. */
export interface FigureRowsView {
  /** Of the clinic's tab. */
  tab: number;
  /** Added up over all rows, whether shown or not: equal to the figure's. */
  sum: number;
  count: number;
  /** Of the first that is shown, from 0. */
  from: number;
  lines: FigureRowView[];
}

export interface FigureRowView {
  /** Of the clinic's tab; null for a message. */
  cell: string | null;
  name: string;
  invoice: string;
  /** When it was billed, or sent. */
  date: CivilDate | null;
  /** In what the sum counts: minor units, days, or 1. */
  amount: number;
}

/** What each of them answers. */
export interface FigureAnswers {
  figures: FiguresView;
  figureRows: FigureRowsView;
  saveRates: FiguresView;
}

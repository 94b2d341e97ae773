import * as z from 'zod/mini';
import type { CivilDate } from '../calendar.ts';
import type { CitedRule } from '../messages/law/cited.ts';
import type { NotTodayReason } from '../reminders/due.ts';
import type { WorkTerm } from '../worklist.ts';

/** Whom to contact today. */
export const worklistProcedures = {
  /** In one currency; null for the sheet's first. */
  worklist: z.object({ currency: z.nullable(z.string().check(z.maxLength(3))) }),
  /** Keeps what a contact costs the clinic, in minor units. */
  saveContactCost: z.object({
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    cost: z.int().check(z.gte(0), z.lte(1e9)),
  }),
};

/** One guarantor to contact today. */
export interface WorkRow {
  /** `Guarantor.key`: the one of the reminder, too. */
  key: string;
  name: string;
  account: string;
  /** Minor units: the sum of the terms. */
  score: number;
  terms: { term: WorkTerm; amount: number }[];
  owed: number;
  daysPastDue: number;
  usualDays: number | null;
  lastContact: CivilDate | null;
  /** The lines past due: the first of them, and how many there are. */
  lines: { cell: string; invoice: string; due: CivilDate | null }[];
  count: number;
}

/** Somebody with something past due whom nobody contacts today. */
export interface WaitingRow {
  name: string;
  from: CivilDate | null;
}

export interface WorklistView {
  /** Id of the tab with the rows. */
  tab: number;
  today: CivilDate;
  /** Null where the sheet has no line. */
  currency: string | null;
  currencies: string[];
  /** What a contact costs, minor units. */
  cost: number;
  /** For so many days after a contact another brings less: the longest wait of the policy. */
  restDays: number;
  /** How many are to be contacted; `items` holds the first of them. */
  count: number;
  items: WorkRow[];
  /** By the reason; null where none is known. */
  waiting: {
    reason: NotTodayReason | null;
    rules: CitedRule[];
    people: WaitingRow[];
  }[];
}

/** What each of them answers. */
export interface WorklistAnswers {
  worklist: WorklistView;
  saveContactCost: WorklistView;
}

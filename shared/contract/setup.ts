import * as z from 'zod/mini';
import { DATE_FIELDS, FIELDS, type Field } from '../sheet/fields.ts';
import type { SetupView } from './sidebar-views.ts';

const column = z.nullable(z.int().check(z.gte(0), z.lte(999)));
const columns = z.partialRecord(z.enum(FIELDS), column);

/** Which tab and columns to read, and how. What the script then shows first is `saveSetup`'s answer. */
export const setupProcedures = {
  /** What we found in a tab (null: in the likeliest one). */
  inspect: z.object({ sheetId: z.nullable(z.int()) }),
  /** Keeps which tab, row and columns to read, and how. Answers with what is then still asked. */
  saveSetup: z.object({
    sheetId: z.int(),
    headerRow: z.int().check(z.gte(1), z.lte(100)),
    columns,
    dateOrder: z.partialRecord(z.enum(DATE_FIELDS), z.enum(['day', 'month'])),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    language: z.enum(['en', 'es', 'fr']),
  }),
  /** Forgets what this person has said of a header; answers with the tab as it is found then. */
  forgetHeader: z.object({
    sheetId: z.int(),
    header: z.string().check(z.minLength(1), z.maxLength(100)),
  }),
};

/** What they answer, but for `saveSetup`. */
export interface SetupAnswers {
  inspect: SetupView;
  forgetHeader: SetupView;
}

/** A column of the clinic's tab, as the setup shows it. */
export interface SetupColumn extends ColumnPlace {
  field: Field | null;
  /**
   * How we know: the person or an earlier run said so; they did and the header has changed to another
   * sure name; the header is one we know; this person said so of another sheet; it only looks so.
   */
  known: 'remembered' | 'renamed' | 'sure' | 'said' | 'unsure' | 'none';
  /** This person's sheets read the header so (null: not at all) because they have said so. */
  isLearnt: boolean;
  /** Two or three values as the sheet displays them. */
  samples: string[];
}

/** Where a column stands, and what stands over it. */
export interface ColumnPlace {
  /** From 0. */
  index: number;
  letter: string;
  /** Empty where it has none. */
  header: string;
}

/** What became of a column that a person had confirmed. */
export interface ColumnChange {
  field: Field;
  /** Its header when it was confirmed. */
  was: string;
  /** Where the same column stands now; null where it is gone, or nobody knows. */
  here: ColumnPlace | null;
  /** Another column that bears its header now, or another name of it. */
  there: ColumnPlace | null;
  /** A person has to say; else it is certain, and told. */
  asked: boolean;
}

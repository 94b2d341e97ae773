import * as z from 'zod/mini';
import type { CivilDate } from '../calendar.ts';
import type { Language, Money } from '../money.ts';
import type { ExceptionReason, NotTodayReason } from '../reminders/due.ts';
import {
  DATE_FIELDS,
  type DateField,
  type DateOrder,
  FIELDS,
  type Field,
} from '../sheet/fields.ts';
import type { ProblemReason } from '../sheet/problems.ts';

/**
 * What the sidebar may ask of the script, and what it gets: the one place that both ends compile
 * against. Arguments are checked at run time as well, since a sidebar is somebody's browser.
 *
 * A page that was opened before an update sends the older number and is told to reload.
 */
export const CONTRACT_VERSION = 1;

export type { ExceptionReason, NotTodayReason };

/** The views that the menu can open the sidebar at. */
export const VIEWS = ['home', 'setup', 'aging', 'reminders', 'help'] as const;
export type View = (typeof VIEWS)[number];

const column = z.nullable(z.int().check(z.gte(0), z.lte(999)));
const columns = z.partialRecord(z.enum(FIELDS), column);
const shortText = z.string().check(z.maxLength(200));
const key = z.string().check(z.minLength(1), z.maxLength(500));

/** Who speaks in a reminder: shown in its text, so all of it is the clinic's own words. */
export const clinicSchema = z.object({
  /** The clinic's name, as patients know it. */
  name: shortText.check(z.minLength(1)),
  /** The person who answers. */
  contact: shortText.check(z.minLength(1)),
  /** Telephone with hours, free text; may be empty. */
  phone: shortText,
  /** Where replies go. */
  replyTo: z.email().check(z.maxLength(200)),
});
export type Clinic = z.infer<typeof clinicSchema>;

/** Arguments of each procedure. `key` is a guarantor's key: there is one message for each. */
export const procedures = {
  /** Everything the sidebar needs to show its first view: one call on opening. */
  open: z.object({}),
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
  saveClinic: clinicSchema,
  /** The aging report, computed and not written. */
  aging: z.object({}),
  /** Writes the Aging tab. */
  writeAging: z.object({}),
  /** Shows a cell of the clinic's tab in the grid. */
  goTo: z.object({ sheetId: z.int(), cell: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)) }),
  /** Who is due today, who is not and why, what still has to be settled. */
  reminders: z.object({}),
  /** The message one guarantor would get, as it would go out. */
  letter: z.object({ key }),
  /** Sends the approved messages, as many as fit in one slice of time; call again while some are left. */
  send: z.object({ approved: z.array(z.object({ key, stamp: key })).check(z.maxLength(2000)) }),
  /** Sends the text of one message to the clinic's own address. Cannot address a patient. */
  sendTest: z.object({ key }),
  /** A person says what became of a message whose end we do not know. */
  settleUnknown: z.object({ id: key, went: z.boolean() }),
  /** A person says that this copy or restored version is the living sheet. */
  thisOneLives: z.object({}),
  /** Turns the hourly carrying-on with approved messages on or off. */
  automatic: z.object({ on: z.boolean() }),
  /** Removes our tabs (the ledger only when asked for), settings and triggers. */
  removeEverything: z.object({ ledgerToo: z.boolean() }),
};
export type Procedures = typeof procedures;
export type Procedure = keyof Procedures;
export type Arguments<P extends Procedure> = z.infer<Procedures[P]>;

/** What each procedure answers. */
export interface Answers {
  open: Overview;
  inspect: SetupView;
  saveSetup: Overview;
  saveClinic: Overview;
  aging: AgingView;
  writeAging: { tab: string; view: AgingView };
  goTo: null;
  reminders: RemindersView;
  letter: Letter;
  send: SendProgress;
  sendTest: { to: string };
  settleUnknown: RemindersView;
  thisOneLives: Overview;
  automatic: Overview;
  removeEverything: { removed: string[] };
}

/** What survives the wire: a Date or a function in an answer does not compile. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Date | ((...args: never[]) => unknown)
    ? never
    : { [Key in keyof T]: Plain<T[Key]> };
type NotPlain = {
  [P in Procedure]: Answers[P] extends Plain<Answers[P]> ? never : P;
}[Procedure];
type MustBeNone<T extends never> = T;
/** Names the answers that would not survive the wire: none, or this does not compile. */
type AnswersLostOnTheWire = MustBeNone<NotPlain>;

/** Every answer comes in this envelope; a refusal's code is translated by the sidebar. */
export type Envelope<T> =
  | { ok: true; value: T }
  | { ok: false; code: RefusalCode; details: Record<string, string | number> }
  | AnswersLostOnTheWire;

/** Why a procedure may say no. */
export const REFUSALS = [
  'old-page', // the sidebar is older than the script: reload
  'bad-arguments', // details.at
  'no-tab', // the workbook has no tab that could be receivables, or the remembered one is gone
  'not-set-up', // columns missing or questions open: go to setup
  'headers-changed', // the remembered headers are not where they were; details.header
  'no-clinic', // name, contact and reply address are not known yet
  'busy', // somebody else is sending or writing
  'copied-sheet', // a copy or restored version: a person must say which lives; details.kind
  'not-due', // that message is not due (any more)
  'no-quota', // no mail left today
  'no-document', // the script was called without a spreadsheet
  'failed', // something Google does went wrong; details.during
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export interface Tab {
  id: number;
  name: string;
  rows: number;
}

export interface Overview {
  /** The language of the person at the screen. */
  language: Language;
  /** Today in the spreadsheet's time zone. */
  today: CivilDate;
  setup: SetupView | null;
  /** Setup is complete and nothing is asked. */
  ready: boolean;
  clinic: Clinic | null;
  /** Set when this is a copy or a restored version and nobody has said yet which lives. */
  doubt: null | 'copy' | 'restored';
  /** Messages whose end is unknown. */
  unknown: number;
  automatic: boolean;
}

export interface SetupView {
  tabs: Tab[];
  tab: Tab;
  /** Row of the headers, from 1. */
  headerRow: number;
  columns: SetupColumn[];
  /** What a person has to answer before we read on. */
  questions: Question[];
  /** What a person answered earlier and may change: the sheet itself does not show it. */
  answered: Extract<Question, { kind: 'dateOrder' }>[];
  /** What the sheet must have and we did not find. */
  missing: ('who' | 'howMuch')[];
  currency: string;
  /** Language for guarantors whose row names none. */
  letterLanguage: Language;
}

export interface SetupColumn {
  /** From 0. */
  index: number;
  letter: string;
  header: string;
  field: Field | null;
  /** How we know: the person or an earlier run said so, the header is one we know, it only looks so. */
  known: 'remembered' | 'sure' | 'unsure' | 'none';
  /** Two or three values as the sheet displays them. */
  samples: string[];
}

export type Question =
  | {
      kind: 'dateOrder';
      field: DateField;
      letter: string;
      header: string;
      /** What a person has said already; null while it is open. */
      answer: DateOrder | null;
      /** Two different values of the column, each read both ways. */
      examples: { text: string; ifDayFirst: CivilDate; ifMonthFirst: CivilDate }[];
    }
  | {
      kind: 'column';
      field: Field;
      candidates: { index: number; letter: string; header: string }[];
    };

/** A row, or a cell, that could not be read or does not add up. Nothing of it was guessed. */
export interface ProblemView {
  cell: string;
  row: number;
  reason: ProblemReason;
  /** Facts for the sentence: the text that stands there, another row. */
  details: Record<string, string | number>;
  /** True: the row is left out of the sums. False: it is counted, and worth a look. */
  leftOut: boolean;
}

/** Amounts of the nine aging columns, in minor units. */
export interface AgingFigures {
  /** current, 1-30, 31-60, 61-90, 91-120, over 120 */
  buckets: number[];
  undated: number;
  credits: number;
  total: number;
}

export interface AgingView {
  tab: Tab;
  today: CivilDate;
  /** By which date the age is counted. */
  basis: DateField | null;
  /** One entry a currency; never mixed. */
  totals: { currency: string; figures: AgingFigures; guarantors: number; items: number }[];
  problems: ProblemView[];
  /** How many problems there are; `problems` holds the first 200. */
  problemCount: number;
  /** Rows dated after today: not there yet, and no defect. */
  notYet: number;
  /** The clinic's own total lines, which are no accounts. */
  totalLines: number;
}

export interface DueRow {
  key: string;
  /** What was on the screen when the person approved it; a change since then stops the message. */
  stamp: string;
  name: string;
  level: number;
  language: Language;
  balance: Money;
  items: number;
  oldestDue: CivilDate;
  exceptions: ExceptionReason[];
}

export interface DueGroup {
  level: number;
  language: Language;
  rows: DueRow[];
}

export interface RemindersView {
  today: CivilDate;
  levels: number;
  /** Mails that this account may still send today. */
  quotaLeft: number;
  /** The day on which what does not fit today will be done. */
  carriedTo: CivilDate;
  /** To be looked at one by one. */
  exceptions: DueRow[];
  /** To be approved together. */
  groups: DueGroup[];
  notToday: { reason: NotTodayReason; people: { name: string; next: CivilDate | null }[] }[];
  unknown: { id: string; name: string; level: number; at: string; balance: Money }[];
  /** Approved earlier and carried over. */
  carried: { key: string; name: string; until: CivilDate }[];
}

/** A message as it would go out. `varies` marks what differs from the others of its group. */
export interface Letter {
  key: string;
  to: string;
  subject: string;
  body: { text: string; varies: boolean }[];
}

export interface SendOutcome {
  key: string;
  name: string;
  outcome: 'sent' | 'failed' | 'unknown' | 'suppressed' | 'carried';
  /** For suppressed: why. */
  reason: NotTodayReason | 'changed' | 'paid' | null;
  at: string;
}

export interface SendProgress {
  outcomes: SendOutcome[];
  /** Keys of the approved that this slice did not reach: send them again. */
  left: string[];
  quotaLeft: number;
  carriedTo: CivilDate;
  /** Set when the run must not simply go on. */
  stopped: null | 'unknown' | 'no-quota' | 'trouble';
}

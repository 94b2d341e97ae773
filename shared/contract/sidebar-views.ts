import type { AgingBasis } from '../aging.ts';
import type { CivilDate } from '../calendar.ts';
import type { HolidayCountry } from '../holidays/countries.ts';
import type { AskedFact } from '../law/asked.ts';
import type { CitedRule } from '../messages/law/cited.ts';
import type { ChangeText, LawReading } from '../messages/law/reading.ts';
import type { Language, Money } from '../money.ts';
import type { ExceptionReason, NotTodayReason } from '../reminders/due.ts';
import type { Channel, Tone, Track } from '../reminders/policy.ts';
import type { SealFault } from '../reminders/seal.ts';
import type { DateField, DateOrder, Field } from '../sheet/fields.ts';
import type { ProblemReason, RowVerdict } from '../sheet/problems.ts';
import type { SettleGroup } from './law.ts';
import type { PortalBrief } from './portal-views.ts';
import type { ColumnChange, SetupColumn } from './setup.ts';
import type { Clinic } from './sidebar.ts';

// What the sidebar is told: the shapes of the answers that ./sidebar.ts names.

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
  /**
   * What the sheet says now: reminders due (null while it is not known which lines an agency holds),
   * and per currency what is open. Null until it is ready.
   */
  figures: null | { due: number | null; open: { total: Money; guarantors: number }[] };
  clinic: Clinic | null;
  /** Set when this is a copy or a restored version and nobody has said yet which lives. */
  doubt: null | 'copy' | 'restored';
  /** Messages whose end is unknown. */
  unknown: number;
  /** This person's timer is set. */
  automatic: boolean;
  /** Due reminders go by themselves; null where nobody has turned that on. */
  byItself: ByItself | null;
  portal: PortalBrief;
  /** What divides the arguments of a function in this spreadsheet. */
  separator: ',' | ';';
}

/** Who has turned on that reminders go by themselves. */
export interface ByItself {
  /** The person who answers for it. */
  by: string;
  since: CivilDate;
  /** It is the timer of the person who looks. */
  isMine: boolean;
  /** Another version of the policy is in force than the one they saw: nothing goes until they look again. */
  isPaused: boolean;
}

export interface SetupView {
  tabs: Tab[];
  tab: Tab;
  /** Another tab is as likely as this one: a person has to choose before we read on. */
  tabAsked: boolean;
  /** Row of the headers, from 1. */
  headerRow: number;
  columns: SetupColumn[];
  /** What a person has to answer before we read on. */
  questions: Question[];
  /** Confirmed columns that are not as they were: the ones to be asked about, and the ones to be told. */
  changes: ColumnChange[];
  /** What a person answered earlier and may change: the sheet itself does not show it. */
  answered: Extract<Question, { kind: 'dateOrder' }>[];
  /** What the sheet must have and we did not find. */
  missing: ('who' | 'howMuch')[];
  currency: string;
  /** Language for guarantors whose row names none. */
  letterLanguage: Language;
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

/** Amounts of the aging columns, in minor units: what patients owe by age, and what others do. */
export interface AgingFigures {
  /** What is not due, then by age, the oldest last. */
  buckets: number[];
  undated: number;
  credits: number;
  total: number;
  insurer: number;
  agency: number;
}

export interface AgingView {
  tab: Tab;
  today: CivilDate;
  /** The day that is looked at. */
  asOf: CivilDate;
  /** By which date the age is counted, and by which it could be. */
  basis: AgingBasis | null;
  bases: AgingBasis[];
  /** Upper ends of the buckets. */
  edges: number[];
  /** Of which day the report is that stood in our tab before; null where none can be put back. */
  before: CivilDate | null;
  /** One entry a currency; never mixed. The ledger is the same money, summed past all buckets. */
  totals: {
    currency: string;
    figures: AgingFigures;
    ledger: number;
    guarantors: number;
    items: number;
  }[];
  /** Lines that say of a payment not when it was: on a past day nobody knows whether it was made. */
  paidOnUnknownDays: number;
  problems: ProblemView[];
  /** How many problems there are; `problems` holds the first 200. */
  problemCount: number;
  /** Rows dated after that day: not there yet, and no defect. */
  notYet: number;
  /** How many rows of accounts are in order, to be mended, and to be mended before anything is done. */
  verdicts: Record<RowVerdict, number>;
  /** The clinic's own total lines, which are no accounts. */
  totalLines: number;
  /** Headings and remarks between the rows, which are no accounts either. */
  remarks: number;
}

export interface DueRow {
  key: string;
  /** What was on the screen when the person approved it; a change since then stops the message. */
  stamp: string;
  name: string;
  level: number;
  tone: Tone;
  channel: Channel;
  track: Track;
  language: Language;
  balance: Money;
  items: number;
  oldestDue: CivilDate;
  exceptions: ExceptionReason[];
  /** Who has changed the words of this one; null where nobody has. */
  editedBy: string | null;
}

export interface DueGroup {
  level: number;
  tone: Tone;
  track: Track;
  language: Language;
  rows: DueRow[];
}

/** Somebody who gets nothing today. */
export interface HeldRow {
  name: string;
  next: CivilDate | null;
  /** Set where a person has put them off: what they said, and the key to take it back by. */
  skip: { key: string; reason: string; note: string } | null;
}

/** A message that went. */
export interface SentRow {
  id: string;
  name: string;
  level: number;
  tone: Tone;
  channel: Channel;
  /** Address or number; empty for a letter. */
  to: string;
  day: CivilDate;
}

export interface RemindersView {
  today: CivilDate;
  /** How many levels each track has. */
  levels: Record<Track, number>;
  /** Mails that this account may still send today. */
  quotaLeft: number;
  /** The first day on which what does not fit today may go out. */
  carriedTo: CivilDate;
  /** To be looked at one by one, those too whose words were changed. */
  exceptions: DueRow[];
  /** To be approved together. */
  groups: DueGroup[];
  notToday: {
    reason: NotTodayReason;
    people: HeldRow[];
    /** The rules of law that hold them back. */
    rules: CitedRule[];
  }[];
  /** Id of the tab with the rows. */
  tab: number;
  /** Nobody has said where the clinic is; until then the law of this country counts, if of any. */
  placeAsked: { country: HolidayCountry | null } | null;
  /** What the law asks of the clinic and nobody has answered. */
  questions: AskedFact[];
  /** What somebody could tell of people who owe. */
  toSettle: SettleGroup[];
  /** Messages of which nobody has said whether they went; those by hand wait for who prepared them. */
  unknown: {
    id: string;
    name: string;
    level: number;
    tone: Tone;
    channel: Channel;
    at: string;
    balance: Money;
  }[];
  /** What went of late, newest first: a person may say that it came back. */
  lately: SentRow[];
  /** How this person named themselves last; empty when they never have. */
  by: string;
  /** Approved earlier and carried over. */
  carried: { key: string; name: string; until: CivilDate }[];
}

/** The law of the clinic's own place, to be read. */
export interface LawView {
  /** Where the clinic may be, by name. */
  places: { place: string; name: string }[];
  /** Null until a person has said where the clinic is. */
  reading: LawReading | null;
  /** What changes within the next weeks, the next one first. */
  soon: ChangeText[];
}

export interface SendOutcome {
  key: string;
  name: string;
  outcome: 'sent' | 'failed' | 'unknown' | 'suppressed' | 'carried';
  /** For suppressed: why. */
  reason: NotTodayReason | 'changed' | 'paid' | 'by-hand' | null;
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

/** Whether the ledger's lines are as they were written. */
export interface LedgerCheck {
  /** Id of the ledger's tab; null while nothing was ever sent. */
  tab: number | null;
  lines: number;
  /** How many faults there are, and the first of them. */
  count: number;
  faults: SealFault[];
}

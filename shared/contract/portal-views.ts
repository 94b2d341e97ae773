import type { CivilDate } from '../calendar.ts';
import type { CaseStatus } from '../cases.ts';
import type { Money } from '../money.ts';
import type { CasePackage, Condition, HandOffFacts } from '../placement.ts';
import type { Place } from '../places.ts';
import type { AgencyChoice, Conflict, PlacedRow, RowReason } from './portal.ts';

// What the sidebar is told about the portal: the shapes of the answers that ./sidebar.ts names.

/** How this sheet and the person at the screen stand with the portal. */
export interface PortalView {
  /** Where the portal is; null before anybody has connected this sheet. */
  address: string | null;
  practice: string | null;
  /** Who this person is in the portal; null while they have no connection of their own. */
  person: string | null;
  /** This person may hand off and recall, not only sync. */
  mayPlace: boolean;
  /** The sheet has its reference key; without it the recovery code must be typed in. */
  hasKey: boolean;
  lastSync: SyncMark | null;
  /** Since a copy or a restored version was said to be the living one, the portal was not asked. */
  mustSync: boolean;
  handOff: OpenHandOff | null;
  /** Lines that were ever placed, by the last sync. */
  cases: number;
}

/** When the sheet was last brought to the portal, in the spreadsheet's zone. */
export interface SyncMark {
  on: CivilDate;
  at: string;
}

/** A hand-off whose answer never came: nobody knows yet whether the agency has the lines. */
export interface OpenHandOff {
  agency: string;
  lines: number;
  on: CivilDate;
  at: string;
}

/** The same in short, for the first view. */
export interface PortalBrief {
  practice: string | null;
  connected: boolean;
  lastSync: SyncMark | null;
  mustSync: boolean;
  /** A hand-off is open: ask what became of it. */
  unknown: boolean;
}

/** Answer to a connection. */
export interface Connected {
  view: PortalView;
  /** Shown once, when the reference key is new. */
  recoveryCode: string | null;
}

/** A line of the sheet, as a list shows it. */
export interface LineName {
  ref: string;
  /** As people read it: R-3F2A9C1B. */
  reference: string;
  name: string;
  /** The invoice's number, else the account's. */
  number: string | null;
}

export interface SyncProgress {
  /** Rows that this slice delivered, and rows that wait for the next one. */
  sent: number;
  left: number;
  /** So many lines are gone that a person has to say that this is right. */
  asks: { absent: number; known: number } | null;
  /** Set when all is done. */
  result: SyncResult | null;
}

export interface SyncResult {
  lines: number;
  /** Lines that could not be read, and rows that the portal did not take: neither crossed. */
  leftOut: number;
  refused: {
    count: number;
    /** The first of them. */
    rows: { line: LineName; reason: RowReason | 'unreadable' }[];
  };
  closed: number;
  /** Lines that are gone from the sheet and stay open, since an agency works on them. */
  kept: number;
  questions: QuestionView[];
  conflicts: { line: LineName; conflict: Conflict }[];
}

/** A fall in the sheet that may be money the agency reported. */
export interface QuestionView {
  id: string;
  line: LineName;
  amount: Money;
  seenOn: CivilDate;
  payments: { on: CivilDate; amount: Money }[];
}

/** A line that could be handed off, with what the gate asks of it. */
export interface HandOffLine extends LineName {
  open: Money;
  facts: HandOffFacts;
}

export interface HandOffView {
  /** Nothing speaks against these before an agency is chosen. */
  ready: HandOffLine[];
  /** The others by what they lack first; of each the first lines. */
  notReady: { unmet: Condition | 'unreadable'; count: number; lines: LineName[] }[];
  /** So many lines fit into one hand-off. */
  most: number;
}

/** Exactly what would leave the house with one line. */
export interface PackageView {
  ref: string;
  /** What was on the screen: a change since then stops the hand-off of this line. */
  stamp: string;
  place: Place | null;
  fields: CasePackage;
}

/** What became of a hand-off. */
export interface PlaceOutcome {
  /** Null where no line was placed. */
  number: string | null;
  placed: { line: LineName; number: string }[];
  refused: ({ line: LineName } & Pick<PlacedRow, 'unmet' | 'lacks'>)[];
}

export interface CaseView {
  line: LineName;
  number: string;
  agency: string;
  status: CaseStatus;
  balance: Money;
  updatedOn: CivilDate;
}

/** Answers of the procedures about the portal. */
export interface PortalProcedureAnswers {
  portal: PortalView;
  connect: Connected;
  disconnect: PortalView;
  recoveryCode: { code: string };
  sync: SyncProgress;
  answerPayment: null;
  findLine: LineName;
  handOff: HandOffView;
  preview: { packages: PackageView[] };
  agencies: { agencies: AgencyChoice[] };
  place: PlaceOutcome;
  settleHandOff: { outcome: PlaceOutcome | null; view: PortalView };
  cases: { cases: CaseView[] };
  recall: { cases: CaseView[] };
  addLookup: { tab: string; letter: string };
}

import * as z from 'zod/mini';
import { type CivilDate, parseCivilDate } from '../calendar.ts';
import type { Channel } from '../case-updates.ts';
import type { CaseStatus } from '../cases.ts';
import { LANGUAGES } from '../money.ts';
import type { Condition } from '../placement.ts';
import { PLACES, type Place } from '../places.ts';
import { STOP_FLAGS } from '../receivables.ts';
import type { EvidenceGap } from '../vetting/coverage.ts';
import type { TrialRoom } from '../vetting/trial.ts';
import { RECALL_REASONS, uuid } from './parts.ts';

export { RECALL_REASONS, type RecallReason } from './parts.ts';

/**
 * What the add-on and the portal say to each other: JSON by POST, with a bearer token but for the first
 * call. Both ends compile against this file; the portal checks every body at run time as well.
 *
 * Each body carries `contract`. A portal that no longer speaks an add-on's number says `old-addon`, one
 * that does not know it yet says `old-portal`.
 */
export const PORTAL_CONTRACT = 3;

/** So many rows go in one call. */
export const BATCH_ROWS = 5000;

/** What a token allows: reading and syncing the sheet, or handing accounts off and recalling them. */
export const TOKEN_SCOPES = ['sync', 'place'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

const hash = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const date = z
  .string()
  .check(z.refine((text) => parseCivilDate(text).ok)) as unknown as z.ZodMiniType<CivilDate>;
const minor = z.int().check(z.gte(-1e15), z.lte(1e15));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
/** No text of the database may hold a zero. */
const text = (most: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(most),
    z.refine((written) => !written.includes('\0')),
  );
const contract = z.int();
/** Made once for what is to happen once: sent again with the same body, it has no second effect. */
const key = uuid;

/** A line of the sheet as the portal may know it: amounts, dates and flags; no name, no contact. */
export const syncRowSchema = z.strictObject({
  ref: uuid,
  guarantor: uuid,
  currency,
  amount: z.nullable(minor),
  paid: z.nullable(minor),
  balance: z.nullable(minor),
  settled: z.boolean(),
  serviceDate: z.nullable(date),
  invoiceDate: z.nullable(date),
  dueDate: z.nullable(date),
  paidDate: z.nullable(date),
  flags: z.array(z.enum(STOP_FLAGS)).check(z.maxLength(STOP_FLAGS.length)),
});
export type SyncRow = z.infer<typeof syncRowSchema>;

/** What leaves the house with an account that is handed off, and what the gate asks of the sheet. */
export const placementRowSchema = z.strictObject({
  ref: uuid,
  /** Of the line as the person saw it: a portal that knows another one refuses the row. */
  hash,
  /** Where the patient lives; null where the sheet does not say it and the practice neither. */
  place: z.nullable(z.enum(PLACES)),
  statusUnderstood: z.boolean(),
  lastNoticeSent: z.boolean(),
  package: z.strictObject({
    name: text(200),
    // no narrower than the sheet reads them: an address may bear an accent
    email: z.nullable(z.email({ pattern: z.regexes.unicodeEmail }).check(z.maxLength(200))),
    language: z.nullable(z.enum(LANGUAGES)),
    account: z.nullable(text(100)),
    invoice: z.nullable(text(100)),
    serviceDate: z.nullable(date),
    dueDate: z.nullable(date),
    lastNoticeOn: z.nullable(date),
  }),
});
export type PlacementRow = z.infer<typeof placementRowSchema>;

/** Rows are checked one by one, so that a bad one gets its own answer and the others go on. */
const rows = z.array(z.unknown()).check(z.minLength(1), z.maxLength(BATCH_ROWS));

/** Which spreadsheet asks: SHA-256 of its id. */
const sheet = z.object({ document: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });

/** The body of each call, by its address below `/api/v1/`. */
export const calls = {
  /** Takes the one-time code, gives the token. */
  connect: z.object({
    contract,
    code: text(40),
    ...sheet.shape,
    name: text(200),
    url: z.nullable(z.url({ protocol: /^https?$/ }).check(z.maxLength(500))), // people click on it
    keyCheck: hash,
    /** A person said that this copy lives on, and the sheet that it was copied from does not. */
    replaces: z.boolean(),
  }),
  /** Ends the token that asks. */
  disconnect: z.object({ contract }),
  /** Begins a sync: from now on only this one may write. Answers with what the portal knows. */
  'sync/begin': z.object({ contract, ...sheet.shape }),
  'sync/rows': z.object({ contract, key, sync: z.int(), rows }),
  /** Ends a sync: which lines the sheet has no more. */
  'sync/finish': z.object({
    contract,
    key,
    sync: z.int(),
    absent: z.array(uuid).check(z.maxLength(100_000)), // 39 bytes each, within what a door takes
    /** How many lines the portal must know after it: a batch that got lost shows. */
    known: z.int().check(z.gte(0)),
    /** A person saw this number of absent lines and said that it is right; null: nobody was asked. */
    confirmed: z.nullable(z.int()),
  }),
  /**
   * The hourly timer has run. `by` answers for reminders that go by themselves; null: none do. Silence after
   * it is noticed.
   */
  beat: z.object({ contract, by: z.nullable(text(60)) }),
  /** The agencies that this practice works with. */
  agencies: z.object({ contract }),
  placements: z.object({ contract, key, agency: uuid, rows }),
  /** What became of a hand-off whose answer was lost. */
  'placements/find': z.object({ contract, key }),
  'cases/recall': z.object({ contract, key, ref: uuid, reason: z.enum(RECALL_REASONS) }),
  /** A person said whether a fall in the sheet is money that the agency had reported. */
  'payments/answer': z.object({ contract, question: uuid, same: z.boolean() }),
};
export type Call = keyof typeof calls;
export type Body<C extends Call> = z.infer<(typeof calls)[C]>;

/** In which of the three states the portal knows a line. */
export const RECEIVABLE_STATES = ['opaque', 'linked', 'placed'] as const;
export type ReceivableState = (typeof RECEIVABLE_STATES)[number];

/** Why a row of a batch is refused, besides a field that cannot be read. */
export const ROW_REASONS = ['other-sheet', 'other-currency', 'twice'] as const;
export type RowReason = (typeof ROW_REASONS)[number];

/** What is wrong with a refused row: a reason, or the field that cannot be read (`row`: none alone). */
export type RowFault = RowReason | keyof SyncRow | 'row';

/** What became of a row of a batch. */
export interface RowAnswer {
  ref: string;
  outcome: 'new' | 'changed' | 'same' | 'asked' | 'refused';
  /** For refused. */
  reason: RowFault | null;
}

/** A case as its sheet shows it: the newest one of each line that was ever placed. */
export interface SheetCase {
  ref: string;
  number: string;
  agency: string;
  status: CaseStatus;
  balance: number;
  currency: string;
  /** Day of the last change, in the practice's zone. */
  updatedOn: CivilDate;
  /** Nobody is reminded of it (`isLeftInPeace`). */
  inPeace: boolean;
  /** The agency's contacts of the last days, as far as laws count them; missing from an older portal. */
  contacts?: AgencyContact[];
}

/** A contact that an agency has told of. */
export interface AgencyContact {
  on: CivilDate;
  channel: Channel;
  /** The person was reached. */
  reached: boolean;
}

/** So many days back a law counts contacts: what an agency did before is none of the sheet's business. */
export const CONTACT_DAYS = 7;

/** A fall in the sheet that may be money the agency reported. */
export interface PaymentQuestion {
  id: string;
  ref: string;
  amount: number;
  currency: string;
  seenOn: CivilDate;
  payments: { on: CivilDate; amount: number }[];
}

/** A place where sheet and portal say different things. */
export interface SheetConflict {
  ref: string;
  conflict: Conflict;
}

/** Kinds of conflict, each with its sentence. */
export const CONFLICTS = [
  'missing-in-sheet',
  'disputed-in-sheet',
  'overpaid',
  'other-currency',
] as const;
export type Conflict = (typeof CONFLICTS)[number];

export interface AgencyChoice {
  id: string;
  name: string;
  /** Or on a trial. */
  isApproved: boolean;
  /** A severe complaint about it was upheld: nothing goes there until a person decides. Absent: none. */
  hasSevereComplaint?: boolean;
  /** What both have signed; null while nothing is in force: then no account goes there. */
  mandate: {
    /** Minor units of the currency. */
    minimum: number;
    currency: string;
    /** The lowest and the highest rate of the fee table, basis points. */
    feeFrom: number;
    feeTo: number;
  } | null;
  /** The places whose patients it may be given today. */
  covers: Place[];
  /** What the limits of a trial leave; null where the agency is on no trial. */
  trial: TrialRoom | null;
}

export interface PlacedRow {
  ref: string;
  /** The case's number, or null where the row was refused. */
  number: string | null;
  unmet: (Condition | 'unknown' | 'changed' | 'unreadable')[];
  /** For `agency-covers-place`: where the patient lives, and what the agency lacks there. */
  lacks: { place: Place; gaps: EvidenceGap[] } | null;
}

export interface PlacementAnswer {
  /** Null where no row could be placed. */
  number: string | null;
  rows: PlacedRow[];
}

/** What each call answers. */
export interface PortalAnswers {
  connect: { token: string; practice: string; scopes: TokenScope[]; person: string };
  disconnect: null;
  'sync/begin': { sync: number; known: [ref: string, hash: string, state: ReceivableState][] };
  'sync/rows': { answers: RowAnswer[] };
  'sync/finish': {
    closed: number;
    /** Absent lines that stay open, since somebody else works on them. */
    kept: number;
    cases: SheetCase[];
    questions: PaymentQuestion[];
    conflicts: SheetConflict[];
    /** Where the practice is: it counts where a line says nothing; null while nobody has said it. */
    place: Place | null;
  };
  beat: null;
  agencies: { agencies: AgencyChoice[] };
  placements: PlacementAnswer;
  'placements/find': { placement: PlacementAnswer | null };
  'cases/recall': { case: SheetCase };
  'payments/answer': null;
}

/** Why the portal may say no. */
export const PORTAL_REFUSALS = [
  'old-addon', // the add-on speaks a contract that this portal no longer does
  'old-portal', // the portal does not know this contract yet
  'bad-body', // details.at
  'no-token', // missing, revoked, or its person has left
  'forbidden', // the token does not allow this
  'code-over', // the one-time code is wrong, used or too old
  'other-key', // this sheet was connected with another reference key: type in the recovery code
  'copied-sheet', // another sheet with this reference key is connected: which one lives?
  'stale-sync', // another sync has begun since
  'incomplete', // the portal does not hold what the sheet says it should: sync again
  'many-absent', // details.absent, details.known: a person has to say that this is right
  'key-reused', // the same key with another body
  'no-agency', // unknown, or not this practice's
  'not-found',
  'not-now', // the case cannot do that in its status: details.status
  'conflict', // somebody else was faster: look again
  'too-often', // try again later
  'failed', // the portal's own fault
] as const;
export type PortalRefusal = (typeof PORTAL_REFUSALS)[number];

/** Every answer comes in this envelope. */
export type PortalEnvelope<T> =
  | { ok: true; value: T }
  | { ok: false; reason: PortalRefusal; details: Record<string, string | number> };

import * as z from 'zod/mini';
import type { Finding } from '../reminders/lint/findings.ts';
import { TONES, TRACKS } from '../reminders/policy.ts';
import type { Sorted } from '../reminders/reply/sort.ts';
import { type ChannelAnswers, channelProcedures, personName } from './channels.ts';
import { type LawQuestionsView, lawProcedures } from './law.ts';
import type { Letter, WordsView } from './letter-views.ts';
import { RECALL_REASONS, typedWords, uuid } from './parts.ts';
import { type ForecastView, type PolicyEffect, type PolicyView, policySchema } from './policy.ts';
import type { PortalProcedureAnswers } from './portal-views.ts';
import { type ReadingAnswers, readingProcedures } from './readings.ts';
import { type SetupAnswers, setupProcedures } from './setup.ts';
import type {
  LawView,
  LedgerCheck,
  Overview,
  RemindersView,
  SendProgress,
} from './sidebar-views.ts';

/**
 * What the sidebar may ask of the script, and what it gets: the one place that both ends compile
 * against. Arguments are checked at run time as well, since a sidebar is somebody's browser.
 *
 * A page that was opened before an update sends the older number and is told to reload.
 */
export const CONTRACT_VERSION = 2;

/** The views that the menu can open the sidebar at. */
export const VIEWS = [
  'home',
  'setup',
  'aging',
  'reminders',
  'portal',
  'handOff',
  'cases',
  'help',
] as const;
export type View = (typeof VIEWS)[number];

const shortText = z.string().check(z.maxLength(200));
const key = z.string().check(z.minLength(1), z.maxLength(500));
const words = {
  language: z.enum(['en', 'es', 'fr']),
  tone: z.enum(TONES),
  debt: z.enum(TRACKS),
};
/** A letter's words as somebody typed them: what is too long is told as every other fault. */
const wordsTyped = z.object({ ...words, ...typedWords });

/** So many lines go to an agency at once: their references fit into one value of the document's store. */
export const MOST_PLACED = 200;

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
  ...setupProcedures,
  saveClinic: clinicSchema,
  ...readingProcedures,
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
  /** The clinic's own words for one kind of letter; and what the linter finds while they are typed. */
  words: z.object(words),
  checkWords: wordsTyped,
  /** Keeps them, unless the linter blocks; or goes back to ours. */
  saveWords: wordsTyped,
  ourWords: z.object(words),
  /** What an answer that somebody pasted in says, by our rules; nothing is kept. */
  sortAnswer: z.object({ text: z.string().check(z.maxLength(100_000)) }),
  /** A person says what became of a message whose end we do not know. */
  settleUnknown: z.object({ id: key, went: z.boolean() }),
  ...channelProcedures,
  /** Whether the ledger's lines are as they were written. */
  checkLedger: z.object({}),
  /** A person says that this copy or restored version is the living sheet. */
  thisOneLives: z.object({}),
  /** The reminder policy in force. */
  policy: z.object({}),
  /** Whom another policy would touch; nothing is kept. */
  previewPolicy: z.object({ policy: policySchema }),
  /** Keeps a policy as the newest version; `seen` is the number of the one that the person changed. */
  savePolicy: z.object({
    policy: policySchema,
    by: personName,
    seen: z.int(),
  }),
  /** What would go in the next 90 days: by the policy in force, or by another one. */
  forecast: z.object({ policy: z.nullable(policySchema) }),
  /** Turns the hourly carrying-on with approved messages on or off. */
  automatic: z.object({ on: z.boolean() }),
  /** Lets what is due go by itself, by the version of the policy that the person has seen; null: no more. */
  byItself: z.object({
    on: z.nullable(
      z.object({ by: shortText.check(z.minLength(1), z.maxLength(60)), policy: z.int() }),
    ),
  }),
  ...lawProcedures,
  /** How this sheet and this person stand with the portal. */
  portal: z.object({}),
  /** Takes the one-time code; `recovery` brings a lost reference key back. */
  connect: z.object({
    address: shortText,
    code: shortText,
    recovery: z.nullable(shortText),
    /** A person said that this file lives and the one it was copied from does not. */
    replaces: z.boolean(),
  }),
  /** Ends this person's connection. */
  disconnect: z.object({}),
  /** Shows the recovery code again. */
  recoveryCode: z.object({}),
  /** Brings the sheet to the portal, as much as fits in one slice of time; call again until done. */
  sync: z.object({ confirmed: z.nullable(z.int()) }),
  /** Whether a fall in the sheet is money that the agency had reported. */
  answerPayment: z.object({ question: uuid, same: z.boolean() }),
  /** Goes to the row that a reference names. */
  findLine: z.object({ reference: shortText }),
  /** Which lines may be handed off, and what the others lack. */
  handOff: z.object({}),
  /** What would leave the house with these lines. */
  preview: z.object({ refs: z.array(uuid).check(z.maxLength(MOST_PLACED)) }),
  agencies: z.object({}),
  /** Places lines with an agency; each as the person saw it. */
  place: z.object({
    agency: z.object({ id: uuid, name: shortText }),
    approved: z
      .array(z.object({ ref: uuid, stamp: key }))
      .check(z.minLength(1), z.maxLength(MOST_PLACED)),
  }),
  /** Asks the portal what became of a hand-off whose answer was lost. */
  settleHandOff: z.object({}),
  cases: z.object({}),
  recall: z.object({ ref: uuid, reason: z.enum(RECALL_REASONS) }),
  /** Adds one column to the clinic's tab that looks the status up in ours. */
  addLookup: z.object({}),
  /** Removes our tabs (the ledger only when asked for), settings and triggers. */
  removeEverything: z.object({ ledgerToo: z.boolean() }),
};
export type Procedures = typeof procedures;
export type Procedure = keyof Procedures;
export type Arguments<P extends Procedure> = z.infer<Procedures[P]>;

/** What each procedure answers. */
export interface Answers
  extends PortalProcedureAnswers,
    ChannelAnswers,
    ReadingAnswers,
    SetupAnswers {
  open: Overview;
  saveSetup: Overview;
  saveClinic: Overview;
  goTo: null;
  reminders: RemindersView;
  letter: Letter;
  send: SendProgress;
  sendTest: { to: string };
  words: WordsView;
  checkWords: Finding[];
  saveWords: WordsView;
  ourWords: WordsView;
  sortAnswer: Sorted;
  settleUnknown: RemindersView;
  checkLedger: LedgerCheck;
  thisOneLives: Overview;
  policy: PolicyView;
  previewPolicy: PolicyEffect;
  savePolicy: PolicyView;
  forecast: ForecastView;
  automatic: Overview;
  byItself: Overview;
  law: LawView;
  lawQuestions: LawQuestionsView;
  answerLaw: LawQuestionsView;
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

/** Why something about the portal does not work; from `old-addon` on as the portal itself says it. */
const PORTAL_REASONS = [
  'no-portal', // this person has not connected this sheet
  'bad-address', // not the https address of a portal
  'no-key', // the reference key is gone: connect with the recovery code
  'not-a-code', // the recovery code was not copied right
  'sync-first', // what the sheet knows of the portal is too old: ask it first
  'hand-off-open', // a hand-off waits for its answer: ask what became of it
  'no-room', // no free column beside the clinic's own
  'portal-silent', // no answer came: it may or may not have been done
  'not-a-portal', // something else answers at that address
  'old-addon',
  'old-portal',
  'no-token', // the connection was ended, or its person has left
  'forbidden',
  'code-over',
  'other-key', // this sheet was connected with another reference key: type in the recovery code
  'other-sheet', // a sheet with this reference key is connected already: which one lives?
  'stale-sync',
  'incomplete',
  'many-absent', // details.absent, details.known: a person has to say that this is right
  'no-agency',
  'not-found',
  'not-now',
  'conflict',
  'too-often',
  'portal-failed', // the portal's own fault, or it did not understand
] as const;

/** Why a procedure may say no. */
export const REFUSALS = [
  'old-page', // the sidebar is older than the script: reload
  'bad-arguments', // details.at
  'no-tab', // the workbook has no tab that could be receivables, or the remembered one is gone
  'not-set-up', // columns missing or questions open: go to setup
  'headers-changed', // the headers are not where they were when the setup was shown
  'no-clinic', // name, contact and reply address are not known yet
  'no-report-before', // no report stood in the Aging tab before the one that stands there
  'no-figure-chosen', // the cell that is chosen is no figure of the Aging tab
  'busy', // somebody else is sending or writing
  'copied-sheet', // a copy or restored version: a person must say which lives; details.kind
  'policy-fault', // details.track, details.level, details.fault
  'policy-changed', // somebody else has saved one since: look again
  'not-due', // that message is not due (any more)
  'letter-changed', // the sheet says something else than when the letter was prepared
  'too-many-edits', // as many messages as can be kept have words of their own; details.most
  'no-quota', // no mail left today
  'words-blocked', // something in the clinic's own words blocks; details.rule, details.found
  'no-document', // the script was called without a spreadsheet
  'failed', // something Google does went wrong; details.during
  ...PORTAL_REASONS,
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** The refusals that have to do with the portal. */
export type PortalRefusalCode = (typeof PORTAL_REASONS)[number];

/**
 * After these refusals of the portal nobody can say whether it did what it was asked.
 *
 * @example UNCERTAIN_REFUSALS.includes('no-agency') // false: it is sure that nothing was done
 */
export const UNCERTAIN_REFUSALS: readonly RefusalCode[] = [
  'portal-silent',
  'not-a-portal',
  'portal-failed',
];

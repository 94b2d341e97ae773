import type { CivilDate } from '../calendar.ts';
import type { Jurisdiction } from '../places.ts';
import type { FeeTerms } from './fee.ts';

/** What practice and agency agreed on: entered once, executed by the rest of the product. */

/** The duties with a clock, in the order of a case's life. */
export const CLOCKS = [
  'acknowledge', // accept or refuse a placement
  'first-contact', // after it was accepted
  'freshness', // so long a case may stay without an update
  'dispute-answer',
  'recall', // confirm that a recalled case is given back
  'complaint', // answer a complaint
] as const;
export type Clock = (typeof CLOCKS)[number];

/** How an agency may speak to a patient. */
export const CHANNELS = ['letter', 'phone', 'email', 'text', 'visit'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a practice forbids beyond the law. */
export const PROHIBITED_ACTS = [
  'credit-reporting',
  'lawsuit', // without our written yes for the one case
  'interest-or-costs', // adding anything to the balance
  'work-contact',
  'third-party-contact',
  'settlement', // taking less than the balance without our yes
  'plan', // agreeing on instalments without our yes
  'sale', // selling or passing on the debt
  'subcontracting', // without our written yes
] as const;
export type ProhibitedAct = (typeof PROHIBITED_ACTS)[number];

/** Clauses that the product cannot execute: their text is what both sides sign. */
export const TEXT_CLAUSES = [
  'services',
  'debt-basis', // how basis and amount of each claim are told, with every component
  'liability-guarantee', // what covers the patient and the practice if the agency does wrong
  'indemnity',
  'privacy',
  'data-processing',
  'data-authorisation', // the patient's own, where the law asks for it
  'subcontractors',
  'reporting',
  'contact-records', // each contact is accounted for
  'audit',
  'support',
] as const;
export type TextClause = (typeof TEXT_CLAUSES)[number];

/** A mandate as it is entered and signed. Amounts are minor units of `currency`. */
export interface MandateTerms {
  readonly currency: string;
  readonly fee: FeeTerms;
  /** Smallest balance that is placed. */
  readonly minimumBalance: number;
  readonly remittance: {
    /** So many days after the end of the month in which money came in. */
    readonly days: number;
    /** Net: the agency keeps its fee and remits the rest. */
    readonly way: 'gross' | 'net';
  };
  /** Business days of the practice's country until each duty is done. */
  readonly clocks: Readonly<Record<Clock, number>>;
  readonly channels: readonly Channel[];
  readonly prohibited: readonly ProhibitedAct[];
  readonly recall: {
    /** A payment that comes in so many days after a recall still bears its fee. */
    readonly trailingDays: number;
  };
  readonly termination: { readonly noticeDays: number };
  readonly data: {
    /** After the end: until the data is back, and until the rest is destroyed and certified. */
    readonly returnDays: number;
    readonly destroyDays: number;
  };
  /** Whose clauses are asked for. */
  readonly jurisdictions: readonly Jurisdiction[];
  readonly clauses: Readonly<Partial<Record<TextClause, string>>>;
  /** When both sides look at it again. */
  readonly reviewOn: CivilDate;
}

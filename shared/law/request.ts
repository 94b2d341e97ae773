import type { Holidays } from '../holidays/index.ts';
import type { Moment } from './moment.ts';
import type { Action, Actor, Channel, YesNoFact } from './vocabulary.ts';

/** Something that happened to the debt, or between the person and who collects. */
export interface LawEvent {
  readonly at: Moment;
  readonly channel: Channel | null;
  /** 'attempt', 'conversation', 'direct_contact', 'opt_out_STOP', 'first_bill' ... */
  readonly kind: string;
  readonly debtId: string;
}

/** What is known of person, message and creditor. What is left out is no, or not known: see `silence`. */
export type Facts = Partial<Record<YesNoFact, boolean>> & {
  /** IANA zones in which the person may be. */
  readonly candidateTimeZones?: readonly string[];
  readonly priorConsentToCallGivenAt?: Moment;
  /** Channels by which the person agreed to be reached. */
  readonly authorisedChannels?: readonly Channel[];
  readonly writtenCeaseReceivedAt?: Moment;
  /** What is to be added to the debt, in euros. */
  readonly amountAddedEUR?: number;
  readonly daysOverdue?: number;
};

/** Something that a fact would tell: a yes or no, or one of the values above. */
export type FactName = YesNoFact | 'authorisedChannels' | 'daysOverdue' | 'holidays';

/** May this be done now? */
export interface LawRequest {
  readonly actor: Actor;
  readonly action: Action;
  /** On the clock of `timeZone`, where the person is. */
  readonly now: Moment;
  readonly timeZone: string;
  /** Null where the action is no contact. */
  readonly channel: Channel | null;
  readonly debtId: string;
  /** All contacts with the person, an agency's among them, and the debt's own events. */
  readonly history: readonly LawEvent[];
  readonly facts: Facts;
  /** What a fact means that is not mentioned: no, as in a worked case, or that nobody knows. */
  readonly silence: 'no' | 'unknown';
  /** Public holidays by country. */
  readonly holidays: Readonly<Record<string, Holidays>>;
}

import type { CivilDate } from '../calendar.ts';
import type { Action, Actor, Channel, RuleKind, YesNoFact } from './vocabulary.ts';

/** How much a rule binds. Presumptions may be answered with a reason; the last two never hold anything up. */
export type Force =
  | 'prohibition'
  | 'presumption'
  | 'duty'
  | 'limit'
  | 'safe_harbor'
  | 'standard'
  | 'best_practice'
  | 'info';

/** How we know a rule: its own text, a secondary source, parts of it, or general knowledge alone. */
export type Checked = 'text_read' | 'secondary_read' | 'partly_read' | 'memory_only';

/** Creditors that a rule is about, where it is not about all who provide care. */
export type CreditorScope =
  | 'hospital'
  | 'nonprofit-hospital'
  | 'public-hospital'
  | 'hospital-services'
  | 'licensed-facility';

/** Monday to Sunday as in ISO 8601; 'HH:MM' at the person's place. A day that is left out is closed. */
export type WeekHours = Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, readonly [string, string]>>;

/** Contact only at these hours, at the place of the person. */
export interface ContactWindow {
  readonly type: 'window';
  readonly hours: WeekHours;
  /** Whether the last moment itself is still open: "after 9 p.m." leaves 21:00:00 open. */
  readonly endInclusive: boolean;
  readonly channels: readonly Channel[];
  /** The country whose public holidays are closed; null where holidays are days like others. */
  readonly closedOnHolidaysOf: string | null;
}

/** So many contacts in so much time. */
export interface FrequencyCap {
  readonly type: 'cap';
  readonly max: number;
  readonly days: number;
  /** Whole days at the person's place, today among them; or so many times 24 hours back from now. */
  readonly window: 'local-days' | 'rolling';
  /** Every try counts, or only where the person was reached. */
  readonly counts: 'tries' | 'direct-contacts';
  readonly channels: readonly Channel[];
  readonly per: 'debt' | 'debtor';
  /** Days of difference between the dates of two contacts. */
  readonly minDaysBetween?: number;
  /** The person's consent to be called lifts it for so many days. */
  readonly liftedByConsentDays?: number;
  /** It binds a clinic only once this is so. */
  readonly clinicOnlyIf?: YesNoFact;
}

/** No call for some days after a talk; the day of the talk is the first of them. */
export interface Cooldown {
  readonly type: 'cooldown';
  readonly days: number;
  readonly channels: readonly Channel[];
  readonly liftedByConsentDays?: number;
}

/** A channel is open only under a condition. */
export interface ChannelGate {
  readonly type: 'gate';
  readonly channels: readonly Channel[];
  /** Must be so; 'authorised-channel': the person has named this channel. */
  readonly requires?: YesNoFact | 'authorised-channel';
  /** Must not be so. */
  readonly closedIf?: YesNoFact;
}

/** Once a person was reached, only the same channel for the rest of the week. */
export interface ChannelExclusivity {
  readonly type: 'exclusivity';
  readonly channels: readonly Channel[];
}

/** A person's "stop" closes the medium that it came by. */
export interface OptOut {
  readonly type: 'opt-out';
  readonly channels: readonly Channel[];
}

/** Where one of these is so, nothing of this is done. */
export interface FlagBlock {
  readonly type: 'flag';
  readonly anyOf: readonly (YesNoFact | 'writtenCeaseReceivedAt')[];
  /** Lifts it. */
  readonly liftedIf?: YesNoFact;
  readonly actions: readonly Action[];
  /** For contacts: by these channels; all where left out. */
  readonly channels?: readonly Channel[];
}

/** Time that must pass, notices that must have gone, facts that must be so before an act. */
export interface PreconditionWait {
  readonly type: 'wait';
  readonly before: readonly Action[];
  /** Acts that the rule names as not meant, unless the fact makes them the same. */
  readonly not?: readonly Action[];
  readonly notUnless?: YesNoFact;
  readonly channels?: readonly Channel[];
  /** Days after the first event of one of these kinds. */
  readonly after?: { readonly events: readonly string[]; readonly days: number };
  /** A notice of one of these kinds, and the days that it must be old. */
  readonly notice?: { readonly events: readonly string[]; readonly days: number };
  readonly requires?: readonly YesNoFact[];
  readonly forbids?: readonly YesNoFact[];
  /** Any of these is enough by itself. */
  readonly enough?: readonly YesNoFact[];
}

/** Nobody may do this. */
export interface ProhibitedAction {
  readonly type: 'prohibition';
  readonly actions?: readonly Action[];
  readonly channels?: readonly Channel[];
}

/** Money that may be added to a debt. */
export interface AmountLimit {
  readonly type: 'amount';
  /** One of these must be so for anything to be added; null where nothing ever may. */
  readonly addOnlyIf: readonly YesNoFact[] | null;
  /** Nothing in the first days after the due date. */
  readonly notBeforeDaysOverdue?: number;
}

/** What a message must say. */
export interface RequiredContent {
  readonly type: 'content';
  /** All where left out. */
  readonly channels?: readonly Channel[];
  /** Codes of what must stand in it. */
  readonly elements: readonly string[];
  /** The fact that tells whether it stands there. */
  readonly toldBy?: YesNoFact;
  /** Other channels are closed before a letter has gone. */
  readonly letterFirst?: YesNoFact;
  /** Who answers with "stop" is not written to by that medium again. */
  readonly honoursStop?: true;
}

/** Standards of conduct, and on whom other rules bind: named beside the answer, and never hold it up. */
export interface Told {
  readonly type: 'told';
  /** What it is told about. */
  readonly about: readonly Action[];
  /** Rules that bind only where the fact is so. */
  readonly bindsOnlyIf?: { readonly rules: readonly string[]; readonly fact: YesNoFact };
}

export type Check =
  | AmountLimit
  | ChannelExclusivity
  | ChannelGate
  | ContactWindow
  | Cooldown
  | FlagBlock
  | FrequencyCap
  | OptOut
  | PreconditionWait
  | ProhibitedAction
  | RequiredContent
  | Told;

/** One rule of a pack. What it says to people stands in the message catalogues, under its id. */
export interface Rule {
  readonly id: string;
  readonly kind: RuleKind;
  readonly binds: Actor | 'both';
  readonly creditor?: CreditorScope;
  readonly force: Force;
  readonly citation: string;
  /** First day on which it holds; null where no day is known, then it holds. */
  readonly since: CivilDate | null;
  /** Last day on which it holds. */
  readonly until: CivilDate | null;
  readonly checked: Checked;
  /** To be read again, by a lawyer at best, before anybody relies on it. */
  readonly recheck: boolean;
  /** Keys of `SOURCES`. */
  readonly sources: readonly string[];
  /** How a request is held against it; a rule without one is told in its pack and decides nothing here. */
  readonly check?: Check;
}

/** The rules of one place. */
export interface RulePack {
  /** 'US', 'US-CA', 'US-NY-NYC', 'FR' ...; 'GLOBAL' holds everywhere. */
  readonly jurisdiction: string;
  /** The day on which its rules were put together. */
  readonly version: CivilDate;
  readonly rules: readonly Rule[];
}

import type { CivilDate } from '../calendar.ts';
import type { AgencyContact } from '../contract/portal.ts';
import type { Guarantor } from '../guarantors.ts';
import { HOLIDAYS } from '../holidays/index.ts';
import { ASKED_FACTS, type AskedFact } from '../law/asked.ts';
import { type Decision, evaluate } from '../law/evaluate.ts';
import { dayOf, inZone, type Moment, parseMoment, startOf } from '../law/moment.ts';
import { packsFor } from '../law/packs/index.ts';
import type { Facts, LawEvent } from '../law/request.ts';
import type { Rule, RulePack } from '../law/rule.ts';
import { zonesOf } from '../law/zones.ts';
import { PLACES } from '../places.ts';
import { readPlace } from '../sheet/places.ts';
import type { DueMessage, NotTodayReason } from './due.ts';
import type { SentMessage } from './ledger.ts';
import { newestSaid } from './message.ts';
import { CHANNELS } from './policy.ts';

/** What the law is asked with, whatever the message. */
export interface LawBook {
  /** Where the practice is, 'US-NY-NYC', 'FR': it counts where a line says nothing, or what nobody can read. */
  readonly home: string | null;
  /** Its country, where nobody has said more. */
  readonly country: string | null;
  /** What the practice has answered once for all its patients. */
  readonly facts: Facts;
  /** The sheet's own zone, and the moment on its clock. */
  readonly timeZone: string;
  readonly now: Moment;
  /** What agencies did of late to reach a guarantor. */
  readonly contactsOf: (guarantor: Guarantor) => readonly AgencyContact[];
}

/** What a person could tell of a message: where the patient is, or something that the law asks. */
export type ToSettle = 'place' | AskedFact;

/** What the law says to a message. */
export interface LawAnswer {
  /** Why it does not go; null where it may. */
  readonly hold: null | {
    readonly reason: Extract<NotTodayReason, 'law' | 'no-consent'>;
    /** The first day on which it may; null where waiting does not help. */
    readonly next: CivilDate | null;
    /** Ids of the rules that hold it. */
    readonly rules: readonly string[];
  };
  /**
   * What nobody knows. 'place': the line names one that nobody can read, and is judged by the practice's own.
   */
  readonly settle: readonly ToSettle[];
}

/** On days to come messages are thought to go from this hour on. */
const MORNING = 9 * 3600;

/**
 * Holds a due message against the law of the place where the patient is. On a day to come the question is
 * whether it may go that day at some hour from the morning on; today, whether it may go now, or later today.
 * What nobody knows does not hold it, but for a consent to the channel: without one it waits for a person.
 *
 * @param sent what went to this guarantor before, and what may have
 * @param day today, or a day to come
 * @example lawAnswer(book, message, [], '2026-11-29').hold?.rules // ['CO-2300-HOURS'], a Sunday in Colombia
 */
export function lawAnswer(
  book: LawBook,
  message: DueMessage,
  sent: readonly SentMessage[],
  day: CivilDate,
): LawAnswer {
  const { guarantor, channel } = message;
  const { place, isUnknown } = placeOf(guarantor, book.home);
  const [zone = book.timeZone, ...others] = place === null ? [] : zonesOf(place);
  const there = (moment: Moment) => inZone(moment, book.timeZone, zone);
  const decision = evaluate(packsToAsk(place ?? book.country ?? 'other'), {
    ...{ actor: 'clinic', action: 'contact', channel, silence: 'unknown', holidays: HOLIDAYS },
    now: there(day === dayOf(book.now) ? book.now : startOf(day) + MORNING),
    timeZone: zone,
    debtId: guarantor.key,
    history: historyFor(guarantor, sent, book).map((one) => ({ ...one, at: there(one.at) })),
    facts: { ...factsFor(message, book), candidateTimeZones: others },
  });
  const free = decision.earliest === null ? null : inZone(decision.earliest, zone, book.timeZone);
  const next = free === null ? null : dayOf(free);
  // on a day to come it is enough that some hour of it is free; now means now
  const isFree = day > dayOf(book.now) && next === day;
  const asked = ASKED_FACTS.filter((fact) => decision.settle.includes(fact));
  return {
    hold: holdOf(decision, next, isFree),
    settle: [...(isUnknown ? (['place'] as const) : []), ...asked],
  };
}

function holdOf(
  { decision, reasons, settle }: Decision,
  next: CivilDate | null,
  isFree: boolean,
): LawAnswer['hold'] {
  if (decision === 'blocked' && !isFree) {
    const rules = reasons.map(({ rule }) => rule.id);
    const isConsent = reasons.every(({ rule }) => rule.kind === 'channel_gate');
    return { reason: isConsent ? 'no-consent' : 'law', next, rules };
  }
  if (!settle.includes('authorisedChannels')) return null;
  const asking = reasons.filter(
    ({ verdict }) => verdict.says === 'asks' && verdict.fact === 'authorisedChannels',
  );
  return { reason: 'no-consent', next: null, rules: asking.map(({ rule }) => rule.id) };
}

/**
 * The places whose law a clinic's messages meet: its own, then those of its patients, each once.
 *
 * @param guarantors whoever owes
 * @example placesAsked({ home: 'FR', country: 'FR' }, byGuarantor(lines)) // ['FR', 'CO']
 */
export function placesAsked(
  { home, country }: Pick<LawBook, 'home' | 'country'>,
  guarantors: readonly Guarantor[],
): string[] {
  const theirs = guarantors.map((guarantor) => placeOf(guarantor, home).place);
  return [...new Set([home, ...theirs].map((place) => place ?? country ?? 'other'))];
}

/** The place that the newest of the guarantor's lines by its date names, else the practice's. */
function placeOf(
  guarantor: Guarantor,
  home: string | null,
): { place: string | null; isUnknown: boolean } {
  const near = PLACES.find((one) => one === home || home?.startsWith(`${one}-`)) ?? null;
  const known = newestSaid({ guarantor, open: [] }, ({ place }) =>
    place === null ? null : readPlace(place, near),
  );
  const isSaid = guarantor.lines.some(({ place }) => place !== null);
  return { place: known ?? home, isUnknown: known === null && isSaid };
}

const asked = new Map<string, readonly RulePack[]>();

/** The packs of a place with the rules alone that a clinic's message can meet: most are about others. */
function packsToAsk(place: string): readonly RulePack[] {
  const known = asked.get(place);
  if (known) return known;
  const packs = packsFor(place).map((pack) => ({
    ...pack,
    rules: pack.rules.filter(({ check, binds }) => check !== undefined && binds !== 'agency'),
  }));
  asked.set(place, packs);
  return packs;
}

/** Everything that a cap may count: the sheet's own messages, and the agencies' contacts. */
function historyFor(
  guarantor: Guarantor,
  sent: readonly SentMessage[],
  { contactsOf }: LawBook,
): LawEvent[] {
  const debtId = guarantor.key;
  const ours = sent
    .filter(({ state }) => state === 'sent' || state === 'returned' || state === 'unknown')
    .map(({ day, time, channel }) => ({ at: momentOf(day, time), channel }));
  const theirs = contactsOf(guarantor).map(({ on, channel, reached }) => ({
    ...{ at: startOf(on) + MORNING, channel, isReached: reached },
  }));
  return [
    ...ours.map((one) => ({ ...one, kind: 'attempt', debtId })),
    ...theirs.map(({ at, channel, isReached }) => ({
      ...{ at, channel, debtId, kind: isReached ? 'direct_contact' : 'attempt' },
    })),
  ];
}

/** A time that a person has damaged counts as the morning of its day. */
function momentOf(day: CivilDate, time: string): Moment {
  return parseMoment(`${day}T${time}`) ?? startOf(day) + MORNING;
}

/** The stop rules have seen to it: who is written to at all is not bankrupt, and disputes nothing. */
const SHEET_KNOWS: Facts = {
  ...{ bankruptcyFiled: false, deceased: false, representedByAttorney: false, debtPaid: false },
  ...{ disputeOpen: false, insuranceAppealPending: false, insolvencyProcedure: false },
};

/** What the law wants to know of a clinic. */
export interface LawQuestion {
  readonly fact: AskedFact;
  /** Ids of the rules that ask, those of the first place first. */
  readonly rules: readonly string[];
}

/**
 * What the law of these places wants to know of a clinic before it writes to anybody: each is a question
 * to the clinic, once for all its patients. What was answered is asked still; an answer may lead to
 * another question, or make one needless.
 *
 * @param places those of the patients, or the practice's own
 * @example lawQuestions({ ...book, facts: {} }, ['CO'])[0]?.fact // 'authorisedChannels'
 */
export function lawQuestions(
  { facts, timeZone, now }: Pick<LawBook, 'facts' | 'timeZone' | 'now'>,
  places: readonly string[],
): LawQuestion[] {
  const packs = new Map(places.flatMap(packsToAsk).map((pack) => [pack.jurisdiction, pack]));
  const asksOf = (rule: Rule, known: Facts) =>
    CHANNELS.flatMap((channel) => {
      const pack = { jurisdiction: '', version: dayOf(now), rules: [rule] };
      const request = { actor: 'clinic', action: 'contact', channel, silence: 'unknown' } as const;
      const about = { now, timeZone, debtId: '', history: [], holidays: HOLIDAYS };
      return evaluate([pack], { ...request, ...about, facts: { ...known, ...SHEET_KNOWS } }).settle;
    });
  // what asks nothing where nothing is known never does: most rules
  const asking = [...packs.values()].flatMap(({ rules }) =>
    rules.filter((rule) => asksOf(rule, {}).length > 0),
  );
  return ASKED_FACTS.flatMap((fact) => {
    const { [fact]: _, ...others } = facts;
    const rules = asking.filter((rule) => asksOf(rule, others).includes(fact));
    return rules.length > 0 ? [{ fact, rules: rules.map(({ id }) => id) }] : [];
  });
}

function factsFor({ guarantor }: DueMessage, { facts }: LawBook): Facts {
  const agreed = guarantor.lines.some(({ mailConsent }) => mailConsent === true);
  const channels = [
    ...(facts.authorisedChannels ?? []),
    ...guarantor.lines.flatMap(({ waysAgreed }) => waysAgreed),
    ...(agreed ? (['email'] as const) : []),
  ];
  return {
    ...facts,
    ...SHEET_KNOWS,
    ...(channels.length > 0 && { authorisedChannels: channels }),
  };
}

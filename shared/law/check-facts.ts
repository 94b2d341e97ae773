import { addDays } from '../calendar.ts';
import { dayOf, type Moment, startOf } from './moment.ts';
import type { FactName, LawRequest } from './request.ts';
import type { PreconditionWait } from './rule.ts';
import {
  ALLOWS,
  type CheckOf,
  covers,
  factOf,
  hasStopped,
  mediumOf,
  NEVER,
  NOTHING,
  type Verdict,
} from './verdict.ts';
import type { YesNoFact } from './vocabulary.ts';

/**
 * A channel that is open only under a condition.
 *
 * @example checkGate({ type: 'gate', channels: ['email'], closedIf: 'deceased' }, request,
 *   request.now)
 */
export const checkGate: CheckOf<'gate'> = (check, request) => {
  if (!covers(check.channels, request) || request.channel === null) return NOTHING;
  const { requires, closedIf } = check;
  if (requires === 'authorised-channel') {
    const named = request.facts.authorisedChannels;
    if (!named && request.silence === 'unknown')
      return { says: 'asks', fact: 'authorisedChannels' };
    const medium = mediumOf(request.channel);
    return named?.some((channel) => mediumOf(channel) === medium) ? ALLOWS : NEVER;
  }
  if (requires === 'priorExpressConsent' && hasStopped(request)) return NOTHING; // told by the stop itself
  if (requires) return mustBe(request, requires, true);
  return closedIf ? mustBe(request, closedIf, false) : NOTHING;
};

function mustBe(request: LawRequest, fact: YesNoFact, wanted: boolean): Verdict {
  const is = factOf(request, fact);
  if (is === null) return { says: 'asks', fact };
  return is === wanted ? ALLOWS : NEVER;
}

/**
 * A "stop" closes its medium.
 *
 * @example checkOptOut({ type: 'opt-out', channels: ['sms'] }, request, request.now) // { says:
 *   'nothing' }
 */
export const checkOptOut: CheckOf<'opt-out'> = (check, request) =>
  covers(check.channels, request) && hasStopped(request) ? NEVER : NOTHING;

/**
 * Nothing of this where one of these is so.
 *
 * @example checkFlag({ type: 'flag', anyOf: ['bankruptcyFiled'], actions: ['contact'] },
 *   request, request.now)
 */
export const checkFlag: CheckOf<'flag'> = (check, request, at) => {
  if (!check.actions.includes(request.action)) return NOTHING;
  if (request.action === 'contact' && !covers(check.channels, request)) return NOTHING;
  if (check.liftedIf && factOf(request, check.liftedIf) === true) return ALLOWS;
  const unknown: FactName[] = [];
  for (const flag of check.anyOf) {
    const is = flag === 'writtenCeaseReceivedAt' ? hasCeased(request, at) : factOf(request, flag);
    if (is === true) return NEVER;
    if (is === null && flag !== 'writtenCeaseReceivedAt') unknown.push(flag);
  }
  const [fact] = unknown;
  return fact ? { says: 'asks', fact } : NOTHING;
};

function hasCeased({ facts }: LawRequest, at: Moment): boolean {
  const received = facts.writtenCeaseReceivedAt;
  return received !== undefined && received <= at;
}

/**
 * Time, notices and facts before an act.
 *
 * @example checkWait({ type: 'wait', before: ['sell_debt'], after: { events: ['first_bill'],
 *   days: 120 } }, request, request.now)
 */
export const checkWait: CheckOf<'wait'> = (check, request, at) => {
  const { action } = request;
  if (!isBefore(check, request)) return check.not?.includes(action) ? ALLOWS : NOTHING;
  if (action === 'contact' && !covers(check.channels, request)) return NOTHING;
  if (check.enough?.some((fact) => factOf(request, fact) === true)) return ALLOWS;
  const facts = [
    ...(check.requires ?? []).map((fact) => mustBe(request, fact, true)),
    ...(check.forbids ?? []).map((fact) => mustBe(request, fact, false)),
  ];
  const moments = [check.after, check.notice].map((wait) => wait && since(request, wait));
  if (facts.includes(NEVER) || moments.includes(null)) return NEVER;
  const until = Math.max(...moments.map((moment) => moment ?? at));
  if (until > at) return { says: 'blocks', until };
  return facts.find(({ says }) => says === 'asks') ?? ALLOWS;
};

function isBefore({ before, not, notUnless }: PreconditionWait, request: LawRequest): boolean {
  if (before.includes(request.action)) return true;
  const isNamed = not?.includes(request.action) ?? false;
  return isNamed && notUnless !== undefined && factOf(request, notUnless) === true;
}

/** The first day so many days after the first of these events; null where none was. */
function since(
  { history, now }: LawRequest,
  { events, days }: { readonly events: readonly string[]; readonly days: number },
): Moment | null {
  const moments = history
    .filter(({ kind, at }) => events.includes(kind) && at <= now)
    .map(({ at }) => at);
  return moments.length === 0 ? null : startOf(addDays(dayOf(Math.min(...moments)), days));
}

/**
 * What nobody may do.
 *
 * @example checkProhibition({ type: 'prohibition', actions: ['furnish_to_cra'] }, request,
 *   request.now)
 */
export const checkProhibition: CheckOf<'prohibition'> = (check, request) => {
  const isMeant = check.actions?.includes(request.action) ?? covers(check.channels, request);
  return isMeant ? NEVER : NOTHING;
};

/**
 * What may be added to a debt.
 *
 * @example checkAmount({ type: 'amount', addOnlyIf: null }, { ...request, action: 'add_fee' },
 *   request.now)
 */
export const checkAmount: CheckOf<'amount'> = (check, request, at) => {
  if (request.action !== 'add_fee') return NOTHING;
  const { amountAddedEUR, daysOverdue } = request.facts;
  if (amountAddedEUR === 0) return ALLOWS;
  if (check.addOnlyIf === null) return NEVER;
  const facts = check.addOnlyIf.map((fact) => mustBe(request, fact, true));
  const asked = facts.find(({ says }) => says === 'asks');
  if (!facts.includes(ALLOWS)) return asked ?? NEVER;
  const wait = check.notBeforeDaysOverdue;
  if (wait === undefined) return ALLOWS;
  if (daysOverdue === undefined) return { says: 'asks', fact: 'daysOverdue' };
  if (daysOverdue >= wait) return ALLOWS;
  return { says: 'blocks', until: startOf(addDays(dayOf(at), wait - daysOverdue)) };
};

/**
 * What a message must say, and that a letter comes first.
 *
 * @example checkContent({ type: 'content', elements: ['opt_out_method'] }, request, request.now)
 */
export const checkContent: CheckOf<'content'> = (check, request) => {
  if (!covers(check.channels, request)) return NOTHING;
  if (check.honoursStop && hasStopped(request)) return NEVER;
  if (check.letterFirst && request.channel !== 'letter') {
    return mustBe(request, check.letterFirst, true);
  }
  if (!check.toldBy) return NOTHING; // whoever writes the words asks for `mandatoryItems`
  return factOf(request, check.toldBy) === true
    ? ALLOWS
    : { says: 'needs', elements: check.elements };
};

/**
 * Standards and scopes: named beside the answer.
 *
 * @example checkTold({ type: 'told', about: ['contact'] }, request, request.now) // { says:
 *   'allows' }
 */
export const checkTold: CheckOf<'told'> = (check, request) => {
  if (!check.about.includes(request.action)) return NOTHING;
  return check.bindsOnlyIf && factOf(request, check.bindsOnlyIf.fact) === true ? NOTHING : ALLOWS;
};

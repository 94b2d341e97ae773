import type { CivilDate } from '../calendar.ts';
import {
  checkAmount,
  checkContent,
  checkFlag,
  checkGate,
  checkOptOut,
  checkProhibition,
  checkTold,
  checkWait,
} from './check-facts.ts';
import { checkCap, checkCooldown, checkExclusivity, checkWindow } from './check-time.ts';
import { isBound, stageOf } from './in-force.ts';
import { dayOf, type Moment } from './moment.ts';
import type { FactName, LawRequest } from './request.ts';
import type { Check, CreditorScope, Rule, RulePack } from './rule.ts';
import { type CheckOf, factOf, holdsUp, NOTHING, type Verdict } from './verdict.ts';
import type { YesNoFact } from './vocabulary.ts';

/** A rule that has something to say to a request. */
export interface Reason {
  readonly rule: Rule;
  readonly verdict: Exclude<Verdict, { says: 'nothing' }>;
  /** It would block, and by its force only tells: good practice, a standard, a safe harbour that is left. */
  readonly onlyWarns: boolean;
  /**
   * A named person may go on with a written reason: the law only presumes, or nobody has read the
   * rule's own text yet.
   */
  readonly mayGoOn: boolean;
}

/** The answer to a request. */
export interface Decision {
  readonly decision: 'allowed' | 'blocked' | 'allowed_with_conditions';
  /** Blocked: the rules that block. Else: all that are about such a request. In the packs' order. */
  readonly reasons: readonly Reason[];
  /** The first moment at which this very request would be allowed if nothing else happened. */
  readonly earliest: Moment | null;
  /** What the message must say. */
  readonly elements: readonly string[];
  /** What nobody knows, and would settle it. */
  readonly settle: readonly FactName[];
  /** Which packs spoke, and of which day they are. */
  readonly packs: readonly { readonly jurisdiction: string; readonly version: CivilDate }[];
}

const SCOPES: Readonly<Record<CreditorScope, readonly YesNoFact[]>> = {
  hospital: ['hospital', 'nonprofitHospital', 'publicHospital'],
  'nonprofit-hospital': ['nonprofitHospital'],
  'public-hospital': ['publicHospital'],
  'hospital-services': ['hospitalServices', 'hospital', 'nonprofitHospital', 'publicHospital'],
  'licensed-facility': ['licensedFacility'],
};

const CHECKS: { readonly [T in Check['type']]: CheckOf<T> } = {
  window: checkWindow,
  cap: checkCap,
  cooldown: checkCooldown,
  gate: checkGate,
  exclusivity: checkExclusivity,
  'opt-out': checkOptOut,
  flag: checkFlag,
  wait: checkWait,
  prohibition: checkProhibition,
  amount: checkAmount,
  content: checkContent,
  told: checkTold,
};

/** More turns than any run of windows and caps takes; then no moment is named. */
const TURNS = 500;

/**
 * Holds rules against a request. All rules of all packs that bind the actor on that day must allow it;
 * what only warns is told. The earliest moment is found by going from the end of one block to the next
 * until no rule blocks any more (windows and caps wait for one another).
 *
 * @param packs those of every place where the person may be, from the city to the country
 * @throws RangeError for a time zone that the runtime does not know
 * @example evaluate([PE], { ...request, channel: 'call', now }).decision // 'blocked', on a Saturday
 */
export function evaluate(packs: readonly RulePack[], request: LawRequest): Decision {
  const rules = packs.flatMap((pack) => pack.rules);
  const reasons = reasonsAt(rules, request, request.now);
  const blocks = reasons.filter(isBlock);
  const needs = reasons.flatMap(({ verdict }) =>
    verdict.says === 'needs' ? verdict.elements : [],
  );
  const asked = reasons.flatMap(({ verdict }) => (verdict.says === 'asks' ? [verdict.fact] : []));
  const isFree = needs.length === 0 && asked.length === 0;
  return {
    decision: blocks.length > 0 ? 'blocked' : isFree ? 'allowed' : 'allowed_with_conditions',
    reasons: blocks.length > 0 ? blocks : reasons,
    earliest: blocks.length === 0 ? request.now : earliest(rules, request),
    elements: [...new Set(needs)],
    settle: [...new Set(asked)],
    packs: packs.map(({ jurisdiction, version }) => ({ jurisdiction, version })),
  };
}

function earliest(rules: readonly Rule[], request: LawRequest): Moment | null {
  let at = request.now;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const ends = reasonsAt(rules, request, at)
      .filter(isBlock)
      .map(({ verdict }) => (verdict.says === 'blocks' ? verdict.until : null));
    if (ends.length === 0) return at;
    if (ends.includes(null)) return null;
    at = Math.max(...ends.map((end) => end ?? at));
  }
  return null;
}

function isBlock({ verdict, onlyWarns }: Reason): boolean {
  return verdict.says === 'blocks' && !onlyWarns;
}

function reasonsAt(rules: readonly Rule[], request: LawRequest, at: Moment): Reason[] {
  return inForce(rules, request, at).flatMap((rule) => {
    const verdict = verdictOf(rule, request, at);
    if (verdict.says === 'nothing') return [];
    const onlyWarns = verdict.says === 'blocks' && !holdsUp(rule.force);
    return [{ rule, verdict, onlyWarns, mayGoOn: rule.force === 'presumption' || isUnread(rule) }];
  });
}

/** Rules that bind the actor on the day of the moment, without those that a scope takes out. */
function inForce(rules: readonly Rule[], request: LawRequest, at: Moment): Rule[] {
  const day = dayOf(at);
  const bound = rules.filter(
    (rule) => isBound(rule, request.actor) && stageOf(rule, day) === 'in-force',
  );
  const out = new Set(bound.flatMap((rule) => takenOut(rule, request)));
  return bound.filter(({ id }) => !out.has(id));
}

function takenOut({ check }: Rule, request: LawRequest): readonly string[] {
  if (check?.type !== 'told' || !check.bindsOnlyIf) return [];
  return factOf(request, check.bindsOnlyIf.fact) === false ? check.bindsOnlyIf.rules : [];
}

function verdictOf(rule: Rule, request: LawRequest, at: Moment): Verdict {
  const { check, creditor } = rule;
  if (!check) return NOTHING;
  const facts = creditor ? SCOPES[creditor] : [];
  const scopes = facts.map((fact) => factOf(request, fact));
  const isMeant = !creditor || scopes.includes(true);
  if (!isMeant && !scopes.includes(null)) return NOTHING;
  const verdict = run(check, request, at);
  const [fact] = facts;
  if (isMeant || verdict.says === 'nothing' || !fact) return verdict;
  return verdict.says === 'allows' ? NOTHING : { says: 'asks', fact };
}

function run<T extends Check['type']>(
  check: Extract<Check, { type: T }>,
  request: LawRequest,
  at: Moment,
): Verdict {
  const hold = CHECKS[check.type] as CheckOf<T>;
  return hold(check, request, at);
}

/**
 * Whether nobody has read the whole of a rule's own text: said wherever the rule is shown.
 *
 * @example isUnread({ ...rule, checked: 'memory_only' }) // true
 */
function isUnread({ checked }: Rule): boolean {
  return checked === 'partly_read' || checked === 'memory_only';
}

import { addDays, type CivilDate } from '../calendar.ts';
import { isBound, stageOf } from './in-force.ts';
import { type OpenHours, openHours } from './open-hours.ts';
import type { Rule, RulePack } from './rule.ts';
import { ACTIONS, type Action, type Actor, type RuleKind, type YesNoFact } from './vocabulary.ts';

/** What a person asks, in the order in which they ask it. */
export const READING_PARTS = [
  'when',
  'how_often',
  'which_way',
  'says',
  'stops',
  'before',
  'else',
] as const;
export type ReadingPart = (typeof READING_PARTS)[number];

/** A rule where it is read. */
export interface RuleRead {
  readonly rule: Rule;
  /** Whose law it is. */
  readonly jurisdiction: string;
  /** It binds only where this is so. */
  readonly onlyIf: YesNoFact | null;
  /** What it comes before, or forbids. */
  readonly actions: readonly Action[];
}

/** Rules of one place that begin to hold, or cease to, on one day. */
export interface LawChange {
  /** The first day on which the law is another. */
  readonly day: CivilDate;
  readonly jurisdiction: string;
  readonly begin: readonly RuleRead[];
  readonly end: readonly RuleRead[];
}

/** Some packs, as a person reads them. */
export interface Reading {
  readonly hours: readonly OpenHours[];
  /** What holds on the day. */
  readonly parts: readonly { readonly part: ReadingPart; readonly rules: readonly RuleRead[] }[];
  /** After the day, the next one first. */
  readonly coming: readonly LawChange[];
  /** Up to the day, the latest first. */
  readonly past: readonly LawChange[];
}

/** Where a rule is looked for that only says that there is none. */
const NONE_OF: Readonly<Record<string, ReadingPart>> = {
  'ES-HOURS-NONE': 'when',
  'FR-HOURS-NONE': 'when',
  'PE-FREQ-NONE': 'how_often',
};

const PART_OF: Partial<Record<RuleKind, ReadingPart>> = {
  contact_window: 'when',
  frequency_cap: 'how_often',
  cooldown: 'how_often',
  channel_exclusivity: 'how_often',
  channel_gate: 'which_way',
  opt_out: 'which_way',
  recipient_limit: 'which_way',
  required_content: 'says',
  prohibited_content: 'says',
  required_notice: 'says',
  flag_block: 'stops',
  precondition_wait: 'before',
  prohibited_action: 'before',
  amount_limit: 'before',
};

/**
 * What a place's packs say to who acts on a day: the rules in force by what a person asks, the open
 * hours that they make together, and what has changed or will.
 *
 * @param packs as `packsFor` gives them
 * @example readLaw(packsFor('CL'), 'clinic', '2026-11-24').coming[0]?.day // '2026-12-01'
 */
export function readLaw(packs: readonly RulePack[], actor: Actor, day: CivilDate): Reading {
  const conditions = conditionsOf(packs);
  const bound = packs.flatMap(({ jurisdiction, rules }) =>
    rules
      .filter((rule) => isBound(rule, actor))
      .map((rule) => readRule(rule, jurisdiction, conditions)),
  );
  const inForce = bound.filter(({ rule }) => stageOf(rule, day) === 'in-force');
  const changes = changesOf(bound);
  return {
    hours: openHours(inForce.map(({ rule }) => rule)),
    parts: READING_PARTS.map((part) => {
      const rules = inForce.filter(({ rule }) => partOf(rule) === part);
      return { part, rules: part === 'before' ? byAction(rules) : rules };
    }),
    coming: changes.filter((change) => change.day > day),
    past: changes.filter((change) => change.day <= day).reverse(),
  };
}

/**
 * Whether a lawyer should look at a rule before anybody relies on it: its own text was not read, or
 * not all of it, or it is to be read again.
 *
 * @example isToCheck({ checked: 'secondary_read', recheck: false }) // false
 */
export function isToCheck({ checked, recheck }: Pick<Rule, 'checked' | 'recheck'>): boolean {
  return recheck || checked === 'partly_read' || checked === 'memory_only';
}

/** Rules that bind only where a fact is so, by their ids. */
function conditionsOf(packs: readonly RulePack[]): ReadonlyMap<string, YesNoFact> {
  const scopes = packs.flatMap(({ rules }) =>
    rules.flatMap(({ check }) => (check?.type === 'told' ? (check.bindsOnlyIf ?? []) : [])),
  );
  return new Map(
    scopes.flatMap(({ rules, fact }) => rules.map((id): [string, YesNoFact] => [id, fact])),
  );
}

function readRule(
  rule: Rule,
  jurisdiction: string,
  conditions: ReadonlyMap<string, YesNoFact>,
): RuleRead {
  const onlyIf = conditions.get(rule.id) ?? null;
  return { rule, jurisdiction, onlyIf, actions: actionsOf(rule) };
}

function actionsOf({ kind, check }: Rule): readonly Action[] {
  if (kind === 'amount_limit') return ['add_fee'];
  if (check?.type === 'wait') return check.before;
  if (check?.type === 'prohibition') return check.actions ?? [];
  return kind === 'prohibited_action' && check?.type === 'flag' ? check.actions : [];
}

function partOf({ id, kind, check }: Rule): ReadingPart {
  const none = NONE_OF[id];
  if (none) return none;
  if (check?.type === 'content') return 'says';
  if (check?.type === 'wait') return 'before';
  if (check?.type === 'prohibition' && check.channels) return 'which_way';
  return PART_OF[kind] ?? 'else';
}

/** In the order of what people do about a debt; what names no action comes last. */
function byAction(rules: readonly RuleRead[]): RuleRead[] {
  const at = ({ actions }: RuleRead) =>
    actions.length === 0 ? ACTIONS.length : Math.min(...actions.map((one) => ACTIONS.indexOf(one)));
  return [...rules].sort((a, b) => at(a) - at(b));
}

/** By day, then as the packs stand. */
function changesOf(bound: readonly RuleRead[]): LawChange[] {
  const changes = new Map<string, LawChange>();
  const note = (day: CivilDate, one: RuleRead, what: 'begin' | 'end') => {
    const { jurisdiction } = one;
    const name = `${day} ${jurisdiction}`;
    const known = changes.get(name) ?? { day, jurisdiction, begin: [], end: [] };
    changes.set(name, { ...known, [what]: [...known[what], one] });
  };
  for (const one of bound) {
    const { since, until } = one.rule;
    if (since !== null) note(since, one, 'begin');
    if (until !== null) note(addDays(until, 1), one, 'end');
  }
  return [...changes.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

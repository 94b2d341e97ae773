import type { CivilDate } from '../calendar.ts';
import { isBound, stageOf } from './in-force.ts';
import type { RulePack } from './rule.ts';
import type { Actor, Channel } from './vocabulary.ts';

/** Something that a message must say, and the rule that asks for it. */
export interface MandatoryItem {
  /** For example 'opt_out_method'. */
  readonly element: string;
  readonly ruleId: string;
  readonly citation: string;
}

/**
 * What a message must say on a day: the elements of all rules on content that bind who writes.
 *
 * @example mandatoryItems([US_NJ], 'clinic', 'letter', '2026-11-24')[0]?.ruleId // 'US-NJ-STATEMENT'
 */
export function mandatoryItems(
  packs: readonly RulePack[],
  actor: Actor,
  channel: Channel,
  day: CivilDate,
): MandatoryItem[] {
  return packs.flatMap(({ rules }) =>
    rules.flatMap((rule) => {
      const { id, citation, creditor, check } = rule;
      const isMeant =
        check?.type === 'content' &&
        creditor === undefined &&
        isBound(rule, actor) &&
        stageOf(rule, day) === 'in-force' &&
        (check.channels?.includes(channel) ?? true);
      return isMeant ? check.elements.map((element) => ({ element, ruleId: id, citation })) : [];
    }),
  );
}

import type { CivilDate } from '../calendar.ts';
import type { Rule } from './rule.ts';
import type { Actor } from './vocabulary.ts';

/** Whether a rule holds on a day: not yet, now, or no more. It changes at midnight where the person is. */
export type Stage = 'coming' | 'in-force' | 'over';

/**
 * Whether a rule holds on a day. One of which no first day is known holds already.
 *
 * @example stageOf({ since: '2026-12-01', until: null }, '2026-11-30') // 'coming'
 */
export function stageOf({ since, until }: Pick<Rule, 'since' | 'until'>, day: CivilDate): Stage {
  if (since !== null && day < since) return 'coming';
  return until !== null && until < day ? 'over' : 'in-force';
}

/**
 * Whether a rule binds who acts.
 *
 * @example isBound({ binds: 'both' }, 'clinic') // true
 */
export function isBound({ binds }: Pick<Rule, 'binds'>, actor: Actor): boolean {
  return binds === 'both' || binds === actor;
}

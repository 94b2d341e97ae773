import { describe, expect, it } from 'vitest';
import { mandatoryItems } from '../../../shared/law/mandatory-items.ts';
import { PACKS, packsFor } from '../../../shared/law/packs/index.ts';
import type { Check } from '../../../shared/law/rule.ts';
import { SOURCES } from '../../../shared/law/sources.ts';
import { RULE_KINDS, type RuleKind } from '../../../shared/law/vocabulary.ts';

const rules = PACKS.flatMap((pack) => pack.rules);

/** What a rule of some kind may be held against: a wait is no window. */
const CHECKS_OF: Partial<Record<Check['type'], readonly RuleKind[]>> = {
  window: ['contact_window'],
  cap: ['frequency_cap'],
  cooldown: ['cooldown'],
  exclusivity: ['channel_exclusivity'],
  gate: ['channel_gate'],
  'opt-out': ['opt_out'],
  amount: ['amount_limit'],
  wait: ['precondition_wait', 'response_window'],
};

describe('the packs', () => {
  it('hold 229 rules, each once, under a name that begins with its place', () => {
    expect(rules).toHaveLength(229);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(229);
    expect(new Set(PACKS.map(({ jurisdiction }) => jurisdiction)).size).toBe(PACKS.length);
    const places = PACKS.flatMap(({ jurisdiction, rules: own }) =>
      own.filter(({ id }) => !id.startsWith(jurisdiction.replace('US-NY-NYC', 'US-NYC'))),
    );
    expect(places.map(({ id }) => id)).toEqual([]);
  });

  it('tell of each rule where it was read, how well, and since when', () => {
    const unsourced = rules.filter(
      ({ sources, citation }) =>
        citation === '' || sources.length === 0 || sources.some((key) => !(key in SOURCES)),
    );
    expect(unsourced).toEqual([]);
    expect(rules.filter(({ since, until }) => since && until && since > until)).toEqual([]);
    // what rests on general knowledge alone is never called certain
    expect(rules.filter(({ checked, recheck }) => checked === 'memory_only' && !recheck)).toEqual(
      [],
    );
  });

  it('hold each kind of rule against a request in its own way', () => {
    const odd = rules.filter(({ kind, check }) => {
      const kinds = check && CHECKS_OF[check.type];
      return kinds && !kinds.includes(kind);
    });
    expect(odd.map(({ id }) => id)).toEqual([]);
    expect(RULE_KINDS.filter((kind) => !rules.some((rule) => rule.kind === kind))).toEqual([]);
    const decided = ['contact_window', 'frequency_cap', 'cooldown', 'channel_exclusivity'];
    expect(rules.filter(({ kind, check }) => decided.includes(kind) && !check)).toEqual([]);
  });

  it('name what a message must say, to whom it binds and since when', () => {
    const items = (place: string, actor: 'clinic' | 'agency') =>
      mandatoryItems(packsFor(place), actor, 'email', '2026-11-24').map(({ ruleId }) => ruleId);
    expect(new Set(items('US-NJ', 'clinic'))).toEqual(new Set(['US-NJ-STATEMENT']));
    expect(items('US-NJ', 'agency')).toContain('US-REGF-EOPTOUT');
    expect(items('CL', 'clinic')).toContain('CL-37-NOTICE');
    expect(items('FR', 'clinic')).toEqual([]);
    expect(mandatoryItems(packsFor('CL'), 'clinic', 'email', '2021-04-19')).toEqual([]);
  });
});

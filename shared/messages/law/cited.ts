import { PACKS } from '../../law/packs/index.ts';
import { isToCheck } from '../../law/reading.ts';
import type { Language } from '../../money.ts';
import { citationText } from './citations.ts';
import { type RuleId, ruleWords } from './index.ts';
import { jurisdictionText, lawTerms } from './terms.ts';

/** A rule where it is only named: what it means, and where it stands. */
export interface CitedRule {
  readonly id: string;
  /** Whose law it is. */
  readonly place: string;
  readonly may: string;
  readonly citation: string;
  /** That a lawyer should look at it first; null where it was read. */
  readonly toCheck: string | null;
}

/**
 * Rules by their ids, in words; an id that no pack has is left out.
 *
 * @example citedRules(['CO-2300-HOURS'], 'es')[0]?.citation // 'Ley 2300 de 2023, art. 3'
 */
export function citedRules(ids: readonly string[], language: Language): CitedRule[] {
  const { memory_only: toCheck } = lawTerms(language).verifications;
  return PACKS.flatMap(({ jurisdiction, rules }) =>
    rules
      .filter(({ id }) => ids.includes(id))
      .map((rule) => ({
        id: rule.id,
        place: jurisdictionText(jurisdiction, language),
        may: ruleWords(rule.id as RuleId, language).may,
        citation: citationText(rule.citation, language),
        toCheck: isToCheck(rule) ? toCheck : null,
      })),
  );
}

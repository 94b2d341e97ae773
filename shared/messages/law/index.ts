import type { Language } from '../../money.ts';
import { en, type RuleId } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { RuleWords } from './rule-words.ts';

export type { RuleId } from './en/index.ts';

const CATALOGUES: Readonly<Record<Language, Readonly<Record<RuleId, RuleWords>>>> = { en, es, fr };

/**
 * What a person reads of a rule on billing and collection. It tells what the law means in plain
 * words and is no legal advice; the citation and what was verified stand in the pack.
 *
 * @example ruleWords('US-MA-HOURS', 'en').may // 'Call only from 8:00 to 21:00 where the patient is. …'
 */
export function ruleWords(id: RuleId, language: Language): RuleWords {
  return CATALOGUES[language][id];
}

import type { Language } from '../../money.ts';
import { en, type MandateWords } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

export type { MandateWords } from './en.ts';

const CATALOGUES: Readonly<Record<Language, MandateWords>> = { en, es, fr };

/**
 * The words of a mandate in one language.
 *
 * @example mandateWords('fr').title // 'Mandat de recouvrement'
 */
export function mandateWords(language: Language): MandateWords {
  return CATALOGUES[language];
}

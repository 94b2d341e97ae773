import type { Language } from '../../money.ts';
import { en, type QuestionWords } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

export type { QuestionWords } from './en.ts';

const CATALOGUES: Readonly<Record<Language, QuestionWords>> = { en, es, fr };

/**
 * The words of the questionnaire in one language.
 *
 * @example questionWords('fr').sections.exit // 'Continuité et fin de mission'
 */
export function questionWords(language: Language): QuestionWords {
  return CATALOGUES[language];
}

import type { Language } from '../../money.ts';
import { en, type Messages } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

export type { Messages } from './en.ts';

const CATALOGUES: Readonly<Record<Language, Messages>> = { en, es, fr };

/**
 * The sidebar's words in one language.
 *
 * @example sidebarMessages('fr').common.home // 'Accueil'
 */
export function sidebarMessages(language: Language): Messages {
  return CATALOGUES[language];
}

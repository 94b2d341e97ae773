import { LANGUAGES, type Language } from '../money.ts';
import { en, type Messages } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

export type { Messages } from './en.ts';

const CATALOGUES: Readonly<Record<Language, Messages>> = { en, es, fr };

/**
 * The catalogue of a language.
 *
 * @example messages('fr').menu.help // 'Aide'
 */
export function messages(language: Language): Messages {
  return CATALOGUES[language];
}

/**
 * The language of a locale, English where we do not speak it.
 *
 * @param locale for example 'es-MX' or 'fr_FR'
 * @example languageOf('fr_CA') // 'fr'
 */
export function languageOf(locale: string): Language {
  const code = locale.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === code) ?? 'en';
}

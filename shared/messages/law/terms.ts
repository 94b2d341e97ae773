import type { CivilDate } from '../../calendar.ts';
import type { Language } from '../../money.ts';
import { PLACES } from '../../places.ts';
import { placeText } from '../places.ts';
import { terms as en } from './en/terms.ts';
import { terms as es } from './es/terms.ts';
import { terms as fr } from './fr/terms.ts';
import type { Translated } from './rule-words.ts';

/** The vocabulary of the rules: kinds, channels, actions, facts to ask for and the rest. */
export type LawTerms = Translated<typeof en>;

/** A change of the law that is near, or open. */
export interface Watched {
  readonly jurisdiction: string;
  /** The day on which it takes effect or took it; null where none is known. */
  readonly date: CivilDate | null;
  readonly what: string;
}

const TERMS: Readonly<Record<Language, LawTerms>> = { en, es, fr };

/** The dated ones first. */
const WATCHED: readonly [keyof typeof en.watched, string, CivilDate | null][] = [
  ['us-nyc-contact', 'US-NY-NYC', '2026-09-01'],
  ['cl-data-law', 'CL', '2026-12-01'],
  ['us-il-home-lien', 'US-IL', '2027-01-01'],
  ['us-revoke-all', 'US', '2027-01-31'],
  ['us-co-wages', 'US-CO', null],
  ['us-ny-consent', 'US-NY', null],
  ['us-nc-medical-debt', 'US-NC', null],
  ['us-collectors', 'US', null],
  ['us-other-states', 'US', null],
  ['cl-hours', 'CL', null],
  ['es-credit-managers', 'ES', null],
];

/**
 * The vocabulary of the rules in one language.
 *
 * @example lawTerms('es').channels.letter // 'Carta'
 */
export function lawTerms(language: Language): LawTerms {
  return TERMS[language];
}

/**
 * The place whose law a pack is, as a language names it; the code itself where we have no name.
 *
 * @param jurisdiction as in a pack: 'US', 'US-CA', 'US-NY-NYC', 'FR', 'EU', 'GLOBAL' ...
 * @example jurisdictionText('US-CA', 'fr') // 'Californie'
 * @example jurisdictionText('ES-CT', 'en') // 'Catalonia'
 */
export function jurisdictionText(jurisdiction: string, language: Language): string {
  const own: Readonly<Record<string, string>> = TERMS[language].jurisdictions;
  const place = PLACES.find((one) => one === jurisdiction);
  return own[jurisdiction] ?? (place ? placeText(place, language) : jurisdiction);
}

/**
 * What changes soon in the law, or may: the dated ones first, in the order of their days.
 *
 * @example watchList('en')[1]?.date // '2026-12-01'
 */
export function watchList(language: Language): Watched[] {
  return WATCHED.map(([id, jurisdiction, date]) => ({
    jurisdiction,
    date,
    what: TERMS[language].watched[id],
  }));
}

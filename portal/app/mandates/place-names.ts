import type { MandateTerms } from '../../../shared/mandate/terms.ts';
import { mandateWords } from '../../../shared/messages/mandate/index.ts';
import type { Language } from '../../../shared/money.ts';
import type { Jurisdiction } from '../../../shared/places.ts';

/** 'France': whose law it is, as a language names it. */
export function placeName(jurisdiction: Jurisdiction, language: Language): string {
  if (jurisdiction === 'other') return mandateWords(language).otherPlace;
  return new Intl.DisplayNames(language, { type: 'region' }).of(jurisdiction) ?? jurisdiction;
}

export function placeNames(
  { jurisdictions }: Pick<MandateTerms, 'jurisdictions'>,
  language: Language,
): string {
  return jurisdictions.map((one) => placeName(one, language)).join(', ');
}

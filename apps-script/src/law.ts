import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import type { LawView } from '../../shared/contract/sidebar-views.ts';
import { CLINIC_PLACES } from '../../shared/law/places.ts';
import { changesWithin, lawReading, placeName } from '../../shared/messages/law/reading.ts';
import type { Language } from '../../shared/money.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { personsLanguage } from './google/screen.ts';
import { load, save } from './google/store.ts';

/** What changes so many days ahead stands on top. */
const SOON_DAYS = 90;
const PLACE = 'law-place';

/**
 * The law of the place where the clinic is, today, in the language of the person.
 *
 * @param said where a person says that the clinic is, to be kept; null: where it was said before
 */
export function lawView({ today }: Context, said: string | null): Result<LawView, RefusalCode> {
  if (said !== null && !CLINIC_PLACES.includes(said)) {
    return refused('bad-arguments', { at: 'place' });
  }
  if (said !== null) save(PLACE, said);
  const place = said ?? lawPlace();
  const language = personsLanguage();
  // an older version may have known a place that this one does not: then it is asked again
  const isKnown = place !== null && CLINIC_PLACES.includes(place);
  const reading = isKnown ? lawReading({ place, actor: 'clinic', day: today }, language) : null;
  return ok({
    places: placesIn(language),
    reading,
    soon: reading ? changesWithin(reading, today, SOON_DAYS) : [],
  });
}

/** Where a person says that the clinic is; null before. */
export function lawPlace(): string | null {
  return load<string>(PLACE);
}

function placesIn(language: Language): LawView['places'] {
  return CLINIC_PLACES.map((place) => ({ place, name: placeName(place, language) })).sort((a, b) =>
    a.name.localeCompare(b.name, language),
  );
}

import type { LawView } from '../../shared/contract/sidebar-views.ts';
import { CLINIC_PLACES } from '../../shared/law/places.ts';
import { changesWithin, lawReading, placeName } from '../../shared/messages/law/reading.ts';
import type { Language } from '../../shared/money.ts';

/** The law of a place as the script reads it on 22 November 2026; without a place it is asked for. */
export function law(place: string | null, language: Language): LawView {
  const [day, places] = ['2026-11-22', CLINIC_PLACES] as const;
  const reading = place === null ? null : lawReading({ place, actor: 'clinic', day }, language);
  return {
    places: places.map((one) => ({ place: one, name: placeName(one, language) })),
    reading,
    soon: reading ? changesWithin(reading, day, 90) : [],
  };
}

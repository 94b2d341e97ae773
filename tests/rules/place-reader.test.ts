import { describe, expect, it } from 'vitest';
import { placeText } from '../../shared/messages/places.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { PLACES, type Place } from '../../shared/places.ts';
import { readPlace } from '../../shared/sheet/places.ts';

describe('The place of a patient', () => {
  it.each(LANGUAGES)('is read by every name that we give it in %s', (language) => {
    const wrong = PLACES.filter(
      (place) => readPlace(placeText(place, language).toUpperCase(), 'US-TX') !== place,
    );
    expect(wrong).toEqual([]);
  });

  it.each<[string, Place]>([
    ['TX', 'US-TX'],
    ['tx', 'US-TX'],
    ['US-TX', 'US-TX'],
    [' Texas ', 'US-TX'],
    ['Washington, D.C.', 'US-DC'],
    ['Nueva York', 'US-NY'],
    ['Caroline du Nord', 'US-NC'],
    ['France', 'FR'],
    ['FR', 'FR'],
    ['Perú', 'PE'],
    ['Mexique', 'MX'],
    ['New Mexico', 'US-NM'],
    ['BE', 'other'],
    ['Extranjero', 'other'],
  ])('%j is the same wherever the practice is', (text, place) => {
    for (const practice of ['US-TX', 'FR', 'CO'] as const) {
      expect(readPlace(text, practice)).toBe(place);
    }
  });

  it.each<[string, Place, Place | null, Place | null]>([
    ['CO', 'US-CO', 'CO', null],
    ['DE', 'US-DE', 'other', null],
    ['CA', 'US-CA', 'other', null],
    ['Georgia', 'US-GA', null, null],
    ['TX', 'US-TX', 'US-TX', 'US-TX'],
  ])(
    '%j is %s for a clinic in the United States, %s elsewhere, and %s where nobody said where',
    (...row) => {
      const [text, ...places] = row;
      const read = (['US-FL', 'FR', null] as const).map((practice) => readPlace(text, practice));
      expect(read).toEqual(places);
    },
  );

  it.each(['', 'USA', 'Estados Unidos', 'Jalisco', 'paid', 'T X', 'Austin TX', 'XX', '75011'])(
    '%j is not guessed',
    (text) => {
      expect(readPlace(text, 'US-TX')).toBeNull();
      expect(readPlace(text, 'FR')).toBeNull();
    },
  );
});

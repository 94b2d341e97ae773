import type { Language } from '../money.ts';
import { type Jurisdiction, jurisdictionOf, type Place } from '../places.ts';

/** As English names them; other languages name some of them their own way. */
const STATES: Readonly<Record<string, string>> = {
  ...{ AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California' },
  ...{ CO: 'Colorado', CT: 'Connecticut', DE: 'Delaware', DC: 'District of Columbia' },
  ...{ FL: 'Florida', GA: 'Georgia', HI: 'Hawaii', ID: 'Idaho', IL: 'Illinois', IN: 'Indiana' },
  ...{ IA: 'Iowa', KS: 'Kansas', KY: 'Kentucky', LA: 'Louisiana', ME: 'Maine', MD: 'Maryland' },
  ...{ MA: 'Massachusetts', MI: 'Michigan', MN: 'Minnesota', MS: 'Mississippi', MO: 'Missouri' },
  ...{ MT: 'Montana', NE: 'Nebraska', NV: 'Nevada', NH: 'New Hampshire', NJ: 'New Jersey' },
  ...{ NM: 'New Mexico', NY: 'New York', NC: 'North Carolina', ND: 'North Dakota', OH: 'Ohio' },
  ...{ OK: 'Oklahoma', OR: 'Oregon', PA: 'Pennsylvania', RI: 'Rhode Island' },
  ...{ SC: 'South Carolina', SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas', UT: 'Utah' },
  ...{ VT: 'Vermont', VA: 'Virginia', WA: 'Washington', WV: 'West Virginia', WI: 'Wisconsin' },
  WY: 'Wyoming',
};

const OWN_NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  es: {
    ...{ DC: 'Distrito de Columbia', HI: 'Hawái', LA: 'Luisiana', MI: 'Míchigan', MO: 'Misuri' },
    ...{ MS: 'Misisipi', NH: 'Nuevo Hampshire', NJ: 'Nueva Jersey', NM: 'Nuevo México' },
    ...{ NY: 'Nueva York', NC: 'Carolina del Norte', ND: 'Dakota del Norte', OR: 'Oregón' },
    ...{ PA: 'Pensilvania', SC: 'Carolina del Sur', SD: 'Dakota del Sur' },
    WV: 'Virginia Occidental',
  },
  fr: {
    ...{ CA: 'Californie', DC: 'District de Columbia', FL: 'Floride', GA: 'Géorgie', HI: 'Hawaï' },
    ...{ LA: 'Louisiane', NM: 'Nouveau-Mexique', NC: 'Caroline du Nord' },
    ...{ ND: 'Dakota du Nord', PA: 'Pennsylvanie', SC: 'Caroline du Sud', SD: 'Dakota du Sud' },
    ...{ VA: 'Virginie', WV: 'Virginie-Occidentale' },
  },
};

/** In the code, and not from `Intl`: cells of a sheet are read by these names. */
const COUNTRIES: Readonly<Record<Language, Readonly<Record<Exclude<Jurisdiction, 'US'>, string>>>> =
  {
    en: {
      ...{ FR: 'France', ES: 'Spain', PE: 'Peru', CL: 'Chile', CO: 'Colombia', MX: 'Mexico' },
      other: 'another country',
    },
    es: {
      ...{ FR: 'Francia', ES: 'España', PE: 'Perú', CL: 'Chile', CO: 'Colombia', MX: 'México' },
      other: 'otro país',
    },
    fr: {
      ...{ FR: 'France', ES: 'Espagne', PE: 'Pérou', CL: 'Chili', CO: 'Colombie', MX: 'Mexique' },
      other: 'un autre pays',
    },
  };

/**
 * A place as a language names it: a state of the United States, or a country.
 *
 * @example placeText('US-TX', 'en') // 'Texas'
 * @example placeText('FR', 'es') // 'Francia'
 */
export function placeText(place: Place, language: Language): string {
  const jurisdiction = jurisdictionOf(place);
  if (jurisdiction !== 'US') return COUNTRIES[language][jurisdiction];
  const state = place.slice('US-'.length);
  return OWN_NAMES[language][state] ?? STATES[state] ?? place;
}

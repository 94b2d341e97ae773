import { placeText } from '../messages/places.ts';
import { LANGUAGES } from '../money.ts';
import { jurisdictionOf, PLACES, type Place } from '../places.ts';
import { fold } from './words.ts';

/** ISO 3166-1 codes of the countries of whose rules we know nothing. */
const OTHER_COUNTRIES = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT ' +
    'BV BW BY BZ CA CC CD CF CG CH CI CK CM CN CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ET ' +
    'FI FJ FK FM FO GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL ' +
    'IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY ' +
    'MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MY MZ NA NC NE NF NG NI NL NO NP NR NU ' +
    'NZ OM PA PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM ' +
    'SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM UY UZ VA VC VE ' +
    'VG VI VN VU WF WS YE YT ZA ZM ZW'
  ).split(' '),
);

/** Other ways to write one of our places, folded. */
const ALSO: Readonly<Record<string, Place>> = {
  ...{
    'washington d c': 'US-DC',
    'washington dc': 'US-DC',
    'd c': 'US-DC',
    'new york state': 'US-NY',
  },
  ...{ 'new york ny': 'US-NY', 'washington state': 'US-WA', tejas: 'US-TX' },
  ...{ fra: 'FR', esp: 'ES', per: 'PE', chl: 'CL', col: 'CO', mex: 'MX', mejico: 'MX' },
  ...{ other: 'other', 'other country': 'other', abroad: 'other', foreign: 'other' },
  ...{ otro: 'other', extranjero: 'other', autre: 'other', etranger: 'other' },
};

const WHOLE = wholeNames();

/**
 * The place that a cell names: a state of the United States, or a country, by its name in one of our
 * languages or by its code. Two letters that are a state and a country as well mean the state where the
 * practice is in the United States, and else the country.
 *
 * @param practicePlace where the practice is; null where nobody has said it
 * @returns null for what names no place that we know, or leaves two: nobody guesses
 * @example readPlace('CO', 'US-TX') // 'US-CO'
 * @example readPlace('CO', 'ES') // 'CO'
 */
export function readPlace(text: string, practicePlace: Place | null): Place | null {
  const said = fold(text);
  const isAmerican = practicePlace !== null && jurisdictionOf(practicePlace) === 'US';
  // the country bears the name of the state
  if (said === 'georgia' && !isAmerican) return null;
  return WHOLE.get(said) ?? placeOfCode(said.toUpperCase(), isAmerican, practicePlace !== null);
}

function placeOfCode(code: string, isAmerican: boolean, isSettled: boolean): Place | null {
  const state = PLACES.find((place) => place === `US-${code}`) ?? null;
  const country = OTHER_COUNTRIES.has(code)
    ? 'other'
    : (PLACES.find((place) => place === code) ?? null);
  if (state && country && !isSettled) return null;
  return isAmerican ? (state ?? country) : (country ?? state);
}

function wholeNames(): ReadonlyMap<string, Place> {
  const names = new Map(Object.entries(ALSO));
  for (const place of PLACES) {
    names.set(fold(place), place);
    for (const language of LANGUAGES) names.set(fold(placeText(place, language)), place);
  }
  for (const code of PLACES.filter((place) => place.length === 2)) names.delete(fold(code));
  return names;
}

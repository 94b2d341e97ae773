/** Where a patient lives, as far as rules ask: the state in the United States, else the country. */

/** ISO 3166-2 codes of the fifty states and the capital. */
const STATES = [
  ...['AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN'],
  ...['IA', 'KS', 'KY', 'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH'],
  ...['NJ', 'NM', 'NY', 'NC', 'ND', 'OH', 'OK', 'OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT'],
  ...['VT', 'VA', 'WA', 'WV', 'WI', 'WY'],
] as const;
const COUNTRIES = ['FR', 'ES', 'PE', 'CL', 'CO', 'MX'] as const;

/** Every place whose rules we know something of: 'US-TX', 'FR'; all others are 'other'. */
export const PLACES = [
  ...STATES.map((state) => `US-${state}` as const),
  ...COUNTRIES,
  'other',
] as const;
export type Place = (typeof PLACES)[number];

/** Whose law asks for evidence and clauses. */
export const JURISDICTIONS = ['US', ...COUNTRIES, 'other'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

/**
 * Whose rules hold at a place.
 *
 * @example jurisdictionOf('US-TX') // 'US'
 */
export function jurisdictionOf(place: Place): Jurisdiction {
  return place.startsWith('US-') ? 'US' : (place as Jurisdiction);
}

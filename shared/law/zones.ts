/**
 * The time zones of places whose law we know, the one where most people live first: IANA names, after
 * the tz database (zone1970.tab, northamerica) and 49 CFR part 71; where a part of a state keeps
 * another time, both stand here. France without its overseas departments.
 */
const [EAST, MIDDLE, MOUNTAIN, WEST] = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
] as const;

const STATES: Readonly<Record<string, readonly string[]>> = {
  ...of('CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV', EAST),
  ...of('AL AR IA IL LA MN MO MS OK WI', MIDDLE),
  ...of('CO MT NM UT WY', MOUNTAIN),
  ...of('CA WA', WEST),
  ...of('FL KY', EAST, MIDDLE),
  ...of('KS ND NE SD TX', MIDDLE, MOUNTAIN),
  ...of('TN', MIDDLE, EAST),
  ...of('MI', 'America/Detroit', 'America/Menominee'),
  ...of('IN', 'America/Indiana/Indianapolis', MIDDLE),
  ...of('AZ', 'America/Phoenix', MOUNTAIN), // the Navajo Nation puts its clocks forward
  ...of('ID', 'America/Boise', WEST),
  ...of('NV', WEST, MOUNTAIN),
  ...of('OR', WEST, 'America/Boise'),
  ...of('AK', 'America/Anchorage', 'America/Adak'),
  ...of('HI', 'Pacific/Honolulu'),
};

const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  US: [EAST, MIDDLE, MOUNTAIN, 'America/Phoenix', WEST, 'America/Anchorage', 'Pacific/Honolulu'],
  FR: ['Europe/Paris'],
  ES: ['Europe/Madrid', 'Atlantic/Canary'],
  PE: ['America/Lima'],
  CL: ['America/Santiago', 'America/Punta_Arenas', 'Pacific/Easter'],
  CO: ['America/Bogota'],
  MX: ['America/Mexico_City', 'America/Cancun', 'America/Hermosillo', 'America/Tijuana'],
};

const PARTS: Readonly<Record<string, readonly string[]>> = {
  'US-NY-NYC': [EAST],
  'ES-CT': ['Europe/Madrid'],
};

/**
 * The time zones of a place; none where we do not know it.
 *
 * @param place 'US-TX', 'FR', 'US-NY-NYC' ...
 * @example zonesOf('US-TX') // ['America/Chicago', 'America/Denver']
 */
export function zonesOf(place: string): readonly string[] {
  return PARTS[place] ?? COUNTRIES[place] ?? STATES[place] ?? [];
}

function of(states: string, ...zones: string[]): Record<string, readonly string[]> {
  return Object.fromEntries(states.split(' ').map((state) => [`US-${state}`, zones]));
}

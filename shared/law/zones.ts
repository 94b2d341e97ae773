/** IANA zones of the states of the United States that are not in one of these alone. */
const EASTERN = 'America/New_York';
const CENTRAL = 'America/Chicago';
const MOUNTAIN = 'America/Denver';
const PACIFIC = 'America/Los_Angeles';

/** By the tz database; places in several zones name all of them. */
const ZONES: Readonly<Record<string, readonly string[]>> = {
  ...of(EASTERN, 'CT DE DC GA ME MD MA NH NJ NY NC OH PA RI SC VT VA WV'),
  ...of(CENTRAL, 'AL AR IL IA LA MN MS MO OK WI'),
  ...of(MOUNTAIN, 'CO MT NM UT WY'),
  ...of(PACIFIC, 'CA NV WA'),
  'US-AK': ['America/Anchorage', 'America/Adak'],
  'US-AZ': ['America/Phoenix', MOUNTAIN],
  'US-HI': ['Pacific/Honolulu'],
  ...Object.fromEntries(
    ['FL', 'IN', 'KY', 'MI', 'TN'].map((state) => [`US-${state}`, [EASTERN, CENTRAL]]),
  ),
  ...Object.fromEntries(
    ['KS', 'NE', 'ND', 'SD', 'TX'].map((state) => [`US-${state}`, [CENTRAL, MOUNTAIN]]),
  ),
  'US-ID': [MOUNTAIN, PACIFIC],
  'US-OR': [PACIFIC, MOUNTAIN],
  FR: ['Europe/Paris'],
  ES: ['Europe/Madrid', 'Atlantic/Canary'],
  PE: ['America/Lima'],
  CO: ['America/Bogota'],
};

/**
 * The time zones in which somebody of a place may be; none where we have no table of it, then the
 * clinic's own counts.
 *
 * @example zonesOf('US-TX') // ['America/Chicago', 'America/Denver']
 */
export function zonesOf(place: string): readonly string[] {
  return ZONES[place] ?? [];
}

function of(zone: string, states: string): Record<string, string[]> {
  return Object.fromEntries(states.split(' ').map((state) => [`US-${state}`, [zone]]));
}

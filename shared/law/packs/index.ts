import type { RulePack } from '../rule.ts';
import { CL } from './cl.ts';
import { CO } from './co.ts';
import { ES } from './es.ts';
import { ES_CT } from './es-ct.ts';
import { EU } from './eu.ts';
import { FR } from './fr.ts';
import { GLOBAL } from './global.ts';
import { MX } from './mx.ts';
import { PE } from './pe.ts';
import { US } from './us.ts';
import { US_CA } from './us-ca.ts';
import { US_CO } from './us-co.ts';
import { US_FL } from './us-fl.ts';
import { US_IL } from './us-il.ts';
import { US_MA } from './us-ma.ts';
import { US_MD } from './us-md.ts';
import { US_NC } from './us-nc.ts';
import { US_NJ } from './us-nj.ts';
import { US_NM } from './us-nm.ts';
import { US_NY } from './us-ny.ts';
import { US_NY_NYC } from './us-ny-nyc.ts';
import { US_OR } from './us-or.ts';
import { US_TX } from './us-tx.ts';
import { US_WA } from './us-wa.ts';

/** All packs, countries first. */
export const PACKS: readonly RulePack[] = [
  ...[US, FR, ES, PE, CL, CO, MX],
  ...[US_CA, US_CO, US_FL, US_IL, US_MA, US_MD, US_NC, US_NJ, US_NM, US_NY, US_NY_NYC],
  ...[US_OR, US_TX, US_WA, ES_CT, EU, GLOBAL],
];

const UNION: ReadonlySet<string> = new Set(['ES', 'FR']);

/**
 * The packs that hold at a place, from the smallest to the widest: city, state, country, union, and
 * what is good practice everywhere.
 *
 * @param place 'US-NY-NYC', 'US-CA', 'FR' ...
 * @returns only the last one for a country that we have no pack of
 * @example packsFor('US-NY-NYC').map((pack) => pack.jurisdiction) // ['US-NY-NYC', 'US-NY', 'US', 'GLOBAL']
 */
export function packsFor(place: string): RulePack[] {
  const parts = place.split('-');
  const chain = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const wider = UNION.has(parts[0] ?? '') ? ['EU', 'GLOBAL'] : ['GLOBAL'];
  return [...chain, ...wider].flatMap((name) => packOf(name) ?? []);
}

/**
 * The pack of a place alone; null where there is none.
 *
 * @example packOf('US-CA')?.rules.length // 11
 */
export function packOf(jurisdiction: string): RulePack | null {
  return PACKS.find((pack) => pack.jurisdiction === jurisdiction) ?? null;
}

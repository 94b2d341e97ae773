import { PLACES } from '../places.ts';
import { PACKS, packOf, packsFor } from './packs/index.ts';
import type { RulePack } from './rule.ts';

/** Every place whose law can be asked for: those of our packs, and those that we have no pack of. */
export const LAW_PLACES: readonly string[] = [
  ...PACKS.map(({ jurisdiction }) => jurisdiction),
  ...PLACES.filter((place) => packOf(place) === null),
];

/** Where a clinic may be: no union, and in the United States a state or a city. */
export const CLINIC_PLACES: readonly string[] = LAW_PLACES.filter(
  (place) => !['EU', 'GLOBAL', 'US'].includes(place),
);

/** How much we know of the law of a place. */
export type LawKnown = 'own' | 'wider' | 'none';

/**
 * The packs of a place, each once, and how much they tell: its own law, only that of the country
 * around it, or nothing but good practice.
 *
 * @example lawOf('US-OH').known // 'wider': the federal law, and none of Ohio
 * @example lawOf('other').known // 'none'
 */
export function lawOf(place: string): { packs: RulePack[]; known: LawKnown } {
  const packs = [...new Set(packsFor(place))];
  if (packOf(place)) return { packs, known: 'own' };
  return { packs, known: packs.length > 1 ? 'wider' : 'none' };
}

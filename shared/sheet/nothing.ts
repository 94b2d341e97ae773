import { fold, saysNo } from './words.ts';

/**
 * Whether a cell's text only fills a place that must not be empty: a dash, "n/a", "none".
 *
 * @example saysNothing('N/A') // true
 */
export function saysNothing(text: string): boolean {
  const said = fold(text);
  return said === '' || saysNo(said);
}

/** Chance that can be repeated: the same seed gives the same sequence on every machine. */
export interface Random {
  /** A whole number from 0 to limit - 1. */
  below(limit: number): number;
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T;
  /** A value drawn by its weight. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T;
}

/**
 * Numbers drawn by xorshift32. Source: G. Marsaglia, "Xorshift RNGs", Journal of Statistical
 * Software 8 (2003), the triple 13, 17, 5.
 *
 * @param seed any whole number; 0 counts as 1, since the method never leaves 0
 * @example randomFrom(7).below(6) // the same die on every machine
 */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed | 0, 0x9e3779b1) || 1; // spreads small seeds over all bits
  const below = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  const pick = <T>(list: readonly T[]): T => {
    const drawn = list[below(list.length)];
    if (drawn === undefined) throw new RangeError('Nothing to draw from');
    return drawn;
  };
  const weighted = <T>(choices: readonly (readonly [T, number])[]): T =>
    pick(choices.flatMap(([value, weight]) => Array<T>(weight).fill(value)));
  return { below, pick, weighted };
}

/** Shorter words are too easily others: "date" and "rate". */
const SHORTEST = 5;

/** What a word is beside a known one: one slip of the fingers away from it, perhaps so, or not. */
export type Slip = 'surely' | 'perhaps' | null;

/**
 * Whether a word is a known one with a single slip: two letters changed about, one too many or one
 * missing inside of it. One letter in place of another, and one more or less at the end, may as well
 * make another word ("charge" and "change", "persona" and "personal").
 *
 * @param word as it stands there, folded
 * @param known as it should be
 * @example slipOf('vencimeinto', 'vencimiento') // 'surely'
 */
export function slipOf(word: string, known: string): Slip {
  if (word === known || word.length < SHORTEST || known.length < SHORTEST) return null;
  const [short = '', long = ''] = word.length < known.length ? [word, known] : [known, word];
  const [left, right] = differingParts(short, long);
  if (left === '' && right.length === 1) return long.startsWith(short) ? 'perhaps' : 'surely';
  if (left.length === 2 && left === [...right].reverse().join('')) return 'surely';
  return left.length === 1 && right.length === 1 ? 'perhaps' : null;
}

/** What is left of two words without what they begin and end with alike. */
function differingParts(short: string, long: string): [string, string] {
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  let tail = 0;
  while (tail < short.length - from && short.slice(-1 - tail)[0] === long.slice(-1 - tail)[0]) {
    tail += 1;
  }
  return [short.slice(from, short.length - tail), long.slice(from, long.length - tail)];
}

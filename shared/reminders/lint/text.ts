/**
 * Text as rules compare it, each character in its place: lower case, no accents, plain apostrophes and
 * blanks. So what is found in it stands at the same place in the text that a person typed.
 *
 * @param text composed (`tidyTemplate`)
 * @example foldInPlace('Où l’été') // "ou l'ete"
 */
export function foldInPlace(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    folded += PLAIN[unit] ?? (unit.normalize('NFD').charAt(0).toLowerCase().charAt(0) || unit);
  }
  return folded;
}

const PLAIN: Readonly<Record<string, string>> = {
  '\u2019': "'",
  '\u2018': "'",
  '\u02bc': "'",
  '\u00a0': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '\u2010': '-',
  '\u2011': '-',
};

/** A piece of a text and where it begins. */
export interface Piece {
  readonly text: string;
  readonly at: number;
}

/**
 * The sentences of a text. A colon and a semicolon end one as well: what stands behind them is read
 * as a thought of its own.
 *
 * @example sentencesOf('Hello. How are you?').map(({ at }) => at) // [0, 7]
 */
export function sentencesOf(text: string): Piece[] {
  return piecesOf(text, /(?:[.!?]+["\u00bb\u201d)]?(?=\s|$)|\s?[:;](?=\s|$)|\n)\s*/g);
}

/**
 * The pieces between what a pattern finds; the pattern's own text belongs to the piece before it.
 *
 * @param between with the g flag
 * @example piecesOf('a, b', /, /g) // [{ text: 'a, ', at: 0 }, { text: 'b', at: 3 }]
 */
export function piecesOf(text: string, between: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(between)) {
    const end = (match.index ?? 0) + match[0].length;
    if (end > at) pieces.push({ text: text.slice(at, end), at });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), at });
  return pieces;
}

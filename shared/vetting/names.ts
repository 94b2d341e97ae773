import { fold } from '../sheet/words.ts';

/**
 * Names as they are looked up in registers, complaint files and exclusion lists. Two firms may bear one
 * name and one firm several, so nothing here decides: it orders what a person should look at.
 */

/** A name of a list beside the one that was looked for. */
export interface SimilarName {
  /** As the list writes it. */
  readonly name: string;
  /** Where it stands in the list: two people may bear one name. */
  readonly at: number;
  /** Which of the wanted names it is most like, as it was written. */
  readonly wanted: string;
  /** 0 to 1; 1 for the same words, in any order. */
  readonly score: number;
  /** The same once both are normalised. */
  readonly exact: boolean;
}

/** Below this score a name is not shown. It decides nothing else. */
export const SHOWN_FROM = 0.6;

/** Folded, the longer first; 's a' and 'sa' are one form. */
const LEGAL_FORMS = [
  ...['s a p i de c v', 's de r l de c v', 's a de c v', 's de r l', 's en c', 'incorporated'],
  ...['corporation', 'company', 'limited', 'pllc', 'corp', 'llc', 'llp', 'inc', 'ltd', 'lp', 'co'],
  ...['pc', 'pa', 'selarl', 'sarl', 'sasu', 'eurl', 'eirl', 'sas', 'snc', 'scp', 'ltda', 'spa'],
  ...['srl', 'slu', 'sau', 'sl', 'sa'],
];
const ENDING = new RegExp(` (and )?(${LEGAL_FORMS.map(spaced).join('|')})$`);
/** French firms put the form first as often as last. */
const LETTERS = /(?<![^ ])\p{L}( \p{L})+(?![^ ])/gu;
const BEGINNING = /^(the|sarl|sasu?|eurl) (?=.)/;

/**
 * A company's name as it is compared, never as it is shown: no case, accents, punctuation, legal form
 * or "The"; "&", "y" and "et" are "and"; single letters that follow each other are one word.
 *
 * @returns '' for a name without a letter or digit
 * @example normaliseCompany('The Débt & Recovery Co., L.L.C.') // 'debt and recovery'
 */
export function normaliseCompany(name: string): string {
  const bare = without(fold(joined(name).replace(/[&+]/g, ' and ')), ENDING);
  const words = without(bare.replace(LETTERS, close), BEGINNING).split(' ');
  return words
    .map((word, at) => (isAnd(word) && at > 0 && at < words.length - 1 ? 'and' : word))
    .join(' ');
}

/**
 * A person's name as it is compared: no case, accents or punctuation, the words by alphabet, so that it
 * does not matter whether the family name or the given name comes first.
 *
 * @example normalisePerson('García-López, Ana') // 'ana garcia lopez'
 */
export function normalisePerson(name: string): string {
  return fold(joined(name)).split(' ').sort().join(' ');
}

/**
 * How alike two normalised names are, by what they share in whole words and in pairs of letters (both
 * as Sørensen–Dice). Pairs count three times as much, so that a slip in the only word of a name does
 * not hide it.
 *
 * @returns 0 to 1, the same in both directions; 0 where either is empty
 * @example similarity('debt recovery', 'debt recoveries') // 0.70…
 */
export function similarity(one: string, other: string): number {
  const pairs = dice(pairsOf(one), pairsOf(other));
  return (dice(wordsOf(one), wordsOf(other)) + 3 * pairs) / 4;
}

/**
 * The names of a list that may mean one of those that are looked for: the same ones first, then the most
 * alike, the list's own order among equals. A list of 100,000 takes about a second.
 *
 * @param wanted names of one firm or of several people; one without a letter or digit finds nothing
 * @param normalise `normaliseCompany` or `normalisePerson`
 * @param from lowest score that is shown, 0 to 1
 * @example similarNames(['Acme LLC'], ['Ace', 'ACME, Inc.'], normaliseCompany)
 *   // [{ name: 'ACME, Inc.', at: 1, wanted: 'Acme LLC', score: 1, exact: true }]
 */
export function similarNames(
  wanted: readonly string[],
  names: readonly string[],
  normalise: (name: string) => string,
  from: number = SHOWN_FROM,
): readonly SimilarName[] {
  const looked = wanted
    .map((name) => lookedFor(name, normalise(name)))
    .filter(({ normal }) => normal !== '');
  return names
    .flatMap((name, at) => {
      const found = normalise(name);
      const best = found === '' ? null : mostAlike(looked, found, from);
      return best ? [{ name, at, ...best }] : [];
    })
    .sort((a, b) => closeness(b) - closeness(a));
}

/**
 * By what proposals are ordered, the highest first: the same name stands before one that only has the
 * same words.
 *
 * @example closeness({ exact: true, score: 1 }) // 2
 */
export function closeness({ exact, score }: Pick<SimilarName, 'exact' | 'score'>): number {
  return Number(exact) + score;
}

interface LookedFor {
  readonly wanted: string;
  readonly normal: string;
  readonly pairs: ReadonlySet<string>;
}

function lookedFor(wanted: string, normal: string): LookedFor {
  return { wanted, normal, pairs: new Set(pairsOf(normal)) };
}

function mostAlike(
  looked: readonly LookedFor[],
  found: string,
  from: number,
): Pick<SimilarName, 'wanted' | 'score' | 'exact'> | null {
  const pairs = pairsOf(found);
  return looked
    .filter((one) => mayReach(one, pairs, from))
    .map(({ wanted, normal }) => ({
      ...{ wanted, score: similarity(normal, found), exact: normal === found },
    }))
    .filter(({ score }) => score >= from)
    .reduce<ReturnType<typeof mostAlike>>(
      (best, one) => (best === null || closeness(one) > closeness(best) ? one : best),
      null,
    );
}

/** Nearly all names of a long list share so little with one that they need not be measured. */
function mayReach({ pairs: own }: LookedFor, pairs: readonly string[], from: number): boolean {
  const shared = pairs.filter((pair) => own.has(pair)).length;
  const most = (2 * shared) / (own.size + pairs.length);
  return (1 + 3 * most) / 4 >= from;
}

/** Without apostrophes: O'Brien and Obrien are one name. */
function joined(name: string): string {
  return name.replace(/['\u2018\u2019\u02bc`\u00b4]/g, '');
}

function without(name: string, part: RegExp): string {
  const rest = name.replace(part, '');
  return rest === name ? name : without(rest, part);
}

function close(letters: string): string {
  return letters.replace(/ /g, '');
}

/** Short forms are written with dots or without. */
function spaced(form: string): string {
  return form.includes(' ') || form.length > 4 ? form.replace(/ /g, ' ?') : [...form].join(' ?');
}

function isAnd(word: string): boolean {
  return word === 'y' || word === 'et';
}

function wordsOf(name: string): readonly string[] {
  return name.split(' ').filter((word) => word !== '');
}

/** Pairs within words, whose end counts as a letter: a single letter makes a pair too. */
function pairsOf(name: string): readonly string[] {
  return wordsOf(name).flatMap((word) =>
    [...word].map((letter, at, letters) => letter + (letters[at + 1] ?? ' ')),
  );
}

/** Twice what two lists share, divided by what both have; a thing counts as often as it stands there. */
function dice(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const thing of one) left.set(thing, (left.get(thing) ?? 0) + 1);
  let shared = 0;
  for (const thing of other) {
    const count = left.get(thing) ?? 0;
    if (count > 0) shared += 1;
    left.set(thing, count - 1);
  }
  const all = one.length + other.length;
  return all > 0 ? (2 * shared) / all : 0;
}

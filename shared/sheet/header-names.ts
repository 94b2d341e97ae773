import { ALIASES, NOT_OURS } from './aliases.ts';
import { SURNAMES } from './aliases-people.ts';
import { FIELDS, type Field, FLAG_FIELDS } from './fields.ts';
import { headerWords, namesBothPayers, SAME_WORDS, sameWord } from './header-words.ts';
import { slipOf } from './misspelt.ts';

/** A header taken apart for looking up. */
export interface HeaderName {
  readonly words: readonly string[];
  readonly bothPayers: boolean;
  /** It begins with a number's short form, and not with a refusal: "No. of statements". */
  readonly counts: boolean;
}

/** How a header stands to a field: by a name that means nothing else, with a slip in it, and so on. */
export type Match = 'strong' | 'misspelt' | 'weak' | 'doubtful' | 'similar';

/** "No. of statements" and "N° statements" count; "No statements" refuses. */
const NUMBER_FIRST =
  /^\s*(?:n[.\u00b0\u00ba]|no\.|n[u\u00fa]m|nro|n[br]\b|n\s|#|\u2116|no\s+(?:of|de)\s)/i;

/** Whose number or address it is, said beside what it is: "Guarantor e-mail", "Home phone". */
const OWNERS = new Set(
  (
    'guarantor patient client customer debtor account billing home contact primary main parent padre madre guardian ' +
    'responsable deudor titular debiteur domicilio domicile 1'
  ).split(' '),
);
const OWNED: readonly Field[] = ['email', 'phone', 'language', 'address'];

/**
 * Takes a header apart for looking up.
 *
 * @example nameOfHeader('Fch. Vto.').words // ['date', 'vencimiento']
 */
export function nameOfHeader(text: string): HeaderName {
  const words = headerWords(text).filter(Boolean);
  const counts = words[0] === 'no' && NUMBER_FIRST.test(text.normalize('NFC'));
  return { words, bothPayers: namesBothPayers(text), counts };
}

/**
 * Whether a header names something of the clinic's that is none of our fields: days late, a policy.
 *
 * @example isForeign(nameOfHeader('Days late')) // true
 */
export function isForeign(name: HeaderName): boolean {
  return foreign().exact.has(name.words.join('')) && !name.bothPayers;
}

/**
 * Whether a header is a name of one of our fields that we know, be it one that others use otherwise.
 *
 * @example isKnownName('Comprobante N°') // true
 */
export function isKnownName(text: string): boolean {
  ours ??= new Set(
    FIELDS.map(namesOf)
      .flatMap(({ strong, weak }) => [strong, weak])
      .flatMap(({ exact, sorted }) => [...exact, ...sorted]),
  );
  const { words } = nameOfHeader(text);
  return ours.has(words.join('')) || ours.has(inAnyOrder(words));
}

/**
 * Whether a header holds a surname: half of a guarantor's name.
 *
 * @example isSurname(nameOfHeader('Apellidos')) // true
 */
export function isSurname(name: HeaderName): boolean {
  return surnames().exact.has(name.words.join(''));
}

/**
 * Whether a header stands to a field in this way.
 *
 * @example matches('misspelt', 'dueDate', nameOfHeader('Fecha de vencimeinto')) // true
 */
export function matches(match: Match, field: Field, name: HeaderName): boolean {
  const { strong, weak, doubtful } = namesOf(field);
  if (name.bothPayers) return match === 'strong' && field === 'payer';
  if (match === 'strong') return holds(strong, field, name);
  if (match === 'weak') return holds(weak, field, name);
  if (match === 'misspelt') return slipIn(strong, name) === 'surely' && isOnlyHis(field, name);
  if (match === 'doubtful') return holds(doubtful, field, name);
  if (isKnownDoubt(name)) return false;
  return resembles(strong, name) || [strong, weak, doubtful].some((names) => slipIn(names, name));
}

/** It has been asked about where that was of use. */
function isKnownDoubt(name: HeaderName): boolean {
  return FIELDS.some((field) => holds(namesOf(field).doubtful, field, name));
}

/** Names to look a header up in: as they are, and whatever the order of their words. */
interface Names {
  readonly exact: ReadonlySet<string>;
  readonly sorted: ReadonlySet<string>;
  readonly lists: readonly (readonly string[])[];
}

interface FieldNames {
  readonly strong: Names;
  readonly weak: Names;
  readonly doubtful: Names;
}

function namesIn(list: string): Names {
  const lists = list.split('|').filter(Boolean).map(headerWords);
  return {
    // without spaces, as "duedate" is typed
    exact: new Set(lists.map((words) => words.join(''))),
    sorted: new Set(lists.map(inAnyOrder)),
    lists,
  };
}

const known = new Map<Field, FieldNames>();

/** The names of a field, read when headers are first looked at: most runs of the script never do. */
function namesOf(field: Field): FieldNames {
  const before = known.get(field);
  if (before) return before;
  const { strong, weak = '', doubtful = '' } = ALIASES[field];
  const names = { strong: namesIn(strong), weak: namesIn(weak), doubtful: namesIn(doubtful) };
  known.set(field, names);
  return names;
}

let ours: ReadonlySet<string> | null = null;
let foreignNames: Names | null = null;
let surnameNames: Names | null = null;
let vocabulary: ReadonlySet<string> | null = null;

function foreign(): Names {
  foreignNames ??= namesIn(NOT_OURS);
  return foreignNames;
}

function surnames(): Names {
  surnameNames ??= namesIn(SURNAMES);
  return surnameNames;
}

/**
 * Whether a word stands in a name of a column that we know: none of them is another one misspelt.
 *
 * @param word in the form that `headerWords` gives
 * @example isKnownWord('balance') // true
 */
export function isKnownWord(word: string): boolean {
  return wordsKnown().has(word);
}

function wordsKnown(): ReadonlySet<string> {
  vocabulary ??= new Set(
    [
      ...FIELDS.map(namesOf).flatMap(({ strong, weak, doubtful }) => [strong, weak, doubtful]),
      foreign(),
    ].flatMap(({ lists }) => lists.flat()),
  );
  return vocabulary;
}

function holds({ exact, sorted }: Names, field: Field, { words, counts }: HeaderName): boolean {
  if (counts && FLAG_FIELDS.some((flag) => flag === field)) return false;
  if (exact.has(words.join('')) || sorted.has(inAnyOrder(words))) return true;
  if (!OWNED.includes(field)) return false;
  const own = words.filter((word) => !OWNERS.has(word));
  return own.length > 0 && own.length < words.length && exact.has(own.join(''));
}

/** "No" is a number before or after, and a refusal only before: its place counts. */
function inAnyOrder(words: readonly string[]): string {
  return words.includes('no') ? words.join(' ') : [...words].sort().join(' ');
}

/** How a header is one of these names but for a slip in one of its words. */
function slipIn({ exact, sorted }: Names, { words }: HeaderName): 'surely' | 'perhaps' | null {
  const wrong = words.filter((word) => !isKnownWord(word));
  const [slipped] = wrong;
  if (slipped === undefined || wrong.length > 1) return null;
  let found: 'perhaps' | null = null;
  for (const [meant, slip] of spelledWell(slipped)) {
    const well = words.map((word) => (word === slipped ? meant : word));
    if (!exact.has(well.join('')) && !sorted.has(inAnyOrder(well))) continue;
    if (slip === 'surely') return slip;
    found = slip;
  }
  return found;
}

const corrections = new Map<string, ReadonlyMap<string, 'surely' | 'perhaps'>>();

/** The words that a misspelt one may be. */
function spelledWell(word: string): ReadonlyMap<string, 'surely' | 'perhaps'> {
  const before = corrections.get(word);
  if (before) return before;
  const found = new Map<string, 'surely' | 'perhaps'>();
  for (const known of [...wordsKnown(), ...SAME_WORDS.keys()]) {
    const slip = slipOf(word, known);
    const meant = sameWord(known);
    if (slip !== null && found.get(meant) !== 'surely') found.set(meant, slip);
  }
  corrections.set(word, found);
  return found;
}

function isOnlyHis(field: Field, name: HeaderName): boolean {
  return FIELDS.every((other) => other === field || slipIn(namesOf(other).strong, name) === null);
}

/** 'open balance 2025' holds all words of 'open balance': worth a question, not a guess. */
function resembles({ lists }: Names, { words }: HeaderName): boolean {
  if (words.length < 2) return false;
  const said = new Set(words);
  return lists.some((parts) => parts.length >= 2 && parts.every((part) => said.has(part)));
}

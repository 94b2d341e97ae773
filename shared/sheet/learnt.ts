import { type ColumnMap, FIELDS, type Field } from './fields.ts';
import { isKnownWord } from './header-names.ts';
import { canonicalHeader, headerWords } from './header-words.ts';
import type { Header, HeaderMapping } from './headers.ts';

/** A header as it is compared, and what a person has said of it: a field, or that it is none of ours. */
export type LearntName = readonly [header: string, field: Field | null];

/** What a person has said, by header. */
export type LearntNames = ReadonlyMap<string, Field | null>;

/** So many headers are kept; the one that was said the longest ago goes first. */
const MOST_LEARNT = 120;
/** A longer text explains something, and is no name. */
const LONGEST_LEARNT = 60;

const TITLES = new Set(
  'dr dra doctor doctora sr sra srta don dona mr mrs ms miss mx m mme mlle me pr prof'.split(' '),
);

/**
 * What was learnt, to look headers up in. What no version of ours has said is passed over.
 *
 * @example learntNames([['rubro', 'kind']]).get('rubro') // 'kind'
 */
export function learntNames(list: readonly LearntName[]): LearntNames {
  return new Map(list.filter(([, field]) => field === null || FIELDS.includes(field)));
}

/**
 * Whether a header may be learnt: it is a name of a column, and not of somebody or of an account.
 *
 * @example isLearnable('Rubro') // true
 * @example isLearnable('María López') // false
 * @example isLearnable('Acct. 004512') // false
 */
export function isLearnable(text: string): boolean {
  const said = text.trim();
  if (canonicalHeader(said) === '' || said.length > LONGEST_LEARNT) return false;
  return said.replace(/\D/g, '').length < 3 && !/[@/\\]\w/.test(said) && !isSomebody(said);
}

/** Two words and more that all begin as names do, none of them a word of headers; or a title before one. */
function isSomebody(text: string): boolean {
  const [first = '', ...rest] = text.match(/[\p{L}'\u2019-]+/gu) ?? [];
  if (rest.length === 0) return false;
  const isTitle = TITLES.has(canonicalHeader(first)) && /^\p{Lu}/u.test(rest[0] ?? '');
  const words = [first, ...rest].filter(
    (word) => !/^(?:de|del|la|las|los|y|du|van|von)$/.test(word),
  );
  const areNames = words.every((word) => /^\p{Lu}/u.test(word));
  return isTitle || (areNames && !headerWords(text).some(isKnownWord));
}

/** What a person was shown and what they made of it. */
export interface Correction {
  readonly headers: readonly Header[];
  /** The columns as they stood in the form. */
  readonly shown: ColumnMap;
  /** As the person left them; null: not in the sheet. */
  readonly chosen: Readonly<Partial<Record<Field, number | null>>>;
  /** What the names of the headers mean without anything learnt. */
  readonly named: HeaderMapping;
}

/**
 * What is known of a person's headers after they corrected what was proposed. A column that they gave to
 * a field is learnt for it, unless its name says so anyway; one that they took away from a field and gave
 * to none is learnt as none of ours. What they left as it stood teaches nothing.
 *
 * @param before what was learnt so far, the newest last
 * @example learnFrom([], { headers: [{ index: 0, text: 'Rubro' }], shown: {}, chosen: { kind: 0 }, named: { sure: {}, unsure: {} } })
 *   // [['rubro', 'kind']]
 */
export function learnFrom(before: readonly LearntName[], correction: Correction): LearntName[] {
  const learnt = new Map(before);
  for (const [index, lesson] of FIELDS.flatMap((field) => lessonsOf(field, correction))) {
    const name = nameAt(index, correction.headers);
    if (name === null) continue;
    learnt.delete(name); // said anew, it is the newest
    if (lesson !== 'forget') learnt.set(name, lesson);
  }
  return [...learnt].slice(-MOST_LEARNT);
}

/** What a header means from now on; nothing of its own where its name tells, or nobody can say. */
type Lesson = Field | null | 'forget';

function lessonsOf(field: Field, correction: Correction): [index: number, Lesson][] {
  const { shown, chosen, named } = correction;
  const now = chosen[field];
  if (now === undefined || now === shown[field]) return [];
  const given = new Set(Object.values(chosen));
  const refused = refusedFor(field, correction)
    .filter((index) => !given.has(index))
    .map((index): [number, Lesson] => {
      const isAway = now === null && isNamed(field, index, named);
      return [index, isAway ? null : 'forget'];
    });
  if (now === null) return refused;
  return [...refused, [now, named.sure[field] === now ? 'forget' : field]];
}

/** The columns that were proposed for a field and that the person did not choose. */
function refusedFor(field: Field, { shown, chosen, named }: Correction): number[] {
  const proposed = shown[field] === undefined ? (named.unsure[field] ?? []) : [shown[field]];
  return proposed.filter((index) => index !== chosen[field]);
}

function isNamed(field: Field, index: number, { sure, unsure }: HeaderMapping): boolean {
  return sure[field] === index || unsure[field]?.includes(index) === true;
}

/** A header that stands over two columns teaches nothing: it means two things. */
function nameAt(index: number, headers: readonly Header[]): string | null {
  const text = headers.find((header) => header.index === index)?.text ?? '';
  const name = canonicalHeader(text);
  const bearers = headers.filter((header) => canonicalHeader(header.text) === name);
  return isLearnable(text) && bearers.length === 1 ? name : null;
}

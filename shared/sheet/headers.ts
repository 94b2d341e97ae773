import { ALIASES, SURNAMES } from './aliases.ts';
import { type Cell, type ColumnMap, FIELDS, type Field } from './fields.ts';
import { fold } from './words.ts';

/** How many rows from the top may come before the headers: titles, addresses, blank lines. */
const SEARCHED_ROWS = 30;

/** Words that tell nothing. 'to', 'on' and 'by' do: "Billed", "Billed to" and "Billed on" are three things. */
const LITTLE_WORDS = new Set(
  'of the an de del la las el los al y e du des le les l d et en au aux un une una'.split(' '),
);
const NUMBER_WORDS = new Set(['no', 'num', 'number', 'numero', 'nro', 'nr', 'nbr', 'n', 'nb']);

/** One header's place and text; `index` counts columns from 0. */
export interface Header {
  readonly index: number;
  readonly text: string;
}

/** How sure we are what each column means. */
export interface HeaderMapping {
  /** Fields whose column is certain. */
  readonly sure: ColumnMap;
  /** Fields for which several columns stand, or one whose name is doubtful: a person chooses. */
  readonly unsure: Readonly<Partial<Record<Field, readonly number[]>>>;
}

/**
 * A header as it is compared: folded, camelCase taken apart, brackets and little words gone, the
 * many ways to write "number" as one.
 *
 * @example canonicalHeader('N° de la Facture') // 'no facture'
 * @example canonicalHeader('InvoiceDate') // 'invoice date'
 */
export function canonicalHeader(text: string): string {
  const bare = text.replace(/\(.*?\)|\[.*?\]/g, ' ');
  const apart = (/\p{L}/u.test(bare) ? bare : text)
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/[#\u2116]|n\.?[\u00b0\u00ba]/giu, ' no ');
  const all = fold(apart)
    .split(' ')
    .map((word) => (NUMBER_WORDS.has(word) ? 'no' : word));
  // at the end even a little word tells: "Paye le" is a day, "Montant du" is what is open
  return all.filter((word, at) => at === all.length - 1 || !LITTLE_WORDS.has(word)).join(' ');
}

/**
 * What the columns of a sheet mean, by their headers alone. A header that we know is sure; two
 * columns with equally good names, a name of two meanings, or one that only contains one of ours,
 * are for a person.
 *
 * @example mapHeaders([{ index: 0, text: 'Guarantor' }, { index: 1, text: 'Saldo' }]).sure
 *   // { guarantor: 0, balance: 1 }
 */
export function mapHeaders(headers: readonly Header[]): HeaderMapping {
  const named = headers
    .map(({ index, text }) => ({ index, name: canonicalHeader(text) }))
    .filter(({ name }) => name !== '');
  const taken = new Set<number>();
  const sure: Partial<Record<Field, number>> = {};
  const unsure: Partial<Record<Field, readonly number[]>> = {};
  const settle = (field: Field, found: readonly number[], certain: boolean) => {
    const [first] = found;
    if (first === undefined) return;
    if (found.length === 1 && certain) sure[field] = first;
    else unsure[field] = found;
    for (const index of found) taken.add(index);
  };
  const surnames = canonicalNames(SURNAMES);
  const bySurname = named.some(({ name }) => surnames.has(name));
  const isOpen = (field: Field) => sure[field] === undefined && !unsure[field];
  for (const match of [isStrong, isWeak, isDoubtful]) {
    for (const field of FIELDS.filter(isOpen)) {
      // beside a guarantor's whole name, "Name" is somebody else's
      if (match === isWeak && field === 'givenName' && !bySurname) continue;
      const found = named.filter(({ index, name }) => !taken.has(index) && match(field, name));
      const places = found.map(({ index }) => index);
      settle(field, places, match !== isDoubtful);
    }
  }
  return { sure, unsure };
}

/**
 * Which of the first rows holds the headers: the one in which we know the most names.
 *
 * @param rows cells from the sheet's first row on
 * @returns index from 0, or null when no row names anything
 * @example findHeaderRow([['Clinic'], ['Name', 'Balance']]) // 1
 */
export function findHeaderRow(rows: readonly (readonly Cell[])[]): number | null {
  let best: { row: number; score: number } | null = null;
  for (let row = 0; row < Math.min(rows.length, SEARCHED_ROWS); row += 1) {
    const { sure } = mapHeaders(headersOf(rows[row] ?? []));
    const score = Object.keys(sure).length;
    if (score >= 2 && score > (best?.score ?? 0)) best = { row, score };
  }
  return best?.row ?? null;
}

/**
 * The headers of a row: its cells that hold text.
 *
 * @example headersOf(['Name', '', 'Balance']) // [{ index: 0, text: 'Name' }, { index: 2, text: 'Balance' }]
 */
export function headersOf(row: readonly Cell[]): Header[] {
  const headers: Header[] = [];
  row.forEach((cell, index) => {
    if (typeof cell !== 'string' || cell.trim() === '' || isOwnHeader(cell)) return;
    headers.push({ index, text: cell.trim() });
  });
  return headers;
}

/**
 * Whether a cell heads the column that the add-on itself put into the clinic's tab: it says what the
 * agency says, and nothing of it is the clinic's word.
 *
 * @example isOwnHeader('Amiable: agency status') // true
 */
export function isOwnHeader(cell: Cell): boolean {
  return typeof cell === 'string' && /^Amiable\s?:/.test(cell);
}

/**
 * What a mapping lacks before a report can be made: who owes, and how much.
 *
 * @example missingParts({ guarantor: 0 }) // ['howMuch']
 */
export function missingParts(columns: ColumnMap): ('who' | 'howMuch')[] {
  const has = (...fields: Field[]) => fields.some((field) => columns[field] !== undefined);
  const missing: ('who' | 'howMuch')[] = [];
  if (!has('account', 'guarantor', 'patient')) missing.push('who');
  if (!has('amount', 'balance')) missing.push('howMuch');
  return missing;
}

interface Names {
  readonly strong: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
}

const known = new Map<Field, Names>();

/** The names of a field, read when headers are first looked at: most runs of the script never do. */
function namesOf(field: Field): Names {
  const before = known.get(field);
  if (before) return before;
  const { strong, weak = '', doubtful = '' } = ALIASES[field];
  const names = {
    strong: canonicalNames(strong),
    weak: canonicalNames(weak),
    doubtful: canonicalNames(doubtful),
  };
  known.set(field, names);
  return names;
}

function canonicalNames(list: string): ReadonlySet<string> {
  return new Set(list.split('|').filter(Boolean).map(canonicalHeader));
}

function isStrong(field: Field, name: string): boolean {
  return namesOf(field).strong.has(name);
}

function isWeak(field: Field, name: string): boolean {
  return namesOf(field).weak.has(name);
}

function isDoubtful(field: Field, name: string): boolean {
  return namesOf(field).doubtful.has(name) || resembles(field, name);
}

/** 'open balance usd' holds all words of 'open balance': worth a question, not a guess. */
function resembles(field: Field, name: string): boolean {
  const words = new Set(name.split(' '));
  if (words.size < 2) return false;
  for (const alias of namesOf(field).strong) {
    const parts = alias.split(' ');
    if (parts.length >= 2 && parts.every((part) => words.has(part))) return true;
  }
  return false;
}

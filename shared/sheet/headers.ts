import { type Cell, type ColumnMap, FIELDS, type Field, QUIET_FIELDS } from './fields.ts';
import {
  isForeign,
  isKnownName,
  isSurname,
  type Match,
  matches,
  nameOfHeader,
} from './header-names.ts';
import { canonicalHeader } from './header-words.ts';
import type { LearntNames } from './learnt.ts';

/** How many rows from the top may come before the headers: titles, addresses, blank lines. */
const SEARCHED_ROWS = 30;

/** Some explain a column in its header; a longer text is none. */
const LONGEST_NAME = 100;

/** The better match goes first, over all fields. */
const MATCHES: readonly Match[] = ['strong', 'misspelt', 'weak', 'doubtful', 'similar'];

const NOTHING_LEARNT: LearntNames = new Map();

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
 * What the columns of a sheet mean, by their headers alone. A header that we know, or that is one slip
 * of the fingers away from it, is sure; two columns with equally good names, a name of two meanings, or
 * one that only contains one of ours, are for a person, unless nothing depends on it. What a person has
 * said of a header before comes first.
 *
 * @example mapHeaders([{ index: 0, text: 'Guarantor' }, { index: 1, text: 'Saldo' }]).sure
 *   // { guarantor: 0, balance: 1 }
 */
export function mapHeaders(
  headers: readonly Header[],
  learnt: LearntNames = NOTHING_LEARNT,
): HeaderMapping {
  // in most runs nothing was learnt, and no header is folded in vain
  const said = new Map(
    (learnt.size > 0 ? headers : []).map((one) => [one, learnt.get(canonicalHeader(one.text))]),
  );
  const named = headers
    .filter((header) => said.get(header) === undefined)
    .map(({ index, text }) => ({ index, name: nameOfHeader(text) }))
    .filter(({ name }) => name.words.length > 0 && !isForeign(name));
  const taken = new Set<number>();
  const sure: Partial<Record<Field, number>> = {};
  const unsure: Partial<Record<Field, readonly number[]>> = {};
  const settle = (field: Field, found: readonly number[], certain: boolean) => {
    const [first] = found;
    if (first === undefined) return;
    if (found.length === 1 && certain) sure[field] = first;
    else if (!QUIET_FIELDS.includes(field)) unsure[field] = found;
    for (const index of found) taken.add(index);
  };
  for (const field of FIELDS) {
    const places = headers.filter((one) => said.get(one) === field).map(({ index }) => index);
    settle(field, places, true);
  }
  const bySurname = named.some(({ name }) => isSurname(name));
  const isOpen = (field: Field) => sure[field] === undefined && !unsure[field];
  for (const match of MATCHES) {
    for (const field of FIELDS.filter(isOpen)) {
      // beside a guarantor's whole name, "Name" is somebody else's
      if (match === 'weak' && field === 'givenName' && !bySurname) continue;
      const found = named.filter(
        ({ index, name }) => !taken.has(index) && matches(match, field, name),
      );
      const places = found.map(({ index }) => index);
      settle(field, places, match !== 'doubtful' && match !== 'similar');
    }
  }
  return { sure, unsure };
}

/**
 * Which of the first rows holds the headers: the one in which we know the most names.
 *
 * @param rows cells from the sheet's first row on
 * @param learnt what a person has said of headers before
 * @returns index from 0, or null when no row names anything
 * @example findHeaderRow([['Clinic'], ['Name', 'Balance']]) // 1
 */
export function findHeaderRow(
  rows: readonly (readonly Cell[])[],
  learnt: LearntNames = NOTHING_LEARNT,
): number | null {
  let best: { row: number; score: number } | null = null;
  for (let row = 0; row < Math.min(rows.length, SEARCHED_ROWS); row += 1) {
    // nearly all rows are looked at in vain: the first names that we know tell
    if (namesKnown(headersOf(rows[row] ?? []), learnt) < 2) continue;
    const score = sureOf(headersAt(rows, row), learnt);
    if (score >= 2 && score > (best?.score ?? 0)) best = { row, score };
  }
  return best?.row ?? null;
}

/**
 * The headers of a sheet. Where the row above is part of them, as with merged cells ("Receipt" over
 * "No." and "Date"), each column has the words of both that make a name, the lower ones, or the upper.
 *
 * @param row index of the lowest header row, from 0
 * @example headersAt([['Name', 'Balance', ''], ['', 'Insurer', 'Patient']], 1)[2]?.text // 'Balance Patient'
 */
export function headersAt(rows: readonly (readonly Cell[])[], row: number): Header[] {
  const lower = headersOf(rows[row] ?? []);
  const upper = rows[row - 1] ?? [];
  if (headersOf(upper).length === 0 || upper.some((cell) => typeof cell !== 'string')) return lower;
  if (namesKnown(lower) < 2) return lower;
  const width = Math.max(upper.length, rows[row]?.length ?? 0);
  const whole = onTwoLines(lower, upper.map(String), width);
  return sureOf(whole) > sureOf(lower) ? whole : lower;
}

/** Merged cells hold their text in the first of them: it stands over all up to the next. */
function onTwoLines(lower: readonly Header[], upper: readonly string[], width: number): Header[] {
  const whole: Header[] = [];
  let group = '';
  for (let index = 0; index < width; index += 1) {
    const above = upper[index]?.trim() ?? '';
    group = above || group;
    const own = lower.find((header) => header.index === index)?.text;
    const text = own === undefined ? above : underGroup(group, own);
    if (text !== '' && !isOwnHeader(text)) whole.push({ index, text });
  }
  return whole;
}

function underGroup(group: string, own: string): string {
  const both = `${group} ${own}`.trim();
  return group !== '' && isKnownName(both) ? both : own;
}

function sureOf(headers: readonly Header[], learnt?: LearntNames): number {
  return Object.keys(mapHeaders(headers, learnt).sure).length;
}

function namesKnown(headers: readonly Header[], learnt: LearntNames = NOTHING_LEARNT): number {
  const isKnown = (text: string) =>
    isKnownName(text) || (learnt.get(canonicalHeader(text)) ?? null) !== null;
  return headers.filter(({ text }) => text.length < LONGEST_NAME && isKnown(text)).length;
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

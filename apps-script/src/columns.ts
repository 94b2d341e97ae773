import type { SetupColumn } from '../../shared/contract/sidebar-views.ts';
import { type Cell, type ColumnMap, FIELDS, type Field } from '../../shared/sheet/fields.ts';
import { canonicalHeader } from '../../shared/sheet/header-words.ts';
import { findHeaderRow, type Header, headersAt, mapHeaders } from '../../shared/sheet/headers.ts';
import type { RememberedTab } from './settings.ts';

/** So much of a header is remembered, and compared: some sheets explain a column in its header. */
const KEPT_LETTERS = 100;

/** What the columns of a tab mean, how we know, and what only a person can say. */
export interface Columns {
  /** Index of the header row, from 0. */
  readonly headerRow: number;
  readonly headers: readonly Header[];
  readonly map: ColumnMap;
  readonly known: ReadonlyMap<Field, SetupColumn['known']>;
  readonly open: readonly { readonly field: Field; readonly candidates: readonly Header[] }[];
}

/**
 * Finds the columns: as a person confirmed them, wherever their headers have moved; else by the names
 * of the headers. A remembered header that is gone is asked about, so that a renamed "Disputed" column
 * never silently stops to count.
 */
export function findColumns(
  rows: readonly (readonly Cell[])[],
  tab: RememberedTab | null,
): Columns {
  // a row that held no header when it was remembered has decided nothing
  return tab && tab.known.length > 0 ? asRemembered(rows, tab) : asNamed(rows);
}

function asRemembered(rows: readonly (readonly Cell[])[], tab: RememberedTab): Columns {
  const headerRow = headerRowOf(rows, tab);
  const headers = headersAt(rows, headerRow);
  const decided = new Set(tab.known.map(nameOf));
  const map: Partial<Record<Field, number>> = {};
  const known = new Map<Field, SetupColumn['known']>();
  const lost: Field[] = [];
  for (const field of FIELDS) {
    const was = tab.columns[field];
    if (!was) continue;
    const place = placeOf(headers, was);
    if (place === null) lost.push(field);
    else map[field] = place;
    if (place !== null) known.set(field, 'remembered');
  }
  const taken = new Set(Object.values(map));
  const free = headers.filter(({ index }) => !taken.has(index));
  const added = new Set(
    free.filter(({ text }) => !decided.has(nameOf(text))).map(({ index }) => index),
  );
  // where no column was added, nothing is looked up: so it is in nearly every run
  const proposed: ColumnMap = added.size === 0 ? {} : mapHeaders(headers).sure;
  for (const field of FIELDS) {
    const column = proposed[field];
    if (map[field] !== undefined || column === undefined || !added.has(column)) continue;
    map[field] = column;
    known.set(field, 'sure');
  }
  const open = lost
    .filter((field) => map[field] === undefined)
    .map((field) => ({ field, candidates: free }));
  return { headerRow, headers, map, known, open };
}

/** What is remembered of a row of headers: all that stand there, and which holds which field. */
export function keptColumns(
  headers: readonly Header[],
  columns: Partial<Record<Field, number | null>>,
): Pick<RememberedTab, 'columns' | 'known'> {
  const kept: RememberedTab['columns'] = {};
  for (const field of FIELDS) {
    const header = headers.find(({ index }) => index === columns[field]);
    if (header) kept[field] = { header: keptPart(header.text), index: header.index };
  }
  return { columns: kept, known: headers.map(({ text }) => keptPart(text)) };
}

function keptPart(header: string): string {
  return header.slice(0, KEPT_LETTERS);
}

/** A header as it is compared with a remembered one, of which only a part may be left. */
function nameOf(header: string): string {
  return canonicalHeader(keptPart(header));
}

function asNamed(rows: readonly (readonly Cell[])[]): Columns {
  const headerRow = findHeaderRow(rows) ?? 0;
  const headers = headersAt(rows, headerRow);
  const { sure, unsure } = mapHeaders(headers);
  const open = FIELDS.flatMap((field) => {
    const places = unsure[field];
    const candidates = headers.filter(({ index }) => places?.includes(index));
    return candidates.length > 0 ? [{ field, candidates }] : [];
  });
  const known = new Map(FIELDS.map((field) => [field, 'sure'] as const));
  return { headerRow, headers, map: sure, known, open };
}

/** Rows may have been inserted above the headers: the row with most remembered headers is theirs. */
function headerRowOf(rows: readonly (readonly Cell[])[], tab: RememberedTab): number {
  const wanted = new Set(tab.known.map(nameOf));
  const score = (row: number) =>
    headersAt(rows, row).filter(({ text }) => wanted.has(nameOf(text))).length;
  let best = tab.headerRow - 1;
  if (score(best) >= wanted.size) return best;
  for (let row = 0; row < Math.min(rows.length, 100); row += 1) {
    if (score(row) > score(best)) best = row;
  }
  return best;
}

/** The column with that header; where several bear it, the one in the old place. */
function placeOf(
  headers: readonly Header[],
  was: { header: string; index: number },
): number | null {
  const name = nameOf(was.header);
  const same = headers.filter(({ text }) => nameOf(text) === name);
  return (same.find(({ index }) => index === was.index) ?? same[0])?.index ?? null;
}

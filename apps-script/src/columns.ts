import type { SetupColumn } from '../../shared/contract/setup.ts';
import { type Cell, type ColumnMap, FIELDS, type Field } from '../../shared/sheet/fields.ts';
import {
  type ChangedColumn,
  type ColumnMark,
  findAgain,
  headerPrint,
  knownPrints,
} from '../../shared/sheet/found-again.ts';
import { canonicalHeader } from '../../shared/sheet/header-words.ts';
import { findHeaderRow, type Header, headersAt, mapHeaders } from '../../shared/sheet/headers.ts';
import type { LearntNames } from '../../shared/sheet/learnt.ts';
import type { RememberedTab } from './settings.ts';

/** What the columns of a tab mean, how we know, and what only a person can say. */
export interface Columns {
  /** Index of the header row, from 0. */
  readonly headerRow: number;
  readonly headers: readonly Header[];
  readonly map: ColumnMap;
  readonly known: ReadonlyMap<Field, SetupColumn['known']>;
  readonly open: readonly { readonly field: Field; readonly candidates: readonly Header[] }[];
  /** Confirmed columns whose header or place is another one now. */
  readonly changes: readonly ChangedColumn[];
}

/** What columns are found by besides the sheet's cells; each is asked for only where it is needed. */
export interface Sources {
  /** The marks on the tab's columns. */
  readonly marks: () => readonly ColumnMark[];
  /** What the person at the screen has said of headers before. */
  readonly learnt: () => LearntNames;
}

/**
 * Finds the columns: as a person confirmed them, wherever they have moved; else by the names of the
 * headers. A confirmed column that is gone, or whose mark and header disagree, is asked about, so that
 * a renamed "Disputed" column never silently stops to count.
 */
export function findColumns(
  rows: readonly (readonly Cell[])[],
  tab: RememberedTab | null,
  sources: Sources,
): Columns {
  // a row that held no header when it was remembered has decided nothing
  return tab && tab.known.length > 0
    ? asRemembered(rows, tab, sources)
    : asNamed(rows, sources.learnt());
}

/** By the document alone, not by what this person has said elsewhere: all who work in it read it alike. */
function asRemembered(
  rows: readonly (readonly Cell[])[],
  tab: RememberedTab,
  { marks }: Sources,
): Columns {
  const headerRow = headerRowOf(rows, tab);
  const headers = headersAt(rows, headerRow);
  const { map, news, changes } = findAgain(headers, tab, marks);
  const found = FIELDS.filter((field) => map[field] !== undefined);
  const known = new Map(found.map((field) => [field, news.get(field) ?? 'remembered'] as const));
  const taken = new Set(Object.values(map));
  const free = headers.filter(({ index }) => !taken.has(index));
  const open = changes
    .filter(({ asked }) => asked)
    .map(({ field, here, there }) => {
      const first = free.filter(({ index }) => index === here || index === there);
      return { field, candidates: [...first, ...free.filter((one) => !first.includes(one))] };
    });
  return { headerRow, headers, map, known, open, changes };
}

function asNamed(rows: readonly (readonly Cell[])[], learnt: LearntNames): Columns {
  const headerRow = findHeaderRow(rows, learnt) ?? 0;
  const headers = headersAt(rows, headerRow);
  const { sure, unsure } = mapHeaders(headers, learnt);
  const open = FIELDS.flatMap((field) => {
    const places = unsure[field];
    const candidates = headers.filter(({ index }) => places?.includes(index));
    return candidates.length > 0 ? [{ field, candidates }] : [];
  });
  const isSaid = (field: Field) =>
    headers.some(
      ({ index, text }) => index === sure[field] && learnt.get(canonicalHeader(text)) === field,
    );
  const known = new Map(FIELDS.map((field) => [field, isSaid(field) ? 'said' : 'sure'] as const));
  return { headerRow, headers, map: sure, known, open, changes: [] };
}

/** Rows may have been inserted above the headers: the row with most remembered headers is theirs. */
function headerRowOf(rows: readonly (readonly Cell[])[], tab: RememberedTab): number {
  const wanted = new Set(knownPrints(tab));
  const score = (row: number) =>
    headersAt(rows, row).filter(({ text }) => wanted.has(headerPrint(text))).length;
  let best = tab.headerRow - 1;
  if (score(best) >= wanted.size) return best;
  for (let row = 0; row < Math.min(rows.length, 100); row += 1) {
    if (score(row) > score(best)) best = row;
  }
  return best;
}

import { messages } from '../../shared/messages/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import type { Cell } from '../../shared/sheet/fields.ts';
import { headersOf } from './ledger-row.ts';

/**
 * Where the ledger's columns stand. A person may insert one of their own between them: read by their first
 * places, nothing that was sent would be known any more.
 */

/** The place of each of our columns, from 0, the seal's last. */
export type LedgerColumns = readonly number[];

/** The first columns that only the script reads: every version of the tab has them. */
const OLDEST = { from: 9, to: 14 };

/**
 * Finds the columns by their headers, in whichever language these were written. One whose header is not
 * there, as a person has renamed it, stands behind the one before it.
 *
 * @returns null where they stand as they were written
 */
export function columnsIn(rows: readonly (readonly Cell[])[]): LedgerColumns | null {
  for (const language of LANGUAGES) {
    const headers = headersOf(messages(language));
    const oldest = headers.slice(OLDEST.from, OLDEST.to);
    const row = rows.find((cells) => oldest.every((header) => cells.includes(header)));
    if (!row) continue;
    let next = 0;
    const columns = headers.map((header) => {
      const found = row.indexOf(header, next);
      const column = found < 0 ? next : found;
      next = column + 1;
      return column;
    });
    return columns.every((column, at) => column === at) ? null : columns;
  }
  return null;
}

/** A row's own cells in the order in which they are written. */
export function inOrder(row: readonly Cell[], columns: LedgerColumns | null): readonly Cell[] {
  return columns ? columns.map((column) => row[column] ?? '') : row;
}

/** Cells where our columns stand, and nothing in those of a person. */
export function inPlace<T>(cells: readonly T[], columns: LedgerColumns | null): (T | '')[] {
  if (!columns) return [...cells];
  const row: (T | '')[] = Array.from({ length: Math.max(...columns) + 1 }, () => '');
  cells.forEach((cell, at) => {
    row[columns[at] ?? at] = cell;
  });
  return row;
}

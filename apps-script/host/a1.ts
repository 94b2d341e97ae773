import { columnLetter } from '../../shared/sheet/fields.ts';

/** A rectangle of cells, rows and columns counted from 1 as in Sheets. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** @example columnNumber('AB') // 28 */
function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

/** @example formatArea({ row: 2, column: 1, rows: 1, columns: 3 }) // 'A2:C2' */
export function formatArea({ row, column, rows, columns }: Area): string {
  const first = `${columnLetter(column - 1)}${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetter(column + columns - 2)}${row + rows - 1}`;
}

/**
 * Reads A1 notation: a cell, a rectangle, whole rows or whole columns.
 *
 * @returns null when the text is no such thing
 * @example parseArea('B:C', { rows: 1000, columns: 26 })
 */
export function parseArea(text: string, grid: { rows: number; columns: number }): Area | null {
  const [from = '', to = from, more] = text.split(':');
  const first = readCorner(from);
  const last = readCorner(to);
  const isCell = first?.row !== undefined && first.column !== undefined;
  if (more !== undefined || !first || !last || !(isCell || text.includes(':'))) return null;
  const rows = [first.row ?? 1, last.row ?? grid.rows];
  const columns = [first.column ?? 1, last.column ?? grid.columns];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

/** A cell, a column or a row: one end of a rectangle. */
function readCorner(text: string): { row?: number; column?: number } | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,8})?$/i.exec(text);
  const [, letters, digits] = match ?? [];
  if (!letters && !digits) return null;
  return {
    ...(letters ? { column: columnNumber(letters) } : {}),
    ...(digits ? { row: Number(digits) } : {}),
  };
}

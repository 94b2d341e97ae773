import Papa from 'papaparse';
import { isDateFormat } from './pattern.ts';
import { dateOfSerial, timeOfSerial } from './serials.ts';
import type { CellModel, SheetModel } from './types.ts';

export type PrintedRow = (string | number | boolean)[];

/**
 * What stands in a tab, as data: numbers in major units, dates as 'YYYY-MM-DD', empty cells as ''.
 * All rows are as wide as the widest.
 *
 * @example rowsOf(sheet)[0] // ['Account', 'Balance']
 */
export function rowsOf(sheet: SheetModel): PrintedRow[] {
  const used = sheet.rows.map((row) => Array.from(row, printedValue));
  const height = used.findLastIndex((row) => row.some((value) => value !== '')) + 1;
  const width = used.reduce(
    (most, row) => Math.max(most, row.findLastIndex((value) => value !== '') + 1),
    0,
  );
  return used
    .slice(0, height)
    .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** @example csvOf([['Ana', 12.5]]) // 'Ana,12.5\n' */
export function csvOf(rows: readonly PrintedRow[]): string {
  return `${Papa.unparse([...rows], { newline: '\n' })}\n`;
}

function printedValue(cell: CellModel | undefined): string | number | boolean {
  const { value = '', format } = cell ?? {};
  if (typeof value !== 'number' || !isDateFormat(format)) return value;
  const time = new Date(timeOfSerial(value)).toISOString().slice(11, 19);
  return time === '00:00:00' ? dateOfSerial(value) : `${dateOfSerial(value)} ${time}`;
}

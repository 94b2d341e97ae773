import { type CivilDate, civilDateIn } from '../../shared/calendar.ts';
import { displayCell } from './display.ts';
import { interpret } from './entry.ts';
import { localeMarks } from './locales.ts';
import { isDateFormat } from './pattern.ts';
import { zoneSerials } from './serials.ts';
import { exception } from './serve.ts';
import type { CellModel, SheetModel, Workbook } from './types.ts';

/** What the meaning of a written text depends on, besides the cell. */
export interface WriteContext {
  workbook: Workbook;
  /** Today in the workbook's zone, for dates typed without a year. */
  today: CivilDate;
}

/** @param now the virtual clock's instant */
export function writeContext(workbook: Workbook, now: number): WriteContext {
  return { workbook, today: civilDateIn(workbook.timeZone)(now) };
}

/** The cell at a row and column from 0, if there is one. */
export function cellAt(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.rows[row]?.[column];
}

/** Puts a cell at a row and column from 0. */
function putCell(
  sheet: SheetModel,
  row: number,
  column: number,
  cell: CellModel | undefined,
): void {
  if (cell === undefined && cellAt(sheet, row, column) === undefined) return;
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row] ?? [];
  while (cells.length < column) cells.push(undefined);
  cells[column] = cell;
}

/** Changes how a cell looks; a property given as undefined goes back to Sheets' own. */
export function styleCell(
  sheet: SheetModel,
  row: number,
  column: number,
  style: { [Key in keyof CellModel]?: CellModel[Key] | undefined },
): void {
  const next: Record<string, unknown> = { value: '', ...cellAt(sheet, row, column), ...style };
  for (const key of Object.keys(next)) if (next[key] === undefined) delete next[key];
  const cell = next as unknown as CellModel;
  putCell(sheet, row, column, isBlank(cell) ? undefined : cell);
}

/** The most characters that a cell takes. */
const MOST_CHARACTERS = 50_000;

/**
 * Writes what a script or a person gives: text is taken as if typed. A formula is not calculated,
 * so it keeps the value that stood there.
 */
export function writeCell(
  sheet: SheetModel,
  row: number,
  column: number,
  value: unknown,
  context: WriteContext,
): void {
  if (typeof value === 'string' && value.length > MOST_CHARACTERS) {
    throw exception(
      `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
    );
  }
  const {
    formula: _,
    error: __,
    spilled: ___,
    ...kept
  } = cellAt(sheet, row, column) ?? { value: '' };
  const cell: CellModel = { ...kept, ...toEntry(value, kept.format, context) };
  if (cell.formula !== undefined && cell.value === '') cell.value = kept.value;
  putCell(sheet, row, column, isBlank(cell) ? undefined : cell);
}

function toEntry(value: unknown, format: string | undefined, context: WriteContext) {
  const { workbook, today } = context;
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'string') {
    return interpret(value, { locale: workbook.locale, today, format });
  }
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : '#NUM!' };
  if (typeof value === 'boolean') return { value };
  if (value instanceof Date) return dateEntry(value, format, workbook);
  throw exception(`A cell cannot hold ${Object.prototype.toString.call(value)}`);
}

function dateEntry(value: Date, format: string | undefined, workbook: Workbook) {
  const serial = zoneSerials(workbook.timeZone).serialAt(value.getTime());
  if (isDateFormat(format)) return { value: serial };
  const { date } = localeMarks(workbook.locale);
  return { value: serial, format: Number.isInteger(serial) ? date : `${date} H:mm:ss` };
}

function isBlank(cell: CellModel): boolean {
  return cell.value === '' && Object.keys(cell).length === 1;
}

/** A cell's value as `getValues` gives it: a number under a date format is a Date. */
export function readCell(
  cell: CellModel | undefined,
  instantOf: (serial: number) => number,
): string | number | boolean | Date {
  if (cell === undefined) return '';
  const { value, format } = cell;
  return typeof value === 'number' && isDateFormat(format) ? new Date(instantOf(value)) : value;
}

/** The last row with content, from 1; 0 in an empty sheet. Formats do not count. */
export function lastRow(sheet: SheetModel): number {
  for (let row = sheet.rows.length; row > 0; row -= 1) {
    if (sheet.rows[row - 1]?.some(hasContent)) return row;
  }
  return 0;
}

/** The last column with content, from 1; 0 in an empty sheet. */
export function lastColumn(sheet: SheetModel): number {
  let last = 0;
  for (const cells of sheet.rows) {
    for (let column = cells.length; column > last; column -= 1) {
      if (hasContent(cells[column - 1])) last = column;
    }
  }
  return last;
}

function hasContent(cell: CellModel | undefined): boolean {
  return cell !== undefined && (cell.value !== '' || cell.formula !== undefined);
}

/** Inserts empty rows before a row counted from 1; what is below moves down with its formats. */
export function insertRowsInto(sheet: SheetModel, beforeRow: number, count: number): void {
  if (beforeRow <= sheet.rows.length) {
    const empty = Array.from({ length: count }, () => []);
    sheet.rows.splice(beforeRow - 1, 0, ...empty);
  }
  sheet.maxRows += count;
}

/** Why rows cannot be deleted: some are not there, or below the frozen ones none would be left. */
export function refusalToDelete(
  sheet: SheetModel,
  fromRow: number,
  count: number,
): 'outside-the-grid' | 'last-row' | null {
  if (fromRow < 1 || count < 1 || fromRow + count - 1 > sheet.maxRows) return 'outside-the-grid';
  return sheet.maxRows - count < Math.max(1, sheet.frozenRows + 1) ? 'last-row' : null;
}

/** Deletes rows from a row counted from 1; what is below moves up with its formats. */
export function deleteRowsFrom(sheet: SheetModel, fromRow: number, count: number): void {
  const refusal = refusalToDelete(sheet, fromRow, count);
  if (refusal === 'outside-the-grid') throw exception('Those rows are out of bounds.');
  if (refusal === 'last-row') throw exception("You can't delete all the rows on the sheet.");
  sheet.rows.splice(fromRow - 1, count);
  sheet.maxRows -= count;
}

/** What a person sees of a sheet, as far as it has content. */
export function displaySheet(sheet: SheetModel, locale: string): string[][] {
  const columns = lastColumn(sheet);
  return sheet.rows
    .slice(0, lastRow(sheet))
    .map((cells) => Array.from({ length: columns }, (_, at) => displayCell(cells[at], locale)));
}

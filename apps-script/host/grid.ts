import { type CivilDate, civilDateIn } from '../../shared/calendar.ts';
import type { Area } from './a1.ts';
import { displayCell } from './display.ts';
import { interpret } from './entry.ts';
import { movedByRows } from './formula-refs.ts';
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

/** Sorts the rows of an area by the numbers in one of its columns; whole cells move, with their looks. */
export function sortByColumn(sheet: SheetModel, area: Area, column: number): void {
  const last = area.row + area.rows - 1;
  while (sheet.rows.length < last) sheet.rows.push([]);
  const [from, to] = [area.column - 1, area.column - 1 + area.columns];
  const cellsOf = (row: number) =>
    Array.from({ length: area.columns }, (_, at) => cellAt(sheet, row, from + at));
  const rows = Array.from({ length: area.rows }, (_, at) => area.row - 1 + at);
  const key = (row: number) => {
    const value = cellAt(sheet, row, column - 1)?.value;
    return typeof value === 'number' ? value : Number.POSITIVE_INFINITY;
  };
  const sorted = rows.map((row) => ({ row, key: key(row), cells: cellsOf(row) }));
  sorted.sort((a, b) => (a.key === b.key ? a.row - b.row : a.key - b.key));
  sorted.forEach(({ row, cells }, at) => {
    const target = area.row - 1 + at;
    const moved = cells.map((cell) =>
      cell?.formula === undefined
        ? cell
        : { ...cell, formula: movedByRows(cell.formula, target - row) },
    );
    const old = sheet.rows[target] ?? [];
    while (old.length < from) old.push(undefined);
    const whole = [...old.slice(0, from), ...moved, ...old.slice(to)];
    while (whole.length > 0 && whole.at(-1) === undefined) whole.pop();
    sheet.rows[target] = whole;
  });
}

/** Makes room for columns before one counted from 1; what is to the right moves on. */
export function insertColumnsInto(sheet: SheetModel, before: number, count: number): void {
  for (const cells of sheet.rows) {
    if (cells.length >= before) cells.splice(before - 1, 0, ...Array(count).fill(undefined));
  }
  moveWidths(sheet, (column) => (column >= before - 1 ? column + count : column));
  sheet.maxColumns += count;
}

/** Deletes columns from one counted from 1; what is to the right moves up. */
export function deleteColumnsFrom(sheet: SheetModel, from: number, count: number): void {
  if (from < 1 || count < 1 || from + count - 1 > sheet.maxColumns) {
    throw exception('Those columns are out of bounds.');
  }
  for (const cells of sheet.rows) cells.splice(from - 1, count);
  moveWidths(sheet, (column) => {
    if (column < from - 1) return column;
    return column < from - 1 + count ? null : column - count;
  });
  sheet.maxColumns -= count;
}

/** Puts one column, counted from 1, before another; both counted before the move. */
export function moveColumn(sheet: SheetModel, from: number, before: number): void {
  const target = before > from ? before - 2 : before - 1;
  for (const cells of sheet.rows) {
    while (cells.length < Math.max(from, target + 1)) cells.push(undefined);
    const [cell] = cells.splice(from - 1, 1);
    cells.splice(target, 0, cell);
  }
  const order = Array.from({ length: sheet.maxColumns }, (_, at) => at);
  order.splice(target, 0, ...order.splice(from - 1, 1));
  moveWidths(sheet, (column) => order.indexOf(column));
}

function moveWidths(sheet: SheetModel, to: (column: number) => number | null): void {
  const moved: SheetModel['columnWidths'] = {};
  for (const [column, width] of Object.entries(sheet.columnWidths)) {
    const place = to(Number(column));
    if (place !== null) moved[place] = width;
  }
  sheet.columnWidths = moved;
}

/** What a person sees of a sheet, as far as it has content. */
export function displaySheet(sheet: SheetModel, locale: string): string[][] {
  const columns = lastColumn(sheet);
  return sheet.rows
    .slice(0, lastRow(sheet))
    .map((cells) => Array.from({ length: columns }, (_, at) => displayCell(cells[at], locale)));
}

import { columnLetter } from '../../shared/sheet/fields.ts';
import { cellAt, styleCell } from './grid.ts';
import { localeMarks } from './locales.ts';
import type { CellModel, SheetModel, Workbook } from './types.ts';

/** What a formula comes to. */
export type Outcome =
  | { kind: 'answer'; rows: unknown[][] }
  | { kind: 'today'; serial: number }
  | { kind: 'error'; shows: '#ERROR!' | '#REF!'; message: string }
  | { kind: 'loading' };

/** A formula's cell, row and column from 0, and what it comes to. */
export interface Placed {
  sheet: SheetModel;
  row: number;
  column: number;
  outcome: Outcome;
}

type Content = Pick<CellModel, 'value' | 'format' | 'error' | 'spilled'>;
/** What every cell of the formulas holds, by row and column. */
type Contents = Map<string, Content>;

/**
 * Puts what the formulas come to into their cells and those beside them, and takes away what stood there of
 * earlier answers.
 *
 * @returns whether any cell has changed
 */
export function layOut(workbook: Workbook, formulas: readonly Placed[]): boolean {
  let changed = false;
  for (const sheet of workbook.sheets) {
    const contents: Contents = new Map();
    for (const formula of formulas) if (formula.sheet === sheet) fill(contents, formula, workbook);
    if (clearOld(sheet, contents)) changed = true;
    if (putNew(sheet, contents)) changed = true;
  }
  return changed;
}

function fill(contents: Contents, formula: Placed, workbook: Workbook): void {
  const { sheet, row, column, outcome } = formula;
  const own = (content: Content) => contents.set(nameOf(row, column), content);
  const before = cellAt(sheet, row, column);
  if (outcome.kind === 'loading') {
    // an earlier answer stays until the new one is there
    if (!before || before.value === '' || before.error !== undefined) own({ value: 'Loading...' });
    else keepOld(contents, formula);
    return;
  }
  if (outcome.kind === 'error') {
    own({ value: outcome.shows, error: outcome.message });
    return;
  }
  if (outcome.kind === 'today') {
    own({ value: outcome.serial, format: before?.format ?? localeMarks(workbook.locale).date });
    return;
  }
  const refusal = refusalToExpand(contents, formula, outcome.rows);
  if (refusal !== null) own({ value: '#REF!', error: refusal });
  else expand(contents, formula, outcome.rows);
}

function expand(contents: Contents, { row, column }: Placed, rows: unknown[][]): void {
  const own = nameOf(row, column);
  rows.forEach((values, down) => {
    values.forEach((one, right) => {
      const name = nameOf(row + down, column + right);
      const value = plainValue(one);
      contents.set(name, name === own ? { value } : { value, spilled: own });
    });
  });
}

/** What an earlier answer has filled: from the formula's cell on, as far as it goes. */
function keepOld(contents: Contents, { sheet, row, column }: Placed): void {
  const keep = (at: number, to: number) => {
    const cell = cellAt(sheet, at, to);
    if (cell) contents.set(nameOf(at, to), cell);
  };
  keep(row, column);
  const own = nameOf(row, column);
  const isSpilled = (at: number, to: number) => cellAt(sheet, at, to)?.spilled === own;
  for (let at = row; at < sheet.rows.length; at += 1) {
    for (let to = column; to < sheet.maxColumns; to += 1) if (isSpilled(at, to)) keep(at, to);
  }
}

/** In Google's own words, which people search for. */
function refusalToExpand(
  contents: Contents,
  { sheet, row, column }: Placed,
  rows: unknown[][],
): string | null {
  const columns = Math.max(...rows.map((values) => values.length));
  const lacking = [row + rows.length - sheet.maxRows, column + columns - sheet.maxColumns];
  const [down = 0, right = 0] = lacking;
  if (down > 0) return `Result was not automatically expanded, please insert more rows (${down}).`;
  if (right > 0) {
    return `Result was not automatically expanded, please insert more columns (${right}).`;
  }
  for (let at = row; at < row + rows.length; at += 1) {
    for (let to = column; to < column + columns; to += 1) {
      const isOwn = at === row && to === column;
      if (isOwn || !isTaken(contents, sheet, at, to)) continue;
      const cell = `${columnLetter(to)}${at + 1}`;
      return `Array result was not expanded because it would overwrite data in ${cell}.`;
    }
  }
  return null;
}

function isTaken(contents: Contents, sheet: SheetModel, row: number, column: number): boolean {
  if (contents.has(nameOf(row, column))) return true;
  const cell = cellAt(sheet, row, column);
  return cell !== undefined && !cell.spilled && (cell.value !== '' || cell.formula !== undefined);
}

function clearOld(sheet: SheetModel, contents: Contents): boolean {
  let changed = false;
  sheet.rows.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column += 1) {
      if (!cells[column]?.spilled || contents.has(nameOf(row, column))) continue;
      styleCell(sheet, row, column, { value: '', spilled: undefined });
      changed = true;
    }
  });
  return changed;
}

function putNew(sheet: SheetModel, contents: Contents): boolean {
  let changed = false;
  for (const [name, content] of contents) {
    const [row = 0, column = 0] = name.split(',').map(Number);
    const { value, error } = content;
    const before = cellAt(sheet, row, column);
    // an empty cell of a table leaves no trace
    const spilled = value === '' ? undefined : content.spilled;
    const format = content.format ?? before?.format;
    const isSame = (before?.value ?? '') === value && before?.error === error;
    if (isSame && before?.format === format && before?.spilled === spilled) continue;
    styleCell(sheet, row, column, { value, error, format, spilled });
    changed = true;
  }
  return changed;
}

function nameOf(row: number, column: number): string {
  return `${row},${column}`;
}

function plainValue(value: unknown): CellModel['value'] {
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
  return isPlain ? (value as CellModel['value']) : '';
}

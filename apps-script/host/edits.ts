import { type Area, formatArea, parseArea } from './a1.ts';
import { deleteColumnsFrom, insertColumnsInto, moveColumnIn } from './columns.ts';
import {
  deleteRowsFrom,
  insertRowsInto,
  lastColumn,
  lastRow,
  writeCell,
  writeContext,
} from './grid.ts';
import { refuseTakenName } from './sheet.ts';
import { addSheetAt, removeSheetAt } from './spreadsheet.ts';
import { type State, sheetById } from './state.ts';
import type { CellModel, Host, SheetModel } from './types.ts';

type Edits = Pick<
  Host,
  | 'type'
  | 'typeAll'
  | 'sortSheet'
  | 'insertRows'
  | 'deleteRows'
  | 'insertColumns'
  | 'deleteColumns'
  | 'moveColumn'
  | 'addSheet'
  | 'duplicateSheet'
  | 'renameSheet'
  | 'deleteSheet'
  | 'select'
>;

/** What a person does in the grid. It happens at once, also in the middle of a run. */
export function createEdits(state: State): Edits {
  const { workbook } = state;
  const edit = (change: () => void) => {
    change();
    state.emit({ kind: 'workbook' });
  };
  const typeAll: Edits['typeAll'] = (sheetId, cells) =>
    edit(() => typeInto(state, sheetById(workbook, sheetId), cells));
  return {
    type: (sheetId, cell, text) => typeAll(sheetId, [{ cell, text }]),
    typeAll,
    sortSheet: (sheetId, column, ascending, headerRows) =>
      edit(() => {
        const language = new Intl.Collator(workbook.locale.replace('_', '-'));
        sortRows(sheetById(workbook, sheetId), { column, ascending, headerRows, language });
      }),
    insertRows: (sheetId, beforeRow, count) =>
      edit(() => insertRowsInto(sheetById(workbook, sheetId), beforeRow, count)),
    deleteRows: (sheetId, fromRow, count) =>
      edit(() => deleteRowsFrom(sheetById(workbook, sheetId), fromRow, count)),
    insertColumns: (sheetId, beforeColumn, count) =>
      edit(() => insertColumnsInto(sheetById(workbook, sheetId), beforeColumn, count)),
    deleteColumns: (sheetId, fromColumn, count) =>
      edit(() => deleteColumnsFrom(sheetById(workbook, sheetId), fromColumn, count)),
    moveColumn: (sheetId, column, beforeColumn) =>
      edit(() => moveColumnIn(sheetById(workbook, sheetId), column, beforeColumn)),
    addSheet: (name) => addSheetAt(state, name, workbook.sheets.length),
    duplicateSheet(sheetId, name) {
      const { id: _, name: __, ...content } = structuredClone(sheetById(workbook, sheetId));
      const id = addSheetAt(state, name, workbook.sheets.length);
      edit(() => Object.assign(sheetById(workbook, id), content));
      return id;
    },
    renameSheet: (sheetId, name) =>
      edit(() => {
        const sheet = sheetById(workbook, sheetId);
        refuseTakenName(workbook, name, sheet);
        sheet.name = name;
      }),
    deleteSheet: (sheetId) =>
      edit(() => removeSheetAt(workbook, workbook.sheets.indexOf(sheetById(workbook, sheetId)))),
    select(sheetId, cell) {
      workbook.activeSheetId = sheetById(workbook, sheetId).id;
      workbook.activeCell = cell;
      state.emit({ kind: 'select', sheetId, cell });
    },
  };
}

/** Nothing is written where one of the cells is not there. */
function typeInto(state: State, sheet: SheetModel, cells: Parameters<Host['typeAll']>[1]): void {
  const places = cells.map(({ cell }) => placeOf(sheet, cell));
  const context = writeContext(state.workbook, state.clock.now());
  places.forEach(({ row, column }, at) => {
    writeCell(sheet, row - 1, column - 1, cells[at]?.text ?? '', context);
  });
}

function placeOf(sheet: SheetModel, cell: string): Area {
  const area = parseArea(cell, { rows: sheet.maxRows, columns: sheet.maxColumns });
  if (!area || formatArea(area) !== formatArea({ ...area, rows: 1, columns: 1 })) {
    throw new RangeError(`Not a cell: ${cell}`);
  }
  if (area.row > sheet.maxRows || area.column > sheet.maxColumns) {
    throw new RangeError(`${cell} is outside of the sheet`);
  }
  return area;
}

interface Order {
  column: number;
  ascending: boolean;
  headerRows: number;
  /** How the workbook's language orders text. */
  language: Intl.Collator;
}

/** Whether there is something in the sheet to sort its rows by, a column counted from 1. */
export function canSortBy(sheet: SheetModel, column: number): boolean {
  return column >= 1 && column <= Math.max(lastColumn(sheet), 1);
}

/** Numbers before text before truth values; empty cells last in either direction. */
function sortRows(sheet: SheetModel, order: Order): void {
  const { column, headerRows } = order;
  if (!canSortBy(sheet, column)) throw new RangeError(`There is no column ${column} to sort by`);
  const rows = sheet.rows.slice(headerRows, lastRow(sheet));
  rows.sort((a, b) => compareCells(a[column - 1], b[column - 1], order));
  sheet.rows.splice(headerRows, rows.length, ...rows);
}

function compareCells(
  a: CellModel | undefined,
  b: CellModel | undefined,
  { ascending, language }: Order,
): number {
  const byRank = rank(a) - rank(b);
  if (rank(a) === EMPTY || rank(b) === EMPTY) return byRank;
  const sign = ascending ? 1 : -1;
  return sign * (byRank || compareValues(a?.value ?? '', b?.value ?? '', language));
}

const EMPTY = 3;

function rank(cell: CellModel | undefined): number {
  const value = cell?.value ?? '';
  if (value === '') return EMPTY;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function compareValues(
  a: CellModel['value'],
  b: CellModel['value'],
  language: Intl.Collator,
): number {
  if (typeof a === 'string' && typeof b === 'string') return language.compare(a, b);
  return Number(a) - Number(b);
}

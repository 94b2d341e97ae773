import { type Area, formatArea } from './a1.ts';
import { seenFrom } from './formula-refs.ts';
import { cellAt, readCell, sortByColumn, styleCell, writeCell, writeContext } from './grid.ts';
import { zoneSerials } from './serials.ts';
import { exception, nameOf, serve } from './serve.ts';
import { type Run, sheetById } from './state.ts';
import type { CellModel, SheetModel } from './types.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A rectangle of one sheet, by position: it does not follow cells that people move. */
export interface Place extends Area {
  run: Run;
  sheetId: number;
}

const places = new WeakMap<object, Place>();

/** Where a range that the add-on passes in lies. */
export function placeOf(range: Range): Place {
  const place = places.get(range);
  if (!place) throw exception('Argument must be a range');
  return place;
}

/** Makes the range, refusing what Sheets refuses. */
export function createRange(run: Run, sheetId: number, area: Area): Range {
  refuseOutside(sheetById(run.state.workbook, sheetId), area);
  const place: Place = { ...area, run, sheetId };
  const parts: Partial<Range> = reading(place);
  const range = parts as Range;
  // The setters answer the range itself, so they are made with it at hand.
  Object.assign(parts, writing(place, range), looks(place, range));
  places.set(range, place);
  return serve<Range>('Range', parts, area.rows * area.columns);
}

function refuseOutside(sheet: SheetModel, { row, column, rows, columns }: Area): void {
  if (![row, column, rows, columns].every(Number.isInteger)) {
    throw exception(
      "The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
  }
  if (row < 1) throw exception('The starting row of the range is too small.');
  if (column < 1) throw exception('The starting column of the range is too small.');
  if (rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw exception('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

function sheetOf(place: Place): SheetModel {
  const sheet = sheetById(place.run.state.workbook, place.sheetId);
  refuseOutside(sheet, place);
  return sheet;
}

function readEach<T>(
  place: Place,
  read: (cell: CellModel | undefined, row: number, column: number) => T,
): T[][] {
  const sheet = sheetOf(place);
  return Array.from({ length: place.rows }, (_, row) =>
    Array.from({ length: place.columns }, (__, column) => {
      const [down, across] = [place.row + row, place.column + column];
      return read(cellAt(sheet, down - 1, across - 1), down, across);
    }),
  );
}

function reading(place: Place) {
  const { workbook } = place.run.state;
  return {
    getValues() {
      const { instantOf } = zoneSerials(workbook.timeZone);
      return readEach(place, (cell) => readCell(cell, instantOf));
    },
    getNotes: () => readEach(place, (cell) => cell?.note ?? ''),
    getFormulasR1C1: () =>
      readEach(place, (cell, row, column) =>
        cell?.formula === undefined ? null : seenFrom(cell.formula, row, column),
      ),
    getA1Notation: () => formatArea(place),
    getRow: () => place.row,
    getColumn: () => place.column,
  } satisfies Partial<Range>;
}

/** Queues a change of each cell of the range; rows and columns of the callback count from 0. */
function changeEach(
  place: Place,
  change: (sheet: SheetModel, at: [number, number], offset: [number, number]) => void,
): void {
  place.run.queue(() => {
    const sheet = sheetOf(place);
    for (let row = 0; row < place.rows; row += 1) {
      for (let column = 0; column < place.columns; column += 1) {
        change(sheet, [place.row - 1 + row, place.column - 1 + column], [row, column]);
      }
    }
  });
}

function writing(place: Place, range: Range) {
  const { state } = place.run;
  return {
    setValues(values: unknown[][]) {
      refuseOtherSize(place, values);
      refuseObjects(values);
      const now = state.clock.now();
      let context: ReturnType<typeof writeContext> | undefined;
      changeEach(place, (sheet, at, [row, column]) => {
        context ??= writeContext(state.workbook, now);
        writeCell(sheet, ...at, values[row]?.[column], context);
      });
      return range;
    },
    // Google's types have further forms, which the add-on does not use.
    addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown) {
      refuseOtherThanColumn(place);
      const entry = { key, value: String(value), column: place.column };
      place.run.queue(() =>
        sheetOf(place).columnMetadata.push({ ...entry, visibility: nameOf(visibility) }),
      );
      return range;
    },
    activate() {
      select(place.run, place.sheetId, formatArea({ ...place, rows: 1, columns: 1 }));
      return range;
    },
    // Google's types have further forms, which the add-on does not use.
    sort(order: unknown) {
      const [column, isOther] = [Number(order), typeof order !== 'number'];
      if (isOther || column < place.column || column >= place.column + place.columns) {
        throw exception('The local Sheets sorts a range by one column of its own, upwards.');
      }
      place.run.queue(() => sortByColumn(sheetOf(place), place, column));
      return range;
    },
    // it has no cells that are merged
    breakApart: () => range,
  } satisfies Partial<Range>;
}

/** Rows have metadata too; the add-on has no use for it. */
function refuseOtherThanColumn(place: Place): void {
  const { maxRows } = sheetById(place.run.state.workbook, place.sheetId);
  if (place.columns === 1 && place.row === 1 && place.rows === maxRows) return;
  throw exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. ' +
      'Developer metadata may only be added to the top-level spreadsheet, an individual sheet, ' +
      'or an entire row or column.',
  );
}

/** Moves the person's selection, as scripts may. */
export function select(run: Run, sheetId: number, cell: string): void {
  const { workbook, emit } = run.state;
  workbook.activeSheetId = sheetById(workbook, sheetId).id;
  workbook.activeCell = cell;
  emit({ kind: 'select', sheetId, cell });
}

/** Google's own wording, which people search for. */
function refuseOtherSize(place: Place, data: readonly (readonly unknown[])[]): void {
  if (!Array.isArray(data) || !data.every(Array.isArray)) {
    throw exception("The parameters don't match the method signature: a list of lists is wanted.");
  }
  refuseOtherCount('rows', data.length, place.rows);
  for (const row of data) refuseOtherCount('columns', row.length, place.columns);
}

function refuseOtherCount(what: 'rows' | 'columns', given: number, wanted: number): void {
  if (given === wanted) return;
  throw exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}

function refuseObjects(values: readonly (readonly unknown[])[]): void {
  for (const value of values.flat()) {
    if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      throw exception(`A cell cannot hold ${Object.prototype.toString.call(value)}`);
    }
  }
}

function looks(place: Place, range: Range) {
  const style = (changes: Parameters<typeof styleCell>[3]) => {
    changeEach(place, (sheet, at) => styleCell(sheet, ...at, changes));
    return range;
  };
  return {
    setNumberFormat: (format: string) =>
      style({ format: format === '' || format.toLowerCase() === 'general' ? undefined : format }),
    setFontWeight: (weight: string | null) => style({ bold: weight === 'bold' || undefined }),
    setFontColor: (color: string | null) => style({ color: color ?? undefined }),
    setBackground: (color: string | null) => style({ background: color ?? undefined }),
    setHorizontalAlignment: (align: 'left' | 'center' | 'normal' | 'right' | null) =>
      style({ align: align === null || align === 'normal' ? undefined : align }),
  } satisfies Partial<Range>;
}

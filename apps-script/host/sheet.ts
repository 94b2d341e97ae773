import { type Area, parseArea } from './a1.ts';
import { createBuilder, createChart, modelOf } from './charts.ts';
import {
  deleteColumnsFrom,
  deleteRowsFrom,
  insertColumnsInto,
  insertRowsInto,
  lastColumn,
  lastRow,
  moveColumn,
  writeCell,
  writeContext,
} from './grid.ts';
import { createFinder } from './metadata.ts';
import { createRange, placeOf, select } from './range.ts';
import { exception, serve } from './serve.ts';
import { type Run, sheetById } from './state.ts';
import type { SheetModel, Workbook } from './types.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet by its id: it stays the same sheet when people rename or move it. */
interface Place {
  run: Run;
  id: number;
  model: () => SheetModel;
}

const ids = new WeakMap<object, number>();

/** The id of a sheet that the add-on passes in. */
export function idOf(sheet: Sheet): number {
  const id = ids.get(sheet);
  if (id === undefined) throw exception('Argument must be a sheet');
  return id;
}

/** The service object of a sheet, for one execution. */
export function createSheet(run: Run, id: number): Sheet {
  const place: Place = { run, id, model: () => sheetById(run.state.workbook, id) };
  const parts: Partial<Sheet> = { ...facts(place), ...ranges(place) };
  const sheet = parts as Sheet;
  Object.assign(
    parts,
    naming(place, sheet),
    contents(place, sheet),
    rowsAndLooks(place, sheet),
    chartsOf(place, sheet),
    metadataOf(place, sheet),
    protectionOf(place),
  );
  ids.set(sheet, id);
  return serve<Sheet>('Sheet', parts, 0);
}

function facts(place: Place) {
  return {
    getSheetId: () => place.id,
    getName: () => place.model().name,
    getLastRow: () => lastRow(place.model()),
    getLastColumn: () => lastColumn(place.model()),
    getMaxRows: () => place.model().maxRows,
    getMaxColumns: () => place.model().maxColumns,
    isSheetHidden: () => place.model().hidden,
  } satisfies Partial<Sheet>;
}

function naming(place: Place, sheet: Sheet) {
  const { run } = place;
  return {
    setName(name: string) {
      run.flush();
      refuseTakenName(run.state.workbook, String(name), place.model());
      place.model().name = String(name);
      run.state.emit({ kind: 'workbook' });
      return sheet;
    },
  } satisfies Partial<Sheet>;
}

function ranges(place: Place) {
  return {
    getDataRange() {
      const rows = Math.max(1, lastRow(place.model()));
      const columns = Math.max(1, lastColumn(place.model()));
      return createRange(place.run, place.id, { row: 1, column: 1, rows, columns });
    },
    getRange(first: number | string, column?: number, rows?: number, columns?: number) {
      const area =
        typeof first === 'string'
          ? readA1(place.model(), first)
          : { row: first, column: column ?? Number.NaN, rows: rows ?? 1, columns: columns ?? 1 };
      return createRange(place.run, place.id, area);
    },
  } satisfies Partial<Sheet>;
}

function readA1(sheet: SheetModel, text: string): Area {
  const area = parseArea(text, { rows: sheet.maxRows, columns: sheet.maxColumns });
  if (!area) throw exception('Range not found');
  return area;
}

function contents(place: Place, sheet: Sheet) {
  const { run } = place;
  return {
    clear() {
      run.queue(() => {
        place.model().rows = [];
      });
      return sheet;
    },
    appendRow(values: unknown[]) {
      if (!Array.isArray(values) || values.length === 0) {
        throw exception("The parameters don't match the method signature: a list is wanted.");
      }
      run.queue(() => append(place, values));
      return sheet;
    },
  } satisfies Partial<Sheet>;
}

/** Finds the last row and writes below it in one go, so that no other row comes between. */
function append({ run, model }: Place, values: readonly unknown[]): void {
  const sheet = model();
  const row = lastRow(sheet);
  sheet.maxRows = Math.max(sheet.maxRows, row + 1);
  sheet.maxColumns = Math.max(sheet.maxColumns, values.length);
  const context = writeContext(run.state.workbook, run.state.clock.now());
  values.forEach((value, column) => {
    writeCell(sheet, row, column, value, context);
  });
}

function rowsAndLooks(place: Place, sheet: Sheet) {
  const { run } = place;
  /** What changes the grid itself is done at once, after all that was queued before. */
  const atOnce = (change: (model: SheetModel) => void) => {
    run.flush();
    change(place.model());
    run.state.emit({ kind: 'workbook' });
    return sheet;
  };
  const later = (change: (model: SheetModel) => void) => {
    run.queue(() => change(place.model()));
    return sheet;
  };
  return {
    insertRowsAfter(after: number, count: number) {
      if (!(after >= 1 && after <= place.model().maxRows && count >= 1)) {
        throw exception('Those rows are out of bounds.');
      }
      return atOnce((model) => insertRowsInto(model, after + 1, count));
    },
    insertColumnsAfter(after: number, count: number) {
      if (!(after >= 1 && after <= place.model().maxColumns && count >= 1)) {
        throw exception('Those columns are out of bounds.');
      }
      return atOnce((model) => insertColumnsInto(model, after + 1, count));
    },
    deleteColumns: (from: number, count: number) => {
      atOnce((model) => deleteColumnsFrom(model, from, count));
    },
    moveColumns(columns: GoogleAppsScript.Spreadsheet.Range, before: number) {
      const { column, columns: count } = placeOf(columns);
      if (count !== 1) throw exception('The local Sheets moves one column at a time.');
      atOnce((model) => moveColumn(model, column, before));
    },
    hideSheet: () =>
      atOnce((model) => {
        model.hidden = true;
      }),
    deleteRows: (from: number, count: number) => {
      atOnce((model) => deleteRowsFrom(model, from, count));
    },
    setFrozenRows: (rows: number) => {
      later((model) => {
        model.frozenRows = rows;
      });
    },
    setColumnWidths: (column: number, count: number, width: number) =>
      later((model) => widen(model, column, count, width)),
    setTabColor: (color: string | null) =>
      later((model) => {
        model.tabColor = color;
      }),
    activate() {
      select(run, place.id, 'A1');
      return sheet;
    },
  } satisfies Partial<Sheet>;
}

/** Two sheets of one file never have the same name, whatever the case of its letters. */
export function isTaken(workbook: Workbook, name: string, own?: SheetModel): boolean {
  const wanted = name.toLowerCase();
  return workbook.sheets.some((one) => one !== own && one.name.toLowerCase() === wanted);
}

export function refuseTakenName(workbook: Workbook, name: string, own?: SheetModel): void {
  if (!isTaken(workbook, name, own)) return;
  throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

function widen(model: SheetModel, column: number, count: number, width: number): void {
  if (column < 1 || column + count - 1 > model.maxColumns) {
    throw exception('Those columns are out of bounds.');
  }
  for (let at = 0; at < count; at += 1) model.columnWidths[column - 1 + at] = width;
}

function chartsOf(place: Place, sheet: Sheet) {
  const { run } = place;
  return {
    getCharts: () => place.model().charts.map((chart) => createChart(chart, sheet)),
    newChart: () => createBuilder(place.id, sheet),
    insertChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) {
      const model = modelOf(chart);
      run.state.lastChartId += 1;
      model.id = run.state.lastChartId;
      run.queue(() => place.model().charts.push(model));
    },
    removeChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) {
      const { id } = modelOf(chart);
      run.queue(() => {
        const { charts } = place.model();
        const at = charts.findIndex((one) => one.id === id);
        if (at < 0) throw exception('The chart is not on this sheet.');
        charts.splice(at, 1);
      });
    },
  } satisfies Partial<Sheet>;
}

function metadataOf(place: Place, sheet: Sheet) {
  return {
    createDeveloperMetadataFinder: () => createFinder(place.run, () => sheet, place.id),
    addDeveloperMetadata(key: string, value?: unknown) {
      const entry = { key, value: typeof value === 'string' ? value : '' };
      place.run.queue(() => place.model().metadata.push(entry));
      return sheet;
    },
  } satisfies Partial<Sheet>;
}

function protectionOf(place: Place) {
  return { protect: () => warningOf(place) } satisfies Partial<Sheet>;
}

/** Protection by a warning alone: nobody is kept out, and a script is never asked. */
function warningOf(place: Place): GoogleAppsScript.Spreadsheet.Protection {
  const parts: Partial<GoogleAppsScript.Spreadsheet.Protection> = {
    setDescription(description: string) {
      place.run.queue(() => {
        place.model().warning = description;
      });
      return protection;
    },
    setWarningOnly(warningOnly: boolean) {
      if (!warningOnly) throw exception('The local Sheets protects by a warning alone.');
      return protection;
    },
  };
  const protection = serve<GoogleAppsScript.Spreadsheet.Protection>('Protection', parts);
  return protection;
}

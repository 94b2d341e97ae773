import { createFinder } from './metadata.ts';
import { newSheet } from './new-sheet.ts';
import { select } from './range.ts';
import { exception, serve } from './serve.ts';
import { createSheet, idOf, refuseTakenName } from './sheet.ts';
import type { Run, State } from './state.ts';
import { createUi } from './ui.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The entry to the file: one spreadsheet, since the scope allows no other. */
export function createSpreadsheetApp(run: Run): SpreadsheetApp {
  const spreadsheet = createSpreadsheet(run);
  const ui = createUi(run);
  return serve<SpreadsheetApp>('SpreadsheetApp', {
    // Google's types leave out the null that their guide describes.
    getActiveSpreadsheet: () => (run.hasDocument ? spreadsheet : null) as Spreadsheet,
    getUi() {
      if (run.hasUi) return ui;
      throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
    },
    flush: () => run.flush(),
  });
}

function createSpreadsheet(run: Run): Spreadsheet {
  const sheets = new Map<number, Sheet>();
  const sheetOf = (id: number): Sheet => {
    const sheet = sheets.get(id) ?? createSheet(run, id);
    sheets.set(id, sheet);
    return sheet;
  };
  return serve<Spreadsheet>('Spreadsheet', {
    ...facts(run),
    ...lookUps(run, sheetOf),
    ...changes(run, sheetOf),
  });
}

function facts(run: Run) {
  const { workbook, options } = run.state;
  return {
    getId: () => workbook.id,
    getUrl: () => options.urlOf ?? `https://docs.google.com/spreadsheets/d/${workbook.id}/edit`,
    getSpreadsheetLocale: () => workbook.locale,
    getSpreadsheetTimeZone: () => workbook.timeZone,
  } satisfies Partial<Spreadsheet>;
}

function lookUps(run: Run, sheetOf: (id: number) => Sheet) {
  const { workbook } = run.state;
  return {
    getSheets: () => workbook.sheets.map(({ id }) => sheetOf(id)),
    getActiveSheet: () => sheetOf(workbook.activeSheetId),
    getCurrentCell: () => sheetOf(workbook.activeSheetId).getRange(workbook.activeCell),
    createDeveloperMetadataFinder: () => createFinder(run, sheetOf),
  } satisfies Partial<Spreadsheet>;
}

function changes(run: Run, sheetOf: (id: number) => Sheet) {
  const { state } = run;
  const { workbook } = state;
  return {
    // Google's types have further forms, which the add-on does not use.
    insertSheet(name?: unknown, index?: unknown) {
      if (typeof name !== 'string' || typeof index !== 'number') {
        throw exception('The local Sheets inserts a sheet by name and index.');
      }
      refuseTakenName(workbook, name);
      run.flush();
      const id = addSheetAt(state, name, index);
      select(run, id, 'A1');
      return sheetOf(id);
    },
    deleteSheet(sheet: Sheet) {
      run.flush();
      const at = workbook.sheets.findIndex(({ id }) => id === idOf(sheet));
      if (at < 0) throw exception(`Sheet ${idOf(sheet)} not found`);
      removeSheetAt(workbook, at);
      state.emit({ kind: 'workbook' });
    },
    setActiveSheet(sheet: Sheet) {
      select(run, idOf(sheet), 'A1');
      return sheet;
    },
    toast(text: string, title = '', _seconds?: number | null) {
      const toast = { text: String(text), title: String(title) };
      state.toasts.push({ ...toast, at: state.clock.now() });
      state.emit({ kind: 'toast', ...toast });
    },
  } satisfies Partial<Spreadsheet>;
}

/** Adds an empty sheet at an index from 0; its id was never used before. */
export function addSheetAt(state: State, name: string, index: number): number {
  const { sheets } = state.workbook;
  refuseTakenName(state.workbook, name);
  state.lastSheetId += 1;
  sheets.splice(Math.min(index, sheets.length), 0, newSheet(state.lastSheetId, name));
  state.emit({ kind: 'workbook' });
  return state.lastSheetId;
}

/** Removes a sheet; a neighbour becomes the active one. The last visible sheet stays. */
export function removeSheetAt(workbook: State['workbook'], at: number): void {
  const others = workbook.sheets.filter((sheet, index) => index !== at && !sheet.hidden);
  if (others.length === 0) throw exception("You can't remove all the sheets in a document.");
  const [removed] = workbook.sheets.splice(at, 1);
  if (workbook.activeSheetId !== removed?.id) return;
  const next = workbook.sheets.slice(at).find((sheet) => !sheet.hidden) ?? others.at(-1);
  workbook.activeSheetId = next?.id ?? workbook.activeSheetId;
  workbook.activeCell = 'A1';
}

import { cellsOf } from '../../../shared/sheet/cells.ts';
import type { Cell, ColumnMap } from '../../../shared/sheet/fields.ts';
import type { ColumnMark } from '../../../shared/sheet/found-again.ts';
import { COLUMN, readMarks, writeMarks } from './column-marks.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Our own tabs, told from the clinic's by metadata: their names may be changed. */
export type OwnTab = 'aging' | 'aging-before' | 'ledger' | 'portal';
const OWN_TAB = 'amiable-tab';
const HOME = 'amiable-home';
const SYNC = 'amiable-sync';

/** A tab as a list shows it. */
export interface TabInfo {
  id: number;
  name: string;
  rows: number;
  hidden: boolean;
}

/** The open spreadsheet, in our own terms. */
export interface Workbook {
  readonly id: string;
  readonly locale: string;
  readonly timeZone: string;
  /** The clinic's tabs, ours not among them, the one on the screen first. */
  clinicTabs(): TabInfo[];
  /** All cells of a tab, or its first rows; null when there is no such tab. */
  read(tab: number, firstRows?: number): Cell[][] | null;
  /** Where the columns that were marked in a tab stand now. */
  columnMarks(tab: number): ColumnMark[];
  /** Marks these columns of a tab and no others. */
  markColumns(tab: number, columns: ColumnMap): void;
  /** Takes our marks off all columns of all tabs. */
  unmarkColumns(): void;
  ownTab(kind: OwnTab): Sheet | null;
  ownTabName(kind: OwnTab): string | null;
  /** Makes our tab behind all others; a name that the clinic uses already gets a number. */
  addOwnTab(kind: OwnTab, name: string): Sheet;
  /** Leaves a tab of ours to the clinic as it stands, under another name; answers with that name. */
  giveAway(kind: OwnTab, rename: (name: string) => string): string | null;
  /** The spreadsheet that our tabs were made in; a copy still carries the old one's id. */
  home(): string | null;
  /** Says so in the ledger's tab, or while there is none in the portal's. */
  setHome(): void;
  /** Of which sync our portal tab shows the end; null while it shows none. */
  syncMark(): number | null;
  setSyncMark(sync: number): void;
  /** Where the spreadsheet opens in a browser. */
  url(): string;
  removeOwnTab(kind: OwnTab): string | null;
  /** The cell that is chosen in our tab, row and column from 0; null while another tab is in front. */
  chosenIn(kind: OwnTab): { row: number; column: number } | null;
  show(tab: number, cell: string): boolean;
  /** Writes one cell of a clinic's tab, which a person has agreed to; false where there is no such cell. */
  write(tab: number, cell: string, text: string): boolean;
}

/** The spreadsheet in which the script runs; null in a trigger that Google gives none. */
export function openWorkbook(): Workbook | null {
  const file = SpreadsheetApp.getActiveSpreadsheet() as Spreadsheet | null;
  if (file === null) return null;
  const timeZone = file.getSpreadsheetTimeZone();
  const known = new Map<number, Sheet>();
  const byId = (id: number) => {
    const sheet = known.get(id) ?? file.getSheets().find((one) => one.getSheetId() === id);
    if (sheet) known.set(id, sheet);
    return sheet;
  };
  const found = (key: string) => file.createDeveloperMetadataFinder().withKey(key).find();
  const ownMark = (kind: OwnTab) => found(OWN_TAB).find((mark) => mark.getValue() === kind);
  const ownTab = (kind: OwnTab) => ownMark(kind)?.getLocation().getSheet() ?? null;
  const setMark = (key: string, kind: OwnTab, value: string) => {
    const [mark] = found(key);
    if (mark) mark.setValue(value);
    else ownTab(kind)?.addDeveloperMetadata(key, value);
  };
  return {
    id: file.getId(),
    locale: file.getSpreadsheetLocale(),
    timeZone,
    clinicTabs: () => clinicTabs(file, found(OWN_TAB)),
    read: (id, firstRows) => {
      const sheet = byId(id);
      return sheet ? readCells(sheet, timeZone, firstRows) : null;
    },
    ...marking(byId, () => found(COLUMN)),
    ownTab,
    ownTabName: (kind) => ownTab(kind)?.getName() ?? null,
    addOwnTab: (kind, name) => addOwnTab(file, kind, name),
    giveAway: (kind, rename) => giveAway(file, ownMark(kind), rename),
    home: () => found(HOME)[0]?.getValue() ?? null,
    setHome: () => setMark(HOME, ownTab('ledger') ? 'ledger' : 'portal', file.getId()),
    syncMark: () => {
      const [mark] = found(SYNC);
      return mark ? Number(mark.getValue()) : null;
    },
    setSyncMark: (sync) => setMark(SYNC, 'portal', String(sync)),
    url: () => file.getUrl(),
    removeOwnTab: (kind) => {
      const sheet = ownTab(kind);
      if (!sheet) return null;
      const name = sheet.getName();
      file.deleteSheet(sheet);
      return name;
    },
    chosenIn: (kind) => chosenCell(file, ownTab(kind)),
    // brings its tab to the front as well
    show: (id, cell) => byId(id)?.getRange(cell).activate() !== undefined,
    write: (id, cell, text) => {
      const range = rangeOf(byId(id), cell);
      range?.setValues([[text]]);
      return range !== null;
    },
  };
}

/** The cell that a person has chosen in a tab, from 0; null while another tab is in front. */
function chosenCell(file: Spreadsheet, tab: Sheet | null): { row: number; column: number } | null {
  if (file.getActiveSheet().getSheetId() !== tab?.getSheetId()) return null;
  const cell = file.getCurrentCell() as GoogleAppsScript.Spreadsheet.Range | null;
  return cell && { row: cell.getRow() - 1, column: cell.getColumn() - 1 };
}

type Marking = Pick<Workbook, 'columnMarks' | 'markColumns' | 'unmarkColumns'>;

function marking(
  byId: (id: number) => Sheet | undefined,
  allMarks: () => GoogleAppsScript.Spreadsheet.DeveloperMetadata[],
): Marking {
  return {
    columnMarks: (id) => {
      const sheet = byId(id);
      return sheet ? readMarks(sheet) : [];
    },
    markColumns: (id, columns) => {
      const sheet = byId(id);
      if (sheet) writeMarks(sheet, columns);
    },
    unmarkColumns: () => {
      for (const mark of allMarks()) mark.remove();
    },
  };
}

/** A cell by its name; null where the tab or its grid does not have it. */
function rangeOf(sheet: Sheet | undefined, cell: string) {
  try {
    return sheet?.getRange(cell) ?? null;
  } catch {
    return null;
  }
}

/** The name, with a number where a tab has it already. */
function freeName(file: Spreadsheet, name: string): string {
  const taken = new Set(file.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let free = name; // Google takes two names that differ in case only for one
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} ${number}`;
  return free;
}

function addOwnTab(file: Spreadsheet, kind: OwnTab, name: string): Sheet {
  const active = file.getActiveSheet();
  const sheet = file.insertSheet(freeName(file, name), file.getSheets().length);
  try {
    sheet.addDeveloperMetadata(OWN_TAB, kind);
  } catch (error) {
    file.deleteSheet(sheet); // without its mark it would be nobody's, and never be found again
    throw error;
  } finally {
    file.setActiveSheet(active);
  }
  return sheet;
}

/** Our mark goes first: what is cut off there is the clinic's already, under its old name. */
function giveAway(
  file: Spreadsheet,
  mark: GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined,
  rename: (name: string) => string,
): string | null {
  const sheet = mark?.getLocation().getSheet();
  if (!mark || !sheet) return null;
  const name = freeName(file, rename(sheet.getName()));
  mark.remove();
  sheet.setName(name);
  return name;
}

/** Makes sure that everything written so far stands in the file. */
export function flush(): void {
  SpreadsheetApp.flush();
}

/** Cells of a tab of ours, read as those of a clinic's tab are. */
export function readCells(sheet: Sheet, timeZone: string, firstRows?: number): Cell[][] {
  if (firstRows === undefined) return cellsOf(sheet.getDataRange().getValues(), timeZone);
  const rows = Math.min(sheet.getLastRow(), firstRows);
  const columns = sheet.getLastColumn();
  if (rows === 0 || columns === 0) return [];
  return cellsOf(sheet.getRange(1, 1, rows, columns).getValues(), timeZone);
}

function clinicTabs(
  file: Spreadsheet,
  marks: readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[],
): TabInfo[] {
  const own = new Set(marks.map((mark) => mark.getLocation().getSheet()?.getSheetId()));
  const active = file.getActiveSheet().getSheetId();
  return file
    .getSheets()
    .map((sheet) => ({
      ...{ id: sheet.getSheetId(), name: sheet.getName() },
      ...{ rows: sheet.getLastRow(), hidden: sheet.isSheetHidden() },
    }))
    .filter(({ id, rows }) => !own.has(id) && rows > 0)
    .sort((a, b) => Number(b.id === active) - Number(a.id === active));
}

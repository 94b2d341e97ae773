/**
 * The local Sheets, seen from outside: what tests, the command line and the page use.
 * One workbook in memory is the truth; executions of the add-on and people's edits both change it.
 */

/** A cell as Sheets keeps it: a date is a number (days since 1899-12-30) under a date format. */
export interface CellModel {
  value: string | number | boolean;
  /** Number format pattern, for example 'dd/MM/yyyy', '#,##0.00', '@' (text). Absent: automatic. */
  format?: string;
  /** The formula's text. Only the add-on's own functions and TODAY are calculated: of others, `value` stays. */
  formula?: string;
  bold?: boolean;
  italic?: boolean;
  background?: string;
  color?: string;
  align?: 'left' | 'center' | 'right';
  note?: string;
  /** Why a formula has no value: shown while one points at the cell. */
  error?: string;
  /** It belongs to the answer of a formula above or at its left, which stands there: 'row,column' from 0. */
  spilled?: string;
}

export interface ChartModel {
  id: number;
  type: string;
  /** Ranges in A1 notation, without the sheet's name. */
  ranges: string[];
  /** Cell of its upper left corner, from 1 as in `setPosition`. */
  row: number;
  column: number;
  transposed: boolean;
  headers: number;
  options: Record<string, unknown>;
}

export interface SheetModel {
  id: number;
  name: string;
  hidden: boolean;
  /** rows[r][c], from 0; a missing entry is an empty cell. Never longer than the grid. */
  rows: (CellModel | undefined)[][];
  /** The grid's size: writing outside of it fails, as in Sheets. */
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  /** Column (from 0) -> width in pixels. */
  columnWidths: Record<number, number>;
  tabColor: string | null;
  /** Asked before a person changes the tab; null where nothing is. */
  warning: string | null;
  charts: ChartModel[];
  metadata: { key: string; value: string }[];
  columnMetadata: ColumnMetadata[];
}

/** Developer metadata of a whole column: no person sees it. */
export interface ColumnMetadata {
  key: string;
  value: string;
  /** From 1; it follows its column. */
  column: number;
  visibility: string;
}

export interface Workbook {
  id: string;
  name: string;
  /** For example 'en_US'. */
  locale: string;
  /** IANA zone of the spreadsheet. */
  timeZone: string;
  sheets: SheetModel[];
  activeSheetId: number;
  activeCell: string;
}

export interface Mail {
  at: number;
  to: string;
  subject: string;
  body: string;
  name: string;
  replyTo: string;
}

export interface ServiceCall {
  /** From 1 within its execution. */
  index: number;
  execution: number;
  /** For example 'Range.setValues'. */
  name: string;
  kind: 'read' | 'write' | 'mail' | 'fetch' | 'other';
}

/** Three ways to fail: before the effect, after it but before returning, and the script killed. */
export type Fault = 'before' | 'after' | 'kill-before' | 'kill-after';

export interface RunResult {
  execution: number;
  ok: boolean;
  value: unknown;
  /** Message of what was thrown; null when it went well. */
  error: string | null;
  killed: boolean;
  calls: Record<ServiceCall['kind'], number>;
  /** Milliseconds on the virtual clock. */
  took: number;
  log: string[];
}

export interface HostOptions {
  workbook: Workbook;
  /** Folder with Code.js, Sidebar.html and appsscript.json. */
  dist: string;
  account?: 'consumer' | 'workspace';
  /** The person's own language, as Session.getActiveUserLocale gives it. */
  userLocale?: string;
  /** Start of the virtual clock, milliseconds since 1970. */
  now: number;
  /** Mails left today, when the account's normal number is not wanted. */
  mailQuota?: number;
  /** Fetches left today, when the account's normal number is not wanted. */
  fetchQuota?: number;
  /** Milliseconds that a fetch may take, when Google's minute is not wanted. */
  fetchLimit?: number;
  /** Where requests for an origin really go, both as 'https://portal.example'. */
  routes?: Readonly<Record<string, string>>;
  /** What the script has kept in the document already. */
  documentProperties?: Readonly<Record<string, string>>;
  /** The file's address, when it has one of its own. */
  urlOf?: string;
  /**
   * Asked at each service call, before its effect; the execution waits for the answer, so a test may
   * edit the workbook or start another execution meanwhile.
   */
  onCall?: (call: ServiceCall) => Fault | undefined | Promise<Fault | undefined>;
  /** Whether unflushed writes of a killed execution reach the workbook. Google does not say. */
  unflushedOnKill?: 'lost' | 'kept';
  /** Whether a time trigger has an active spreadsheet (default true). Google does not say. */
  documentInTriggers?: boolean;
}

export type HostEvent =
  | { kind: 'workbook' }
  | { kind: 'mail'; mail: Mail }
  | { kind: 'toast'; text: string; title: string }
  | { kind: 'sidebar'; title: string }
  | { kind: 'sidebar-closed' }
  | { kind: 'select'; sheetId: number; cell: string }
  | { kind: 'clock'; now: number }
  /** What fails in a cell is told in the cell. */
  | { kind: 'execution'; result: RunResult; functionName: string; inCell: boolean };

export interface MenuItem {
  label: string;
  functionName: string;
}

export interface Host {
  readonly workbook: Workbook;
  readonly mailbox: readonly Mail[];
  readonly toasts: readonly { text: string; title: string; at: number }[];
  /** What the script keeps in the document, by name: no person sees it. */
  readonly documentProperties: ReadonlyMap<string, string>;
  /** The add-on's menu, after `open()`. */
  readonly menu: readonly MenuItem[];
  readonly sidebar: { title: string; html: string } | null;
  now(): number;
  /** Recipients that may still be mailed today. */
  mailsLeft(): number;
  /** Moves the virtual clock forward and fires the triggers that come due on the way. */
  advanceTo(instant: number): Promise<void>;
  setUserLocale(locale: string): void;
  /**
   * Another person opens the file: with another language, other quotas, user properties and triggers.
   * A host begins with the person 'me'.
   */
  signIn(person: string): void;
  /** What Google does when a person opens the file: runs onOpen in AuthMode.LIMITED (or NONE). */
  open(authMode?: 'NONE' | 'LIMITED' | 'FULL'): Promise<RunResult>;
  /** A person clicks the menu item of that label. */
  clickMenu(label: string): Promise<RunResult>;
  /** google.script.run: arguments and answer are held to JSON as Google holds them. */
  call(functionName: string, ...args: unknown[]): Promise<RunResult>;
  closeSidebar(): void;
  /** A person types into a cell; text is taken as Sheets takes it under the workbook's locale. */
  type(sheetId: number, cell: string, text: string): void;
  /** Many cells at once, as by pasting: one change, or none where a cell is outside of the sheet. */
  typeAll(sheetId: number, cells: readonly { cell: string; text: string }[]): void;
  sortSheet(sheetId: number, column: number, ascending: boolean, headerRows: number): void;
  insertRows(sheetId: number, beforeRow: number, count: number): void;
  deleteRows(sheetId: number, fromRow: number, count: number): void;
  insertColumns(sheetId: number, beforeColumn: number, count: number): void;
  deleteColumns(sheetId: number, fromColumn: number, count: number): void;
  /** A person drags one column before another. */
  moveColumn(sheetId: number, column: number, beforeColumn: number): void;
  /** A person adds an empty tab after the last one; answers with its id. */
  addSheet(name: string): number;
  /** A person duplicates a tab, under a name of its own, behind all others; answers with its id. */
  duplicateSheet(sheetId: number, name: string): number;
  renameSheet(sheetId: number, name: string): void;
  deleteSheet(sheetId: number): void;
  select(sheetId: number, cell: string): void;
  /** Calculates the add-on's functions in cells; resolves when all of them have their values. */
  calculate(): Promise<void>;
  /** What a person sees: the cells' display texts. */
  display(sheetId: number): string[][];
  subscribe(listener: (event: HostEvent) => void): () => void;
  /** A copy of the file, as File > Make a copy makes it: a new id, the script's document properties too. */
  copy(): Host;
  /** The workbook and document properties as they are now, to come back to (version history). */
  snapshot(): unknown;
  /** Restores the sheets of a snapshot; document properties stay, as version history leaves them. */
  restore(snapshot: unknown): void;
  close(): Promise<void>;
}

import type { Language } from '../../shared/money.ts';
import type { Mail } from './types.ts';

/**
 * What crosses between the page in the browser and the server of the local Sheets. The page sends
 * commands and gets the state after each change; cells are fetched apart, in blocks of rows.
 */

/** Rows in one block of cells. */
export const BLOCK_ROWS = 250;

/** Why a command was not carried out. */
export const REFUSALS = [
  'no-such-tab',
  'name-taken',
  'name-empty',
  'last-tab',
  'clock-back',
  'no-such-day',
  'nothing-to-undo',
  'changed-since',
  'outside-the-grid',
  'nothing-to-sort-by',
  'last-row',
  'bad-request',
  'failed',
  'not-arrived', // said by the page itself
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export type CommandAnswer = { ok: true } | { ok: false; reason: RefusalCode; message: string };

/** The answer to a call: what the success or failure handler gets. */
export type CallAnswer = { ok: true; value: unknown } | { ok: false; error: string };

/** A cell as it is drawn. */
export interface DrawnCell {
  /** What a person sees. */
  text: string;
  /** What the formula bar and the cell's editor hold, when it is not the text. */
  entry?: string;
  /** Why there is no value. */
  error?: string;
  align: 'left' | 'center' | 'right';
  bold?: true;
  italic?: true;
  background?: string;
  color?: string;
}

/** Rows from `from` on; null is an empty cell, short rows are filled up with empty cells. */
export interface Block {
  sheetId: number;
  from: number;
  rows: (DrawnCell | null)[][];
}

export interface DrawnChart {
  id: number;
  title: string;
  /** Cell of its upper left corner, from 0. */
  row: number;
  column: number;
  width: number;
  height: number;
  categories: string[];
  series: { name: string; values: number[]; texts: string[]; color: string | null }[];
}

export interface DrawnSheet {
  id: number;
  name: string;
  rows: number;
  columns: number;
  frozenRows: number;
  /** Column (from 0) -> width in pixels. */
  columnWidths: Record<number, number>;
  tabColor: string | null;
  charts: DrawnChart[];
}

export interface PageState {
  /** Grows with each change of the workbook's cells: blocks of an older revision are stale. */
  revision: number;
  title: string;
  locale: string;
  timeZone: string;
  language: Language;
  now: number;
  sheets: DrawnSheet[];
  activeSheetId: number;
  activeCell: string;
  menu: string[];
  /** `version` changes whenever the sidebar is opened anew. */
  sidebar: { title: string; version: number } | null;
  mails: number;
  /** Mails that may still be sent today. */
  mailsLeft: number;
  /** Executions of the add-on that run now. */
  running: number;
  canUndo: boolean;
}

/** What the server tells by server-sent events. */
export type ServerEvent =
  | { kind: 'state'; state: PageState }
  | { kind: 'toast'; title: string; text: string }
  | { kind: 'select'; sheetId: number; cell: string }
  | { kind: 'failed'; functionName: string; error: string };

export interface MailList {
  mails: Mail[];
}

/**
 * Where a cell lies, row and column from 0.
 *
 * @example cellAt('C4') // { row: 3, column: 2 }
 */
export function cellAt(name: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(name.toUpperCase());
  const letters = match?.[1] ?? 'A';
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Math.max(0, Number(match?.[2] ?? 1) - 1), column: column - 1 };
}

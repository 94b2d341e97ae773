import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { ok, type Refusal, type Result, refused } from '../../shared/result.ts';
import { csvRows } from './load-csv.ts';
import { type LoadedTab, xlsxTabs } from './load-xlsx.ts';
import { newSheet } from './new-sheet.ts';
import type { CellModel, SheetModel, Workbook } from './types.ts';

/** Why a file cannot be opened as a spreadsheet; `loadSentence` says each in a person's language. */
export type LoadReason =
  | 'missing'
  | 'folder'
  | 'no-permission'
  | 'unreadable'
  | 'empty'
  | 'unsupported'
  | 'binary'
  | 'bad-quotes'
  | 'broken-xlsx'
  | 'no-values'
  | 'too-heavy'
  | 'too-long';
export type LoadRefusal = Refusal<LoadReason>;

export interface Region {
  /** For example 'fr_FR'. */
  locale: string;
  /** IANA zone, for example 'Europe/Paris'. */
  timeZone: string;
}

/** What a file may hold. Sheets takes 100 MB and 10 million cells; we read receivables, not archives. */
export const MOST_ROWS = 100_000;
const MOST_MEGABYTES = 100;
const MOST_CELLS = 10_000_000;

/**
 * Opens a person's own file as a workbook, the way Google's import would.
 *
 * The cells of a CSV stay text, as with Google's "convert text to numbers, dates and formulas" off:
 * a CSV does not say whether 3/4 is in March or in April, and account 0042 keeps its zeros.
 *
 * @returns the workbook, or one reason why not
 * @example await loadWorkbook('receivables.csv', { locale: 'en_US', timeZone: 'America/New_York' })
 */
export async function loadWorkbook(
  path: string,
  region: Region,
): Promise<Result<Workbook, LoadReason>> {
  const file = basename(path);
  const bytes = await readBytes(path, file);
  if (!bytes.ok) return bytes;
  const tabs = await readTabs(bytes.value, file, region.locale);
  if (!tabs.ok) return tabs;
  const filled = tabs.value.map((tab) => ({ ...tab, rows: withoutEmptyEnd(tab.rows) }));
  const refusal = measure(filled, file);
  if (refusal) return refusal;
  return ok({
    id: createHash('sha256').update(resolve(path)).digest('base64url'),
    name: file.slice(0, -extname(file).length),
    ...region,
    sheets: filled.map(({ name, hidden, rows }, index) => ({
      ...newSheet(index, name, rows),
      hidden,
    })),
    activeSheetId: Math.max(
      0,
      filled.findIndex(({ hidden }) => !hidden),
    ),
    activeCell: 'A1',
  });
}

async function readBytes(path: string, file: string): Promise<Result<Buffer, LoadReason>> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return refused('folder', { file });
    if (!isSupported(file)) return refused('unsupported', { file });
    if (facts.size > MOST_MEGABYTES * 1e6) {
      return refused('too-heavy', { file, most: MOST_MEGABYTES });
    }
    const bytes = await readFile(path);
    return bytes.length > 0 ? ok(bytes) : refused('empty', { file });
  } catch (error) {
    return refused(reasonOf(error), { file: path });
  }
}

function reasonOf(error: unknown): LoadReason {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'EACCES' || code === 'EPERM' ? 'no-permission' : 'unreadable';
}

function isSupported(file: string): boolean {
  return ['.csv', '.xlsx'].includes(extname(file).toLowerCase());
}

async function readTabs(
  bytes: Buffer,
  file: string,
  locale: string,
): Promise<Result<LoadedTab[], LoadReason>> {
  if (extname(file).toLowerCase() === '.xlsx') return xlsxTabs(bytes, file, locale);
  const rows = csvRows(bytes, file);
  if (!rows.ok) return rows;
  const name = file.slice(0, -extname(file).length).slice(0, 100);
  return ok([{ name, hidden: false, rows: rows.value.map((row) => row.map(textCell)) }]);
}

function textCell(text: string): CellModel | undefined {
  return text === '' ? undefined : { value: text };
}

function withoutEmptyEnd(rows: SheetModel['rows']): SheetModel['rows'] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== undefined));
  return rows.slice(0, last + 1);
}

function measure(tabs: readonly LoadedTab[], file: string): LoadRefusal | null {
  if (tabs.every((tab) => tab.rows.length === 0)) return refused('empty', { file });
  const rows = Math.max(...tabs.map((tab) => tab.rows.length));
  const cells = tabs.reduce((sum, { rows: all }) => all.reduce((n, row) => n + row.length, sum), 0);
  if (rows > MOST_ROWS) return refused('too-long', { file, rows, most: MOST_ROWS });
  return cells > MOST_CELLS ? refused('too-heavy', { file, most: MOST_MEGABYTES }) : null;
}

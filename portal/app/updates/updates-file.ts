import Papa from 'papaparse';
import { ok, type Result, refused } from '../../../shared/result.ts';

/** The file by which an agency tells many updates at once: what stands in it, and how it is read. */

/** Its columns, as their heads name them; others are passed over. */
export const COLUMNS = [
  'practice',
  'case',
  'event',
  'amount',
  'date',
  'channel',
  'outcome',
  'reason',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Without these there is nothing to tell. */
const NEEDED: readonly Column[] = ['case', 'event'];

export const MOST_BYTES = 2_000_000;
export const MOST_LINES = 10_000;
/** The file and what a form needs around it. */
export const UPDATES_FORM_BYTES = MOST_BYTES + 10_000;

export interface FileLine {
  /** As a spreadsheet numbers it: the heads are line 1. */
  line: number;
  cells: Readonly<Record<Column, string>>;
  /** Cells without a head: a comma has cut a text or an amount, wherever in the line it stood. */
  beyond: readonly string[];
}

/** Reads a file with any of the usual separators. Lines that tell nothing are left out. */
export function readUpdatesFile(
  text: string,
): Result<FileLine[], 'no-column' | 'open-quote' | 'no-lines' | 'too-many-lines'> {
  const table = text.replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(table, { skipEmptyLines: false });
  // it would swallow the lines below it: what is said of other cases would become a note of this one
  const open = errors.find(({ type }) => type === 'Quotes');
  if (open) return refused('open-quote', { line: (open.row ?? 0) + 1 });
  const [heads = [], ...rows] = data;
  const names = heads.map((head) => head.trim().toLowerCase());
  const missing = NEEDED.find((column) => !names.includes(column));
  if (missing) return refused('no-column', { column: missing });
  const lines = rows
    .map((row, at) => ({
      ...{ line: at + 2, cells: cellsOf(row, names) },
      beyond: row.slice(names.length),
    }))
    .filter(({ cells }) => cells.event !== '');
  if (lines.length === 0) return refused('no-lines');
  return lines.length > MOST_LINES ? refused('too-many-lines', { most: MOST_LINES }) : ok(lines);
}

/** Without the apostrophe by which our own files keep a text from being a formula. */
function cellsOf(row: readonly string[], names: readonly string[]): FileLine['cells'] {
  const cell = (column: Column) =>
    (row[names.indexOf(column)] ?? '').replace(/^'(?=[=+\-@\t\r\n])/, '').trim();
  return Object.fromEntries(COLUMNS.map((column) => [column, cell(column)])) as FileLine['cells'];
}

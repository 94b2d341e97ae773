import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { columnLetter } from '../../shared/sheet/fields.ts';
import { isOwnHeader } from '../../shared/sheet/headers.ts';
import type { Context } from './context.ts';
import { load, save } from './google/store.ts';
import { whileLedger } from './ledger.ts';
import { STATUS_COLUMN } from './portal-tab.ts';
import { isReady, type ReadTab, readReceivables } from './setup.ts';

/** Name under which the document's store keeps which tab of the clinic's looks the status up. */
const LOOKUP = 'lookup';

/**
 * Adds one column right of all that the clinic's tab holds, where it has none yet: a single formula in
 * its header's cell, which looks each line's status up in our tab, by invoice where the sheet has that
 * column.
 */
export function addLookup(context: Context): Result<{ tab: string; letter: string }, RefusalCode> {
  return whileLedger(context, () => {
    const read = readReceivables(context);
    if (!read.ok) return read;
    if (!isReady(read.value)) return refused('not-set-up');
    const there = placeOfOurs(read.value.rows);
    if (there) return ok({ tab: read.value.tab.name, letter: there.letter });
    return writeLookup(context, read.value);
  });
}

function writeLookup(
  { workbook, texts }: Context,
  { columns, tab, rows }: ReadTab,
): Result<{ tab: string; letter: string }, RefusalCode> {
  const ours = workbook.ownTabName('portal');
  if (ours === null) return refused('sync-first');
  const { invoice, account } = columns.map;
  const key = invoice ?? account;
  if (key === undefined) return refused('not-set-up');
  const first = invoice === undefined ? 0 : 1;
  const formula = lookupFormula({
    header: texts.portalTab.lookup,
    row: columns.headerRow + 1,
    key: columnLetter(key),
    from: columnLetter(first),
    to: columnLetter(STATUS_COLUMN),
    span: STATUS_COLUMN - first + 1,
    tab: ours,
  });
  const letter = columnLetter(rows.reduce((most, row) => Math.max(most, row.length), 0));
  const isWritten = workbook.write(tab.id, `${letter}${columns.headerRow + 1}`, formula);
  if (!isWritten) return refused('no-room');
  save(LOOKUP, tab.id);
  return ok({ tab: tab.name, letter });
}

/** Takes the column away again: what we added, wherever it has moved, and nothing of the clinic's. */
export function removeLookup({ workbook }: Context): void {
  const tab = load<number>(LOOKUP);
  const rows = tab === null ? null : workbook.read(tab);
  if (tab === null || rows === null) return;
  const there = placeOfOurs(rows);
  if (there) workbook.write(tab, `${there.letter}${there.row}`, '');
}

/** Where the header of our column stands; null where the tab has none. */
function placeOfOurs(rows: ReadTab['rows']): { letter: string; row: number } | null {
  const row = rows.findIndex((cells) => cells.some(isOwnHeader));
  const column = rows[row]?.findIndex(isOwnHeader) ?? -1;
  return column < 0 ? null : { letter: columnLetter(column), row: row + 1 };
}

/**
 * One formula for the whole column, in the header's cell, so that sorting does not move it. Semicolons
 * are understood in every locale; a line without an answer stays truly empty, so that the sheet does not
 * grow longer by it.
 */
function lookupFormula(parts: {
  header: string;
  /** Row of the headers, from 1. */
  row: number;
  /** Column in which the clinic's tab names the line. */
  key: string;
  /** Columns of our tab: the first bears the same name, the last the status. */
  from: string;
  to: string;
  span: number;
  tab: string;
}): string {
  const { header, row, key, from, to, span, tab } = parts;
  const keys = `${key}${row}:${key}`;
  const ours = `'${tab.replace(/'/g, "''")}'!$`;
  // an account has many lines: those that were never placed would hide the one that was
  const table = `FILTER(${ours}${from}:$${to};${ours}${to}:$${to}<>"")`;
  const found = `IFERROR(VLOOKUP(TRIM(${keys}&"");${table};${span};0))`;
  const lines = `IF(${keys}="";;${found})`;
  return `=ARRAYFORMULA(IF(ROW(${keys})=ROW(${key}${row});"${header}";${lines}))`;
}

import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import type { LedgerEvent } from '../../shared/reminders/ledger.ts';
import {
  readSeal,
  type Seal,
  type SealedLine,
  sealOf,
  sealText,
} from '../../shared/reminders/seal.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { whileLocked } from './google/lock.ts';
import { load, save } from './google/store.ts';
import { flush, readCells } from './google/workbook.ts';
import { columnsIn, inOrder, inPlace, type LedgerColumns } from './ledger-columns.ts';
import { lastOf, ledgerMark, type Mark, markOf, WATERMARK } from './ledger-mark.ts';
import { fromRow, headersOf, toRow } from './ledger-row.ts';
import { asRead } from './own-cells.ts';
import { doubtSync, isTabOlder } from './sync-state.ts';

/** Why a spreadsheet may not be the living one. */
export type Doubt = 'copy' | 'restored';

/** The send ledger: a tab of ours whose lines are only ever added. */
export interface Ledger {
  /** Every event so far, those added by this execution too. */
  readonly events: readonly LedgerEvent[];
  /** Adds one line at the end, and returns when it stands in the file: a kill later leaves it there. */
  add(event: LedgerEvent): void;
  /** Adds many lines in as few calls as one; for what says of no mail whether it went. */
  addAll(events: readonly LedgerEvent[]): void;
}

/** The ledger as it stands, and what the document's store knew of it. */
interface Reading {
  readonly events: LedgerEvent[];
  readonly lines: SealedLine[];
  readonly mark: Mark;
  readonly columns: LedgerColumns | null;
}

/** Name under which the document's store keeps whose ledger it is. */
export const HOME = 'home';

/** Column, how many, pixels: what people read is wide enough, what the script reads is narrow. */
const WIDTHS: readonly (readonly [number, number, number])[] = [
  [1, 1, 130],
  [2, 1, 190],
  [3, 1, 170],
  [4, 1, 220],
  [5, 1, 150],
  [6, 4, 80],
  [10, 13, 70],
];
/** Where the seal stands, from 0: behind all that it seals. */
const SEAL = 21;

/**
 * Whether this spreadsheet is a copy, or a version restored from before the last messages or the last
 * sync: then it does not tell all that was sent or handed off, and a person must say which one lives.
 */
export function doubtOf(context: Context, { events, mark }: Reading): Doubt | null {
  const { workbook } = context;
  const homes = [load<string>(HOME), workbook.home()];
  if (homes.some((home) => home !== null && home !== workbook.id)) return 'copy';
  const isOlder = events.length < mark.lines || isTabOlder(context);
  return isOlder ? 'restored' : null;
}

/** The ledger's events for whoever looks, and whether a person must first say which file lives. */
export function ledgerNow(context: Context): { events: LedgerEvent[]; doubt: Doubt | null } {
  const reading = readLines(context);
  const doubt = doubtOf(context, reading);
  if (doubt === null && isUncounted(reading)) {
    whileLocked(() => countLines(context, readLines(context)), 0); // else the next look does it
  }
  return { events: reading.events, doubt };
}

/** A run was killed between writing its last line and counting it. */
function isUncounted({ lines, mark }: Reading): boolean {
  return (lastOf(lines)?.number ?? 0) > mark.last;
}

/** So that a version from before that line is told from this one. Under the lock alone. */
function countLines(context: Context, reading: Reading): Mark {
  const { events, lines, mark } = reading;
  if (!isUncounted(reading) || doubtOf(context, reading) !== null) return mark;
  const last = lastOf(lines)?.number ?? 0;
  const counted: Mark = { ...mark, lines: Math.max(mark.lines, events.length), last };
  save(WATERMARK, counted);
  return counted;
}

/** The ledger's events; none while nothing was ever sent. */
export function readLedger(context: Context): LedgerEvent[] {
  return readLines(context).events;
}

/**
 * The same with each line's cells and seal; a sealed line tells itself though its event is damaged. Headers
 * are told from lines by what they say, not by where they stand; a line that cannot be read any more is
 * missing from the events.
 */
export function readLines({ workbook, today }: Context): Reading {
  const mark = ledgerMark(); // before the lines: what another run adds meanwhile must not seem to be missing
  const tab = workbook.ownTab('ledger');
  const rows = tab ? readCells(tab, workbook.timeZone) : [];
  const events: LedgerEvent[] = [];
  const lines: SealedLine[] = [];
  const columns = columnsIn(rows);
  for (const [at, cells] of rows.entries()) {
    const row = inOrder(cells, columns);
    const event = fromRow(row, today);
    const seal = String(row[SEAL] ?? '');
    if (event) events.push(event);
    if (event || readSeal(seal)) lines.push({ row: at + 1, cells: row.slice(0, SEAL), seal });
  }
  return { events, lines, mark, columns };
}

/**
 * Does something with the ledger while no other execution of the add-on does: the one way to add
 * lines. Where a person must first say which file lives, nothing is done.
 *
 * @param patience milliseconds to wait for another's run to end; as a rule some seconds
 */
export function whileLedger<T>(
  context: Context,
  work: (ledger: Ledger) => Result<T, RefusalCode>,
  patience?: number,
): Result<T, RefusalCode> {
  const done = whileLocked((): Result<T, RefusalCode> => {
    const reading = readLines(context);
    const doubt = doubtOf(context, reading);
    if (doubt) return refused('copied-sheet', { kind: doubt });
    return work(openLedger(context, { ...reading, mark: countLines(context, reading) }));
  }, patience);
  return done === null ? refused('busy') : done.value;
}

/** Keeps whose file this is from the first settings on: a copy asks though nothing was sent yet. */
export function claimHomeOnce({ workbook }: Context): void {
  if (load<string>(HOME) === null) save(HOME, workbook.id);
}

/** A person has said that this is the living spreadsheet: its ledger counts from now on. */
export function claimLedger(context: Context): Result<null, RefusalCode> {
  const done = whileLocked(() => {
    const { events, lines } = readLines(context);
    save(HOME, context.workbook.id);
    save(WATERMARK, markOf(events.length, lines));
    doubtSync();
    context.workbook.setHome();
  });
  return done === null ? refused('busy') : ok(null);
}

/** The ledger for writing; its tab is looked up, or made, when the first line comes. */
function openLedger(context: Context, reading: Reading): Ledger {
  const { texts, language } = context;
  const events = [...reading.events];
  const { unsealed } = reading.mark;
  let longest = reading.mark.lines;
  let last: Seal | null | 'unsure' = lastOf(reading.lines);
  let tab: ReturnType<typeof ledgerTab> | null = null;
  const opened = () => {
    tab ??= ledgerTab(context);
    return tab;
  };
  const keep = (added: readonly LedgerEvent[], seal: Seal | null) => {
    flush();
    events.push(...added);
    longest = Math.max(longest, events.length); // only a person may say that fewer are enough
    const mark: Mark = { lines: longest, last: seal?.number ?? 0, unsealed };
    save(WATERMARK, mark); // after the flush: never more than what surely stands there
    last = seal;
  };
  const write = (added: readonly LedgerEvent[], put: (rows: (string | number)[][]) => void) => {
    // a line whose writing failed may stand there all the same: then the chain goes on behind it
    let seal = last === 'unsure' ? lastOf(readLines(context).lines) : last;
    last = 'unsure';
    const rows = added.map((event) => {
      const row = toRow(event, texts, language);
      seal = sealOf(seal, row.map(asRead));
      return inPlace([...row, sealText(seal)], reading.columns);
    });
    put(rows);
    keep(added, seal);
  };
  return {
    events,
    add: (event) =>
      write([event], ([row = []]) => {
        opened().appendRow(row);
      }),
    addAll: (added) => {
      if (added.length > 0) write(added, (rows) => appendRows(opened(), rows));
    },
  };
}

/**
 * The ledger's tab, made where there is none. Whose it is stands there before anything else, and the
 * headers come last: what a failure left undone is done the next time.
 */
function ledgerTab(context: Context) {
  const { workbook, texts } = context;
  const sheet = workbook.ownTab('ledger') ?? workbook.addOwnTab('ledger', texts.tabs.ledger);
  claimHomeOnce(context);
  if (workbook.home() === null) workbook.setHome();
  if (sheet.getLastRow() === 0) {
    sheet.setFrozenRows(1);
    for (const [from, count, width] of WIDTHS) sheet.setColumnWidths(from, count, width);
    sheet.protect().setDescription(texts.ledgerTab.ours).setWarningOnly(true);
    sheet.appendRow(headersOf(texts));
  }
  return sheet;
}

/**
 * Writes many rows below the last one. Unlike appendRow this takes two steps; should a person insert
 * rows in between and a line be lost, the ledger is shorter than remembered, and a person is asked.
 */
function appendRows(sheet: ReturnType<typeof ledgerTab>, rows: (string | number)[][]): void {
  const last = sheet.getLastRow();
  const grid = sheet.getMaxRows();
  const missing = last + rows.length - grid;
  if (missing > 0) sheet.insertRowsAfter(grid, missing);
  sheet.getRange(last + 1, 1, rows.length, rows[0]?.length ?? 1).setValues(rows);
}

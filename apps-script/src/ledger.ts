import { type CivilDate, parseCivilDate } from '../../shared/calendar.ts';
import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import { levelName } from '../../shared/messages/levels.ts';
import { LANGUAGES, toMajor } from '../../shared/money.ts';
import { LEDGER_EVENTS, type LedgerEvent } from '../../shared/reminders/ledger.ts';
import { CHANNELS, TONES, toneOfLevel } from '../../shared/reminders/policy.ts';
import {
  readSeal,
  type Seal,
  type SealedLine,
  sealOf,
  sealText,
} from '../../shared/reminders/seal.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Cell } from '../../shared/sheet/fields.ts';
import type { Context } from './context.ts';
import { whileLocked } from './google/lock.ts';
import { load, save } from './google/store.ts';
import { flush, readCells } from './google/workbook.ts';
import { lastOf, ledgerMark, type Mark, markOf, WATERMARK } from './ledger-mark.ts';
import { amountIn, asRead, asText } from './own-cells.ts';
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
export function doubtOf(context: Context, lines: number): Doubt | null {
  const { workbook } = context;
  const homes = [load<string>(HOME), workbook.home()];
  if (homes.some((home) => home !== null && home !== workbook.id)) return 'copy';
  const isOlder = lines < ledgerMark().lines || isTabOlder(context);
  return isOlder ? 'restored' : null;
}

/**
 * The ledger's events; none while nothing was ever sent. Headers are told from lines by what they say,
 * not by where they stand; a line that cannot be read any more is missing from the count.
 */
export function readLedger(context: Context): { events: LedgerEvent[]; lines: number } {
  const { events } = readLines(context);
  return { events, lines: events.length };
}

/** The same with each line's cells and seal; a sealed line tells itself though its event is damaged. */
export function readLines({ workbook, today }: Context): {
  events: LedgerEvent[];
  lines: SealedLine[];
} {
  const tab = workbook.ownTab('ledger');
  const rows = tab ? readCells(tab, workbook.timeZone) : [];
  const events: LedgerEvent[] = [];
  const lines: SealedLine[] = [];
  for (const [at, row] of rows.entries()) {
    const event = fromRow(row, today);
    const seal = String(row[SEAL] ?? '');
    if (event) events.push(event);
    if (event || readSeal(seal)) lines.push({ row: at + 1, cells: row.slice(0, SEAL), seal });
  }
  return { events, lines };
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
    const { events, lines } = readLines(context);
    const doubt = doubtOf(context, events.length);
    if (doubt) return refused('copied-sheet', { kind: doubt });
    return work(openLedger(context, events, lastOf(lines)));
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
function openLedger(context: Context, before: readonly LedgerEvent[], sealed: Seal | null): Ledger {
  const { texts, language } = context;
  const events = [...before];
  const { lines, unsealed } = ledgerMark();
  let longest = lines;
  let last: Seal | null | 'unsure' = sealed;
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
      return [...row, sealText(seal)];
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

function headersOf({ ledgerTab: words }: Context['texts']): string[] {
  const human = [words.when, words.what, words.guarantor, words.to, words.level, words.language];
  return [...human, words.balance, words.currency, words.items, ...words.machine];
}

function toRow(
  event: LedgerEvent,
  texts: Context['texts'],
  language: Context['language'],
): (string | number)[] {
  return [
    asText(`${event.day} ${event.time}`),
    texts.ledgerTab.events[event.event],
    asText(event.name),
    asText(event.to),
    levelName(texts, event),
    event.language || language,
    toMajor(event.balance, event.currency),
    event.currency,
    event.items.length,
    event.event,
    `m-${event.message}`,
    event.attempt,
    asText(event.guarantor),
    asText(JSON.stringify([event.level, ...event.items])),
    asText(event.until ?? ''),
    `s-${event.stamp}`,
    `v${event.policy} ${event.tone}`,
    event.channel,
    event.reason,
    asText(event.note),
    asText(event.by),
  ];
}

/** A line whose date a person has damaged counts as of today: it still stops a second message. */
function fromRow(row: readonly Cell[], today: CivilDate): LedgerEvent | null {
  const text = (index: number) => {
    const cell = row[index] ?? '';
    return typeof cell === 'object' ? cell.date : String(cell);
  };
  const event = LEDGER_EVENTS.find((kind) => kind === text(9));
  const day = parseCivilDate(text(0).slice(0, 10));
  if (!event) return null;
  const [level = 1, ...items] = parseItems(text(13));
  const until = parseCivilDate(text(14));
  const currency = text(7);
  return {
    event,
    day: day.ok ? day.value : today,
    time: text(0).slice(11),
    message: text(10).replace(/^m-/, ''),
    attempt: row[11] === 0 ? 0 : Number(row[11]) || 1, // damaged: as good as a try
    guarantor: text(12),
    name: text(2),
    to: text(3),
    level: Number(level),
    ...decidedBy(text(16), Number(level)),
    language: LANGUAGES.find((one) => one === text(5)) ?? '',
    balance: amountIn(row[6], currency),
    currency,
    items: items.map(String),
    until: until.ok ? until.value : null,
    stamp: text(15).replace(/^s-/, ''),
    // a line from before there were several ways names none
    channel: CHANNELS.find((one) => one === text(17)) ?? 'email',
    ...{ reason: text(18), note: text(19), by: text(20) },
  };
}

/** Which policy decided, and how firmly it spoke; a line from before there were several names neither. */
function decidedBy(text: string, level: number): Pick<LedgerEvent, 'policy' | 'tone'> {
  const [, version, word] = /^v(\d+) (\w+)$/.exec(text) ?? [];
  const tone = TONES.find((one) => one === word) ?? toneOfLevel(level);
  return { policy: Number(version ?? 0), tone };
}

function parseItems(text: string): (string | number)[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? (parsed as (string | number)[]) : [];
  } catch {
    return []; // a person changed the cell: the message's other columns still tell who and when
  }
}

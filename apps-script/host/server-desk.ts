import type { Language } from '../../shared/money.ts';
import { carryOut, type Desk } from './server-commands.ts';
import { drawBlock, drawSheet } from './server-draw.ts';
import type { Command } from './server-schema.ts';
import type { Block, CallAnswer, CommandAnswer, PageState, ServerEvent } from './server-wire.ts';
import type { Host, HostEvent } from './types.ts';

/** Changes that follow each other closely reach the page as one. */
const TOGETHER_MS = 40;

/** The host as the page's server uses it: its state, its cells, its events, a person's commands. */
export interface LiveDesk {
  readonly host: Host;
  state(): PageState;
  block(sheetId: number, from: number): Block;
  carryOut(command: Command): Promise<CommandAnswer>;
  call(functionName: string, args: unknown[]): Promise<CallAnswer>;
  close(): void;
}

/** The desk with what only this file needs to know. */
interface Inner extends Desk {
  running: number;
  /** The person's own choice of a cell needs not be told back. */
  selecting: boolean;
  sidebarVersion: number;
  /** Functions that the sidebar has called. */
  readonly calling: Set<string>;
  tell(event: ServerEvent): void;
  stateSoon(): void;
}

/** @param tell what happens on the host, for every page that is open */
export function createDesk(
  host: Host,
  language: Language,
  tell: (event: ServerEvent) => void,
): LiveDesk {
  let timer: NodeJS.Timeout | null = null;
  const desk = newDesk(host, language, tell, () => {
    timer ??= setTimeout(() => {
      timer = null;
      tell({ kind: 'state', state: stateOf(desk) });
    }, TOGETHER_MS);
  });
  const stopListening = host.subscribe((event) => passOn(desk, event));
  return {
    host,
    state: () => stateOf(desk),
    block(sheetId, from) {
      const sheet = host.workbook.sheets.find((one) => one.id === sheetId);
      return sheet ? drawBlock(sheet, host.workbook.locale, from) : { sheetId, from, rows: [] };
    },
    carryOut: (command) => answerCommand(desk, command),
    async call(functionName, args) {
      desk.calling.add(functionName);
      const result = await desk.during(host.call(functionName, ...args));
      if (!result.ok) return { ok: false, error: result.error ?? '' };
      return { ok: true, value: result.value ?? null };
    },
    close() {
      stopListening();
      if (timer) clearTimeout(timer);
    },
  };
}

function newDesk(
  host: Host,
  language: Language,
  tell: Inner['tell'],
  stateSoon: () => void,
): Inner {
  const desk: Inner = {
    host,
    language,
    tell,
    stateSoon,
    revision: 1,
    undo: null,
    running: 0,
    selecting: false,
    sidebarVersion: 1,
    calling: new Set(),
    async during(work) {
      desk.running += 1;
      stateSoon();
      try {
        return await work;
      } finally {
        desk.running -= 1;
        stateSoon();
      }
    },
    changed() {
      desk.revision += 1;
      stateSoon();
    },
  };
  return desk;
}

function passOn(desk: Inner, event: HostEvent): void {
  const { tell } = desk;
  if (event.kind === 'workbook') desk.changed();
  if (event.kind === 'sidebar') desk.sidebarVersion += 1;
  if (event.kind === 'toast') tell({ kind: 'toast', title: event.title, text: event.text });
  if (event.kind === 'select' && !desk.selecting) {
    tell({ kind: 'state', state: stateOf(desk) }); // the tab may be a new one
    tell({ kind: 'select', sheetId: event.sheetId, cell: event.cell });
  }
  // what fails in a call is told to the sidebar, which says it in its own words
  const failed = event.kind === 'execution' && !event.result.ok && !event.inCell;
  if (failed && !desk.calling.has(event.functionName)) {
    tell({ kind: 'failed', functionName: event.functionName, error: event.result.error ?? '' });
  }
  desk.stateSoon();
}

async function answerCommand(desk: Inner, command: Command): Promise<CommandAnswer> {
  try {
    desk.selecting = command.do === 'select';
    const done = carryOut(desk, command);
    desk.selecting = false;
    const reason = await done;
    if (command.do === 'language') desk.sidebarVersion += 1; // its page asks for the language anew
    desk.stateSoon();
    return reason ? { ok: false, reason, message: '' } : { ok: true };
  } catch (error) {
    return { ok: false, reason: 'failed', message: error instanceof Error ? error.message : '' };
  }
}

function stateOf({ host, ...desk }: Inner): PageState {
  const { workbook } = host;
  return {
    revision: desk.revision,
    title: workbook.name,
    locale: workbook.locale,
    timeZone: workbook.timeZone,
    language: desk.language,
    now: host.now(),
    sheets: workbook.sheets
      .filter((sheet) => !sheet.hidden)
      .map((sheet) => drawSheet(sheet, workbook.locale)),
    activeSheetId: workbook.activeSheetId,
    activeCell: workbook.activeCell,
    menu: host.menu.map(({ label }) => label),
    sidebar: host.sidebar && { title: host.sidebar.title, version: desk.sidebarVersion },
    mails: host.mailbox.length,
    mailsLeft: host.mailsLeft(),
    running: desk.running,
    canUndo: desk.undo !== null,
  };
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCalculation } from './calculate.ts';
import { createClock } from './clock.ts';
import { createDocumentLock } from './document-lock.ts';
import { createEdits } from './edits.ts';
import { execute, type Request, unstick } from './execution.ts';
import { displaySheet } from './grid.ts';
import { toJsonText } from './json.ts';
import { newQuota, remaining } from './quota.ts';
import type { Account, State } from './state.ts';
import { sheetById } from './state.ts';
import type { Host, HostEvent, HostOptions, RunResult, Workbook } from './types.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Google's limits for an execution: six minutes, half a minute for a simple trigger. */
const LONGEST = 6 * MINUTE;
const LONGEST_SIMPLE = MINUTE / 2;
/** The sidebar's calls that may run at once; further ones wait. */
const MOST_CALLS = 10;

/**
 * Opens a workbook in a local Sheets with the built add-on installed.
 *
 * @throws when `dist` holds no Code.js
 */
export function createHost(options: HostOptions): Host {
  const account = newAccount(options);
  const accounts = new Map([['me', account]]);
  const kept = new Map(Object.entries(options.documentProperties ?? {}));
  return hostOf(newState(options, { account, accounts }, kept));
}

function newAccount(options: HostOptions): Account {
  const { account: kind = 'consumer', userLocale: locale = 'en' } = options;
  const [mails, fetches] = kind === 'consumer' ? [100, 20_000] : [1500, 100_000];
  return {
    kind,
    locale,
    mails: newQuota(options.mailQuota ?? mails),
    fetches: newQuota(options.fetchQuota ?? fetches),
    userProperties: new Map(),
  };
}

function newState(
  options: HostOptions,
  { account, accounts }: Pick<State, 'account' | 'accounts'>,
  documentProperties: Map<string, string>,
): State {
  const code = readFileSync(join(options.dist, 'Code.js'), 'utf8');
  const { workbook } = options;
  const clock = createClock(options.now);
  const listeners = new Set<(event: HostEvent) => void>();
  const state: State = {
    options,
    bundle: { key: createHash('sha256').update(code).digest('hex'), code },
    workbook,
    documentProperties,
    account,
    accounts,
    clock,
    lock: createDocumentLock(clock, () => unstick(state)),
    mailbox: [],
    toasts: [],
    menu: [],
    sidebar: null,
    triggers: [],
    lastSheetId: Math.max(0, ...workbook.sheets.map(({ id }) => id)),
    lastChartId: Math.max(0, ...workbook.sheets.flatMap(({ charts }) => charts.map((c) => c.id))),
    copiesMade: 0,
    executionsStarted: 0,
    live: new Map(),
    listeners,
    emit(event) {
      for (const listener of listeners) listener(event);
    },
  };
  return state;
}

function hostOf(state: State): Host {
  const calculation = createCalculation(state);
  state.listeners.add(({ kind }) => {
    if (kind === 'workbook' || kind === 'clock') calculation.soon();
  });
  calculation.soon(); // the file may hold formulas already
  return {
    ...createEdits(state),
    ...running(state),
    ...versions(state),
    ...screen(state),
    get mailbox() {
      return state.mailbox;
    },
    get toasts() {
      return state.toasts;
    },
    get menu() {
      return state.menu;
    },
    get sidebar() {
      return state.sidebar;
    },
    get documentProperties() {
      return state.documentProperties;
    },
    workbook: state.workbook,
    now: () => state.clock.now(),
    calculate() {
      calculation.soon();
      return calculation.done();
    },
    async close() {
      calculation.close();
      for (const execution of [...state.live.values()]) execution.kill();
      state.listeners.clear();
    },
  };
}

type Screen = Pick<
  Host,
  'setUserLocale' | 'signIn' | 'closeSidebar' | 'subscribe' | 'display' | 'mailsLeft'
>;

function screen(state: State): Screen {
  const closeSidebar = () => {
    state.sidebar = null;
    state.emit({ kind: 'sidebar-closed' });
  };
  return {
    setUserLocale(locale) {
      state.account.locale = locale;
    },
    signIn(person) {
      state.account = state.accounts.get(person) ?? newAccount(state.options);
      state.accounts.set(person, state.account);
      state.menu = [];
      closeSidebar();
    },
    closeSidebar,
    subscribe(listener) {
      state.listeners.add(listener);
      return () => state.listeners.delete(listener);
    },
    display(sheetId) {
      const { workbook } = state;
      return displaySheet(sheetById(workbook, sheetId), workbook.locale);
    },
    mailsLeft: () => remaining(state.account.mails, state.clock.now()),
  };
}

type Running = Pick<Host, 'open' | 'clickMenu' | 'call' | 'advanceTo'>;

function running(state: State): Running {
  const inTurn = limiter(MOST_CALLS);
  const full = { authMode: 'FULL', limit: LONGEST, hasDocument: true, hasUi: true } as const;
  const mine = () => ({ ...full, account: state.account });
  return {
    open(authMode = 'LIMITED') {
      state.menu = [];
      const event = { authMode };
      const limit = LONGEST_SIMPLE;
      return execute(state, {
        ...mine(),
        functionName: 'onOpen',
        authMode,
        limit,
        event,
        answers: false,
      });
    },
    async clickMenu(label) {
      const item = state.menu.find((one) => one.label === label);
      if (!item) throw new Error(`There is no menu item "${label}"`);
      return execute(state, { ...mine(), functionName: item.functionName, answers: false });
    },
    call: (functionName, ...args) =>
      inTurn(() => {
        const request = { ...mine(), functionName, answers: true };
        return callFromPage(state, request, args);
      }),
    advanceTo: (instant) => advance(state, instant),
  };
}

/** A call of the sidebar; what it cannot carry or may not name fails before anything runs. */
async function callFromPage(
  state: State,
  request: Omit<Request, 'args'>,
  args: readonly unknown[],
): Promise<RunResult> {
  const refuse = (error: string): RunResult => ({
    execution: 0,
    ok: false,
    value: null,
    error,
    killed: false,
    calls: { read: 0, write: 0, mail: 0, fetch: 0, other: 0 },
    took: 0,
    log: [],
  });
  if (request.functionName.endsWith('_')) {
    return refuse(`Script function not found: ${request.functionName} is private`);
  }
  let text: string;
  try {
    text = toJsonText(args);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  return execute(state, { ...request, args: text });
}

/** Lets so many pieces of work run at once; the others wait in the order they came. */
function limiter(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const queue: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => queue.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

async function advance(state: State, instant: number): Promise<void> {
  if (instant < state.clock.now()) throw new RangeError('The clock only moves forward');
  for (;;) {
    const due = state.triggers.toSorted((a, b) => a.nextAt - b.nextAt)[0];
    if (!due || due.nextAt > instant) break;
    state.clock.moveTo(due.nextAt);
    due.nextAt += due.everyHours * HOUR;
    await execute(state, {
      functionName: due.functionName,
      account: due.owner,
      authMode: 'FULL',
      limit: LONGEST,
      hasDocument: state.options.documentInTriggers ?? true,
      hasUi: false,
      event: { authMode: 'FULL' },
      answers: false,
    });
  }
  state.clock.moveTo(instant);
  state.emit({ kind: 'clock', now: state.clock.now() });
}

interface Snapshot {
  sheets: Workbook['sheets'];
  activeSheetId: number;
}

type Versions = Pick<Host, 'copy' | 'snapshot' | 'restore'>;

function versions(state: State): Versions {
  return {
    copy() {
      state.copiesMade += 1;
      const workbook = structuredClone(state.workbook);
      const seed = `${workbook.id} copy ${state.copiesMade}`;
      workbook.id = createHash('sha256').update(seed).digest('base64url');
      workbook.name = `Copy of ${workbook.name}`;
      const { urlOf: _, ...others } = state.options; // the copy's address is another one
      const options = { ...others, workbook, now: state.clock.now() };
      return hostOf(newState(options, state, new Map(state.documentProperties)));
    },
    snapshot(): Snapshot {
      const { sheets, activeSheetId } = state.workbook;
      return structuredClone({ sheets, activeSheetId });
    },
    restore(snapshot) {
      Object.assign(state.workbook, structuredClone(snapshot as Snapshot));
      state.emit({ kind: 'workbook' });
    },
  };
}

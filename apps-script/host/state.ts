import type { Clock } from './clock.ts';
import type { DocumentLock } from './document-lock.ts';
import type { Quota } from './quota.ts';
import type { HostEvent, HostOptions, Mail, MenuItem, SheetModel, Workbook } from './types.ts';

export type AuthModeName = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

/** What belongs to the person's Google account and outlives a file. */
export interface Account {
  kind: 'consumer' | 'workspace';
  locale: string;
  /** Recipients of mail. */
  mails: Quota;
  fetches: Quota;
  /** What the script keeps for this person, whatever the file. */
  userProperties: Map<string, string>;
}

export interface TriggerModel {
  /** Who set it, and as whom it runs. */
  owner: Account;
  functionName: string;
  everyHours: number;
  nextAt: number;
}

/** An execution that has not ended. */
export interface Live {
  /** It waits for the answer of `onCall`, which may itself wait for another execution. */
  isAsked: boolean;
  kill(): void;
}

/** Everything there is: the file, the people, the clock, and what the add-on has put on screen. */
export interface State {
  readonly options: HostOptions;
  readonly bundle: { key: string; code: string };
  workbook: Workbook;
  documentProperties: Map<string, string>;
  /** Everybody who was at the desk, by name. */
  readonly accounts: Map<string, Account>;
  /** Who is there now. */
  account: Account;
  readonly clock: Clock;
  readonly lock: DocumentLock;
  readonly mailbox: Mail[];
  readonly toasts: { text: string; title: string; at: number }[];
  menu: MenuItem[];
  sidebar: { title: string; html: string } | null;
  triggers: TriggerModel[];
  /** The highest sheet id ever given, so that none comes back. */
  lastSheetId: number;
  lastChartId: number;
  /** How many copies were made, so that the next has another id and a rerun gives the same. */
  copiesMade: number;
  executionsStarted: number;
  readonly live: Map<number, Live>;
  readonly listeners: Set<(event: HostEvent) => void>;
  emit(event: HostEvent): void;
}

/** One execution as the services see it. */
export interface Run {
  readonly id: number;
  readonly state: State;
  /** As whom it runs, also when somebody else sits down meanwhile. */
  readonly account: Account;
  readonly authMode: AuthModeName;
  /** False where Google may give no active spreadsheet. */
  readonly hasDocument: boolean;
  /** False for a time trigger: nobody looks at a screen then. */
  readonly hasUi: boolean;
  /** Keeps a change until the next flush, as Google may. */
  queue(write: () => void): void;
  /** Applies what is queued. */
  flush(): void;
}

/** A sheet by its id, or Google's error for one that is gone. */
export function sheetById(workbook: Workbook, id: number): SheetModel {
  const sheet = workbook.sheets.find((one) => one.id === id);
  if (!sheet) throw Object.assign(new Error(`Sheet ${id} not found`), { name: 'Exception' });
  return sheet;
}

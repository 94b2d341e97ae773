import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { build, DIST } from '../../apps-script/build.ts';
import { createHost } from '../../apps-script/host/host.ts';
import { newSheet } from '../../apps-script/host/new-sheet.ts';
import type {
  CellModel,
  Fault,
  Host,
  HostOptions,
  ServiceCall,
  SheetModel,
  Workbook,
} from '../../apps-script/host/types.ts';
import {
  type Answers,
  type Arguments,
  CONTRACT_VERSION,
  type Envelope,
  type Procedure,
  type RefusalCode,
} from '../../shared/contract/sidebar.ts';
import type { SendOutcome, SendProgress, SetupView } from '../../shared/contract/sidebar-views.ts';

/** Tuesday, 10 March 2026, 10:00 in New York. */
const NOW = Date.UTC(2026, 2, 10, 14);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Id of the tab that `receivables` makes. */
export const TAB = 1;
export type Row = CellModel['value'][];
export type Approved = Arguments<'send'>['approved'];

export const SENDER = {
  name: 'Maple Clinic',
  contact: 'Elena',
  phone: '',
  replyTo: 'desk@example.org',
};

type Meanwhile = (call: ServiceCall) => Fault | undefined | Promise<Fault | undefined>;

/** A clinic's spreadsheet with the built add-on in it, and what a person does there. */
export interface Clinic {
  readonly host: Host;
  /** Asks as the sidebar asks; gives the envelope. */
  ask<P extends Procedure>(procedure: P, args: Arguments<P>): Promise<Envelope<Answers[P]>>;
  /** Asks something that must be answered. */
  get<P extends Procedure>(procedure: P, args: Arguments<P>): Promise<Answers[P]>;
  /** Asks something that must be refused; gives the code. */
  refusal<P extends Procedure>(procedure: P, args: Arguments<P>): Promise<RefusalCode>;
  /** Everything that is due today, as a person approves it. */
  approveAll(): Promise<Approved>;
  /** Approves all that is due today, or sends what is given. */
  send(approved?: Approved): Promise<SendProgress>;
  /** The add-on's own tab, if there is one. */
  ownTab(kind: 'aging' | 'aging-before' | 'ledger' | 'portal'): SheetModel | undefined;
  /** The ledger's lines, as 'event name'. */
  ledger(): string[];
  /** Addresses that got a mail, in their order. */
  mailed(): string[];
  /** What happens at each service call from now on; null for nothing. */
  meanwhile(what: Meanwhile | null): void;
  /** Does something once, right before the next service call of that name. */
  before(callName: string, what: () => unknown): void;
}

type ClinicOptions = Partial<Omit<HostOptions, 'workbook' | 'dist' | 'onCall'>> & {
  /** Of the file; the same one unless a test opens two. */
  id?: string;
  /** The receivables tab's rows, headers first; or whole tabs. */
  rows?: Row[];
  sheets?: SheetModel[];
  locale?: string;
  timeZone?: string;
};

/** Opens clinics with the built add-on, or with a build of a test file's own, in which something is changed. */
export function useAddOn(transform?: (path: string, text: string) => string) {
  const hosts: Host[] = [];
  let dist = DIST;
  beforeAll(async () => {
    if (!transform) return build();
    dist = await mkdtemp(join(tmpdir(), 'amiable-clinic-'));
    await build({ outDir: dist, transform });
  });
  afterEach(async () => {
    for (const host of hosts.splice(0)) await host.close();
  });
  afterAll(async () => {
    if (dist !== DIST) await rm(dist, { recursive: true });
  });
  return function openClinic({ id, rows, sheets, locale, timeZone, ...options }: ClinicOptions) {
    let watch: Meanwhile | null = null;
    const workbook: Workbook = {
      id: id ?? 'clinic-1',
      name: 'Clinic',
      locale: locale ?? 'en_US',
      timeZone: timeZone ?? 'America/New_York',
      sheets: sheets ?? [tab(TAB, 'Receivables', rows ?? [])],
      activeSheetId: sheets?.[0]?.id ?? TAB,
      activeCell: 'A1',
    };
    const onCall: Meanwhile = (call) => watch?.(call);
    const host = createHost({ now: NOW, ...options, workbook, dist, onCall });
    hosts.push(host);
    return clinicAt(host, (next) => {
      watch = next;
    });
  };
}

/** A person at the desk of an opened file; a copied file has a desk of its own. */
export function clinicAt(host: Host, meanwhile: Clinic['meanwhile'] = noWatch): Clinic {
  const ask: Clinic['ask'] = async (procedure, args) => {
    const run = await host.call('rpc', { version: CONTRACT_VERSION, procedure, args });
    if (!run.ok) throw new Error(`${procedure} did not end well: ${run.error}`);
    return run.value as Envelope<Answers[typeof procedure]>;
  };
  const get: Clinic['get'] = async (procedure, args) => {
    const answer = await ask(procedure, args);
    if (!answer.ok) throw new Error(`${procedure} was refused: ${JSON.stringify(answer)}`);
    return answer.value;
  };
  const approveAll = async () => dueIn(await get('reminders', {}));
  const ownTab: Clinic['ownTab'] = (kind) =>
    host.workbook.sheets.find(({ metadata }) => metadata.some(({ value }) => value === kind));
  return {
    host,
    ask,
    get,
    refusal: async (procedure, args) => {
      const answer = await ask(procedure, args);
      if (answer.ok) throw new Error(`${procedure} was not refused`);
      return answer.code;
    },
    approveAll,
    send: async (approved) => get('send', { approved: approved ?? (await approveAll()) }),
    ownTab,
    ledger: () =>
      (ownTab('ledger')?.rows ?? []).slice(1).map((row) => `${row[9]?.value} ${row[2]?.value}`),
    mailed: () => host.mailbox.map(({ to }) => to),
    meanwhile,
    before(callName, what) {
      meanwhile(async ({ name }) => {
        if (name !== callName) return undefined;
        meanwhile(null);
        await what();
        return undefined;
      });
    },
  };
}

function noWatch(): void {
  throw new Error('Nothing can be done meanwhile in a copy');
}

function dueIn({ exceptions, groups }: Answers['reminders']): Approved {
  const rows = [...exceptions, ...groups.flatMap((group) => group.rows)];
  return rows.map(({ key, stamp }) => ({ key, stamp }));
}

/** Outcomes as 'Name: outcome (reason)'. */
export function told(outcomes: readonly SendOutcome[]): string[] {
  return outcomes.map(
    ({ name, outcome, reason }) => `${name}: ${outcome}${reason ? ` (${reason})` : ''}`,
  );
}

export function tab(
  id: number,
  name: string,
  rows: Row[],
  more: Partial<SheetModel> = {},
): SheetModel {
  const cells = rows.map((row) => row.map((value) => (value === '' ? undefined : { value })));
  return { ...newSheet(id, name, cells), ...more };
}

interface Bill {
  account: string;
  email: string;
  language: string;
  invoice: string;
  due: string;
  balance: string | number;
  status: string;
}

/** Three weeks before the day on which the clinics open: everybody is due a courtesy. */
const DUE = '2026-02-20';
export const HEADERS: Row = [
  'Account',
  'Guarantor',
  'E-mail',
  'Language',
  'Invoice',
  'Due date',
  'Balance',
  'Status',
];
/** Column letters of `bill`'s row. */
export const COLUMN = { guarantor: 'B', email: 'C', due: 'F', balance: 'G', status: 'H' };

/** A line of the receivables tab: somebody who owes 50.00 since 20 February. */
export function bill(guarantor: string, changes: Partial<Bill> = {}): Row {
  const name = guarantor.toLowerCase().replace(/\W+/g, '.');
  const { account, email, language, invoice, due, balance, status } = {
    account: `A-${name}`,
    email: `${name}@example.org`,
    language: 'en',
    invoice: `INV-${name}`,
    due: DUE,
    balance: 50,
    status: '',
    ...changes,
  };
  return [account, guarantor, email, language, invoice, due, balance, status];
}

/** A receivables tab: the headers and these lines. */
export function receivables(...bills: Row[]): Row[] {
  return [HEADERS, ...bills];
}

/** What a person confirms: the columns as they are shown, with these changes. */
export function confirmed(
  { tab: place, headerRow, columns, currency, letterLanguage }: SetupView,
  changes: Partial<Arguments<'saveSetup'>> = {},
): Arguments<'saveSetup'> {
  const known = columns.flatMap(({ field, index }) => (field ? [[field, index]] : []));
  return {
    ...{ sheetId: place.id, headerRow, currency, language: letterLanguage, dateOrder: {} },
    columns: Object.fromEntries(known) as Arguments<'saveSetup'>['columns'],
    ...changes,
  };
}

/** The clinic's own tabs as they stand, with everything that a person can see of them. */
export function clinicsOwn({ workbook }: Host): SheetModel[] {
  const own = workbook.sheets.filter(({ metadata }) => metadata.length === 0);
  return structuredClone(own.map((sheet) => ({ ...sheet, columnMetadata: [] })));
}

/** Rows of plain values of a tab, without the empty cells behind. */
export function valuesOf(sheet: SheetModel | undefined): Row[] {
  return (sheet?.rows ?? []).map((row) => {
    const values = Array.from(row, (cell) => cell?.value ?? '');
    while (values.at(-1) === '') values.pop();
    return values;
  });
}

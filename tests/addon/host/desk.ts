import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { createHost } from '../../../apps-script/host/host.ts';
import { newSheet } from '../../../apps-script/host/new-sheet.ts';
import type {
  CellModel,
  Host,
  HostOptions,
  RunResult,
  SheetModel,
  Workbook,
} from '../../../apps-script/host/types.ts';

/** 1 March 2026, 9:00 in New York. */
export const NOW = Date.UTC(2026, 2, 1, 14);
export const MINUTE = 60_000;

const opened: { host: Host; dist: string }[] = [];

afterEach(async () => {
  for (const { host, dist } of opened.splice(0)) {
    await host.close();
    rmSync(dist, { recursive: true, force: true });
  }
});

type Options = Partial<Omit<HostOptions, 'workbook' | 'dist'>> & {
  workbook?: Partial<Workbook>;
  /** Content of Sidebar.html. */
  sidebar?: string;
};

/** A host over a small workbook with a script of the test's own as its bundle. */
export function openDesk(code: string, { workbook, sidebar, ...options }: Options = {}): Host {
  const dist = mkdtempSync(join(tmpdir(), 'local-sheets-'));
  writeFileSync(join(dist, 'Code.js'), code);
  if (sidebar !== undefined) writeFileSync(join(dist, 'Sidebar.html'), sidebar);
  const host = createHost({ now: NOW, ...options, dist, workbook: book(workbook) });
  opened.push({ host, dist });
  return host;
}

/** Runs a function body in a host of its own and gives what it returned. */
export async function answerOf(body: string, options: Options = {}): Promise<unknown> {
  return resultOf(await openDesk(`function go() { ${body} }`, options).call('go'));
}

/** Runs a function body that must fail, and gives the message. */
export async function errorOf(body: string, options: Options = {}): Promise<string> {
  const result = await openDesk(`function go() { ${body} }`, options).call('go');
  if (result.error === null) throw new Error(`It went well: ${JSON.stringify(result.value)}`);
  return result.error;
}

/** The value of a run that went well. */
export function resultOf(result: RunResult): unknown {
  if (!result.ok) throw new Error(`The run failed: ${result.error}`);
  return result.value;
}

/** The workbook of the tests: a tab "Data" (id 7) and an empty one "Other" (id 9). */
function book(changes: Partial<Workbook> = {}): Workbook {
  return {
    id: 'file-1',
    name: 'Clinic',
    locale: 'en_US',
    timeZone: 'America/New_York',
    sheets: [newSheet(7, 'Data'), newSheet(9, 'Other')],
    activeSheetId: 7,
    activeCell: 'A1',
    ...structuredClone(changes), // a host changes its workbook, and fixtures are shared
  };
}

/** Cells of plain values, row by row. */
export function cells(rows: CellModel['value'][][]): SheetModel['rows'] {
  return rows.map((row) => row.map((value) => ({ value })));
}

/** Two tabs: in the first a, 1 and b stand in its corner. */
export const FILLED = {
  workbook: {
    sheets: [
      newSheet(
        7,
        'Data',
        cells([
          ['a', 1],
          ['b', ''],
        ]),
      ),
      newSheet(9, 'Other'),
    ],
  },
};

/** The sheet of that id, which must be there. */
export function sheetOf(host: Host, id = 7): SheetModel {
  const sheet = host.workbook.sheets.find((one) => one.id === id);
  if (!sheet) throw new Error(`No sheet ${id}`);
  return sheet;
}

export const SHEET = 'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]';

/** A call that changes nothing and takes a millisecond: a place where a test can step in. */
export const PAUSE = 'Session.getActiveUserLocale';

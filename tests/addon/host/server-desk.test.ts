import { afterEach, describe, expect, test } from 'vitest';
import { newSheet } from '../../../apps-script/host/new-sheet.ts';
import { createDesk, type LiveDesk } from '../../../apps-script/host/server-desk.ts';
import { drawBlock } from '../../../apps-script/host/server-draw.ts';
import type { Command } from '../../../apps-script/host/server-schema.ts';
import type { Host } from '../../../apps-script/host/types.ts';
import { cells, openDesk, sheetOf } from './desk.ts';

const desks: LiveDesk[] = [];
afterEach(() => {
  for (const desk of desks.splice(0)) desk.close();
});

/** What the server answers to a person's commands on a host. */
function commanded(host: Host) {
  const desk = createDesk(host, 'en', () => {});
  desks.push(desk);
  return async (command: Command) => {
    const answer = await desk.carryOut(command);
    return answer.ok ? 'done' : answer.reason;
  };
}

const names = (host: Host) => host.workbook.sheets.map(({ name }) => name);
const twoRows = () => ({
  workbook: { sheets: [newSheet(7, 'Data', cells([['a'], ['b']])), newSheet(9, 'Other')] },
});

describe('what cannot be done has a reason, and the page words it', () => {
  test.each<[string, Command]>([
    ['nothing-to-sort-by', { do: 'sort', sheetId: 7, column: 20, ascending: true, headers: 1 }],
    ['last-row', { do: 'delete-rows', sheetId: 7, from: 0, count: 1000 }],
    ['outside-the-grid', { do: 'delete-rows', sheetId: 7, from: 999, count: 2 }],
    ['name-taken', { do: 'rename-tab', sheetId: 7, name: 'OTHER' }],
  ])('%s: %o', async (reason, command) => {
    const host = openDesk('', twoRows());
    expect(await commanded(host)(command)).toBe(reason);
    expect(host.display(7)).toEqual([['a'], ['b']]);
  });

  test('frozen rows and one more stay', async () => {
    const host = openDesk('', twoRows());
    sheetOf(host).frozenRows = 1;
    const run = commanded(host);
    expect(await run({ do: 'delete-rows', sheetId: 7, from: 1, count: 999 })).toBe('last-row');
    expect(await run({ do: 'delete-rows', sheetId: 7, from: 1, count: 998 })).toBe('done');
  });
});

describe('the names of tabs', () => {
  test('a new one is free whatever the case of the others', async () => {
    const host = openDesk('', { workbook: { sheets: [newSheet(7, 'a'), newSheet(9, 'sheet3')] } });
    expect(await commanded(host)({ do: 'add-tab' })).toBe('done');
    expect(names(host)).toEqual(['a', 'sheet3', 'Sheet4']);
  });

  test('a deleted tab does not come back beside one of its name', async () => {
    const host = openDesk('');
    const run = commanded(host);
    expect(await run({ do: 'delete-tab', sheetId: 9 })).toBe('done');
    host.addSheet('OTHER');
    expect(await run({ do: 'undo' })).toBe('name-taken');
    expect(names(host)).toEqual(['Data', 'OTHER']);
  });

  test('a tab does not get back a name that another has taken', async () => {
    const host = openDesk('');
    const run = commanded(host);
    expect(await run({ do: 'rename-tab', sheetId: 9, name: 'New' })).toBe('done');
    host.addSheet('other');
    expect(await run({ do: 'undo' })).toBe('name-taken');
    expect(names(host)).toEqual(['Data', 'New', 'other']);
  });
});

test('a paste is one change', async () => {
  const host = openDesk('');
  const run = commanded(host);
  let changes = 0;
  host.subscribe(({ kind }) => {
    if (kind === 'workbook') changes += 1;
  });
  const pasted = Array.from({ length: 900 }, (_, row) => ({ row, column: 0, text: String(row) }));
  expect(await run({ do: 'type', sheetId: 7, cells: pasted })).toBe('done');
  expect(host.display(7)).toHaveLength(900);
  expect(changes).toBe(1);
  expect(await run({ do: 'undo' })).toBe('done');
  expect(host.display(7)).toEqual([]);
});

test('what a cell is edited as: dates and percentages as read, other numbers bare', () => {
  const formatted = [
    { value: 1234.5, format: '#,##0.00" days"' },
    { value: 1234.5, format: '[$USD] #,##0.00' },
    { value: 46083, format: 'dd/MM/yyyy' },
    { value: 0.25, format: '0%' },
  ];
  const block = drawBlock(newSheet(0, 'x', [formatted]), 'es_MX', 0);
  expect(block.rows[0]?.map((cell) => cell?.entry ?? cell?.text)).toEqual([
    '1234.5',
    '1234.5',
    '02/03/2026',
    '25%',
  ]);
});

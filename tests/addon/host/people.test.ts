import { expect, test } from 'vitest';
import { BEHAVIOURS, countAssumed } from '../../../apps-script/host/behaviours.ts';
import { newSheet } from '../../../apps-script/host/new-sheet.ts';
import { cells, openDesk, resultOf, SHEET, sheetOf } from './desk.ts';

const STORE = 'PropertiesService.getDocumentProperties()';

test('a person types, and the grid is strict', () => {
  const host = openDesk('');
  host.type(7, 'B2', '3/4/2026');
  expect(sheetOf(host).rows[1]?.[1]).toEqual({ value: 46085, format: 'M/d/yyyy' });
  host.type(7, 'B2', '');
  expect(host.display(7)).toEqual([]);
  expect(() => host.type(7, 'A1:B2', 'x')).toThrow('Not a cell');
  expect(() => host.type(7, 'A1001', 'x')).toThrow('outside of the sheet');
  expect(() => host.type(1, 'A1', 'x')).toThrow('Sheet 1 not found');
});

test('many cells are typed as one change, or not at all', () => {
  const host = openDesk('');
  const heard: string[] = [];
  host.subscribe(({ kind }) => heard.push(kind));
  host.typeAll(7, [
    { cell: 'A1', text: '1' },
    { cell: 'B2', text: '2' },
  ]);
  expect(host.display(7)).toEqual([
    ['1', ''],
    ['', '2'],
  ]);
  expect(heard).toEqual(['workbook']);
  const beyond = [
    { cell: 'A1', text: 'x' },
    { cell: 'AA1', text: 'x' },
  ];
  expect(() => host.typeAll(7, beyond)).toThrow('outside of the sheet');
  expect(host.display(7)[0]?.[0]).toBe('1');
});

test('sorting moves whole rows with their formats, empty keys last', () => {
  const rows = cells([
    ['Head', ''],
    ['b', 2],
    ['', 9],
    ['a', 1],
    ['Z', 3],
  ]);
  const bold = rows[3]?.[0];
  if (bold) bold.bold = true;
  const host = openDesk('', { workbook: { sheets: [newSheet(7, 'Data', rows)] } });
  host.sortSheet(7, 1, true, 1);
  expect(host.display(7)).toEqual([
    ['Head', ''],
    ['a', '1'],
    ['b', '2'],
    ['Z', '3'],
    ['', '9'],
  ]);
  expect(sheetOf(host).rows[1]?.[0]).toEqual({ value: 'a', bold: true });
  host.sortSheet(7, 1, false, 1);
  expect(host.display(7).map((row) => row[0])).toEqual(['Head', 'Z', 'b', 'a', '']);
  host.sortSheet(7, 2, false, 1);
  expect(host.display(7).map((row) => row[1])).toEqual(['', '9', '3', '2', '1']);
});

test('rows inserted and deleted', () => {
  const host = openDesk('', { workbook: { sheets: [newSheet(7, 'Data', cells([['a'], ['b']]))] } });
  host.insertRows(7, 2, 1);
  expect(host.display(7)).toEqual([['a'], [''], ['b']]);
  expect(sheetOf(host).maxRows).toBe(1001);
  host.deleteRows(7, 1, 2);
  expect(host.display(7)).toEqual([['b']]);
  expect(() => host.deleteRows(7, 1, 999)).toThrow(/delete all the rows/);
});

test('tabs added, renamed and deleted', () => {
  const host = openDesk('');
  const id = host.addSheet('New');
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Data', 'Other', 'New']);
  expect(() => host.addSheet('new')).toThrow(/already exists/);
  expect(() => host.renameSheet(id, 'Data')).toThrow(/already exists/);
  host.renameSheet(id, 'Newer');
  host.select(id, 'C3');
  expect(host.workbook).toMatchObject({ activeSheetId: id, activeCell: 'C3' });
  host.deleteSheet(id);
  expect(host.workbook).toMatchObject({ activeSheetId: 9, activeCell: 'A1' });
  host.deleteSheet(9);
  expect(() => host.deleteSheet(7)).toThrow(/remove all the sheets/);
});

test('listeners hear of changes until they leave', async () => {
  const host = openDesk(`function go() { ${SHEET}.appendRow([1]); }`);
  const heard: string[] = [];
  const leave = host.subscribe(({ kind }) => heard.push(kind));
  host.type(7, 'A1', 'x');
  await host.call('go');
  leave();
  host.type(7, 'A1', 'y');
  expect(heard).toEqual(['workbook', 'workbook', 'execution', 'clock']);
});

const code = `
  function keep() {
    ${STORE}.setProperty('id', SpreadsheetApp.getActiveSpreadsheet().getId());
    ${SHEET}.addDeveloperMetadata('ours', 'yes');
    ScriptApp.newTrigger('keep').timeBased().everyHours(1).create();
  }
  function tell() {
    return [SpreadsheetApp.getActiveSpreadsheet().getId(), ${STORE}.getProperty('id'),
      SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey('ours').find().length,
      ScriptApp.getProjectTriggers().length];
  }`;

test('a copy has another id, the same properties and metadata, and no trigger', async () => {
  const host = openDesk(code);
  resultOf(await host.call('keep'));
  const copy = host.copy();
  const [id, kept, metadata, triggers] = resultOf(await copy.call('tell')) as unknown[];
  expect(id).not.toBe('file-1');
  expect([kept, metadata, triggers]).toEqual(['file-1', 1, 0]);
  copy.type(7, 'A1', 'copy only');
  expect(host.display(7)).toEqual([]);
  expect(host.copy().workbook.id).not.toBe(copy.workbook.id);
  await copy.close();
});

test('restoring brings the tabs back and leaves the properties', async () => {
  const host = openDesk(`${code} function later() { ${STORE}.setProperty('id', 'later'); }`);
  host.type(7, 'A1', 'before');
  const snapshot = host.snapshot();
  host.type(7, 'A1', 'after');
  host.addSheet('New');
  resultOf(await host.call('later'));
  host.restore(snapshot);
  expect(host.display(7)).toEqual([['before']]);
  expect(host.workbook.sheets).toHaveLength(2);
  expect((resultOf(await host.call('tell')) as unknown[])[1]).toBe('later');
});

test('each behaviour is told once, with its source and its risk', () => {
  const ids = BEHAVIOURS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { source, risk, what } of BEHAVIOURS) {
    for (const text of [source, risk, what]) expect(text.length).toBeGreaterThan(10);
  }
  const withPage = BEHAVIOURS.filter(({ tag }) => tag === 'documented');
  for (const { source } of withPage) expect(source).toMatch(/^https:\/\/developers\.google\.com\//);
  expect(countAssumed()).toBe(BEHAVIOURS.filter(({ tag }) => tag === 'assumed').length);
});

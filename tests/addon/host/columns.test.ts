import { expect, test } from 'vitest';
import { newSheet } from '../../../apps-script/host/new-sheet.ts';
import { cells, errorOf, openDesk, resultOf, SHEET, sheetOf } from './desk.ts';

const CODE = `
  const PROJECT = () => SpreadsheetApp.DeveloperMetadataVisibility.PROJECT;
  function mark() { ${SHEET}.getRange('B:B').addDeveloperMetadata('ours', 'balance', PROJECT()); }
  function find() {
    return SpreadsheetApp.getActiveSpreadsheet().getSheets().map((sheet) =>
      sheet.createDeveloperMetadataFinder().withKey('ours').find().map((one) =>
        [one.getValue(), one.getLocation().getColumn().getColumn(), one.getLocation().getSheet()]));
  }
  function remove() {
    ${SHEET}.createDeveloperMetadataFinder().withKey('ours').find().forEach((one) => one.remove());
  }`;

async function marked() {
  const rows = cells([
    ['a', 'b', 'c'],
    ['1', '2', '3'],
  ]);
  const sheet = { ...newSheet(7, 'Data', rows), columnWidths: { 1: 150 } };
  const host = openDesk(CODE, { workbook: { sheets: [sheet, newSheet(9, 'Other')] } });
  resultOf(await host.call('mark'));
  const found = async () => resultOf(await host.call('find'));
  return { host, found };
}

test('a column’s metadata is found from its sheet, and from no other', async () => {
  const { host, found } = await marked();
  expect(await found()).toEqual([[['balance', 2, null]], []]);
  expect(sheetOf(host).columnMetadata).toEqual([
    { key: 'ours', value: 'balance', column: 2, visibility: 'PROJECT' },
  ]);
  resultOf(await host.call('remove'));
  expect(await found()).toEqual([[], []]);
});

test('it follows its column, with its cells and looks, when others are inserted and moved', async () => {
  const { host, found } = await marked();
  host.insertColumns(7, 1, 2);
  expect(await found()).toEqual([[['balance', 4, null]], []]);
  expect(host.display(7)).toEqual([
    ['', '', 'a', 'b', 'c'],
    ['', '', '1', '2', '3'],
  ]);
  expect(sheetOf(host)).toMatchObject({ columnWidths: { 3: 150 }, maxColumns: 28 });
  host.moveColumn(7, 4, 1);
  expect(await found()).toEqual([[['balance', 1, null]], []]);
  host.moveColumn(7, 1, 6);
  expect(host.display(7)[0]).toEqual(['', '', 'a', 'c', 'b']);
  expect(await found()).toEqual([[['balance', 5, null]], []]);
});

test('it goes with a deleted column, and stays when cells are typed, cleared and sorted', async () => {
  const { host, found } = await marked();
  host.type(7, 'B1', '');
  host.sortSheet(7, 1, false, 0);
  host.deleteColumns(7, 1, 1);
  expect(await found()).toEqual([[['balance', 1, null]], []]);
  host.deleteColumns(7, 1, 1);
  expect(await found()).toEqual([[], []]);
  expect(() => host.deleteColumns(7, 1, 24)).toThrow(/delete all the columns/);
  expect(() => host.deleteColumns(7, 20, 9)).toThrow(/out of bounds/);
  expect(() => host.insertColumns(7, 99, 1)).toThrow(/out of bounds/);
  expect(() => host.moveColumn(7, 1, 99)).toThrow(/out of bounds/);
});

test('a duplicated tab has it too, and so has a copy of the file', async () => {
  const { host, found } = await marked();
  const id = host.duplicateSheet(7, 'Data again');
  expect(host.display(id)).toEqual(host.display(7));
  expect(await found()).toEqual([[['balance', 2, null]], [], [['balance', 2, null]]]);
  host.deleteColumns(id, 2, 1);
  expect(await found()).toEqual([[['balance', 2, null]], [], []]);
  const copy = host.copy();
  expect(resultOf(await copy.call('find'))).toEqual([[['balance', 2, null]], [], []]);
  await copy.close();
});

test('restoring brings it back', async () => {
  const { host, found } = await marked();
  const snapshot = host.snapshot();
  host.deleteColumns(7, 2, 1);
  host.restore(snapshot);
  expect(await found()).toEqual([[['balance', 2, null]], []]);
});

test('a range that is no whole column is refused', async () => {
  const refused = /entire row or column/;
  expect(await errorOf(`${SHEET}.getRange('B2:B9').addDeveloperMetadata('a', 'b');`)).toMatch(
    refused,
  );
  expect(await errorOf(`${SHEET}.getRange('B:C').addDeveloperMetadata('a', 'b');`)).toMatch(
    refused,
  );
});

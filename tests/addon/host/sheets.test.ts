import { describe, expect, test } from 'vitest';
import { newSheet } from '../../../apps-script/host/new-sheet.ts';
import { answerOf, cells, errorOf, FILLED, openDesk, resultOf, SHEET, sheetOf } from './desk.ts';

describe('sheets', () => {
  test('insertSheet puts it at its index, makes it active and never reuses an id', async () => {
    const body = `const s = SpreadsheetApp.getActiveSpreadsheet();
      const first = s.insertSheet('Aging', 0);
      const id = first.getSheetId();
      const facts = [s.getSheets()[0] === first, first.getMaxRows(),
        s.getActiveSheet() === first, s.getSheets().length];
      s.deleteSheet(first);
      return [...facts, s.insertSheet('Aging', 9).getSheetId() === id, s.getSheets()[2].getName()];`;
    expect(await answerOf(body)).toEqual([true, 1000, true, 3, false, 'Aging']);
  });

  test('a taken name is refused, in whatever case', async () => {
    const taken = /A sheet with the name "DATA" already exists/;
    const insert = "SpreadsheetApp.getActiveSpreadsheet().insertSheet('DATA', 1);";
    expect(await errorOf(insert)).toMatch(taken);
    expect(await errorOf(`${SHEET}.setName('OTHER');`)).toMatch(/"OTHER" already exists/);
    const renamed = `${SHEET}.setName('DATA'); return ${SHEET}.getName();`;
    expect(await answerOf(renamed)).toBe('DATA');
    const host = openDesk('');
    expect(() => host.renameSheet(9, 'DATA')).toThrow(taken);
    host.renameSheet(7, 'DATA');
    expect(sheetOf(host).name).toBe('DATA');
  });

  test('the last visible sheet cannot be deleted', async () => {
    const sheets = [newSheet(7, 'Data'), { ...newSheet(9, 'Hidden'), hidden: true }];
    const body = `SpreadsheetApp.getActiveSpreadsheet().deleteSheet(${SHEET});`;
    expect(await errorOf(body, { workbook: { sheets } })).toMatch(/remove all the sheets/);
  });

  test('a sheet that a person deleted meanwhile is not found', async () => {
    const host = openDesk(
      `function go() { const s = ${SHEET}; s.getLastRow(); s.getLastColumn(); }`,
      {
        onCall: ({ name }) => {
          if (name === 'Sheet.getLastColumn') host.deleteSheet(7);
          return undefined;
        },
      },
    );
    expect((await host.call('go')).error).toBe('Sheet 7 not found');
  });

  test('the last row and column are those with content, not with looks', async () => {
    const body = `const s = ${SHEET};
      s.getRange('F9').setBackground('#ffffff');
      return [s.getLastRow(), s.getLastColumn()];`;
    expect(await answerOf(body, FILLED)).toEqual([2, 2]);
    expect(await answerOf(`return [${SHEET}.getLastRow(), ${SHEET}.getLastColumn()];`)).toEqual([
      0, 0,
    ]);
  });

  test('appendRow writes below the last content and grows the grid', async () => {
    const small = { ...newSheet(7, 'Data', cells([['a'], ['b']])), maxRows: 2 };
    const host = openDesk(`function go() { ${SHEET}.appendRow(['c', 3]); }`, {
      workbook: { sheets: [small] },
    });
    resultOf(await host.call('go'));
    expect(host.display(7)).toEqual([
      ['a', ''],
      ['b', ''],
      ['c', '3'],
    ]);
    expect(sheetOf(host).maxRows).toBe(3);
  });

  test('inserted rows move what is below, and make the grid larger for the next range', async () => {
    const body = `const s = ${SHEET};
      s.insertRowsAfter(1, 2);
      s.insertRowsAfter(s.getMaxRows(), 5);
      s.getRange(1007, 1).setValues([['end']]);
      s.deleteRows(2, 1);
      return [s.getRange('A3').getValues()[0][0], s.getMaxRows(), s.getLastRow()];`;
    expect(await answerOf(body, FILLED)).toEqual(['b', 1006, 1006]);
    expect(await errorOf(`${SHEET}.deleteRows(999, 3);`)).toMatch(/out of bounds/);
    expect(await errorOf(`${SHEET}.insertRowsAfter(1001, 1);`)).toMatch(/out of bounds/);
  });

  test('inserted, deleted and moved columns take cells and widths along', async () => {
    const host = openDesk(
      `function go() {
      const s = ${SHEET};
      s.setColumnWidths(2, 1, 300);
      s.insertColumnsAfter(1, 2);
      s.deleteColumns(2, 1);
      s.moveColumns(s.getRange(1, 3), 1);
      return s.getRange(1, 1, 2, 3).getValues();
    }`,
      {
        workbook: {
          sheets: [
            newSheet(
              7,
              'Data',
              cells([
                ['a', 'b'],
                ['c', 'd'],
              ]),
            ),
          ],
        },
      },
    );
    expect(resultOf(await host.call('go'))).toEqual([
      ['b', 'a', ''],
      ['d', 'c', ''],
    ]);
    expect(sheetOf(host)).toMatchObject({ columnWidths: { 0: 300 }, maxColumns: 27 });
    expect(await errorOf(`${SHEET}.deleteColumns(26, 2);`)).toMatch(/out of bounds/);
  });

  test('a sorted range moves whole cells, and a formula keeps to its own row', async () => {
    const rows = cells([
      ['b', 2, 'note'],
      ['a', 1, ''],
    ]);
    rows[0]?.push({ value: 4, formula: '=B1*2+$B$9+LOG10(1)&"B1"' });
    const first = rows[0]?.[0];
    if (first) Object.assign(first, { background: '#ffff00', note: 'called' });
    const host = openDesk(
      `function go() {
      const range = ${SHEET}.getRange('A1:E2');
      range.breakApart().sort(2);
      return [range.getNotes()[1][0], range.getFormulasR1C1()[1].slice(2)];
    }`,
      { workbook: { sheets: [newSheet(7, 'Data', rows)] } },
    );
    expect(resultOf(await host.call('go'))).toEqual([
      'called',
      [null, '=R[0]C[-2]*2+R9C2+LOG10(1)&"B1"', null],
    ]);
    expect(sheetOf(host).rows[1]).toEqual([
      { value: 'b', background: '#ffff00', note: 'called' },
      { value: 2 },
      { value: 'note' },
      { value: 4, formula: '=B2*2+$B$9+LOG10(1)&"B1"' },
    ]);
  });

  test('columns put behind the last one make the grid wider for the next range', async () => {
    const body = `const s = ${SHEET};
      const before = s.getMaxColumns();
      s.insertColumnsAfter(before, 2);
      s.getRange(1, before + 2).setValues([['end']]);
      return s.getMaxColumns() - before;`;
    expect(await answerOf(body, FILLED)).toBe(2);
    expect(await errorOf(`${SHEET}.insertColumnsAfter(27, 1);`)).toMatch(/out of bounds/);
  });

  test('what the tab looks like', async () => {
    const host = openDesk(`function go() {
      const s = ${SHEET};
      s.setFrozenRows(1);
      s.setColumnWidths(1, 1, 200);
      s.setColumnWidths(2, 2, 90);
      s.setTabColor('#0e5c5b');
    }`);
    resultOf(await host.call('go'));
    expect(sheetOf(host)).toMatchObject({
      frozenRows: 1,
      columnWidths: { 0: 200, 1: 90, 2: 90 },
      tabColor: '#0e5c5b',
    });
    expect(await errorOf(`${SHEET}.setColumnWidths(26, 2, 90);`)).toMatch(/out of bounds/);
  });

  test('activating selects, and the file tells what it is', async () => {
    const host = openDesk(`function go() {
      const s = SpreadsheetApp.getActiveSpreadsheet();
      s.getSheets()[1].getRange('B2:C3').activate();
      return [s.getId(), s.getSpreadsheetLocale(), s.getSpreadsheetTimeZone(),
        s.getActiveSheet().getName()];
    }`);
    const facts = ['file-1', 'en_US', 'America/New_York', 'Other'];
    expect(resultOf(await host.call('go'))).toEqual(facts);
    expect(host.workbook).toMatchObject({ activeSheetId: 9, activeCell: 'B2' });
  });

  test('charts are kept as data and removed by what they are', async () => {
    const host = openDesk(`
      function make() {
        const s = ${SHEET};
        s.insertChart(s.newChart().setChartType(Charts.ChartType.COLUMN)
          .addRange(s.getRange('A1:B2')).setNumHeaders(1).setTransposeRowsAndColumns(true)
          .setPosition(4, 2, 0, 0).setOption('title', 'Aging').build());
        return s.getCharts().length;
      }
      function remove() { const s = ${SHEET}; s.getCharts().forEach((c) => s.removeChart(c)); }
    `);
    expect(resultOf(await host.call('make'))).toBe(1);
    expect(sheetOf(host).charts).toEqual([
      {
        id: 1,
        type: 'COLUMN',
        ranges: ['A1:B2'],
        row: 4,
        column: 2,
        transposed: true,
        headers: 1,
        options: { title: 'Aging' },
      },
    ]);
    resultOf(await host.call('remove'));
    expect(sheetOf(host).charts).toEqual([]);
  });

  test('developer metadata finds its sheet after a person renamed it', async () => {
    const finder = 'SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder()';
    const host = openDesk(`
      function mark() { ${SHEET}.addDeveloperMetadata('amiable', 'aging'); }
      function find(key) {
        return ${finder}.withKey(key).find()
          .map((mark) => [mark.getValue(), mark.getLocation().getSheet().getName()]);
      }
      function change() { ${finder}.withKey('amiable').find()[0].setValue('old'); }`);
    resultOf(await host.call('mark'));
    host.renameSheet(7, 'Renamed');
    expect(resultOf(await host.call('find', 'amiable'))).toEqual([['aging', 'Renamed']]);
    expect(resultOf(await host.call('find', 'other'))).toEqual([]);
    resultOf(await host.call('change'));
    expect(sheetOf(host).metadata).toEqual([{ key: 'amiable', value: 'old' }]);
  });
});

import { describe, expect, test } from 'vitest';
import { newSheet } from '../../../apps-script/host/new-sheet.ts';
import { serialOf } from '../../../apps-script/host/serials.ts';
import type { CivilDate } from '../../../shared/calendar.ts';
import { answerOf, errorOf, FILLED, openDesk, resultOf, SHEET, sheetOf } from './desk.ts';

describe('ranges', () => {
  test('data of another size is refused in Google’s words', async () => {
    expect(await errorOf(`${SHEET}.getRange(1, 1, 3, 1).setValues([[1], [2]]);`)).toBe(
      'The number of rows in the data does not match the number of rows in the range. ' +
        'The data has 2 but the range has 3.',
    );
    expect(await errorOf(`${SHEET}.getRange('A1:B1').setValues([[1]]);`)).toMatch(
      /number of columns .* has 1 but the range has 2/,
    );
  });

  test('a range of no rows or outside of the grid is refused', async () => {
    expect(await errorOf(`${SHEET}.getRange(1, 1, 0, 1);`)).toMatch(/rows .* must be at least 1/);
    expect(await errorOf(`${SHEET}.getRange(1, 1, 1, 0);`)).toMatch(/columns .* at least 1/);
    expect(await errorOf(`${SHEET}.getRange(0, 1);`)).toMatch(/starting row .* too small/);
    expect(await errorOf(`${SHEET}.getRange(1, 0);`)).toMatch(/starting column .* too small/);
    expect(await errorOf(`${SHEET}.getRange(1001, 1);`)).toMatch(/outside the dimensions/);
    expect(await errorOf(`${SHEET}.getRange('AA1');`)).toMatch(/outside the dimensions/);
    expect(await errorOf(`${SHEET}.getRange('here');`)).toBe('Range not found');
  });

  test('the forms of getRange and A1 notation', async () => {
    const host = openDesk(
      `function go() {
        const s = ${SHEET};
        const chart = s.newChart();
        [s.getRange(2, 3), s.getRange(2, 3, 4), s.getRange(2, 3, 4, 5), s.getRange('b:c'),
          s.getRange('$A$2:3'), s.getDataRange()].forEach((range) => chart.addRange(range));
        s.insertChart(chart.build());
      }`,
      FILLED,
    );
    resultOf(await host.call('go'));
    const ranges = sheetOf(host).charts.flatMap((chart) => chart.ranges);
    expect(ranges).toEqual(['C2', 'C2:C5', 'C2:G5', 'B1:C1000', 'A2:Z3', 'A1:B2']);
  });

  test('an empty cell reads as empty text, also after writing null', async () => {
    const body = `const r = ${SHEET}.getRange('A1:C1');
      r.setValues([[null, '', undefined]]);
      return r.getValues();`;
    expect(await answerOf(body, FILLED)).toEqual([['', '', '']]);
  });

  test('an object cannot be written into a cell', async () => {
    expect(await errorOf(`${SHEET}.getRange('A1').setValues([[{ a: 1 }]]);`)).toMatch(
      /cannot hold/,
    );
  });

  test('a function given to a service fails the call and not the host', async () => {
    expect(await errorOf(`${SHEET}.getRange('A1').setValues([[() => 1]]);`)).toMatch(/don't match/);
  });

  test('the setters answer the same range', async () => {
    const body = `const r = ${SHEET}.getRange('A1');
      return r.setValues([[1]]) === r && r.setFontWeight('bold') === r && r.setBackground(null) === r;`;
    expect(await answerOf(body)).toBe(true);
  });

  test('a formula is kept, and its value is the last one', async () => {
    const host = openDesk(`function go() {
      const r = ${SHEET}.getRange('A1:D1');
      r.setValues([['', 40, 'x', 1]]);
      r.setValues([['=SUM(B1:B9)', '=30+10', '=HYPERLINK("https://example.com", "Open")', '=1']]);
      ${SHEET}.getRange('D1').setValues([['2']]);
      return r.getValues();
    }`);
    expect(resultOf(await host.call('go'))).toEqual([['', 40, 'Open', 2]]);
    expect(sheetOf(host).rows[0]?.[0]).toEqual({ value: '', formula: '=SUM(B1:B9)' });
    expect(sheetOf(host).rows[0]?.[1]).toEqual({ value: 40, formula: '=30+10' });
    expect(sheetOf(host).rows[0]?.[3]).toEqual({ value: 2 });
  });

  test('more text than a cell takes is refused in Google’s words', async () => {
    const write = (length: number) =>
      `${SHEET}.getRange('A1').setValues([['x'.repeat(${length})]]); SpreadsheetApp.flush();`;
    const tooLong =
      'Your input contains more than the maximum of 50000 characters in a single cell.';
    expect(await errorOf(write(50_001))).toBe(tooLong);
    expect(await errorOf(`${SHEET}.appendRow(['x'.repeat(50001)]);`)).toBe(tooLong);
    expect(await answerOf(`${write(50_000)} return true;`)).toBe(true);
    expect(() => openDesk('').type(7, 'A1', 'x'.repeat(50_001))).toThrow(tooLong);
  });

  test('looks and formats reach the cells', async () => {
    const host = openDesk(`function go() {
      const range = ${SHEET}.getRange('A1:B1');
      range.setFontWeight('bold').setFontColor('#111111').setBackground('#eeeeee')
        .setHorizontalAlignment('right').setNumberFormat('0.00');
      ${SHEET}.getRange('B1').setFontWeight('normal').setBackground(null).setNumberFormat('')
        .setHorizontalAlignment('normal');
    }`);
    resultOf(await host.call('go'));
    expect(sheetOf(host).rows[0]?.[0]).toEqual({
      value: '',
      bold: true,
      color: '#111111',
      background: '#eeeeee',
      align: 'right',
      format: '0.00',
    });
    expect(sheetOf(host).rows[0]?.[1]).toEqual({ value: '', color: '#111111' });
  });

  test('emptied cells keep their looks, a cleared sheet does not', async () => {
    const host = openDesk(
      `function go() {
        ${SHEET}.getRange('A1:B1').setFontWeight('bold').setValues([['', 'x']]);
      }
      function clear() { ${SHEET}.clear(); }`,
      FILLED,
    );
    resultOf(await host.call('go'));
    expect(sheetOf(host).rows[0]).toEqual([
      { value: '', bold: true },
      { value: 'x', bold: true },
    ]);
    resultOf(await host.call('clear'));
    expect(sheetOf(host).rows).toEqual([]);
  });
});

describe('dates', () => {
  const dated = (timeZone: string) => ({
    workbook: {
      timeZone,
      sheets: [newSheet(7, 'Data', [[{ value: 46082, format: 'dd/MM/yyyy' }, { value: 46082 }]])],
    },
  });

  test.each([
    ['America/New_York', '2026-03-01T05:00:00.000Z'],
    ['Europe/Paris', '2026-02-28T23:00:00.000Z'],
    ['Asia/Kolkata', '2026-02-28T18:30:00.000Z'],
  ])(
    'a date is midnight in %s; the same number without a date format is a number',
    async (zone, iso) => {
      const body = `return ${SHEET}.getRange('A1:B1').getValues()[0]
      .map((v) => (v instanceof Date ? v.toISOString() : v));`;
      expect(await answerOf(body, dated(zone))).toEqual([iso, 46082]);
    },
  );

  test.each([
    ['America/Santiago', '2026-09-06', '2026-09-06T04:00:00.000Z'],
    ['America/Havana', '2026-03-08', '2026-03-08T05:00:00.000Z'],
    ['Atlantic/Azores', '2026-03-29', '2026-03-29T01:00:00.000Z'],
    ['Asia/Beirut', '2026-03-29', '2026-03-28T22:00:00.000Z'],
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
  ])(
    'where %s skips the midnight of %s, the date is the first instant after it',
    async (timeZone, day, iso) => {
      const value = serialOf(day as CivilDate);
      const sheets = [newSheet(7, 'Data', [[{ value, format: 'yyyy-mm-dd' }]])];
      const body = `return ${SHEET}.getRange('A1').getValues()[0][0].toISOString();`;
      expect(await answerOf(body, { workbook: { timeZone, sheets } })).toBe(iso);
    },
  );

  test('a written Date becomes a day number with the locale’s date format', async () => {
    const host = openDesk(
      `function go() { ${SHEET}.getRange('C1').setValues([[new Date('2026-07-01T04:00:00Z')]]); }`,
      dated('America/New_York'),
    );
    resultOf(await host.call('go'));
    expect(sheetOf(host).rows[0]?.[2]).toEqual({ value: 46204, format: 'M/d/yyyy' });
  });
});

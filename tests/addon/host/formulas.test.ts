import { describe, expect, test } from 'vitest';
import type { Host } from '../../../apps-script/host/types.ts';
import { openDesk } from './desk.ts';

/** A script that offers three functions to cells, and one that it does not. */
const CODE = `
/**
 * Gives back what it was given.
 * @customfunction
 */
function ECHO(value) {
  const plain = (one) =>
    Object.prototype.toString.call(one) === '[object Date]' ? one.toISOString() : one;
  return Array.isArray(value) ? value.map((row) => row.map(plain)) : plain(value);
}
/**
 * @customfunction
 */
function SAY(what) { return typeof what + ' ' + what + ' of ' + arguments.length; }
/**
 * @customfunction
 */
function TRY(what) {
  if (what === 'read') return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getName();
  if (what === 'write') SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValues([[1]]);
  if (what === 'mail') MailApp.sendEmail('a@example.org', 'x', 'y');
  if (what === 'ui') SpreadsheetApp.getUi();
  if (what === 'keep') PropertiesService.getDocumentProperties().setProperty('a', 'b');
  if (what === 'wait') for (;;) SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getLastRow();
  throw new Error('Nothing to try');
}
function HIDDEN() { return 'seen'; }
`;

async function typed(host: Host, cell: string, text: string, sheet = 7): Promise<void> {
  host.type(sheet, cell, text);
  await host.calculate();
}

function at(host: Host, row: number, column: number, sheet = 0) {
  return host.workbook.sheets[sheet]?.rows[row]?.[column];
}

async function shown(formula: string, workbook = {}): Promise<unknown> {
  const host = openDesk(CODE, { workbook });
  host.type(7, 'B1', '7');
  await typed(host, 'D5', formula);
  const { value, error } = at(host, 4, 3) ?? {};
  return error === undefined ? value : `${value} ${error}`;
}

describe('a formula', () => {
  test.each([
    ['=SAY(B1)', 'number 7 of 1'],
    ['=say( $B$1 )', 'number 7 of 1'],
    ['=SAY("a, ""b""; c", 1.5)', 'string a, "b"; c of 2'],
    ['=SAY(-2;3)', 'number -2 of 2'],
    ['=SAY(C1)', 'string  of 1'],
    ["=SAY('Other'!A1)", 'string  of 1'],
    ['=SAY(other!A1)', 'string  of 1'],
    ['=SAY(Nowhere!A1)', '#REF! Reference does not exist.'],
    ['=SAY(A1:AA1)', '#REF! Reference does not exist.'],
    ['=SAY(A1:D9)', '#REF! Circular dependency detected.'],
    ['=SAY(1 + 1)', '#ERROR! Formula parse error.'],
    ['=SAY(NOW())', 'Loading...'],
    ['=HIDDEN()', ''],
    ['=SUM(B1:B2)', ''],
  ])('%s comes to %s', async (formula, value) => {
    expect(await shown(formula)).toBe(value);
  });

  test('divides its arguments by semicolons where a comma divides decimals', async () => {
    const workbook = { locale: 'fr_FR' };
    expect(await shown('=SAY(1,5; "a;b")', workbook)).toBe('number 1.5 of 2');
    expect(await shown('=SAY(B1, B1)', workbook)).toBe('#ERROR! Formula parse error.');
  });

  test('gets rows of cells: dates as dates of the file’s zone, nothing as empty text', async () => {
    const host = openDesk(CODE);
    host.typeAll(9, [
      { cell: 'A1', text: '3/1/2026' },
      { cell: 'B2', text: 'x' },
    ]);
    await typed(host, 'A1', '=ECHO(Other!A1:B2)');
    expect(host.display(7)).toEqual([
      ['2026-03-01T05:00:00.000Z', ''],
      ['', 'x'],
    ]);
  });

  test('of whole columns gets them as long as the grid', async () => {
    const host = openDesk(CODE);
    await typed(host, 'A1', '=ECHO(Other!A:B)');
    expect(at(host, 0, 0)?.value).toBe('');
    await typed(host, 'A2', '=ECHO(Other!A:B)');
    expect(at(host, 1, 0)).toMatchObject({
      value: '#REF!',
      error: 'Result was not automatically expanded, please insert more rows (1).',
    });
  });
});

describe('an answer of several cells', () => {
  const opened = async () => {
    const host = openDesk(CODE);
    for (const [cell, text] of [
      ['A1', '1'],
      ['B1', '2'],
      ['A2', '3'],
    ] as const) {
      host.type(9, cell, text);
    }
    await typed(host, 'B2', '=ECHO(Other!A1:B2)');
    return host;
  };

  test('fills them, and overwrites nothing', async () => {
    const host = await opened();
    expect(host.display(7)).toEqual([
      ['', '', ''],
      ['', '1', '2'],
      ['', '3', ''],
    ]);
    await typed(host, 'C3', 'mine');
    expect(host.display(7)).toEqual([
      ['', '', ''],
      ['', '#REF!', ''],
      ['', '', 'mine'],
    ]);
    expect(at(host, 1, 1)?.error).toBe(
      'Array result was not expanded because it would overwrite data in C3.',
    );
    await typed(host, 'C3', '');
    expect(host.display(7)[1]).toEqual(['', '1', '2']);
  });

  test('is calculated again when one of its cells changes, and only then', async () => {
    const host = await opened();
    let runs = 0;
    host.subscribe(({ kind }) => {
      runs += kind === 'execution' ? 1 : 0;
    });
    await typed(host, 'F9', 'elsewhere');
    await typed(host, 'A1', '1', 9);
    expect(runs).toBe(0);
    await typed(host, 'A1', '10', 9);
    expect(runs).toBe(1);
    expect(host.display(7)[1]?.slice(1, 3)).toEqual(['10', '2']);
  });

  test('goes with its formula', async () => {
    const host = await opened();
    host.insertRows(7, 1, 1);
    await host.calculate();
    expect(host.display(7)).toEqual([
      ['', '', ''],
      ['', '', ''],
      ['', '1', '2'],
      ['', '3', ''],
    ]);
    await typed(host, 'B3', '');
    expect(host.display(7)).toEqual([]);
  });
});

test('what a function in a cell may do is read the file', async () => {
  expect(await shown('=TRY("read")')).toBe('Data');
  for (const [what, call] of [
    ['write', 'Range.setValues'],
    ['mail', 'MailApp.sendEmail'],
    ['ui', 'SpreadsheetApp.getUi'],
    ['keep', 'Properties.setProperty'],
  ] as const) {
    const refusal = `#ERROR! You do not have permission to call ${call}.`;
    expect(await shown(`=TRY("${what}")`)).toBe(refusal);
  }
  expect(await shown('=TRY("else")')).toBe('#ERROR! Nothing to try');
});

test('a function in a cell is ended after half a minute', async () => {
  const host = openDesk(CODE);
  const before = host.now();
  await typed(host, 'A1', '=TRY("wait")');
  expect(at(host, 0, 0)?.error).toBe('Exceeded maximum execution time');
  expect(host.now() - before).toBe(30_000);
});

test('today’s date follows the clock', async () => {
  const host = openDesk(CODE, { workbook: { locale: 'es_ES' } });
  await typed(host, 'A1', '=HOY()');
  expect(host.display(7)).toEqual([['1/3/2026']]);
  await host.advanceTo(host.now() + 86_400_000);
  await host.calculate();
  expect(host.display(7)).toEqual([['2/3/2026']]);
});

import { describe, expect, test } from 'vitest';
import { displayCell } from '../../../apps-script/host/display.ts';
import { interpret } from '../../../apps-script/host/entry.ts';
import { openDesk, resultOf, SHEET, sheetOf } from './desk.ts';

const NNBSP = '\u202f';
const NBSP = '\u00a0';

function typed(text: string, locale: string, format?: string) {
  return interpret(text, { locale, today: '2026-03-01', format });
}

describe('typing', () => {
  test.each([
    ['en_US', '1,234.56', 1234.56],
    ['en_GB', '1,234.56', 1234.56],
    ['es_MX', '1,234.56', 1234.56],
    ['es_ES', '1.234,56', 1234.56],
    ['es_CO', '1.234,56', 1234.56],
    ['fr_FR', `1${NNBSP}234,56`, 1234.56],
    ['fr_FR', '1 234,56', 1234.56],
    ['fr_FR', `1${NBSP}234`, 1234],
    ['es_ES', '1,5', 1.5],
    ['es_ES', '1.250', 1250],
    ['en_US', '1.250', 1.25],
    ['en_US', '007', 7],
    ['en_US', '.5', 0.5],
    ['en_US', '-3', -3],
    ['en_US', '\u22123', -3],
    ['en_US', '(12.50)', -12.5],
    ['en_US', '+15550100', 15550100],
    ['en_US', '$85.00', 85],
    ['en_US', '-$85', -85],
    ['en_US', '$-85', -85],
    ['es_ES', '85,00 \u20ac', 85],
    ['en_US', '12%', 0.12],
    ['fr_FR', '12,5 %', 0.125],
    ['en_US', '1e3', 1000],
    ['en_US', ' 42 ', 42],
  ])('%s: "%s" is the number %d', (locale, text, value) => {
    expect(typed(text, locale).value).toBe(value);
  });

  test.each([
    ['en_US', '1.234,56'],
    ['es_ES', '1,234.56'],
    ['en_US', '1,23'],
    ['en_US', '12 34'],
    ['en_US', '$'],
    ['en_US', 'n/a'],
    ['en_US', '12a'],
    ['en_US', '31/02/2026'],
    ['en_US', '13/25/2026'],
    ['en_GB', '12/25/2026'],
    ['fr_FR', '15.03.2026 x'],
    ['en_US', '25:00'],
    ['en_US', '555-0100'],
  ])('%s: "%s" stays text', (locale, text) => {
    expect(typed(text, locale)).toEqual({ value: text });
  });

  test.each([
    ['en_US', '3/4/2026', '2026-03-04'],
    ['en_GB', '3/4/2026', '2026-04-03'],
    ['es_ES', '3/4/26', '2026-04-03'],
    ['fr_FR', '03-04-2026', '2026-04-03'],
    ['en_US', '2026-03-15', '2026-03-15'],
    ['en_US', '3/4', '2026-03-04'],
    ['en_US', '3/4/45', '1945-03-04'],
    ['en_US', 'Mar 15, 2026', '2026-03-15'],
    ['en_US', '15 March 2026', '2026-03-15'],
    ['fr_FR', '15 mars 2026', '2026-03-15'],
    ['fr_FR', '1 f\u00e9vrier 2026', '2026-02-01'],
    ['es_ES', '15 de marzo de 2026', '2026-03-15'],
    ['es_CO', '15 feb 2026', '2026-02-15'],
  ])('%s: "%s" is the date %s', (locale, text, date) => {
    const entry = typed(text, locale);
    expect(displayCell({ ...entry, format: 'yyyy-mm-dd' }, locale)).toBe(date);
    expect(entry.format).toMatch(/y/);
  });

  test('times, alone and with a date', () => {
    expect(typed('14:30', 'en_US')).toEqual({ value: 14.5 / 24, format: 'h:mm' });
    expect(typed('2:30 pm', 'en_US').value).toBe(14.5 / 24);
    expect(typed('3/1/2026 6:00', 'en_US').value).toBe(46082.25);
  });

  test('truth values in English and in the locale’s language', () => {
    expect(typed('true', 'fr_FR').value).toBe(true);
    expect(typed('faux', 'fr_FR').value).toBe(false);
    expect(typed('VERDADERO', 'es_ES').value).toBe(true);
    expect(typed('verdadero', 'en_US').value).toBe('verdadero');
  });

  test('an apostrophe makes text and is dropped', () => {
    expect(typed("'007", 'en_US')).toEqual({ value: '007' });
    expect(typed("'=1+1", 'en_US')).toEqual({ value: '=1+1' });
    expect(typed("''x", 'en_US')).toEqual({ value: "'x" });
  });

  test('a formula is kept and not calculated; of a link, the label is shown', () => {
    expect(typed('=1+1', 'en_US')).toEqual({ value: '', formula: '=1+1' });
    const link = '=HYPERLINK("https://example.com"; "Say ""hello""")';
    expect(typed(link, 'es_ES')).toEqual({ value: 'Say "hello"', formula: link });
    expect(typed('+1 555 0100', 'en_US')).toEqual({ value: '#ERROR!', formula: '=+1 555 0100' });
    expect(typed('=', 'en_US')).toEqual({ value: '=' });
  });

  test('in a text cell everything but a formula stays text', () => {
    expect(typed('007', 'en_US', '@')).toEqual({ value: '007' });
    expect(typed('3/4/2026', 'en_US', '@')).toEqual({ value: '3/4/2026' });
    expect(typed('=1+1', 'en_US', '@').formula).toBe('=1+1');
  });

  test('a cell keeps its own format, unless it would hide a date', () => {
    expect(typed('1,234.5', 'en_US', '0')).toEqual({ value: 1234.5 });
    expect(typed('3/4/2026', 'en_US', 'yyyy-mm-dd')).toEqual({ value: 46085 });
    expect(typed('3/4/2026', 'en_US', '0.00')).toEqual({ value: 46085, format: 'M/d/yyyy' });
  });

  test('a script’s text is taken in the same way', async () => {
    const host = openDesk(
      `function go() { ${SHEET}.appendRow(["'007", '007', '3/4/2026', '=A1', 'VRAI', true]); }`,
      { workbook: { locale: 'fr_FR' } },
    );
    resultOf(await host.call('go'));
    expect(sheetOf(host).rows[0]).toEqual([
      { value: '007' },
      { value: 7 },
      { value: 46115, format: 'dd/MM/yyyy' },
      { value: '', formula: '=A1' },
      { value: true },
      { value: true },
    ]);
  });
});

describe('what is shown', () => {
  test.each([
    ['en_US', 1234.5, '#,##0.00', '1,234.50'],
    ['es_ES', 1234.5, '#,##0.00', '1.234,50'],
    ['fr_FR', 1234567.5, '#,##0.00', `1${NNBSP}234${NNBSP}567,50`],
    ['es_MX', -1234.5, '#,##0', '-1,235'],
    ['en_US', 1.005, '0.00', '1.01'],
    ['en_US', -0.001, '0.00', '0.00'],
    ['en_US', 0.5, '#.##', '.5'],
    ['en_US', 7, '000', '007'],
    ['en_US', 0.125, '0.0%', '12.5%'],
    ['en_US', 85, '[$$]#,##0.00', '$85.00'],
    ['es_ES', 85, `#,##0.00${NBSP}[$\u20ac]`, `85,00${NBSP}\u20ac`],
    ['en_US', -5, '0.00;(0.00)', '(5.00)'],
    ['en_US', 0, '0.00;(0.00);"none"', 'none'],
    ['en_US', 12345, '0.00E+00', '1.23E+04'],
    ['en_US', 5, '0 "open"', '5 open'],
    ['en_US', 5, '[Red]0', '5'],
  ])('%s: %d under %s is %s', (locale, value, format, text) => {
    expect(displayCell({ value, format }, locale)).toBe(text);
  });

  test.each([
    ['en_US', 'M/d/yyyy', '3/1/2026'],
    ['en_GB', 'dd/MM/yyyy', '01/03/2026'],
    ['es_ES', 'd mmm yyyy', '1 mar 2026'],
    ['fr_FR', 'dddd d mmmm yy', 'dimanche 1 mars 26'],
    ['en_US', 'yyyy-MM-dd HH:mm:ss', '2026-03-01 18:05:30'],
    ['en_US', 'h:mm AM/PM', '6:05 PM'],
  ])('%s: a date under %s is %s', (locale, format, text) => {
    const value = 46082 + (18 * 3600 + 5 * 60 + 30) / 86_400;
    expect(displayCell({ value, format }, locale)).toBe(text);
  });

  test.each([
    ['en_US', 0.1 + 0.2, '0.3'],
    ['es_ES', 1234.5, '1234,5'],
    ['en_US', 1 / 3, '0.3333333333'],
    ['en_US', 123456789012, '123456789012'],
    ['en_US', 1e21, '1E+21'],
    ['en_US', 0.0000005, '0.0000005'],
    ['en_US', -7, '-7'],
  ])('%s: %d without a format is %s', (locale, value, text) => {
    expect(displayCell({ value }, locale)).toBe(text);
  });

  test('truth values, text and empty cells', () => {
    expect(displayCell({ value: true }, 'fr_FR')).toBe('VRAI');
    expect(displayCell({ value: false }, 'es_MX')).toBe('FALSO');
    expect(displayCell({ value: '1,5', format: '0.00' }, 'en_US')).toBe('1,5');
    expect(displayCell({ value: 'x', format: '0;0;0;"<"@">"' }, 'en_US')).toBe('<x>');
    expect(displayCell(undefined, 'en_US')).toBe('');
  });

  test('a person sees a sheet as far as it has content', () => {
    const host = openDesk('', { workbook: { locale: 'es_ES' } });
    host.type(7, 'A1', '1.234,5');
    host.type(7, 'B2', '1/3/2026');
    expect(host.display(7)).toEqual([
      ['1.234,50', ''],
      ['', '1/3/2026'],
    ]);
  });
});

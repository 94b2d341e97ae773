import { describe, expect, test } from 'vitest';
import type { SheetModel } from '../../apps-script/host/types.ts';
import { AGING_EDGES, bucketNames } from '../../shared/aging-buckets.ts';
import { messages } from '../../shared/messages/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { HEAD, opened, refreshed } from './aging-tab.ts';
import {
  bill,
  clinicsOwn,
  HEADERS,
  type Row,
  receivables,
  TAB,
  tab,
  useAddOn,
  valuesOf,
} from './clinic.ts';

const openClinic = useAddOn();

const LOCALES = { en: 'en_US', es: 'es_ES', fr: 'fr_FR' } as const;

/** One amount for each of the nine figures, 210.03 in all. */
const EVERY_AGE = receivables(
  bill('Ana Ruiz', { due: '2026-03-20', balance: 10.1 }),
  bill('Bo Lind', { due: '2026-02-20', balance: 20.2, invoice: 'B1' }),
  bill('Bo Lind', { due: '2026-01-30', balance: 30.3, invoice: 'B2' }),
  bill('Cy Young', { due: '2025-12-31', balance: 40.4, invoice: 'C1' }),
  bill('Cy Young', { due: '2025-12-01', balance: 50.5, invoice: 'C2' }),
  bill('Cy Young', { due: '2025-06-01', balance: 60.6, invoice: 'C3' }),
  bill('Dee Poe', { due: '', balance: 5 }),
  bill('Eve Roy', { due: '2026-02-20', balance: -7.07 }),
);
const FIGURES = [10.1, 20.2, 30.3, 40.4, 50.5, 60.6, 5, -7.07, 210.03];

/** Rows of the guarantors: what stands below the total, up to an empty row. */
function guarantors(sheet: SheetModel): Row[] {
  const rows = valuesOf(sheet).slice(HEAD + 2);
  const end = rows.findIndex((row) => row.length === 0);
  return end < 0 ? rows : rows.slice(0, end);
}

describe.each(LANGUAGES)('in a spreadsheet that speaks %s', (language) => {
  const texts = messages(language);
  const words = texts.agingTab;

  test('the tab bears our name, its headers and a total row of nine figures', async () => {
    const clinic = openClinic({ rows: EVERY_AGE, locale: LOCALES[language], userLocale: 'en' });
    const sheet = await refreshed(clinic);
    const rows = valuesOf(sheet);
    expect(sheet.name).toBe(texts.tabs.aging);
    expect(rows[HEAD]).toEqual([
      ...[words.guarantor, words.account, words.items, ...bucketNames(AGING_EDGES, texts.ages)],
      ...[words.undated, words.credits, words.total],
    ]);
    expect(rows[HEAD + 1]).toEqual([words.total, '', 8, ...FIGURES]);
    expect(sheet.rows[HEAD + 1]?.every((cell) => !cell || cell.bold)).toBe(true);
    expect(clinic.host.toasts.at(-1)?.text).toBe(messages('en').agingTab.written(5));
  });

  test('what could not be read is listed with its cell, the reason and the cure', async () => {
    const rows = receivables(
      bill('Ana Ruiz'),
      bill('Bo Lind', { due: '31/02/2026' }),
      bill('Ana Ruiz'),
    );
    const sheet = await refreshed(openClinic({ rows, locale: LOCALES[language] }));
    const list = valuesOf(sheet);
    const at = list.findIndex(([first]) => first === words.problems);
    const problem = texts.problems;
    const date = problem['no-such-day']({ text: '31/02/2026' });
    const repeated = problem['repeated-row']({ row: 2 });
    expect(list.slice(at + 1)).toEqual([
      [words.cell, words.reason, '', words.cure, '', '', '', words.counted],
      ['F3', date.what, '', date.cure, '', '', '', words.included],
      ['E4', repeated.what, '', repeated.cure, '', '', '', words.leftOut],
    ]);
  });
});

test('each guarantor stands in one row, whose debt is oldest first, and the columns add up', async () => {
  const sheet = await refreshed(openClinic({ rows: EVERY_AGE }));
  const rows = guarantors(sheet);
  expect(rows.map(([name]) => name)).toEqual([
    'Cy Young',
    'Bo Lind',
    'Ana Ruiz',
    'Dee Poe',
    'Eve Roy',
  ]);
  for (let column = 3; column < 12; column += 1) {
    const cents = rows.reduce((sum, row) => sum + Math.round(Number(row[column]) * 100), 0);
    expect(cents / 100).toBe(FIGURES[column - 3]);
  }
});

test('nothing of the clinic’s own tabs changes, whatever they hold', async () => {
  const own = tab(TAB, 'Receivables', EVERY_AGE, { frozenRows: 1, columnWidths: { 1: 240 } });
  own.rows[1] = (own.rows[1] ?? []).map((cell) => cell && { ...cell, bold: true, note: 'called' });
  own.rows.push([{ value: 'Total', background: '#ffff00' }, undefined, undefined, undefined]);
  own.rows.at(-1)?.push(undefined, undefined, { value: 210.03, formula: '=SUM(G2:G9)' });
  const hidden = tab(
    2,
    'Fees',
    [
      ['Code', 'Fee'],
      ['=A1', 12.5],
    ],
    { hidden: true },
  );
  const clinic = openClinic({ sheets: [own, hidden] });
  clinic.host.select(TAB, 'D4');
  const before = clinicsOwn(clinic.host);
  await refreshed(clinic);
  await clinic.get('aging', {});
  await refreshed(clinic);
  expect(clinicsOwn(clinic.host)).toEqual(before);
  expect(clinic.host.workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Receivables', false],
    ['Fees', true],
    ['Aging', false],
    ['Aging (before)', true],
  ]);
  expect(clinic.host.workbook.activeSheetId).toBe(clinic.ownTab('aging')?.id);
});

test('a second report takes the place of the first and leaves nothing of it behind', async () => {
  const clinic = openClinic({ rows: EVERY_AGE });
  const first = (await refreshed(clinic)).id;
  clinic.host.deleteRows(TAB, 3, 7);
  const again = await refreshed(clinic);
  const fresh = await refreshed(openClinic({ rows: EVERY_AGE.slice(0, 2) }));
  expect(again.id).toBe(first);
  expect(again.rows.filter((row) => row.some(Boolean))).toEqual(
    fresh.rows.filter((row) => row.some(Boolean)),
  );
  expect(again.maxRows).toBe(fresh.maxRows);
  expect(again.charts.map(({ ranges, row, column }) => ({ ranges, row, column }))).toEqual(
    fresh.charts.map(({ ranges, row, column }) => ({ ranges, row, column })),
  );
});

test('the chart shows the total by age and undated, and there is one of it', async () => {
  const clinic = openClinic({ rows: EVERY_AGE });
  await refreshed(clinic);
  const { charts } = await refreshed(clinic);
  expect(charts.map(({ ranges }) => ranges)).toEqual([['D6:J7']]);
});

test('the report is found again under another name', async () => {
  const clinic = openClinic({ rows: EVERY_AGE });
  clinic.host.renameSheet((await refreshed(clinic)).id, 'Who owes us');
  expect((await refreshed(clinic)).name).toBe('Who owes us');
  const shown = clinic.host.workbook.sheets.filter(({ hidden }) => !hidden);
  expect(shown).toHaveLength(2);
});

test('a tab of the clinic’s own called “aging” stays what it is', async () => {
  const own = tab(2, 'aging', [['our', 'notes']]);
  const clinic = openClinic({ sheets: [tab(TAB, 'Receivables', EVERY_AGE), own] });
  const before = clinicsOwn(clinic.host);
  expect((await refreshed(clinic)).name).toBe('Aging 2');
  expect(clinicsOwn(clinic.host)).toEqual(before);
});

test('currencies never meet in one sum: each has its table, its total and its chart', async () => {
  const headers = [...HEADERS, 'Currency'];
  const rows = [
    headers,
    [...bill('Ana Ruiz', { balance: 10 }), 'EUR'],
    [...bill('Bo Lind', { balance: 20 }), 'USD'],
    [...bill('Cy Young', { balance: 30 }), 'USD'],
  ];
  const sheet = await refreshed(openClinic({ rows }));
  const words = messages('en').agingTab;
  const totals = valuesOf(sheet).filter(([first, second]) => first === 'Total' && second === '');
  expect(totals.map((row) => row.at(-1))).toEqual([50, 10]);
  const titles = valuesOf(sheet).map(([first]) => first);
  const at = ['USD', 'EUR'].map((code) => titles.indexOf(words.currency(code)));
  expect(Math.min(...at)).toBeGreaterThan(0);
  expect(sheet.charts.map(({ ranges }) => ranges)).toEqual(
    at.map((index) => [`D${index + 2}:J${index + 3}`]),
  );
});

/** What a sheet may hold as a name, and a formula or number would be made of. */
const TRICKY = ['=HYPERLINK("http://x";"y")', '+1', '-x', '@a', "'quoted", '00123', '1/2/2026'];

test('a name that looks like a formula comes out as the text it is', async () => {
  const bills = TRICKY.map((name, at) =>
    bill(name, { account: `00${at}`, email: `p${at}@example.org`, invoice: `=I${at}` }),
  );
  const clinic = openClinic({ rows: receivables(...bills) });
  const aging = await refreshed(clinic);
  await clinic.get('saveClinic', CLINIC);
  await clinic.send();
  const ledger = clinic.ownTab('ledger');
  expect(guarantors(aging).map(([name]) => name)).toEqual(TRICKY);
  expect(guarantors(aging).map((row) => row[1])).toEqual(TRICKY.map((_, at) => `00${at}`));
  expect(new Set(valuesOf(ledger).map((row) => row[2]))).toEqual(new Set(['Guarantor', ...TRICKY]));
  const cells = [aging, ledger].flatMap((sheet) => sheet?.rows.flat() ?? []);
  expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
});
const CLINIC = { name: '=Clinic', contact: 'Elena', phone: '', replyTo: 'desk@example.org' };

test('in a problem list, too, a formula in the sheet stays text', async () => {
  const rows = receivables(
    bill('Ana Ruiz'),
    bill('Bo Lind', { balance: '=IMPORTDATA("http://x")' }),
  );
  const sheet = await refreshed(openClinic({ rows }));
  expect(sheet.rows.flat().filter((cell) => cell?.formula !== undefined)).toEqual([]);
  expect(sheet.rows.flat().some((cell) => String(cell?.value).includes('IMPORTDATA'))).toBe(true);
});

describe('while somebody else is at it', () => {
  test.each(LANGUAGES)('a second report says so in %s, and writes nothing', async (language) => {
    const clinic = openClinic({ rows: EVERY_AGE, userLocale: language });
    clinic.before('Sheet.clear', () => clinic.host.call('refreshAging'));
    await refreshed(clinic);
    const [second, first] = clinic.host.toasts;
    expect(second?.text).toBe(messages(language).busy);
    expect(first?.text).toBe(messages(language).agingTab.written(5));
  });

  test('the sidebar is told the code', async () => {
    const clinic = openClinic({ rows: EVERY_AGE });
    let code: unknown;
    clinic.before('Sheet.clear', async () => {
      code = await clinic.refusal('writeAging', {});
    });
    await refreshed(clinic);
    expect(code).toBe('busy');
  });
});

test('what is written was read after the others had finished', async () => {
  const clinic = openClinic({ rows: receivables(bill('Ana Ruiz')) });
  clinic.before('Lock.tryLock', async () => {
    clinic.host.type(TAB, 'G2', '0');
    await clinic.get('writeAging', {});
  });
  await clinic.get('writeAging', {});
  expect(valuesOf(clinic.ownTab('aging')).flat()).toContain(messages('en').agingTab.nothingOpen);
});

test('a tab that cannot be marked as ours does not stay behind', async () => {
  const clinic = openClinic({ rows: receivables(bill('Ana Ruiz')) });
  clinic.meanwhile(({ name }) => (name === 'Sheet.addDeveloperMetadata' ? 'before' : undefined));
  expect(await clinic.refusal('writeAging', {})).toBe('failed');
  expect(clinic.host.workbook.sheets.map(({ name }) => name)).toEqual(['Receivables']);
  expect(clinic.host.workbook.activeSheetId).toBe(TAB);
  clinic.meanwhile(null);
  expect(await clinic.get('writeAging', {})).toMatchObject({ tab: 'Aging' });
});

test('headers without a line below say that nothing is open', async () => {
  const sheet = await refreshed(openClinic({ rows: [HEADERS] }));
  expect(valuesOf(sheet).flat()).toContain(messages('en').agingTab.nothingOpen);
  expect(sheet.charts).toEqual([]);
});

describe.each<[string, Row[]]>([
  ['an empty spreadsheet', []],
  ['a spreadsheet without receivables', [['Shopping'], ['Milk'], ['Coffee']]],
])('%s', (_, rows) => {
  test.each(LANGUAGES)('gets a kind word in %s and the setup beside it', async (language) => {
    const clinic = openClinic({ rows, userLocale: language });
    const run = await (await opened(clinic)).host.call('refreshAging');
    expect(run.error).toBeNull();
    expect(clinic.host.toasts.map(({ text }) => text)).toEqual([
      messages(language).agingTab.setUpFirst,
    ]);
    expect(clinic.host.sidebar?.html).toContain('data-view="setup"');
    expect(clinic.ownTab('aging')).toBeUndefined();
  });
});

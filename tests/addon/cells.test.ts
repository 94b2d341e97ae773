import { describe, expect, test } from 'vitest';
import { AGING_EDGES, bucketNames } from '../../shared/aging-buckets.ts';
import { CELL_WORDS } from '../../shared/messages/cells.ts';
import { messages } from '../../shared/messages/index.ts';
import { LANGUAGES, toMajor } from '../../shared/money.ts';
import { madeRows } from '../bench/receivables.ts';
import { HEAD, refreshed } from './aging-tab.ts';
import { bill, type Row, receivables, useAddOn, valuesOf } from './clinic.ts';
import { boardOf, paidBills } from './in-cells.ts';

const openClinic = useAddOn();
const LOCALES = { en: 'en_US', es: 'es_ES', fr: 'fr_FR' } as const;
const BILLS = "'Our bills'!A:M";
const SUMMER = { now: Date.UTC(2026, 6, 1, 16) };

/** What others have published: the formula that a person types, and the bills that it looks at. */
describe('answers that others published', () => {
  test('wizedu.com/questions/116374: owed 6,200, billed 10,890, then 6,340 of which 3,590 current: 79.63', async () => {
    const bills = paidBills(
      ['2026-01-10', '2026-02-10', 6200, 3450, '2026-06-12'],
      ['2026-06-01', '2026-06-30', 3590],
      ['2026-06-01', '2026-06-30', 7300, 7300, '2026-06-30'],
    );
    const board = boardOf(openClinic, bills, '6/30/2026', SUMMER);
    const [[value] = []] = await board.ask(`=AMIABLE_CEI(${BILLS}, $A$1, 30)`);
    expect(value).toBeCloseTo(79.63, 2);
  });

  test('JDE: a balance of 10,869 after 90 days with sales of 5,538, 4,566 and 7,570: 55.35 days', async () => {
    const bills = paidBills(
      ['2026-01-31', '2026-03-02', 5538, 5538, '2026-03-31'],
      ['2026-02-28', '2026-03-30', 4566, 1267, '2026-03-01'],
      ['2026-03-31', '2026-04-30', 7570],
    );
    const board = boardOf(openClinic, bills, '3/31/2026', SUMMER);
    const [[value] = []] = await board.ask(`=AMIABLE_DSO(${BILLS}, $A$1)`);
    expect(value).toBeCloseTo(55.35, 2);
  });

  test('dailypracticeblog.com: 81,270 in 90.3 days and 50,000 open: 55.56 days, at that rate over 903', async () => {
    const bills = paidBills(
      ['2024-05-05', '2024-06-05', 762_700, 762_700, '2024-05-06'],
      ['2025-05-05', '2025-06-05', 50_000],
    );
    const board = boardOf(openClinic, bills, '6/21/2026', SUMMER);
    const [[value] = []] = await board.ask(`=AMIABLE_DSO(${BILLS}, $A$1, 903)`);
    expect(value).toBeCloseTo(55.5556, 4);
  });

  test('enablement.finvi.com: 3,130.86 of 16,182.40 that were all due: 19.3 %', async () => {
    const bills = paidBills(
      ['2026-06-01', '2026-06-10', 16_182.4, 3130.86, '2026-06-20'],
      ['2026-01-05', '2026-02-05', 999, 999, '2026-05-31'],
    );
    const board = boardOf(openClinic, bills, '6/30/2026', SUMMER);
    const [[value] = []] = await board.ask(`=AMIABLE_CEI(${BILLS}, $A$1, 30)`);
    expect(value).toBeCloseTo(19.3, 1);
  });
});

const EVERY_AGE = receivables(
  bill('Ana Ruiz', { due: '2026-03-20', balance: 10.1 }),
  bill('Bo Lind', { due: '2026-02-20', balance: 20.2, invoice: 'B1' }),
  bill('=Bo()', { due: '2026-01-30', balance: 30.3, invoice: 'B2' }),
  bill('Cy Young', { due: '2025-12-01', balance: 50.5, invoice: 'C2' }),
  bill('Dee Poe', { due: '', balance: 5 }),
  bill('Eve Roy', { due: '2026-02-20', balance: -7.07 }),
);
const DAY = { en: '3/10/2026', es: '10/3/2026', fr: '10/03/2026' } as const;

describe.each(LANGUAGES)('AMIABLE_AGING in a spreadsheet that speaks %s', (language) => {
  const separator = language === 'en' ? ',' : ';';
  const texts = messages(language);
  const words = texts.agingTab;

  test('is the Aging tab to the cent, and the sidebar’s figures', async () => {
    const more = { locale: LOCALES[language], userLocale: 'en' };
    const board = boardOf(openClinic, EVERY_AGE, DAY[language], more);
    const table = await board.ask(`=AMIABLE_AGING(${BILLS}${separator} $A$1)`);
    const currency = language === 'en' ? 'USD' : 'EUR';
    expect(table[0]).toEqual([
      ...[currency, words.account, ...bucketNames(AGING_EDGES, texts.ages)],
      ...[words.undated, words.credits, words.total],
    ]);
    const report = valuesOf(await refreshed(board.clinic)).slice(HEAD + 1, HEAD + 1 + 7);
    const withoutCounts = report.map(([name = '', account = '', , ...figures]) => {
      return [name, account, ...figures];
    });
    expect(table.slice(1)).toEqual(withoutCounts);
    const plan = { asOf: '2026-03-10', basis: 'dueDate' as const, edges: [...AGING_EDGES] };
    const { totals } = await board.clinic.get('aging', { plan });
    const { buckets = [], undated = 0, credits = 0, total = 0 } = totals[0]?.figures ?? {};
    const figures = [...buckets, undated, credits, total];
    expect(table[1]?.slice(2)).toEqual(figures.map((minor) => toMajor(minor, currency)));
  });

  test('tells of rows that it does not count', async () => {
    const rows = [...EVERY_AGE, bill('Flo Dent', { balance: '1 or 2' })];
    const board = boardOf(openClinic, rows, DAY[language], { locale: LOCALES[language] });
    const table = await board.ask(`=AMIABLE_AGING(${BILLS}${separator} $A$1)`);
    expect(table.at(-1)).toEqual([CELL_WORDS[language].notCounted('8')]);
  });

  test('shows what an agency has beside what patients owe, as the tab does', async () => {
    const rows = [...EVERY_AGE, bill('Flo Dent', { balance: 80, status: 'In collections' })];
    const board = boardOf(openClinic, rows, DAY[language], { locale: LOCALES[language] });
    const [heads, total, ...lines] = await board.ask(`=AMIABLE_AGING(${BILLS}${separator} $A$1)`);
    expect(heads?.slice(-3)).toEqual([words.patient, words.agency, words.allOpen]);
    const [patient = 0, agency, all] = (total ?? []).slice(-3).map(Number);
    expect(agency).toBe(80);
    expect(all).toBeCloseTo(patient + 80, 2);
    expect(lines.find(([name]) => name === 'Flo Dent')?.slice(-3)).toEqual([0, 80, 80]);
  });
});

test('the table has a part for each currency, and other ages where asked for', async () => {
  const rows: Row[] = [
    ['Guarantor', 'Invoice', 'Due date', 'Balance'],
    ['Ana', 'F-1', '2026-03-01', '10.00 EUR'],
    ['Bo', 'F-2', '2026-01-01', '20.00 USD'],
    ['Bo', 'F-3', '2026-03-05', '30.00 USD'],
  ];
  const board = boardOf(openClinic, rows, '3/10/2026');
  const table = await board.ask(`=AMIABLE_AGING('Our bills'!A1:D4, $A$1, "15 60")`);
  expect(table.map((row) => row.filter((value) => value !== '' && value !== 0))).toEqual([
    ['USD', 'Account', 'Current', '1–15', '16–60', 'Over 60', 'Undated', 'Credits', 'Total'],
    ['Total', 30, 20, 50],
    ['Bo', 30, 20, 50],
    [],
    ['EUR', 'Account', 'Current', '1–15', '16–60', 'Over 60', 'Undated', 'Credits', 'Total'],
    ['Total', 10, 10],
    ['Ana', 10, 10],
  ]);
  // from cells, and from a number
  await board.type('Z1', '15');
  await board.type('Z2', '60');
  expect(await board.ask(`=AMIABLE_AGING('Our bills'!A1:D4, $A$1, $Z$1:$Z$2)`)).toEqual(
    table.map((row, at) =>
      at === 0 ? [...row, ...Array.from({ length: 25 - row.length }, () => ''), 60] : row,
    ),
  );
});

describe('AMIABLE_BUCKET', () => {
  const dates: Row[] = [
    ['Due date'],
    ['2026-03-20'],
    [''],
    ['2026-02-20'],
    ['soon'],
    ['13/1/2026'],
  ];
  const BUCKETS = ['Current', '', '1–30', 'Not a date', '31–60'];

  test('answers a column in its own shape, in one call', async () => {
    const board = boardOf(openClinic, dates, '3/10/2026');
    await board.ask(`=AMIABLE_BUCKET('Our bills'!A2:A6, $A$1)`);
    expect(BUCKETS.map((_, at) => board.cell(1 + at, 0)?.value ?? '')).toEqual([
      ...BUCKETS.slice(0, 4),
      '31–60',
    ]);
    expect(board.runs).toHaveLength(1);
  });

  test('answers one date with one name, by other ages too, and on a day to come', async () => {
    const board = boardOf(openClinic, dates, '2026-04-30');
    expect(await board.ask(`=AMIABLE_BUCKET('Our bills'!A2, $A$1)`)).toEqual([['31–60']]);
    expect(await board.ask(`=AMIABLE_BUCKET('Our bills'!A2, "2026-03-10")`)).toEqual([['Current']]);
    expect(await board.ask(`=AMIABLE_BUCKET('Our bills'!A4, $A$1, 7)`)).toEqual([['Over 7']]);
  });
});

describe('several currencies', () => {
  const rows: Row[] = [
    ['Guarantor', 'Invoice', 'Invoice date', 'Due date', 'Amount', 'Paid', 'Date paid'],
    ['Ana', 'F-1', '2026-03-01', '2026-03-05', '100.00 EUR', '', ''],
    ['Bo', 'F-2', '2026-03-01', '2026-03-05', '100.00 USD', '50.00 USD', '2026-03-06'],
    ['Bo', 'F-3', '2025-03-01', '2025-03-05', '100.00 USD', '100.00 USD', '2025-03-06'],
    ['Cy', 'F-4', '2025-03-01', '2025-03-05', '100.00 MXN', '', ''],
  ];

  test('never meet in one number: each has its row', async () => {
    const board = boardOf(openClinic, rows, '3/10/2026');
    expect(await board.ask(`=AMIABLE_DSO(${BILLS}, $A$1, 10)`)).toEqual([
      ['USD', 5],
      ['EUR', 10],
      ['MXN', 'Nothing to count'],
    ]);
    expect(await board.ask(`=AMIABLE_CEI(${BILLS}, $A$1, 10)`)).toEqual([
      ['USD', 50],
      ['EUR', 0],
      ['MXN', 0],
    ]);
  });
});

test('a long range costs no more service calls than a short one, and ends in time', async () => {
  const now = Date.UTC(2026, 5, 30, 16);
  const costs = async (rows: number) => {
    const board = boardOf(openClinic, madeRows(rows), '6/30/2026', { now });
    const dates = `'Our bills'!I2:I${rows + 1}`;
    for (const call of [`DSO(${BILLS}`, `CEI(${BILLS}`, `AGING(${BILLS}`, `BUCKET(${dates}`]) {
      const started = performance.now();
      await board.type('A2', `=AMIABLE_${call}, $A$1)`);
      // the virtual clock counts service calls only; Google's half minute is for both
      expect(performance.now() - started).toBeLessThan(30_000);
    }
    for (const run of board.runs) expect(run).toMatchObject({ ok: true, error: null });
    expect(Math.max(...board.runs.map(({ took }) => took))).toBeLessThan(30_000);
    return board.runs.map(({ calls }) => calls);
  };
  const few = await costs(10);
  const three = { read: 2, write: 0, mail: 0, fetch: 0, other: 1 };
  expect(few).toEqual([three, three, three, three]);
  expect(await costs(10_000)).toEqual(few);
}, 120_000);

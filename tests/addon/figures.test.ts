import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate } from '../../shared/calendar.ts';
import { FIGURE_ROWS, type FiguresView } from '../../shared/contract/figures.ts';
import type { FigurePart } from '../../shared/kpi/figure.ts';
import { ledgersOf } from '../../shared/kpi/ledger.ts';
import { EXAMPLE_RATES, REVIEWED, reviewed, trendOf } from '../../shared/kpi/review.ts';
import { sumMinor as sumOf } from '../../shared/money.ts';
import type { Cell } from '../../shared/sheet/fields.ts';
import { read } from '../rules/make.ts';
import { must } from '../rules/runs.ts';
import { bill, type Row, receivables, SENDER, useAddOn } from './clinic.ts';

const openClinic = useAddOn();
const ALL = { currency: null, period: null };
/** Of the clinics' day, 10 March 2026. */
const PERIOD = { from: '2025-12-01', to: '2026-02-28' } as const;
const OPTIONS = { period: PERIOD, rates: EXAMPLE_RATES };
const HEADERS: Row = [
  ...['Account', 'Guarantor', 'Invoice', 'Invoice date', 'Due date', 'Amount', 'Paid', 'Date paid'],
  ...['Currency', 'Status', 'Promised date'],
];

const day = fc.option(
  fc.integer({ min: -400, max: 30 }).map((days): CivilDate => addDays('2026-03-10', days)),
  { freq: 12 },
);
const money = fc.integer({ min: 0, max: 90_000 }).map((minor) => (minor / 100).toFixed(2));
/** Any line of a clinic's sheet; text, as most of them type it. */
const line = fc
  .record({
    ...{ who: fc.integer({ min: 1, max: 6 }), billed: day, due: day, amount: money },
    ...{ paid: fc.option(money), isWhole: fc.boolean(), paidOn: day, promised: day },
    currency: fc.constantFrom('USD', 'USD', 'USD', 'EUR'),
    status: fc.constantFrom('', '', 'In dispute', 'Written off'),
  })
  .map(({ who, amount, paid, isWhole, ...one }) => [
    ...[`A-${who}`, `Person ${who}`, '', one.billed ?? '', one.due ?? '', amount],
    ...[isWhole ? amount : (paid ?? ''), one.paidOn ?? '', one.currency, one.status],
    one.promised ?? '',
  ]);
const sheets = fc
  .array(line, { minLength: 1, maxLength: 40 })
  .map((lines) => [HEADERS, ...lines.map((row, at) => row.with(2, `F-${at}`))]);

const SHEETS = fc.sample(sheets, { numRuns: 10, seed: 41 });

/** The same sheet by the rules in Node: what the built add-on must say. */
function inNode(rows: Row[]) {
  return ledgersOf(read(rows as Cell[][]).receivables, 'dueDate');
}

const partOf = ({ numerator, denominator, times, key, value }: FigurePart) => ({
  ...{ key, times, value },
  numerator: { total: numerator.total, rows: numerator.rows.length },
  denominator: denominator && { total: denominator.total, rows: denominator.rows.length },
});

/** Every sum above and below a line. */
const sumsOf = (figures: FiguresView['figures']) =>
  figures.flatMap(({ id: figure, parts }) =>
    parts.flatMap(({ numerator, denominator }, part) => [
      { figure, part, side: 'numerator' as const, total: numerator.total },
      ...(denominator
        ? [{ figure, part, side: 'denominator' as const, total: denominator.total }]
        : []),
    ]),
  );

describe('the figures of a sheet', () => {
  test('are those that the same rows give elsewhere, in each currency', async () => {
    let defined = 0;
    for (const rows of SHEETS) {
      const clinic = openClinic({ rows });
      const ledgers = inNode(rows);
      const first = await clinic.get('figures', ALL);
      expect(first.period).toEqual(PERIOD);
      expect(first.currencies).toEqual(ledgers.map(({ currency }) => currency));
      for (const ledger of ledgers) {
        const asked = { currency: ledger.currency, period: PERIOD };
        const { figures } = await clinic.get('figures', asked);
        expect(figures.map(({ id }) => id)).toEqual([...REVIEWED, 'paperless-share']);
        for (const id of REVIEWED) {
          const shown = must(figures.find((one) => one.id === id));
          const { value, parts, doubts } = reviewed(id, ledger, OPTIONS);
          if (value !== null) defined += 1;
          expect(shown.value, id).toBe(value);
          expect(shown.parts, id).toEqual(parts.map(partOf));
          expect(shown.trend, id).toEqual(trendOf(id, ledger, OPTIONS));
          expect(sumOf(shown.doubts.map(({ count }) => count))).toBe(doubts.length);
        }
      }
    }
    expect(defined).toBeGreaterThan(SHEETS.length * 10);
  }, 60_000);

  test('are the sums of the rows that they open', async () => {
    const rows = must(SHEETS[0]);
    const clinic = openClinic({ rows });
    const asked = { currency: null, period: PERIOD };
    const { figures, tab } = await clinic.get('figures', asked);
    const invoices = new Map(rows.map((row, at) => [`B${at + 1}`, row[2]]));
    for (const { total, ...which } of sumsOf(figures)) {
      const behind = await clinic.get('figureRows', { ...asked, ...which, from: 0 });
      const amounts = behind.lines.map(({ amount }) => amount);
      expect([behind.tab, behind.sum]).toEqual([tab.id, total]);
      expect([amounts.length, sumOf(amounts)]).toEqual([behind.count, total]);
      for (const { cell, invoice } of behind.lines) expect(invoice).toBe(invoices.get(cell ?? ''));
    }
  }, 60_000);

  test('open many rows page by page, each once', async () => {
    const count = 2 * FIGURE_ROWS + 7;
    const bills = Array.from({ length: count }, (_, at) =>
      bill(`Person ${at}`, { balance: 10 + (at % 9) }),
    );
    const clinic = openClinic({ rows: receivables(...bills) });
    const which = { ...ALL, figure: 'aged-30', part: 0, side: 'denominator' } as const;
    const pages = await Promise.all(
      [0, 1, 2].map((at) => clinic.get('figureRows', { ...which, from: at * FIGURE_ROWS })),
    );
    const lines = pages.flatMap((page) => page.lines);
    expect(pages.map((page) => page.lines.length)).toEqual([FIGURE_ROWS, FIGURE_ROWS, 7]);
    expect(new Set(lines.map(({ cell }) => cell)).size).toBe(count);
    expect(sumOf(lines.map(({ amount }) => amount))).toBe(pages[0]?.sum);
    const beyond = await clinic.get('figureRows', { ...which, from: count });
    expect(beyond.lines).toEqual([]);
  });

  test('of a sheet without a row are none', async () => {
    const clinic = openClinic({ rows: receivables(bill('Ana Ruiz')) });
    must(clinic.host.workbook.sheets[0]).rows.splice(1);
    const view = await clinic.get('figures', ALL);
    expect([view.currency, view.currencies, view.figures]).toEqual([null, [], []]);
  });
});

describe('what is asked of the figures', () => {
  const rows = receivables(bill('Ana Ruiz'));

  test.each([
    [{ currency: null, period: { from: '2026-03-02', to: '2026-03-01' } }, 'period.to'],
    [{ currency: null, period: { from: '2026-03-02', to: '2026-03-11' } }, 'period.to'],
    [{ currency: null, period: { from: '2026-02-30', to: '2026-03-01' } }, 'period.from'],
    [{ currency: 'EUR', period: null }, 'currency'],
  ])('%j is refused at %s', async (asked, at) => {
    const clinic = openClinic({ rows });
    const answer = await clinic.ask('figures', asked);
    expect(answer).toEqual({ ok: false, code: 'bad-arguments', details: { at } });
  });

  test('a part that a figure does not have is refused', async () => {
    const clinic = openClinic({ rows });
    const which = { ...ALL, figure: 'dso', part: 1, side: 'numerator', from: 0 } as const;
    expect(await clinic.refusal('figureRows', which)).toBe('bad-arguments');
  });

  test('a sheet that is not set up yet is refused', async () => {
    const unread = [
      ['Guarantor', 'Due date', 'Amount'],
      ['Ana', '03/04/2026', '10'],
    ];
    const clinic = openClinic({ rows: unread });
    expect(await clinic.refusal('figures', ALL)).toBe('not-set-up');
  });
});

describe('the rates of the allowance', () => {
  const OWN = [0, 100, 200, 300, 400, 10_000];

  test('are the example until a clinic keeps its own, and again when it gives them up', async () => {
    const clinic = openClinic({ rows: receivables(bill('Ana Ruiz', { due: '2025-01-01' })) });
    const allowance = ({ figures }: FiguresView) =>
      figures.find(({ id }) => id === 'allowance')?.value;
    const first = await clinic.get('figures', ALL);
    expect([first.isExample, first.rates]).toEqual([true, EXAMPLE_RATES]);
    const kept = await clinic.get('saveRates', { ...ALL, rates: OWN });
    expect([kept.isExample, kept.rates, allowance(kept)]).toEqual([false, OWN, 5000]);
    expect(await clinic.get('figures', ALL)).toEqual(kept);
    expect(await clinic.get('saveRates', { ...ALL, rates: null })).toEqual(first);
  });
});

describe('the paperless share', () => {
  test('counts what went and what was prepared, by the days of the period', async () => {
    const clinic = openClinic({ rows: receivables(bill('Ana Ruiz'), bill('Bo Lind')) });
    await clinic.get('saveClinic', SENDER);
    const [, second] = await clinic.approveAll();
    await clinic.send([must(second)]);
    const asked = { currency: null, period: { from: '2026-03-10', to: '2026-03-10' } } as const;
    const share = async (period: FiguresView['period']) =>
      (await clinic.get('figures', { ...asked, period })).figures.at(-1);
    expect(await share(asked.period)).toMatchObject({
      value: 1,
      parts: [{ denominator: { total: 1 } }],
    });
    expect(await share(PERIOD)).toMatchObject({ value: null });
    const rows = await clinic.get('figureRows', {
      ...{ ...asked, figure: 'paperless-share', part: 0, side: 'numerator', from: 0 },
    });
    expect(rows.lines).toEqual([
      { cell: null, name: 'Bo Lind', invoice: '', date: '2026-03-10', amount: 1 },
    ]);
  });
});

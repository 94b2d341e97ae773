import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aging } from '../../shared/aging.ts';
import { isEdges } from '../../shared/aging-buckets.ts';
import { sumMinor } from '../../shared/money.ts';
import { existsOn, openBalance, type Receivable } from '../../shared/receivables.ts';
import { remindersDue } from '../../shared/reminders/due.ts';
import { messagesSent } from '../../shared/reminders/ledger.ts';
import { headersOf, mapHeaders } from '../../shared/sheet/headers.ts';
import { options, read, receivable, receivables, sentLines, TODAY } from './make.ts';
import { holds, must } from './runs.ts';

/** What users of other systems report as wrong: one test for each that could happen here. */

const DUE = { asOf: TODAY, basis: 'dueDate' } as const;
const edges = fc
  .uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 })
  .map((list) => list.sort((a, b) => a - b));

const lines = (...own: Partial<Receivable>[]) =>
  own.map((one, at) => receivable({ invoice: `F-${at}`, key: `i:F-${at}`, row: at + 2, ...one }));

describe('aging', () => {
  it('drops nothing that is older than the last bucket (erpnext 35491)', () => {
    const old = lines({ dueDate: '2019-01-01', amount: 5000 });
    for (const list of [[30], [30, 60], [7, 14, 21, 28]]) {
      expect(isEdges(list)).toBe(true);
      expect(aging(old, { ...DUE, edges: list }).currencies[0]?.total.buckets.at(-1)).toBe(5000);
    }
  });

  it('puts every row into a bucket, whatever the buckets are (erpnext 49262, 44352)', () => {
    holds(
      fc.property(receivables, edges, (all, list) => {
        for (const { total, ledger } of aging(all, { ...DUE, edges: list }).currencies) {
          const { buckets, undated, credits, insurer, agency } = total;
          expect(sumMinor(buckets) + undated + credits + insurer + agency).toBe(ledger);
        }
      }),
    );
  });

  it('shows a row without a due date, and warns (erpnext 43162)', () => {
    const { receivables: found, problems } = read([
      ['Guarantor', 'Invoice', 'Invoice date', 'Due date', 'Balance'],
      ['Ana Ruiz', 'F-1', '2026-05-02', '', 50],
    ]);
    expect(aging(found, DUE).currencies[0]?.total).toMatchObject({ undated: 5000, total: 5000 });
    expect(problems).toMatchObject([{ cell: 'D2', reason: 'no-due-date', leftOut: false }]);
  });

  it('keeps what is not due yet out of the first bucket (erpnext 7407)', () => {
    const { buckets } = must(aging(lines({ dueDate: TODAY }), DUE).currencies[0]).total;
    expect(buckets.map(Boolean)).toEqual([true, false, false, false, false, false]);
  });

  it('ages every currency, each by itself (erpnext 52372)', () => {
    const report = aging(lines({ amount: 100 }, { amount: 700, currency: 'EUR' }), DUE);
    expect(report.currencies.map(({ currency, total }) => [currency, total.total])).toEqual([
      ['EUR', 700],
      ['USD', 100],
    ]);
  });

  it('never takes what an insurer owes for what the patient owes (openemr 2536, hmislk 20039)', () => {
    const bill = lines({ amount: 10_000, balance: 2000, insuranceBalance: 8000 });
    expect(aging(bill, DUE).currencies[0]?.total).toMatchObject({ total: 2000, insurer: 8000 });
  });

  it('shows what an agency holds beside what the patient owes (openemr 7454)', () => {
    const two = lines({ amount: 3000 }, { amount: 4000, flags: ['agency'] });
    expect(aging(two, DUE).currencies[0]?.guarantors).toMatchObject([
      { row: { total: 3000, agency: 4000, items: 2 } },
    ]);
  });
});

describe('a statement', () => {
  it('is one for each guarantor, with every open line (erpnext 13565, metasfresh 5379)', () => {
    const { due } = remindersDue(
      lines(
        { dueDate: '2026-05-01', amount: 3000 },
        { dueDate: '2026-03-01', amount: 4000 },
        {
          dueDate: '2026-04-01',
          amount: 500,
          guarantor: 'Ben Okoro',
          email: 'ben@example.org',
          account: '1002',
        },
      ),
      options(),
    );
    expect(due.map(({ balance, items }) => [balance, items.length])).toEqual([
      [7000, 2],
      [500, 1],
    ]);
  });

  it('adds up to what the sheet says is open of that account (ledgersmb 7177)', () => {
    holds(
      fc.property(receivables, (all) => {
        for (const { guarantor, items, balance } of remindersDue(all, options()).due) {
          const there = guarantor.lines.filter((line) => existsOn(line, TODAY));
          const open = there.map((line) => openBalance(line, TODAY));
          expect(sumMinor(items.map((item) => item.open))).toBe(balance);
          expect(balance).toBe(sumMinor(open));
        }
      }),
    );
  });

  it('never bears the lines of a namesake of another account (ledgersmb 7177)', () => {
    const namesakes = lines(
      { account: '1001', guarantor: 'Ana Ruiz', email: 'ana@example.org', amount: 3000 },
      { account: '2002', guarantor: 'Ana Ruiz', email: 'other@example.org', amount: 900 },
    ).map((line) => ({ ...line, dueDate: '2026-05-01' as const }));
    const sums = remindersDue(namesakes, options()).due.map(({ balance }) => balance);
    expect(sums.sort()).toEqual([3000, 900]);
  });

  it('counts its levels by what was sent, and by no cell (openemr 2536)', () => {
    const bills = lines({ dueDate: '2026-06-15', amount: 3000 });
    const first = must(remindersDue(bills, options()).due[0]);
    const sent = messagesSent(sentLines(first, TODAY));
    const later = (known: typeof sent) =>
      remindersDue(bills, options({ today: '2026-07-20', sent: known })).due[0]?.level;
    expect([first.level, later(sent), later([])]).toEqual([1, 2, 1]);
  });
});

describe('columns', () => {
  const HEADERS = ['Account', 'Guarantor', 'Due date', 'Balance'];
  const map = (headers: readonly string[]) => mapHeaders(headersOf(headers)).sure;

  it('are found by name wherever a column was inserted (framer plugins 109)', () => {
    const inserted = ['Mood', ...HEADERS.slice(0, 2), 'Colour', ...HEADERS.slice(2)];
    expect(map(inserted)).toEqual({ account: 1, guarantor: 2, dueDate: 4, balance: 5 });
  });

  it('may be fewer than the report could use (solutions 128)', () => {
    expect(map(['Guarantor', 'Balance'])).toEqual({ guarantor: 0, balance: 1 });
  });

  it('of one name are asked about, and none is taken (communityconnect 309)', () => {
    const { sure, unsure } = mapHeaders(headersOf(['Guarantor', 'Balance', 'Balance']));
    expect([sure.balance, unsure.balance]).toEqual([undefined, [1, 2]]);
  });
});

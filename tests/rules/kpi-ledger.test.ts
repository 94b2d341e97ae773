import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aging } from '../../shared/aging.ts';
import type { CivilDate } from '../../shared/calendar.ts';
import { agedShare, agedShareOn } from '../../shared/kpi/aged-share.ts';
import { bestPossibleDso, dso } from '../../shared/kpi/dso.ts';
import type { Figure } from '../../shared/kpi/figure.ts';
import {
  type Charge,
  doubtsOn,
  isPastDue,
  ledgersOf,
  openOn,
  receivablesOn,
} from '../../shared/kpi/ledger.ts';
import { existsOn, openBalance, type Receivable } from '../../shared/receivables.ts';
import { ledger, payment } from './kpi-histories.ts';
import { datesBetween, read, receivable, receivables, shuffled } from './make.ts';
import { holds, must } from './runs.ts';

const anyDay = datesBetween('2025-12-01', '2027-02-01');

/** The one charge of one line. */
function chargeOf(own: Partial<Receivable>): Charge {
  const line: Receivable = { ...receivable(), invoiceDate: '2026-04-01', ...own };
  return must(ledgersOf([line], 'dueDate')[0]?.charges[0]);
}

describe('a ledger made of a sheet', () => {
  it('says of every line and day what is open as the aging does', () => {
    holds(
      fc.property(receivables, anyDay, (lines, day) => {
        const open = new Map(
          ledgersOf(lines, 'dueDate').flatMap(({ charges }) =>
            charges.map((charge) => [charge.id, openOn(charge, day)] as const),
          ),
        );
        const expected = (line: Receivable) => (existsOn(line, day) ? openBalance(line, day) : 0);
        for (const line of lines) expect(open.get(line.key), line.key).toBe(expected(line));
        expect(open.size).toBe(lines.length);
      }),
    );
  });

  it('has the same aged share as the aging report, and all that it says is owed', () => {
    const ages = fc.constantFrom(30, 60, 90, 120);
    holds(
      fc.property(receivables, anyDay, ages, (lines, today, days) => {
        const report = aging(lines, { asOf: today, basis: 'dueDate' });
        for (const one of ledgersOf(lines, 'dueDate')) {
          const row = report.currencies.find(({ currency }) => currency === one.currency)?.total;
          const share = row ? agedShare(row, days) : null;
          const [made] = agedShareOn(one, today, days).parts;
          expect(made?.value).toBe(share?.share ?? null);
          expect(made?.numerator.total).toBe(share?.over ?? 0);
          expect(receivablesOn(one, today).total).toBe(share?.owed ?? 0);
        }
      }),
    );
  });

  it('keeps currencies apart, and guarantors together, in whatever order the lines stand', () => {
    const both = receivables.chain((lines) => fc.tuple(fc.constant(lines), shuffled(lines)));
    holds(
      fc.property(both, ([lines, others]) => {
        const sorted = (list: readonly Receivable[]) =>
          ledgersOf(list, 'dueDate').map(({ currency, charges }) => ({
            currency,
            charges: [...charges].sort((a, b) => (a.id < b.id ? -1 : 1)),
          }));
        expect(sorted(others)).toEqual(sorted(lines));
        const currencyOf = new Map(lines.map((line) => [line.key, line.currency]));
        for (const { currency, charges } of ledgersOf(lines, 'dueDate')) {
          for (const { id } of charges) expect(currencyOf.get(id)).toBe(currency);
        }
      }),
    );
  });

  it.each<[string, Partial<Receivable>, Charge['entries']]>([
    ['nothing paid', {}, []],
    ['a part, nobody knows when', { paid: 2_000 }, [payment(2_000, null)]],
    ['a part on a day', { paid: 2_000, paidDate: '2026-05-05' }, [payment(2_000, '2026-05-05')]],
    ['all on a day', { paidDate: '2026-05-05' }, [payment(12_000, '2026-05-05')]],
    ['all, by the status', { settled: true }, [payment(12_000, null)]],
    ['the rest that is open', { balance: 500 }, [payment(11_500, null)]],
    [
      'a write-off, paid in part before',
      { flags: ['written-off'], settled: true, paid: 2_000, balance: 0 },
      [payment(2_000, null), { kind: 'adjustment', date: null, amount: 10_000 }],
    ],
    [
      'more open than billed',
      { balance: 13_000 },
      [{ kind: 'adjustment', date: null, amount: -1_000 }],
    ],
    ['a balance alone', { amount: null, balance: 700 }, []],
    [
      'what was paid beside a balance, and no amount',
      { amount: null, balance: 700, paid: 300 },
      [payment(300, null)],
    ],
  ])('reads %s', (_, own, entries) => {
    expect(chargeOf(own).entries).toEqual(entries);
  });

  it('knows what was billed where the sheet says only what was paid and what is open', () => {
    expect(chargeOf({ amount: null, balance: 700, paid: 300 }).amount).toBe(1_000);
  });

  it.each(['Voided', 'Anulado', 'Annulée'])(
    'takes a bill that was taken back for let off, not paid: %s',
    (status) => {
      const { receivables } = read([
        ['Guarantor', 'Invoice date', 'Amount', 'Status'],
        ['Ana Ruiz', '2026-04-01', 120, status],
      ]);
      expect(ledgersOf(receivables, null)[0]?.charges[0]?.entries).toEqual([
        { kind: 'adjustment', date: null, amount: 12_000 },
      ]);
    },
  );

  it('takes the day of the invoice for the day of the bill, else that of the service', () => {
    const days = { invoiceDate: '2026-04-02', serviceDate: '2026-03-01' } as const;
    expect(chargeOf(days).date).toBe('2026-04-02');
    expect(chargeOf({ ...days, invoiceDate: null }).date).toBe('2026-03-01');
    expect(chargeOf({ invoiceDate: null }).date).toBeNull();
  });

  it('counts age from the date that the clinic counts from, or from none', () => {
    const line = receivable({ dueDate: '2026-05-01', invoiceDate: '2026-04-01' });
    const due = (basis: 'dueDate' | 'invoiceDate' | null) =>
      must(ledgersOf([line], basis)[0]?.charges[0]).due;
    expect([due('dueDate'), due('invoiceDate'), due(null)]).toEqual([
      ...['2026-05-01', '2026-04-01', null],
    ]);
    expect(isPastDue({ due: null }, '2030-01-01')).toBe(false);
    expect(isPastDue({ due: '2026-05-01' }, '2026-05-01')).toBe(false);
  });
});

describe('what a figure cannot count for sure', () => {
  const day: CivilDate = '2026-06-30';
  const all = ['no-charge-date', 'no-due-date', 'no-payment-date', 'taken-back', 'credit'] as const;

  it('is told bill by bill, each with its reason', () => {
    const doubtful = ledger(
      {},
      { date: null },
      { due: null },
      { entries: [payment(100, null)] },
      { entries: [payment(100, '2026-03-01'), payment(-100, '2026-03-02')] },
      { entries: [payment(10_001, '2026-03-01')] },
      { amount: -5, due: null },
      { date: '2026-07-01', due: null }, // not billed yet
    );
    expect(doubtsOn(doubtful, day, all)).toEqual([
      { id: 'F-1', doubt: 'no-charge-date' },
      { id: 'F-2', doubt: 'no-due-date' },
      { id: 'F-3', doubt: 'no-payment-date' },
      { id: 'F-4', doubt: 'taken-back' },
      { id: 'F-5', doubt: 'credit' },
      { id: 'F-6', doubt: 'credit' },
    ]);
    expect(doubtsOn(doubtful, day, ['no-due-date'])).toEqual([{ id: 'F-2', doubt: 'no-due-date' }]);
  });

  it('is told where it matters: a missing due date is nothing to what counts no age', () => {
    const told = (kpi: Figure) => kpi.doubts.map(({ doubt }) => doubt);
    const bills = ledger({ due: null }, { amount: -5 });
    const period = { from: '2026-01-01', to: day } as const;
    expect(told(dso(bills, period))).toEqual(['credit']);
    expect(told(bestPossibleDso(bills, period))).toEqual(['no-due-date', 'credit']);
    expect(told(agedShareOn(bills, day, 30))).toEqual(['no-due-date', 'credit']);
  });
});

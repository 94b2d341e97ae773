import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AgingOptions,
  type AgingPart,
  type AgingRow,
  aging,
  agingBasis,
  linesBehind,
} from '../../shared/aging.ts';
import { AGING_EDGES, bucketOf } from '../../shared/aging-buckets.ts';
import { addDays } from '../../shared/calendar.ts';
import { existsOn, openBalance, type Receivable } from '../../shared/receivables.ts';
import { datesBetween, read, receivable, receivables, shuffled, TODAY } from './make.ts';
import { holds, must } from './runs.ts';

const options = (own: Partial<AgingOptions> = {}): AgingOptions => ({
  ...{ asOf: TODAY, basis: 'dueDate' },
  ...own,
});

/** The one row of a report about one line. */
function rowOf(own: Partial<Receivable>, how: Partial<AgingOptions> = {}): AgingRow {
  return must(aging([receivable(own)], options(how)).currencies[0]).total;
}

const parts = (row: AgingRow) =>
  row.buckets.reduce((sum, bucket) => sum + bucket, 0) + row.undated + row.credits;

/** Where an open amount stands: after as many edges as its date lies before. */
function expectedRow(
  line: Receivable,
  open: number,
  { asOf, basis, edges = AGING_EDGES }: AgingOptions,
): Pick<AgingRow, 'buckets' | 'undated' | 'credits'> {
  const date = basis && line[basis];
  const place = [0, ...edges].filter((edge) => date && date < addDays(asOf, -edge)).length;
  const debt = open > 0 ? open : 0;
  return {
    buckets: Array.from({ length: edges.length + 2 }, (_, at) => (date && at === place ? debt : 0)),
    undated: date ? 0 : debt,
    credits: Math.min(open, 0),
  };
}

const randomOptions = fc.record({
  asOf: datesBetween('2026-01-01', '2027-06-30'),
  basis: fc.constantFrom(null, 'serviceDate', 'invoiceDate', 'dueDate', 'paidDate'),
  edges: fc
    .uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 8 })
    .map((edges) => edges.sort((a, b) => a - b)),
});

describe('an aging report', () => {
  it('adds up to the cent: buckets + undated + credits = total = all that is open', () => {
    holds(
      fc.property(receivables, randomOptions, (lines, how) => {
        const { currencies } = aging(lines, how);
        for (const { currency, total, guarantors } of currencies) {
          const own = lines.filter(
            (line) => line.currency === currency && existsOn(line, how.asOf),
          );
          const open = own.map((line) => openBalance(line, how.asOf)).filter((one) => one !== 0);
          expect(parts(total)).toBe(total.total);
          expect(total.total).toBe(open.reduce((sum, one) => sum + one, 0));
          expect(total.items).toBe(open.length);
          expect(total.buckets).toHaveLength(how.edges.length + 2);
          for (const { row } of guarantors) expect(parts(row)).toBe(row.total);
        }
      }),
      500,
    );
  });

  it('is in each of its figures the sum of its guarantors', () => {
    holds(
      fc.property(receivables, randomOptions, (lines, how) => {
        for (const { total, guarantors } of aging(lines, how).currencies) {
          const sum = (pick: (row: AgingRow) => number) =>
            guarantors.reduce((all, { row }) => all + pick(row), 0);
          total.buckets.forEach((bucket, at) => {
            expect(sum((row) => row.buckets[at] ?? Number.NaN)).toBe(bucket);
          });
          expect(sum((row) => row.undated)).toBe(total.undated);
          expect(sum((row) => row.credits)).toBe(total.credits);
          expect(sum((row) => row.total)).toBe(total.total);
          expect(sum((row) => row.items)).toBe(total.items);
        }
      }),
      500,
    );
  });

  it('puts each open line where its own age says, and nowhere else', () => {
    holds(
      fc.property(receivables, randomOptions, (lines, how) => {
        for (const line of lines.filter((one) => existsOn(one, how.asOf))) {
          const open = openBalance(line, how.asOf);
          const alone = aging([line], how).currencies[0]?.total;
          if (open === 0) expect(alone).toBeUndefined();
          else
            expect(alone).toMatchObject({ ...expectedRow(line, open, how), total: open, items: 1 });
        }
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    const both = receivables.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
    holds(
      fc.property(both, ([list, mixed]) => {
        const figures = (lines: readonly Receivable[]) =>
          aging(lines, options()).currencies.map(({ currency, total, guarantors }) => [
            ...[currency, total],
            guarantors.map(({ guarantor, row }) => [guarantor.key, row]),
          ]);
        expect(figures(mixed)).toEqual(figures(list));
      }),
    );
  });

  it('never mixes currencies, and leaves none out', () => {
    holds(
      fc.property(receivables, (lines) => {
        const { currencies } = aging(lines, options());
        const names = currencies.map(({ currency }) => currency);
        const open = lines.filter(
          (line) => existsOn(line, TODAY) && openBalance(line, TODAY) !== 0,
        );
        expect(new Set(names)).toEqual(new Set(open.map(({ currency }) => currency)));
        for (const { currency, total } of currencies) {
          const alone = aging(
            lines.filter((line) => line.currency === currency),
            options(),
          );
          expect(must(alone.currencies[0]).total).toEqual(total);
        }
      }),
    );
  });

  it('counts the lines that are not there yet', () => {
    holds(
      fc.property(receivables, (lines) => {
        const later = lines.filter(
          ({ invoiceDate }) => invoiceDate !== null && invoiceDate > TODAY,
        );
        expect(aging(lines, options()).notYet).toBe(later.length);
      }),
    );
  });
});

describe('the edges of the buckets', () => {
  it.each([
    ...[
      [-1, 0],
      [0, 0],
      [1, 1],
      [30, 1],
      [31, 2],
      [60, 2],
      [61, 3],
      [90, 3],
      [91, 4],
    ],
    ...[
      [120, 4],
      [121, 5],
      [5000, 5],
    ],
  ])('%i days past due stand in bucket %i', (days = 0, bucket = 0) => {
    expect(bucketOf(days, AGING_EDGES)).toBe(bucket);
    const row = rowOf({ dueDate: addDays(TODAY, -days) });
    expect(row.buckets.map((amount) => (amount === 12_000 ? 1 : amount))).toEqual(
      [0, 1, 2, 3, 4, 5].map((at) => (at === bucket ? 1 : 0)),
    );
  });

  it('without any edge there are two: not due, and due', () => {
    expect(rowOf({ dueDate: '2026-01-01' }, { edges: [] }).buckets).toEqual([0, 12_000]);
    expect(rowOf({ dueDate: TODAY }, { edges: [] }).buckets).toEqual([12_000, 0]);
  });
});

describe('what is open on a day', () => {
  it.each<[string, Partial<Receivable>, number]>([
    ['what was billed', {}, 12_000],
    ['less what was paid', { paid: 5000 }, 7000],
    ['the balance that the sheet itself has', { paid: 5000, balance: 6500 }, 6500],
    ['nothing where the status says paid', { settled: true }, 0],
    ['all of it on the day before it is paid', { paidDate: '2026-07-01' }, 12_000],
    ['nothing on the day on which it is paid', { paidDate: TODAY }, 0],
    ['the rest after a part was paid', { paidDate: '2026-06-01', paid: 2000 }, 10_000],
    ['a credit where too much was paid', { paid: 15_000 }, -3000],
    ['what the balance says though the status says paid', { settled: true, balance: 400 }, 400],
  ])('is %s', (_what, own, open) => {
    expect(openBalance(receivable(own), TODAY)).toBe(open);
  });

  it('is the same for a past day, whatever was written since', () => {
    const before = { invoiceDate: '2026-03-01', dueDate: '2026-03-31' } as const;
    const past = { asOf: '2026-04-15' } as const;
    const then = rowOf(before, past);
    expect(then).toMatchObject({ buckets: [0, 12_000, 0, 0, 0, 0], total: 12_000 });
    expect(rowOf({ ...before, paidDate: '2026-05-20', paid: 12_000 }, past)).toEqual(then);
    const lines = [receivable(before), receivable({ key: 'i:2', invoiceDate: '2026-05-01' })];
    expect(aging(lines, options(past))).toMatchObject({ notYet: 1, currencies: [{ total: then }] });
  });

  it.each([
    [['dueDate', 'invoiceDate'], 'dueDate'],
    [['invoiceDate', 'serviceDate'], 'invoiceDate'],
    [['serviceDate'], 'serviceDate'],
    [['paidDate'], null],
  ])('is aged, with the columns %j, from %s', (columns, basis) => {
    expect(agingBasis((field) => columns.includes(field))).toBe(basis);
  });
});

describe('a figure', () => {
  it('is the sum of the rows behind it, and each open row stands behind one', () => {
    holds(
      fc.property(receivables, randomOptions, (lines, how) => {
        for (const { currency, total, ledger } of aging(lines, how).currencies) {
          const behind = (part: AgingPart) => linesBehind(lines, how, currency, part);
          const sum = (part: AgingPart) => behind(part).reduce((all, { open }) => all + open, 0);
          for (const [at, bucket] of total.buckets.entries()) expect(sum(at)).toBe(bucket);
          expect(sum('undated')).toBe(total.undated);
          expect(sum('credits')).toBe(total.credits);
          expect(sum('total')).toBe(total.total);
          expect(ledger).toBe(total.total);
          const parts = [...total.buckets.keys(), 'undated', 'credits'] as const;
          const rows = parts.flatMap((part) => behind(part).map(({ line }) => line.row));
          expect(rows.sort()).toEqual(
            behind('total')
              .map(({ line }) => line.row)
              .sort(),
          );
        }
      }),
      300,
    );
  });

  it('has its oldest rows first, and those without a date last', () => {
    holds(
      fc.property(receivables, randomOptions, (lines, how) => {
        for (const { currency } of aging(lines, how).currencies) {
          const ages = linesBehind(lines, how, currency, 'total').map(({ age }) => age ?? -1e9);
          expect(ages).toEqual(ages.toSorted((a, b) => b - a));
        }
      }),
    );
  });
});

it('adds up on every day from 400 before to 400 after, whatever is owed', () => {
  holds(
    fc.property(receivables, (lines) => {
      for (let offset = -400; offset <= 400; offset += 1) {
        const asOf = addDays(TODAY, offset);
        for (const { total, ledger } of aging(lines, options({ asOf })).currencies) {
          expect(parts(total)).toBe(total.total);
          expect(total.total).toBe(ledger);
        }
      }
    }),
    5,
  );
});

describe('a sheet with settled dates', () => {
  it('is open from the invoice date until the day before it is settled', () => {
    const { receivables: lines } = read([
      ['customerID', 'invoiceNumber', 'InvoiceDate', 'DueDate', 'InvoiceAmount', 'SettledDate'],
      ['A-1', '1', '6/1/2013', '7/1/2013', 10.1, '7/8/2013'],
      ['A-2', '2', '5/15/2013', '6/14/2013', 20.2, '7/1/2013'],
      ['A-3', '3', '4/1/2013', '5/1/2013', 40.4, '6/30/2013'],
      ['A-4', '4', '7/1/2013', '7/31/2013', 80.8, '8/2/2013'],
    ]);
    const report = aging(lines, options({ asOf: '2013-06-30' }));
    expect(report.notYet).toBe(1);
    expect(must(report.currencies[0]).total).toMatchObject({
      ...{ buckets: [1010, 2020, 0, 0, 0, 0], undated: 0, credits: 0, total: 3030, items: 2 },
    });
  });
});

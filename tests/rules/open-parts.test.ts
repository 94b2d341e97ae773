import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGING_PARTS,
  type AgingPart,
  type AgingRow,
  aging,
  linesBehind,
} from '../../shared/aging.ts';
import { leftOut } from '../../shared/left-out.ts';
import { sumMinor } from '../../shared/money.ts';
import { openOfBill, openParts } from '../../shared/open-parts.ts';
import { openBalance, type Receivable } from '../../shared/receivables.ts';
import { read, receivable, receivables, TODAY } from './make.ts';
import { holds } from './runs.ts';

/** Lines of a clinic that bills insurers too, some of them with an agency. */
const billed = fc
  .tuple(
    receivables,
    fc.array(
      fc.record({
        payer: fc.constantFrom(null, null, 'patient', 'insurer'),
        insuranceBalance: fc.option(fc.integer({ min: -5000, max: 50_000 })),
        flags: fc.constantFrom<Receivable['flags']>([], [], ['agency'], ['dispute']),
      }),
      { minLength: 40, maxLength: 40 },
    ),
    fc.uniqueArray(fc.nat(39)),
  )
  .map(([lines, more, held]) => ({
    lines: lines.map((line, at): Receivable => ({ ...line, ...more[at] })),
    atAgency: new Set(held.map((at) => `i:${at}`)),
  }));
const options = (atAgency: ReadonlySet<string>) =>
  ({ asOf: TODAY, basis: 'dueDate', atAgency }) as const;

/** What is open of one line: patient, insurer, agency. */
function parts(own: Partial<Receivable>, isAtAgency = false) {
  const { patient, insurer, agency } = openParts(receivable(own), TODAY, isAtAgency);
  return [patient, insurer, agency];
}

describe('the parts of what is open', () => {
  it.each<[string, Partial<Receivable>, number[]]>([
    ['the patient’s alone', {}, [12_000, 0, 0]],
    ['an insurer’s beside it', { balance: 2000, insuranceBalance: 8000 }, [2000, 8000, 0]],
    ['inside of a whole bill', { paid: 3000, insuranceBalance: 8000 }, [1000, 8000, 0]],
    ['never more than the bill', { amount: 5000, insuranceBalance: 8000 }, [0, 5000, 0]],
    ['the insurer’s where it pays', { payer: 'insurer' }, [0, 12_000, 0]],
    [
      ...(['once where two columns tell of the same money'] as const),
      { payer: 'insurer', balance: 8000, insuranceBalance: 8000 },
      [0, 8000, 0],
    ],
    [
      'an agency’s, and the insurer’s beside it',
      { flags: ['agency'], balance: 900, insuranceBalance: 100 },
      [0, 100, 900],
    ],
    ['nothing once it is settled', { settled: true, insuranceBalance: 100 }, [0, 0, 0]],
    [
      ...(['before its payment, of the whole bill'] as const),
      { balance: 0, insuranceBalance: 2000, paidDate: '2026-07-10' },
      [10_000, 2000, 0],
    ],
  ])('%s', (_what, own, wanted) => {
    expect(parts(own)).toEqual(wanted);
  });

  it('are an agency’s where the portal says so', () => {
    expect(parts({}, true)).toEqual([0, 0, 12_000]);
  });

  it('are together all that is open of the bill, and never more than what the sheet says', () => {
    holds(
      fc.property(billed, ({ lines, atAgency }) => {
        for (const line of lines) {
          const split = openParts(line, TODAY, atAgency.has(line.key));
          const all = split.patient + split.insurer + split.agency;
          expect(all).toBe(openOfBill(line, TODAY));
          const most = openBalance(line, TODAY) + Math.max(0, line.insuranceBalance ?? 0);
          expect(all).toBeLessThanOrEqual(most);
          expect(all).toBeGreaterThanOrEqual(openBalance(line, TODAY));
        }
      }),
      500,
    );
  });
});

describe('a report with insurers and agencies', () => {
  it('adds up: patients by age, with insurers and agencies, are all that is open', () => {
    holds(
      fc.property(billed, ({ lines, atAgency }) => {
        for (const { total, ledger, guarantors } of aging(lines, options(atAgency)).currencies) {
          for (const row of [total, ...guarantors.map((one) => one.row)]) {
            expect(sumMinor(row.buckets) + row.undated + row.credits).toBe(row.total);
          }
          expect(total.total + total.insurer + total.agency).toBe(ledger);
          const sum = (pick: (row: AgingRow) => number) =>
            sumMinor(guarantors.map(({ row }) => pick(row)));
          expect(sum(({ insurer }) => insurer)).toBe(total.insurer);
          expect(sum(({ agency }) => agency)).toBe(total.agency);
        }
      }),
      300,
    );
  });

  it('leads from each figure to the lines that it is the sum of', () => {
    holds(
      fc.property(billed, ({ lines, atAgency }) => {
        const how = options(atAgency);
        for (const { currency, total, ledger } of aging(lines, how).currencies) {
          const figures = { ...total, all: ledger };
          const of = (part: AgingPart) =>
            typeof part === 'number' ? total.buckets[part] : figures[part];
          for (const part of [...total.buckets.keys(), ...AGING_PARTS]) {
            const found = linesBehind(lines, how, currency, part);
            expect(sumMinor(found.map(({ open }) => open))).toBe(of(part));
          }
        }
      }),
      100,
    );
  });
});

describe('what is in no sum', () => {
  it('is told with how many rows, and how much of a line typed twice', () => {
    const rows = [
      ['Name', 'Invoice', 'Balance', 'Due date'],
      ['Ana Ruiz', 'F-1', 50, '2026-01-10'],
      ['Ana Ruiz', 'F-1', 50, '2026-01-10'],
      ['Bo Lind', 'F-2', '9o.00', '2026-01-10'],
    ];
    const reading = read(rows);
    expect(leftOut(reading, TODAY)).toEqual({
      ...{ rows: 2, readable: 1, sums: [{ minor: 5000, currency: 'USD' }] },
    });
  });
});

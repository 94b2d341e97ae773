import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aging } from '../../shared/aging.ts';
import { agingAfter } from '../../shared/aging-after.ts';
import type { Receivable } from '../../shared/receivables.ts';
import { receivable, receivables } from './make.ts';
import { holds, must } from './runs.ts';

const OPTIONS = { asOf: '2026-06-30', basis: 'dueDate' } as const;

/** A payment, a correction, a line that is paid off or opened again. */
const changes: fc.Arbitrary<Partial<Receivable>> = fc.oneof(
  fc.record({ paid: fc.integer({ min: 0, max: 200_000 }) }),
  fc.record({ balance: fc.integer({ min: -5_000, max: 200_000 }) }),
  fc.record({ amount: fc.integer({ min: -5_000, max: 200_000 }), balance: fc.constant(null) }),
  fc.record({ settled: fc.boolean(), balance: fc.constant(null) }),
  fc.record({ paidDate: fc.constantFrom('2026-06-15' as const, '2026-07-15' as const) }),
);

describe('a report after one line has changed', () => {
  it('equals counting all lines anew', () => {
    holds(
      fc.property(receivables, fc.nat(), changes, (lines, at, change) => {
        fc.pre(lines.length > 0);
        const was = must(lines[at % lines.length]);
        const is = { ...was, ...change };
        const found = agingAfter(aging(lines, OPTIONS), was, is, OPTIONS);
        const anew = aging(
          lines.map((one) => (one === was ? is : one)),
          OPTIONS,
        );
        if (found) expect(found).toEqual(anew);
      }),
    );
  });

  it('takes a payment from total, bucket and guarantor alike', () => {
    const was = receivable({ amount: 10_000, dueDate: '2026-06-01' });
    const report = aging([was], OPTIONS);
    const after = must(agingAfter(report, was, { ...was, paid: 4_000 }, OPTIONS));
    const [usd] = after.currencies;
    expect(usd?.total).toMatchObject({ buckets: [0, 6_000, 0, 0, 0, 0], total: 6_000, items: 1 });
    expect(usd?.guarantors[0]?.row).toEqual(usd?.total);
    expect(usd?.ledger).toBe(6_000);
    expect(
      agingAfter(
        after,
        must(usd?.guarantors[0]?.guarantor.lines[0]),
        { ...was, paid: 10_000 },
        OPTIONS,
      ),
    ).toEqual({ currencies: [], notYet: 0 });
  });

  it('says when it cannot tell whose line it is', () => {
    const was = receivable({ amount: 10_000, paid: 10_000 });
    const report = aging([was], OPTIONS);
    expect(agingAfter(report, was, { ...was, paid: 0 }, OPTIONS)).toBeNull();
  });

  it('refuses another line', () => {
    const [one, other] = [receivable({ key: 'i:1' }), receivable({ key: 'i:2' })];
    expect(() => agingAfter(aging([one], OPTIONS), one, other, OPTIONS)).toThrow(RangeError);
  });
});

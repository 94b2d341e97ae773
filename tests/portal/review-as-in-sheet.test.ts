import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookOf, figuresShown, REVIEW_FIGURES, shownOf } from '../../portal/app/figures/review.ts';
import { broughtIn } from '../../portal/app/figures/review-rows-table.ts';
import { agingBasis } from '../../shared/aging.ts';
import { syncRowSchema } from '../../shared/contract/portal.ts';
import { references } from '../../shared/contract/reference.ts';
import { syncRow } from '../../shared/contract/sync.ts';
import { byGuarantor } from '../../shared/guarantors.ts';
import { type Ledger, ledgersOf } from '../../shared/kpi/ledger.ts';
import { EXAMPLE_RATES, REVIEWED, reviewed, trendOf } from '../../shared/kpi/review.ts';
import { type Receivable, STOP_FLAGS } from '../../shared/receivables.ts';
import { datesBetween, receivables } from '../rules/make.ts';
import { holds } from '../rules/runs.ts';

const REFS = references('00'.repeat(16));
const OF_A_SHEET = { sheetId: 'sheet', state: 'opaque', isMissing: false, goneOn: null } as const;

/** Random sheets in which some is disputed, written off or promised. */
const sheets = fc
  .tuple(receivables, fc.infiniteStream(fc.subarray([...STOP_FLAGS], { maxLength: 2 })))
  .map(([lines, flags]) =>
    lines.map((line): Receivable => {
      const own = flags.next().value ?? [];
      return { ...line, flags: own, promiseDate: own.length > 1 ? '2026-06-15' : null };
    }),
  );
const days = datesBetween('2026-01-01', '2027-06-30');

/** What the portal knows of a sheet after a sync: through the contract, with all that it takes away. */
function synced(lines: readonly Receivable[]) {
  return byGuarantor(lines).flatMap(({ key, lines: own }) =>
    own.map((line) => ({
      ...syncRowSchema.parse(JSON.parse(JSON.stringify(syncRow(line, key, REFS)))),
      ...OF_A_SHEET,
    })),
  );
}

/** The sheet's own ledgers, under the names that its lines and people have in the portal. */
function sheetLedgers(lines: readonly Receivable[]): Ledger[] {
  const basis = agingBasis(
    (field) => field !== 'statementDate' && lines.some((line) => line[field] !== null),
  );
  return ledgersOf(lines, basis).map(({ currency, charges }) => ({
    currency,
    charges: charges.map((charge) => ({
      ...{ ...charge, id: REFS.line(charge.id), guarantor: REFS.guarantor(charge.guarantor) },
      promised: null,
    })),
  }));
}

describe('the portal’s figures of a sheet, without a name', () => {
  it('are to the last row and doubt those of the sheet, figure by figure', () => {
    holds(
      fc.property(sheets, days, days, (lines, a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const options = { period: { from, to }, rates: EXAMPLE_RATES };
        const book = bookOf(synced(lines), to);
        const ledgers = sheetLedgers(lines);
        expect(book.currencies).toEqual(ledgers.map(({ currency }) => currency));
        for (const ledger of ledgers) {
          const shown = figuresShown(book, ledger.currency, options);
          for (const [at, id] of REVIEW_FIGURES.entries()) {
            const wanted = reviewed(id, ledger, options);
            expect(reviewed(id, book.ledgerOn(ledger.currency, to), options)).toEqual(wanted);
            expect(shown[at]).toEqual({
              ...{ id, ...shownOf(wanted), trend: trendOf(id, ledger, options) },
            });
          }
        }
      }),
      60,
    );
  });

  it('know who answers for a line by what the sheet says of it', () => {
    holds(
      fc.property(sheets, (lines) => {
        const book = bookOf(synced(lines), '2027-01-01');
        const known = book.currencies.flatMap((currency) =>
          book.ledgerOn(currency, '2027-01-01').charges.map(({ id, guarantor }) => [id, guarantor]),
        );
        const wanted = sheetLedgers(lines).flatMap(({ charges }) =>
          charges.map(({ id, guarantor }) => [id, guarantor]),
        );
        expect(known.sort()).toEqual(wanted.sort());
      }),
      60,
    );
  });

  it('are all that the sheet has but one, which needs a day that stays there', () => {
    expect([...REVIEW_FIGURES, 'promises-kept'].sort()).toEqual([...REVIEWED].sort());
  });
});

describe('the lines behind a figure', () => {
  it('stand once a part, and add up to its two sums', () => {
    const sum = (amounts: (number | null)[]) => amounts.reduce<number>((a, b) => a + (b ?? 0), 0);
    holds(
      fc.property(sheets, days, fc.constantFrom(...REVIEW_FIGURES), (lines, to, id) => {
        const options = { period: { from: '2026-01-01', to }, rates: EXAMPLE_RATES } as const;
        const book = bookOf(synced(lines), to);
        for (const currency of book.currencies) {
          const { parts } = reviewed(id, book.ledgerOn(currency, to), options);
          const all = broughtIn(parts);
          expect(new Set(all.map(({ part, ref }) => `${part} ${ref}`)).size).toBe(all.length);
          for (const { key, numerator, denominator } of parts) {
            const own = all.filter(({ part }) => part === key);
            expect(sum(own.map(({ above }) => above))).toBe(numerator.total);
            expect(sum(own.map(({ below }) => below))).toBe(denominator?.total ?? 0);
          }
        }
      }),
      100,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SyncRow, syncRowSchema } from '../../shared/contract/portal.ts';
import { references } from '../../shared/contract/reference.ts';
import { asksAboutAbsent, contentHash, openOf, syncRow } from '../../shared/contract/sync.ts';
import { openBalance, STOP_FLAGS } from '../../shared/receivables.ts';
import { datesBetween, receivable, receivables } from './make.ts';
import { holds } from './runs.ts';

const REFS = references('c0ffee00'.repeat(4));
const OTHER = REFS.guarantor('a:2002');

const LINE = receivable({
  ...{ paid: 2000, balance: 10_000, invoiceDate: '2026-04-01', flags: ['plan', 'hold'] },
});
const ROW = syncRow(LINE, 'a:1001', REFS);

/** Of each field what it may say as well. */
const OTHERS: { readonly [Field in Exclude<keyof SyncRow, 'ref'>]: readonly SyncRow[Field][] } = {
  guarantor: [OTHER],
  currency: ['EUR'],
  amount: [null, 0, 12_001, -12_000],
  paid: [null, 0, 2001],
  balance: [null, 0, 9999],
  settled: [true],
  serviceDate: ['2026-04-01'],
  invoiceDate: [null, '2026-04-02'],
  dueDate: [null, '2026-05-02'],
  paidDate: ['2026-05-01'],
  flags: [[], ['plan'], ['plan', 'hold', 'dispute']],
};

const day = fc.constantFrom(null, '2026-04-01' as const, '2026-05-01' as const);
const cents = fc.constantFrom(null, 0, 1, 10, 100);
/** Rows that say so few things that two of them often say the same. */
const rows: fc.Arbitrary<SyncRow> = fc.record({
  ref: fc.constantFrom(ROW.ref, REFS.line('other')),
  guarantor: fc.constantFrom(ROW.guarantor, OTHER),
  currency: fc.constantFrom('USD', 'EUR'),
  ...{ amount: cents, paid: cents, balance: cents },
  settled: fc.boolean(),
  ...{ serviceDate: day, invoiceDate: day, dueDate: day, paidDate: day },
  flags: fc.shuffledSubarray([...STOP_FLAGS], { maxLength: 3 }),
});

/** What a row says, but for its name and the order of its flags. */
const said = ({ ref: _, flags, ...row }: SyncRow) => ({ ...row, flags: [...flags].sort() });

describe('the hash of a row', () => {
  it.each(Object.entries(OTHERS))('changes with its %s', (field, others) => {
    for (const other of others) {
      expect(contentHash({ ...ROW, [field]: other })).not.toBe(contentHash(ROW));
    }
  });

  it('knows every field that a row has', () => {
    const fields = Object.keys(syncRowSchema.shape).filter((field) => field !== 'ref');
    expect(Object.keys(OTHERS).sort()).toEqual(fields.sort());
  });

  it('changes with nothing else: not with the name of the line, nor the order of its flags', () => {
    const same = { ...ROW, ref: REFS.line('other'), flags: [...ROW.flags].reverse() };
    expect(contentHash(same)).toBe(contentHash(ROW));
    const shuffledFields = Object.fromEntries(Object.entries(ROW).reverse()) as SyncRow;
    expect(contentHash(shuffledFields)).toBe(contentHash(ROW));
  });

  it('is the same for two rows that say the same, and for no others', () => {
    // a row and the same with one or two other fields, so that both cases come up
    const pair = fc.tuple(rows, rows, fc.subarray(Object.keys(ROW), { maxLength: 2 }));
    holds(
      fc.property(pair, ([one, other, fields]) => {
        const own = fields.map((field) => [field, other[field as keyof SyncRow]]);
        const changed: SyncRow = { ...one, ...Object.fromEntries(own) };
        const isSame = JSON.stringify(said(one)) === JSON.stringify(said(changed));
        expect(contentHash(one) === contentHash(changed)).toBe(isSame);
      }),
      2000,
    );
  });

  it('tells apart amounts and dates that stand in the place of one another', () => {
    const bare = { ...ROW, amount: null, paid: null, balance: null, invoiceDate: null };
    const shifted = (['amount', 'paid', 'balance'] as const).map((field) => ({
      ...{ ...bare, [field]: 100 },
    }));
    const dated = (['serviceDate', 'invoiceDate', 'dueDate', 'paidDate'] as const).map((field) => ({
      ...{ ...bare, dueDate: null, [field]: '2026-04-01' as const },
    }));
    expect(new Set([...shifted, ...dated].map(contentHash)).size).toBe(7);
  });
});

/** Texts that a row can hold by no accident. */
const name = fc.stringMatching(/^[A-Z][a-z]{5,8} [A-Z][a-z]{5,8}$/);
const number = fc.stringMatching(/^[G-Z]{2}-\d{4}$/);
const personal = fc.record({
  ...{ guarantor: name, patient: name, unknownStatus: name },
  ...{ account: number, invoice: number },
  email: name.map((text) => `${text.replace(' ', '.')}@example.org`),
});

describe('a line on its way to the portal', () => {
  it('takes no name, address, account, invoice or word of the clinic with it', () => {
    holds(
      fc.property(personal, (own) => {
        const line = receivable({ ...own, key: `i:${own.invoice}`, language: 'es' });
        const row = syncRow(line, `a:${own.account}`, REFS);
        const sent = JSON.stringify(row);
        for (const text of Object.values(own)) {
          for (const word of text.split(/[ .@]/)) expect(sent).not.toContain(word);
        }
        expect(syncRowSchema.safeParse(row).success).toBe(true);
      }),
    );
  });

  it('is a row that the portal can read, whatever the line says', () => {
    holds(
      fc.property(receivables, (lines) => {
        for (const line of lines) {
          expect(syncRowSchema.safeParse(syncRow(line, 'a:1001', REFS)).error).toBeUndefined();
        }
      }),
    );
  });

  it('owes what it owes in the sheet, on any day', () => {
    const anyDay = datesBetween('2025-12-01', '2027-01-31');
    holds(
      fc.property(receivables, anyDay, (lines, today) => {
        for (const line of lines) {
          expect(openOf(syncRow(line, 'a:1001', REFS), today)).toBe(openBalance(line, today));
        }
      }),
    );
  });
});

describe('lines that the sheet has no more', () => {
  it.each([
    [{ known: 200, absent: 60 }, true],
    [{ known: 200, absent: 21 }, true],
    [{ known: 200, absent: 20 }, false],
    [{ known: 10, absent: 10 }, true],
    [{ known: 10, absent: 9 }, false],
    [{ known: 50_000, absent: 5001 }, true],
    [{ known: 0, absent: 0 }, false],
    [{ known: 4, absent: 4 }, true],
    [{ known: 4, absent: 3 }, false],
    [{ known: 1, absent: 1 }, false],
  ])('%o: a person is asked: %s', (lines, isAsked) => {
    expect(asksAboutAbsent(lines)).toBe(isAsked);
  });

  it('are asked about the sooner, the more they are', () => {
    const known = fc.nat({ max: 5000 });
    holds(
      fc.property(known, fc.nat({ max: 5000 }), (all, absent) => {
        if (!asksAboutAbsent({ known: all, absent })) return;
        expect(asksAboutAbsent({ known: all, absent: absent + 1 })).toBe(true);
        expect(asksAboutAbsent({ known: Math.max(0, all - 1), absent })).toBe(true);
      }),
    );
  });
});

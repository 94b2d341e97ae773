import { describe, expect, it } from 'vitest';
import { CASE_STATUSES, type CaseStatus } from '../../shared/cases.ts';
import { type BothSides, conflictsOf, OWNERS } from '../../shared/contract/ownership.ts';
import {
  CONFLICTS,
  type Conflict,
  placementRowSchema,
  type SheetCase,
  syncRowSchema,
} from '../../shared/contract/portal.ts';

const ownerOf = (field: string) => (OWNERS as Readonly<Record<string, string>>)[field];

describe('who owns what', () => {
  it('is the sheet for each field of a line and of a package', () => {
    const fields = { ...syncRowSchema.shape, ...placementRowSchema.shape.package.shape };
    for (const field of Object.keys(fields).filter((name) => name !== 'ref')) {
      expect([field, ownerOf(field)]).toEqual([field, 'sheet']);
    }
    expect(ownerOf('ref')).toBeUndefined();
  });

  it('is decided for each field of a case that is not reckoned from others', () => {
    const sample: Required<SheetCase> = {
      ...{ ref: '', number: 'C-118', agency: 'Northgate', status: 'placed', balance: 9000 },
      ...{ currency: 'USD', updatedOn: '2026-06-30', inPeace: true, contacts: [] },
    };
    const reckoned = ['ref', 'number', 'balance', 'updatedOn', 'inPeace'];
    const fields = Object.keys(sample).filter((field) => !reckoned.includes(field));
    expect(Object.fromEntries(fields.map((field) => [field, ownerOf(field)]))).toEqual({
      ...{ agency: 'practice', status: 'agency', currency: 'sheet', contacts: 'agency' },
    });
  });

  it('is the agency for what happened there, the practice for what it decides', () => {
    const of = (owner: string) => Object.keys(OWNERS).filter((field) => ownerOf(field) === owner);
    expect(of('agency')).toEqual(['status', 'contacts', 'reportedPayments', 'promise']);
    expect(of('practice')).toEqual(['agency', 'hold', 'recall', 'paymentAnswer']);
  });
});

const AGREED: BothSides = {
  ...{ status: 'contacted', balance: 5000, currency: 'USD' },
  sheet: { currency: 'USD', flags: ['hold', 'insurance'], isMissing: false },
};

/** Both sides, in conflict about these things and no others. */
function about(given: readonly Conflict[], status: CaseStatus): BothSides {
  const { sheet } = AGREED;
  return {
    ...{ ...AGREED, status, balance: given.includes('overpaid') ? -1 : 0 },
    sheet: {
      currency: given.includes('other-currency') ? 'EUR' : 'USD',
      flags: given.includes('disputed-in-sheet') ? [...sheet.flags, 'dispute'] : sheet.flags,
      isMissing: given.includes('missing-in-sheet'),
    },
  };
}

const WORKED_ON = ['placed', 'accepted', 'contacted', 'promise', 'plan', 'part_paid'];

/** A line may go when its case is closed; a dispute is none against a case that nobody works on. */
function counts(conflict: Conflict, status: CaseStatus): boolean {
  if (conflict === 'missing-in-sheet') return status !== 'closed';
  return conflict !== 'disputed-in-sheet' || WORKED_ON.includes(status);
}

describe('a conflict between sheet and portal', () => {
  it.each(CASE_STATUSES)('about a case that is %s: none where both agree', (status) => {
    expect(conflictsOf({ ...AGREED, status })).toEqual([]);
  });

  it.each(CASE_STATUSES)('about a case that is %s: each, and every combination', (status) => {
    for (let set = 0; set < 2 ** CONFLICTS.length; set += 1) {
      const given = CONFLICTS.filter((_conflict, at) => (set >> at) & 1);
      const told = given.filter((conflict) => counts(conflict, status));
      expect(conflictsOf(about(given, status))).toEqual(told);
    }
  });
});

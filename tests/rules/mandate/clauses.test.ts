import { describe, expect, it } from 'vitest';
import {
  askedClauses,
  CLAUSES,
  type Clause,
  missingClauses,
} from '../../../shared/mandate/clauses.ts';
import type { FeeTerms } from '../../../shared/mandate/fee.ts';
import { type MandateTerms, TEXT_CLAUSES } from '../../../shared/mandate/terms.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../../shared/places.ts';

const FEE: FeeTerms = {
  ages: [0],
  amounts: [0],
  rates: [[2500]],
  legalRate: null,
  directRate: null,
  minimum: 0,
  paymentCap: null,
  caseCap: null,
};
const CLOCKS = {
  acknowledge: 2,
  'first-contact': 5,
  freshness: 20,
  'dispute-answer': 10,
  recall: 1,
  complaint: 5,
};

function complete(jurisdictions: readonly Jurisdiction[]): MandateTerms {
  return {
    currency: 'EUR',
    fee: FEE,
    minimumBalance: 2500,
    remittance: { days: 10, way: 'gross' },
    clocks: CLOCKS,
    channels: ['letter', 'phone'],
    prohibited: ['lawsuit'],
    recall: { trailingDays: 30 },
    termination: { noticeDays: 30 },
    data: { returnDays: 10, destroyDays: 30 },
    jurisdictions,
    clauses: Object.fromEntries(TEXT_CLAUSES.map((clause) => [clause, 'As agreed.'])),
    reviewOn: '2027-11-22',
  };
}

/** How each rule is left open. */
const OPEN: Readonly<Record<string, (terms: MandateTerms) => MandateTerms>> = {
  fee: (terms) => ({ ...terms, fee: { ...FEE, rates: [] } }),
  remittance: (terms) => ({ ...terms, remittance: { days: 0, way: 'net' } }),
  clocks: (terms) => ({ ...terms, clocks: { ...CLOCKS, freshness: 0 } }),
  methods: (terms) => ({ ...terms, channels: [] }),
  termination: (terms) => ({ ...terms, termination: { noticeDays: 0 } }),
  'data-return': (terms) => ({ ...terms, data: { returnDays: 10, destroyDays: 0 } }),
};

function without(terms: MandateTerms, clause: Clause): MandateTerms {
  const open = OPEN[clause];
  if (open) return open(terms);
  return { ...terms, clauses: { ...terms.clauses, [clause]: '  ' } };
}

const named = (terms: MandateTerms) => missingClauses(terms).map(({ clause }) => clause);

describe('a mandate', () => {
  it.each(JURISDICTIONS)('of %s that holds all of it misses nothing', (jurisdiction) => {
    expect(named(complete([jurisdiction]))).toEqual([]);
  });

  const asked = JURISDICTIONS.flatMap((jurisdiction) =>
    askedClauses([jurisdiction]).map(({ clause }) => [jurisdiction, clause] as const),
  ).filter(([, clause]) => clause !== 'recall' && clause !== 'review');

  it.each(asked)('of %s names the missing %s, and nothing else', (jurisdiction, clause) => {
    expect(named(without(complete([jurisdiction]), clause))).toEqual([clause]);
  });

  it('without a clock for recalls misses that rule too', () => {
    const terms = { ...complete(['US']), clocks: { ...CLOCKS, recall: 0 } };
    expect(named(terms)).toEqual(['clocks', 'recall']);
  });

  it('without a day of review says so', () => {
    expect(named({ ...complete(['US']), reviewOn: '' as never })).toEqual(['review']);
  });

  it('is complete in France only with the four things that the law names', () => {
    const law = askedClauses(['FR']).filter(({ source }) => source.startsWith('CPCE R124-3'));
    expect(law.map(({ clause }) => clause)).toEqual([
      'debt-basis',
      'liability-guarantee',
      'fee',
      'remittance',
    ]);
    expect(law.every(({ isRead }) => isRead)).toBe(true);
  });

  it('for two places is asked for each clause once, by the law before the good practice', () => {
    const both = askedClauses(['FR', 'US']);
    expect(new Set(both.map(({ clause }) => clause)).size).toBe(both.length);
    expect(both.find(({ clause }) => clause === 'fee')?.source).toBe('CPCE R124-3 3°');
    expect(both.every(({ clause }) => CLAUSES.includes(clause))).toBe(true);
  });
});

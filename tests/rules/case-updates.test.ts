import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../../shared/calendar.ts';
import {
  type CaseSeen,
  type CaseUpdate,
  checkUpdate,
  FIELDS_OF,
  MOST_DAYS_AHEAD,
  UPDATE_KINDS,
  updatesOpen,
} from '../../shared/case-updates.ts';
import { CASE_STATUSES } from '../../shared/cases.ts';
import type { SuitFacts } from '../../shared/mandate/lawsuits.ts';
import { holds } from './runs.ts';

const TODAY: CivilDate = '2026-11-22';
const NO_SUIT: SuitFacts = {
  ...{ needsYes: false, isAllowed: false, legalSince: null, bearsFee: false },
};
const seen: CaseSeen = {
  suit: NO_SUIT,
  ...{ status: 'accepted', pausedFrom: null, balance: 10_000, placedOn: '2026-11-01' },
  ...{ desk: [], reported: [] },
};

function told(update: CaseUpdate, changes: Partial<CaseSeen> = {}) {
  const checked = checkUpdate({ ...seen, ...changes }, update, TODAY);
  return checked.ok ? checked.value : checked.reason;
}

function pay(amount: number, more: Partial<CaseUpdate> = {}): CaseUpdate {
  return { kind: 'payment', amount, on: TODAY, ...more };
}

describe('a payment that an agency tells of', () => {
  it('is one of a part, or of the rest', () => {
    expect(told(pay(9999))).toBe('payment');
    expect(told(pay(10_000))).toBe('full_payment');
    expect(told(pay(10_001))).toBe('over-balance');
  });

  it('lies between the placement and today, both included', () => {
    expect(told(pay(1, { on: '2026-11-01' }))).toBe('payment');
    expect(told(pay(1, { on: '2026-10-31' }))).toBe('before-placement');
    expect(told(pay(1, { on: '2026-11-23' }))).toBe('in-future');
  });

  it('may lie on the agency’s today where the practice, further east, placed it tomorrow', () => {
    expect(told(pay(1), { placedOn: '2026-11-23' })).toBe('payment');
    expect(told(pay(1, { on: '2026-11-21' }), { placedOn: '2026-11-23' })).toBe('before-placement');
  });

  it('is asked about when the practice has one of the same amount, with that one’s day', () => {
    const desk = [
      { amount: 500, on: '2026-11-03' as const },
      { amount: 500, on: '2026-11-05' as const },
    ];
    expect(told(pay(500), { desk })).toBe('same-as-desk');
    expect(checkUpdate({ ...seen, desk }, pay(500), TODAY)).toMatchObject({
      details: { amount: 500, on: '2026-11-05' },
    });
    expect(told(pay(501), { desk })).toBe('payment');
    expect(told(pay(500, { isAnother: true }), { desk })).toBe('payment');
  });

  it('is asked about when it was told already: the same amount on the same day', () => {
    const reported = [{ amount: 500, on: TODAY }];
    expect(told(pay(500), { reported })).toBe('same-as-reported');
    expect(told(pay(500, { on: '2026-11-21' }), { reported })).toBe('payment');
    expect(told(pay(500, { isAnother: true }), { reported })).toBe('payment');
  });
});

describe('what is agreed for later', () => {
  it.each(['promise', 'plan'] as const)('a %s begins today or within 90 days', (kind) => {
    const on = (day: CivilDate) => told({ kind, amount: 100, on: day });
    expect(on(TODAY)).toBe(kind);
    expect(on(addDays(TODAY, MOST_DAYS_AHEAD))).toBe(kind);
    expect(on(addDays(TODAY, MOST_DAYS_AHEAD + 1))).toBe('too-far');
    expect(on(addDays(TODAY, -1))).toBe('in-past');
  });
});

describe('every kind of update', () => {
  const whole: Omit<CaseUpdate, 'kind'> = {
    ...{ channel: 'call', outcome: 'reached', amount: 100, on: TODAY, note: 'Called.' },
  };
  const reasons = { refuse: 'too-old', dispute: 'amount', return: 'exhausted' } as const;
  const updateOf = (kind: CaseUpdate['kind']): CaseUpdate => ({
    ...{ ...whole, kind },
    ...(kind in reasons && { reason: reasons[kind as keyof typeof reasons] }),
  });

  it.each(UPDATE_KINDS)('of kind %s asks for each field that belongs to it', (kind) => {
    const isFirst = updatesOpen({ status: 'placed', pausedFrom: null, suit: NO_SUIT });
    const status = isFirst.includes(kind) ? 'placed' : 'accepted';
    const legalSince = kind === 'lawsuit_undone' ? TODAY : null;
    const at = {
      status: kind === 'confirm' ? ('recalled' as const) : status,
      suit: { ...NO_SUIT, legalSince },
    } as const;
    expect(told(updateOf(kind), at)).toBe(kind);
    for (const field of FIELDS_OF[kind]) {
      expect(told({ ...updateOf(kind), [field]: undefined }, at), field).toBe('required');
    }
  });

  it('is open exactly where a right one is not refused by the table or for its suit', () => {
    const suits: SuitFacts[] = [NO_SUIT, { ...NO_SUIT, needsYes: true }];
    for (const status of CASE_STATUSES) {
      for (const suit of [...suits, { ...NO_SUIT, legalSince: TODAY }]) {
        const paused = status === 'disputed' || status === 'hold';
        const state = { status, pausedFrom: paused ? ('accepted' as const) : null, suit };
        const open = UPDATE_KINDS.filter((kind) => {
          const answer = told(updateOf(kind), state);
          return !['not-now', 'not-yours'].includes(answer) && !answer.includes('suit-');
        });
        const kinds = open.filter((kind) => kind !== 'lawsuit_undone' || suit.legalSince !== null);
        expect(updatesOpen(state), status).toEqual(kinds);
      }
    }
  });

  it('of a suit names a day on which the agency had the case', () => {
    const on = (day: CivilDate) => told({ kind: 'lawsuit', on: day });
    expect([on('2026-10-31'), on('2026-11-01')]).toEqual(['before-placement', 'lawsuit']);
    expect([on(TODAY), on('2026-11-23')]).toEqual(['lawsuit', 'in-future']);
  });

  it('takes a reason of its own kind alone', () => {
    expect(told({ kind: 'dispute', reason: 'exhausted' })).toBe('not-a-choice');
    expect(told({ kind: 'return', reason: 'exhausted' })).toBe('return');
  });
});

it('no update ever makes a balance negative', () => {
  const money = fc.integer({ min: -5, max: 20_000 });
  holds(
    fc.property(money, money, fc.constantFrom(...CASE_STATUSES), (balance, amount, status) => {
      const event = told(pay(amount, { isAnother: true }), { balance, status });
      if (event === 'payment') expect(balance - amount).toBeGreaterThan(0);
      if (event === 'full_payment') expect(balance - amount).toBe(0);
    }),
    2000,
  );
});

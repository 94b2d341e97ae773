import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balanceBy,
  type Match,
  matchCharge,
  matchFall,
  mayBeSame,
  moneyEvent,
  type ReportedPayment,
  reversedOf,
  sheetChange,
  unmatchedOf,
} from '../../shared/case-money.ts';
import { AT_AGENCY, CASE_STATUSES, type CaseState, nextStatus } from '../../shared/cases.ts';
import {
  type CaseBook,
  cents,
  histories,
  isAsGuessed,
  newBook,
  type Step,
  settleAll,
  take,
} from './case-book.ts';
import { holds } from './runs.ts';

const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);
const change = (before: number, after: number, unmatched = 0, asked = 0) =>
  sheetChange({ before, after, unmatched, asked });

describe('a change of what the sheet says is open', () => {
  it('is nothing where nothing changed', () => {
    expect(change(10_000, 10_000, 5000, 2500)).toEqual({ kind: 'none' });
  });

  it('is money at the desk where the agency has reported none', () => {
    expect(change(10_000, 7500)).toEqual({ kind: 'desk-payment', amount: 2500 });
    expect(change(1000, -500)).toEqual({ kind: 'desk-payment', amount: 1500 });
  });

  it('is asked about while the sheet misses a payment, however small', () => {
    expect(change(10_000, 7500, 1)).toEqual({ kind: 'ask', amount: 2500 });
  });

  it('is asked about although other falls are asked about: they may be other money', () => {
    expect(change(10_000, 0, 10_000, 10_000)).toEqual({ kind: 'ask', amount: 10_000 });
  });

  it('is a charge where more is owed', () => {
    expect(change(0, 2500)).toEqual({ kind: 'charge', amount: 2500, withdrawn: 0 });
    expect(change(0, 2500, 9000)).toEqual({ kind: 'charge', amount: 2500, withdrawn: 0 });
  });

  it('takes back what was asked about, before anything is charged', () => {
    const kind = 'charge';
    expect(change(0, 2500, 10_000, 7500)).toEqual({ kind, amount: 0, withdrawn: 2500 });
    expect(change(0, 9000, 10_000, 7500)).toEqual({ kind, amount: 1500, withdrawn: 7500 });
  });
});

const payments = fc
  .array(fc.record({ amount: fc.nat({ max: 5000 }), matched: fc.nat({ max: 5000 }) }), {
    maxLength: 6,
  })
  .map((list) =>
    list.map(({ amount, matched }, at) => ({
      ...{ id: `p${at}`, matched, amount: matched > amount ? 0 : amount },
    })),
  );

/** The same payments, of some of which the sheet shows more, or less. */
function shown(list: readonly ReportedPayment[], matches: readonly Match[], sign: 1 | -1) {
  expect(new Set(matches.map(({ payment }) => payment)).size).toBe(matches.length);
  expect(matches.every(({ amount }) => amount > 0)).toBe(true);
  return list.map((payment) => {
    const match = matches.find((one) => one.payment === payment.id);
    return { ...payment, matched: payment.matched + sign * (match?.amount ?? 0) };
  });
}

describe('a fall that is money the agency reported', () => {
  it('is set against payments to the last cent, and never against more than stands of one', () => {
    holds(
      fc.property(fc.integer({ min: 1, max: 12_000 }), payments, (fall, list) => {
        const { matches, rest } = matchFall(fall, list);
        const matched = sum(matches.map((match) => match.amount));
        expect(matched + rest).toBe(fall);
        expect(matched).toBe(Math.min(fall, unmatchedOf(list)));
        expect(unmatchedOf(shown(list, matches, 1))).toBe(unmatchedOf(list) - matched);
        expect(reversedOf(shown(list, matches, 1))).toBe(reversedOf(list));
      }),
      1000,
    );
  });

  it('settles the oldest payment first', () => {
    const list = [
      { id: 'p1', amount: 4000, matched: 1000 },
      { id: 'p2', amount: 2000, matched: 0 },
      { id: 'p3', amount: 2000, matched: 0 },
    ];
    const matches = [
      { payment: 'p1', amount: 3000 },
      { payment: 'p2', amount: 500 },
    ];
    expect(matchFall(3500, list)).toEqual({ matches, rest: 0 });
  });

  it('is not set against a payment that was reversed', () => {
    const list = [
      { id: 'p1', amount: 0, matched: 3000 },
      { id: 'p2', amount: 2000, matched: 0 },
    ];
    expect(matchFall(2500, list)).toEqual({
      ...{ matches: [{ payment: 'p2', amount: 2000 }], rest: 500 },
    });
  });
});

describe('a charge while the sheet still shows a reversed payment', () => {
  const bounced = [
    { id: 'p1', amount: 5000, matched: 1000 },
    { id: 'p2', amount: 0, matched: 4000 },
    { id: 'p3', amount: 0, matched: 2000 },
  ];

  it('is its correction first, of the oldest one before the others', () => {
    const first = { payment: 'p2', amount: 4000 };
    expect(matchCharge(3000, bounced)).toEqual({
      ...{ matches: [{ payment: 'p2', amount: 3000 }], rest: 0 },
    });
    expect(matchCharge(9000, bounced)).toEqual({
      ...{ matches: [first, { payment: 'p3', amount: 2000 }], rest: 3000 },
    });
  });

  it('leaves alone what stands', () => {
    holds(
      fc.property(fc.integer({ min: 1, max: 12_000 }), payments, (charge, list) => {
        const { matches, rest } = matchCharge(charge, list);
        const matched = sum(matches.map((match) => match.amount));
        expect(matched + rest).toBe(charge);
        expect(matched).toBe(Math.min(charge, reversedOf(list)));
        expect(reversedOf(shown(list, matches, -1))).toBe(reversedOf(list) - matched);
        expect(unmatchedOf(shown(list, matches, -1))).toBe(unmatchedOf(list));
      }),
      1000,
    );
  });
});

/** What people see after some steps on an account of 100.00. */
function seenAfter(...steps: Step[]) {
  const book = newBook(10_000);
  for (const step of steps) take(book, step);
  const { sheetOpen, balance, payments, questions } = book;
  const asked = questions.map((question) => question.amount);
  const unmatched = unmatchedOf(payments) - reversedOf(payments);
  return { sheetOpen, balance, unmatched, asked };
}

describe('money that both sides count, by examples', () => {
  const collected: Step = { kind: 'collect', amount: 10_000 };
  const net: Step = { kind: 'remit', amount: 7500 };
  const fee: Step = { kind: 'remit', amount: 2500 };
  const answer: Step = { kind: 'answer' };

  it('collected 100, remitted net of a fee of 25: nothing is open at any time', () => {
    const seen = { balance: 0, asked: [] };
    expect(seenAfter(collected)).toEqual({ ...seen, sheetOpen: 10_000, unmatched: 10_000 });
    expect(seenAfter(collected, net)).toEqual({
      ...{ balance: 0, asked: [7500], sheetOpen: 2500, unmatched: 10_000 },
    });
    expect(seenAfter(collected, net, answer)).toEqual({
      ...seen,
      sheetOpen: 2500,
      unmatched: 2500,
    });
    const whole = seenAfter(collected, net, answer, fee, answer);
    expect(whole).toEqual({ ...seen, sheetOpen: 0, unmatched: 0 });
    expect(seenAfter(collected, net, fee, answer, answer)).toEqual(whole);
  });

  it('collected 40, and 40 paid at the desk: a person says that they are two payments', () => {
    const both = seenAfter(
      { kind: 'collect', amount: 4000 },
      { kind: 'desk', amount: 4000 },
      answer,
    );
    expect(both).toEqual({ sheetOpen: 6000, balance: 2000, unmatched: 4000, asked: [] });
  });

  it('collected 100, typed in whole, then the cheque bounced: 100 are open again, once', () => {
    const whole: Step = { kind: 'remit', amount: 10_000 };
    const bounced = [collected, whole, answer, { kind: 'reverse', at: 0 } as const];
    const open = { balance: 10_000, asked: [] };
    expect(seenAfter(...bounced)).toEqual({ ...open, sheetOpen: 0, unmatched: -10_000 });
    const corrected = seenAfter(...bounced, { kind: 'correct-reversed' });
    expect(corrected).toEqual({ ...open, sheetOpen: 10_000, unmatched: 0 });
  });

  it('a slip in the sheet is asked about, and taken back with the entry', () => {
    const slip = seenAfter(collected, net, { kind: 'correct-slip' });
    expect(slip).toEqual({ sheetOpen: 10_000, balance: 0, unmatched: 10_000, asked: [] });
  });

  it('typed in by the clinic before the agency reports it: the agency is asked', () => {
    expect(mayBeSame(4000, [{ amount: 2500 }, { amount: 4000 }])).toBe(true);
    expect(mayBeSame(4000, [{ amount: 4001 }, { amount: 3999 }])).toBe(false);
    expect(mayBeSame(4000, [])).toBe(false);
  });
});

const byRule = ({ sheetOpen, questions, payments }: CaseBook) =>
  balanceBy({ sheetOpen, payments, asked: sum(questions.map(({ amount }) => amount)) });

describe('any history of a case', () => {
  it('keeps the rule of the balance at every step', () => {
    holds(
      fc.property(histories, ([placed, steps]) => {
        const book = newBook(placed);
        for (const one of steps) {
          take(book, one);
          expect(byRule(book)).toBe(book.balance);
        }
      }),
      2000,
    );
  });

  it('counts every cent once: when all is typed in and answered, both sides say what is owed', () => {
    holds(
      fc.property(histories, ([placed, steps]) => {
        const book = newBook(placed);
        for (const one of steps) if (isAsGuessed(book, one)) take(book, one);
        settleAll(book);
        expect(book.questions).toEqual([]);
        const { sheetOpen, balance, owed } = book;
        expect({ sheetOpen, balance }).toEqual({ sheetOpen: owed, balance: owed });
        expect([unmatchedOf(book.payments), reversedOf(book.payments)]).toEqual([0, 0]);
      }),
      2000,
    );
  });

  it('counts no payment twice in silence: money at the desk is asked about while one is missing', () => {
    holds(
      fc.property(histories, cents, ([placed, steps], amount) => {
        const book = newBook(placed);
        for (const one of steps) take(book, one);
        const { balance, payments } = book;
        take(book, { kind: 'desk', amount });
        expect(book.balance).toBe(unmatchedOf(payments) > 0 ? balance : balance - amount);
      }),
    );
  });
});

describe('the event that money makes', () => {
  it.each([
    ['desk', 1, 'desk_payment'],
    ['desk', 0, 'full_desk_payment'],
    ['desk', -1, 'full_desk_payment'],
    ['reported', 1, 'payment'],
    ['reported', 0, 'full_payment'],
    ['reversal', 1, 'reversal'],
    ['reversal', 0, 'correction'],
    ['charge', 1, 'charge'],
    ['charge', 0, 'correction'],
    ['charge', -1, 'correction'],
  ] as const)('%s that leaves %d: %s', (kind, balance, event) => {
    expect(moneyEvent(kind, balance)).toBe(event);
  });

  it('finds the case ready for it, unless nothing was open any more', () => {
    const states = CASE_STATUSES.filter((status) => AT_AGENCY.includes(status)).map(
      (status): CaseState => ({
        ...{ status, pausedFrom: ['disputed', 'hold'].includes(status) ? 'contacted' : null },
      }),
    );
    for (const state of states) {
      for (const kind of ['desk', 'charge'] as const) {
        for (const balance of [-1, 0, 1]) {
          const isImpossible = kind === 'desk' && state.status === 'paid' && balance > 0;
          const { ok } = nextStatus(state, moneyEvent(kind, balance), 'sheet');
          expect([state.status, kind, balance, ok]).toEqual([
            ...[state.status, kind, balance, !isImpossible],
          ]);
        }
      }
    }
  });
});

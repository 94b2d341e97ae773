import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../../shared/calendar.ts';
import type { Charge, Ledger } from '../../shared/kpi/ledger.ts';
import { WORK_TERM_WORDS } from '../../shared/messages/work-terms.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { type Contacts, WORK_TERMS, type WorkItem, worklist } from '../../shared/worklist.ts';
import { histories, ledger, payment } from './kpi-histories.ts';
import { datesBetween, shuffled } from './make.ts';
import { holds, must } from './runs.ts';

const DAY: CivilDate = '2026-06-30';
const COSTS = { cost: 300, restDays: 30 };
const FREE: Contacts = { last: null, next: DAY };

const everybody = (own: Contacts = FREE) =>
  new Map(['a:1', 'a:2', 'n:ana ruiz|', 'a:1001'].map((key) => [key, own] as const));

/** One guarantor’s item, whose only charge fell due so many days ago. */
function itemOf(own: Partial<Charge>, daysPastDue = 30, contacts = everybody()): WorkItem {
  const due = addDays(DAY, -daysPastDue);
  const bill = { date: addDays(due, -30), due, ...own };
  return must(worklist(ledger(bill), DAY, contacts, COSTS).today[0]);
}

const termsOf = ({ terms }: WorkItem) =>
  Object.fromEntries(terms.map(({ term, amount }) => [term, amount]));

const contactsOf = fc.array(
  fc.record({
    last: fc.option(datesBetween('2026-03-01', DAY)),
    next: fc.option(datesBetween('2026-06-01', '2026-07-31'), { freq: 9 }),
  }),
  { minLength: 3, maxLength: 3 },
);

/** Random people: bills of three guarantors, and contacts with some of them. */
const people = fc
  .tuple(histories, contactsOf, fc.boolean())
  .map(([history, known, isOneUnknown]) => ({
    history,
    contacts: new Map(
      ['a:1', 'a:2', 'n:ana ruiz|']
        .map((key, at) => [key, known[at] ?? FREE] as const)
        .slice(isOneUnknown ? 1 : 0),
    ),
  }));

describe('the worklist of a day', () => {
  it('explains each score by terms that add up to it', () => {
    holds(
      fc.property(people, ({ history, contacts }) => {
        for (const item of worklist(history, DAY, contacts, COSTS).today) {
          expect(item.terms.map(({ term }) => term)).toEqual([...WORK_TERMS]);
          expect(item.terms.reduce((sum, { amount }) => sum + amount, 0)).toBe(item.score);
          expect(item.terms.every(({ amount }) => Number.isInteger(amount))).toBe(true);
          expect(termsOf(item)['amount']).toBe(item.owed);
        }
      }),
    );
  });

  it('is the same for the same bills in any order', () => {
    const both = people.chain((made) =>
      fc.tuple(fc.constant(made), shuffled(made.history.charges), shuffled([...made.contacts])),
    );
    holds(
      fc.property(both, ([{ history, contacts }, charges, known]) => {
        const found = worklist({ ...history, charges }, DAY, new Map(known), COSTS);
        expect(found).toEqual(worklist(history, DAY, contacts, COSTS));
      }),
    );
  });

  it('has everybody with something past due once: today, or waiting', () => {
    holds(
      fc.property(people, ({ history, contacts }) => {
        const { today, waiting } = worklist(history, DAY, contacts, COSTS);
        const found = [...today, ...waiting].map(({ guarantor }) => guarantor);
        const late = worklist(history, DAY, everybody(), COSTS).today;
        expect([...found].sort()).toEqual(late.map(({ guarantor }) => guarantor).sort());
        const scores = today.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const { guarantor } of today) {
          expect((contacts.get(guarantor)?.next ?? '9999') <= DAY, guarantor).toBe(true);
        }
      }),
    );
  });

  it('knows nothing of who somebody is: another name changes no score', () => {
    const renamed = (history: Ledger): Ledger => ({
      ...history,
      charges: history.charges.map((one) => ({ ...one, guarantor: `z:${one.guarantor}` })),
    });
    holds(
      fc.property(people, ({ history, contacts }) => {
        const others = new Map([...contacts].map(([key, own]) => [`z:${key}`, own]));
        const scores = (list: readonly WorkItem[]) =>
          list.map(({ score, terms }) => [score, terms]);
        expect(scores(worklist(renamed(history), DAY, others, COSTS).today)).toEqual(
          scores(worklist(history, DAY, contacts, COSTS).today),
        );
      }),
    );
  });
});

describe('who may not be contacted today', () => {
  const bills = ledger(
    { guarantor: 'late' },
    { guarantor: 'soon' },
    { guarantor: 'never' },
    { guarantor: 'unknown' },
    { guarantor: 'paid', entries: [payment(10_000, '2026-03-03')] },
  );

  it('waits, the soonest first, and whoever nobody knows about waits too', () => {
    const contacts = new Map<string, Contacts>([
      ['late', { last: DAY, next: '2026-07-30' }],
      ['soon', { last: null, next: '2026-07-01' }],
      ['never', { last: null, next: null }],
      ['paid', FREE],
    ]);
    expect(worklist(bills, DAY, contacts, COSTS)).toEqual({
      ...{ currency: 'USD', today: [] },
      waiting: [
        { guarantor: 'soon', from: '2026-07-01' },
        { guarantor: 'late', from: '2026-07-30' },
        { guarantor: 'never', from: null },
        { guarantor: 'unknown', from: null },
      ],
    });
  });
});

describe('a score', () => {
  const amounts = fc.integer({ min: 1, max: 500_000 });

  it('never falls with a larger amount, nor rises with age or with a contact less long ago', () => {
    const days = fc.integer({ min: 1, max: 1_000 });
    holds(
      fc.property(amounts, amounts, days, days, (one, other, young, old) => {
        const [less = 0, more = 0] = [one, other].sort((a, b) => a - b);
        const [few = 0, many = 0] = [young, old].sort((a, b) => a - b);
        const score = (amount: number, age: number) => itemOf({ amount }, age).score;
        expect(score(more, few)).toBeGreaterThanOrEqual(score(less, few));
        expect(score(more, few)).toBeGreaterThanOrEqual(score(more, many));
        const scoreAfter = (ago: number) =>
          itemOf({ amount: more }, 30, everybody({ last: addDays(DAY, -ago), next: DAY })).score;
        expect(scoreAfter(few)).toBeLessThanOrEqual(scoreAfter(many));
      }),
    );
  });

  it.each([
    [1, 9966],
    [45, 8450],
    [90, 6900],
    [180, 5100],
    [365, 2100],
    [2_000, 900],
  ])('of 100.00 past due for %i days leaves %i before the cost', (age, left) => {
    const { amount, age: lost, cost } = termsOf(itemOf({}, age));
    expect([(amount ?? 0) + (lost ?? 0), cost]).toEqual([left, -300]);
  });

  it('is halved while they are within the days that they usually take', () => {
    const before = (days: number) => ({
      ...({ id: `paid-${days}`, date: '2025-01-01', due: '2025-02-01' } as const),
      entries: [payment(10_000, addDays('2025-01-01', days))],
    });
    const bill = { id: 'open', date: addDays(DAY, -60), due: addDays(DAY, -30) };
    const term = (...paid: number[]) =>
      termsOf(must(worklist(ledger(bill, ...paid.map(before)), DAY, everybody(), COSTS).today[0]));
    const left = Math.round(10_000 * (1 - 0.31 / 3));
    expect(term(60)['usual-days']).toBe(Math.round(left / 2) - left);
    expect(term(59)['usual-days']).toBe(0);
    expect(term()['usual-days']).toBe(0);
  });

  it('loses half of the share of promises that were not kept', () => {
    const kept = { promised: '2026-03-01', entries: [payment(10_000, '2026-03-01')] } as const;
    const broken = { promised: '2026-03-01', entries: [payment(10_000, '2026-03-02')] } as const;
    const open = { date: addDays(DAY, -60), due: addDays(DAY, -30) };
    const { promises, age } = termsOf(
      must(worklist(ledger(open, kept, broken), DAY, everybody(), COSTS).today[0]),
    );
    expect(promises).toBe(Math.round((10_000 + (age ?? 0)) * 0.75) - (10_000 + (age ?? 0)));
  });

  it.each([
    [-1, 0],
    [0, 0],
    [15, 4_484],
    [30, 8_967],
    [90, 8_967],
  ])('of 100.00, with a contact %i days ago, leaves %i before the cost', (ago, left) => {
    const { score, lastContact } = itemOf(
      {},
      30,
      everybody({ last: addDays(DAY, -ago), next: DAY }),
    );
    expect(score).toBe(left - 300);
    expect(lastContact).toBe(addDays(DAY, -ago));
  });

  it('that is equal goes by the older debt, then by the key', () => {
    const contacts = new Map(
      ['c', 'b', 'a'].map((key) => [key, { last: DAY, next: DAY }] as const),
    );
    const bills = ledger(
      { guarantor: 'c', due: '2026-05-01' },
      { guarantor: 'b', due: '2026-06-01' },
      { guarantor: 'a', due: '2026-06-01' },
    );
    const { today } = worklist(bills, DAY, contacts, COSTS);
    expect(today.map(({ guarantor, score }) => [guarantor, score])).toEqual([
      ['c', -300],
      ['a', -300],
      ['b', -300],
    ]);
  });
});

it.each(LANGUAGES)('each reason has a word of its own in %s', (language) => {
  const words = WORK_TERMS.map((term) => WORK_TERM_WORDS[language][term]);
  expect(new Set(words.filter((word) => word.trim() !== '')).size).toBe(WORK_TERMS.length);
});

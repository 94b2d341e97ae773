import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/calendar.ts';
import type { WorklistView } from '../../shared/contract/worklist.ts';
import { must } from '../rules/runs.ts';
import { type Row, SENDER, useAddOn } from './clinic.ts';

const openClinic = useAddOn();
const ALL = { currency: null };
/** Sunday, 8 March 2026, 10:00 in New York and 9:00 in Bogotá. */
const SUNDAY = Date.UTC(2026, 2, 8, 14);

const TRAITS = ['Guarantor', 'E-mail', 'Language', 'Place', 'Phone', 'Insurer', 'Care'] as const;
const HEADERS: Row = [
  ...[
    'Account',
    'Guarantor',
    'E-mail',
    'Language',
    'Patient state',
    'Phone',
    'Insurer',
    'Sensitive',
  ],
  ...['Invoice', 'Invoice date', 'Due date', 'Amount', 'Paid', 'Date paid', 'Status'],
];
type Traits = Record<(typeof TRAITS)[number], string>;

const traits = fc.record<Traits>({
  Guarantor: fc.constantFrom('Ana Ruiz', 'Bo Lind', 'Ngozi Okafor', 'Zoë Ó Briain', 'Li Wei'),
  'E-mail': fc.constantFrom('a@example.org', 'zz@example.net', 'middle.name@example.com'),
  Language: fc.constantFrom('', 'English', 'Spanish', 'French'),
  Place: fc.constantFrom('', 'New York', 'Ohio', 'Texas'),
  Phone: fc.constantFrom('', '+1 212 555 0142'),
  Insurer: fc.constantFrom('', 'Acme Health', 'Other Mutual'),
  Care: fc.constantFrom('', 'yes'),
});

/** A bill of one of eight accounts, due some time before 10 March 2026, perhaps paid. */
const bills = fc.array(
  fc.record({
    who: fc.integer({ min: 0, max: 7 }),
    overdue: fc.integer({ min: -20, max: 300 }),
    minor: fc.integer({ min: 1000, max: 90_000 }),
    paidAfter: fc.option(fc.integer({ min: 1, max: 60 }), { freq: 1 }),
    isDisputed: fc.integer({ min: 1, max: 20 }).map((dice) => dice === 1),
  }),
  { minLength: 12, maxLength: 40 },
);
type Bill = typeof bills extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function sheet(made: readonly Bill[], people: readonly Traits[]): Row[] {
  return made.map(({ who, overdue, minor, paidAfter, isDisputed }, at) => {
    const due = addDays('2026-03-10', -overdue);
    const amount = (minor / 100).toFixed(2);
    const paidOn = paidAfter === null ? null : addDays(due, paidAfter - 30);
    const isPaid = paidOn !== null && paidOn < '2026-03-10';
    const traits = TRAITS.map((trait) => {
      const own = must(people[who])[trait];
      return trait === 'E-mail' ? `${who}${own}` : trait === 'Guarantor' ? `${own} ${who}` : own;
    });
    return [
      ...[`A-${who}`, ...traits, `F-${at}`, addDays(due, -30), due, amount],
      ...(isPaid ? [amount, paidOn, ''] : ['', '', isDisputed ? 'In dispute' : '']),
    ];
  });
}

const made = (seed: number) => must(fc.sample(bills, { numRuns: 1, seed })[0]);
const people = (seed: number) => fc.sample(traits, { numRuns: 8, seed });
/** What the order hangs on, and nothing of who somebody is. */
const orderOf = ({ items }: WorklistView) =>
  items.map(({ account, score, terms, owed, usualDays }) => ({
    ...{ account, score, terms, owed, usualDays },
  }));
const withRows = (rows: Row[]) => openClinic({ rows: [HEADERS, ...rows] });

describe('the order of the day’s work', () => {
  test('is the same however the rows of the sheet are sorted', async () => {
    for (const seed of [1, 2, 3]) {
      const rows = sheet(made(seed), people(seed));
      const [one, ...others] = [rows, [...rows].reverse(), rows.toSorted()];
      const first = await withRows(must(one)).get('worklist', ALL);
      expect(first.items.length).toBeGreaterThan(2);
      for (const other of others) {
        const view = await withRows(other).get('worklist', ALL);
        expect(orderOf(view)).toEqual(orderOf(first));
      }
    }
  }, 30_000);

  test('does not hang on who somebody is', async () => {
    for (const seed of [1, 2, 3]) {
      const first = await withRows(sheet(made(seed), people(seed))).get('worklist', ALL);
      expect(first.items.length).toBeGreaterThan(2);
      for (const other of [71, 72]) {
        const view = await withRows(sheet(made(seed), people(other))).get('worklist', ALL);
        expect(orderOf(view)).toEqual(orderOf(first));
        expect(view.items.map(({ name }) => name)).not.toEqual(first.items.map(({ name }) => name));
      }
    }
  }, 30_000);

  test('adds up to each score, which falls from one to the next', async () => {
    const { items } = await withRows(sheet(made(4), people(4))).get('worklist', ALL);
    const scores = items.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { terms, score, owed } of items) {
      expect(terms.reduce((sum, { amount }) => sum + amount, 0)).toBe(score);
      expect(terms[0]).toEqual({ term: 'amount', amount: owed });
    }
  });

  test('leads to the rows that are past due', async () => {
    const rows = sheet(made(4), people(4));
    const { items } = await withRows(rows).get('worklist', ALL);
    for (const { account, lines, count, owed } of items) {
      const own = lines.map(({ cell }) => must(rows[Number(cell.slice(1)) - 2]));
      expect(lines.length).toBe(count);
      expect(own.map((row) => row[0])).toEqual(own.map(() => account));
      const sum = own.reduce((all, row) => all + Math.round(Number(row[11]) * 100), 0);
      expect(sum).toBe(owed);
    }
  });
});

describe('who may be contacted', () => {
  test('is who the reminders are due to, and all others wait for the reason that they tell', async () => {
    const clinic = withRows(sheet(made(5), people(5)));
    const view = await clinic.get('worklist', ALL);
    const { exceptions, groups, notToday } = await clinic.get('reminders', {});
    const due = [...exceptions, ...groups.flatMap(({ rows }) => rows)].map(({ key }) => key);
    expect(view.items.every(({ key }) => due.includes(key))).toBe(true);
    const held = notToday.flatMap(({ reason, people: own }) =>
      own.map(({ name, next }) => `${reason} ${name} ${next}`),
    );
    const waiting = view.waiting.flatMap(({ reason, people: own }) =>
      own.map(({ name, from }) => `${reason} ${name} ${from}`),
    );
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.filter((one) => !held.includes(one))).toEqual([]);
    const all = [...view.items.map(({ name }) => name), ...waiting];
    expect(new Set(all).size).toBe(all.length);
  });

  test('who was written to waits as long as the policy says, and then it counts as a contact', async () => {
    const rows = sheet(made(6), people(6));
    const clinic = withRows(rows);
    await clinic.get('saveClinic', SENDER);
    const before = await clinic.get('worklist', ALL);
    const due = await clinic.approveAll();
    const first = must(before.items[0]);
    await clinic.send(due.filter(({ key }) => key === first.key));
    const after = await clinic.get('worklist', ALL);
    expect(after.items.map(({ key }) => key)).toEqual(before.items.slice(1).map(({ key }) => key));
    const group = after.waiting.find(({ reason }) => reason === 'recently-written');
    expect(group?.people).toEqual([{ name: first.name, from: '2026-03-24' }]);
  });

  test('a law of the patient’s place keeps them for another day, and nobody else', async () => {
    const alike = (place: string, who: number): Traits => ({
      ...{ Guarantor: `Person`, 'E-mail': `p${who}@example.org`, Language: '', Place: place },
      ...{ Phone: '', Insurer: '', Care: '' },
    });
    const bill = { overdue: 60, minor: 5000, paidAfter: null, isDisputed: false };
    const rows = sheet(
      [
        { who: 0, ...bill },
        { who: 1, ...bill },
      ],
      [alike('Colombia', 0), alike('', 1)],
    );
    const clinic = openClinic({ rows: [HEADERS, ...rows], now: SUNDAY });
    const view = await clinic.get('worklist', ALL);
    expect(view.items.map(({ account }) => account)).toEqual(['A-1']);
    const [law] = view.waiting;
    expect(law?.reason).toBe('law');
    expect(law?.rules.map(({ id }) => id)).toEqual(['CO-2300-HOURS']);
    expect(law?.people).toEqual([{ name: 'Person 0', from: '2026-03-09' }]);
  });
});

test('what a contact costs is kept by currency, and taken from each score', async () => {
  const clinic = withRows(sheet(made(7), people(7)));
  const before = await clinic.get('worklist', ALL);
  expect([before.cost, before.restDays]).toEqual([0, 14]);
  const after = await clinic.get('saveContactCost', { currency: 'USD', cost: 250 });
  expect(after.cost).toBe(250);
  expect(after.items.map(({ key, score }) => [key, score + 250])).toEqual(
    before.items.map(({ key, score }) => [key, score]),
  );
  expect(await clinic.get('worklist', ALL)).toEqual(after);
  expect(await clinic.refusal('worklist', { currency: 'EUR' })).toBe('bad-arguments');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, daysBetween } from '../../shared/calendar.ts';
import type { Receivable } from '../../shared/receivables.ts';
import { remindersDue } from '../../shared/reminders/due.ts';
import { type LedgerEvent, messagesSent } from '../../shared/reminders/ledger.ts';
import { DEFAULT_POLICY } from '../../shared/reminders/policy.ts';
import { datesBetween, ledgerLine, options, read, receivable, sentLines, TODAY } from './make.ts';
import { holds, must } from './runs.ts';

const LADDER = DEFAULT_POLICY.tracks['one-off'];
const START: CivilDate = '2026-02-01';

/** One message as it went out in a simulation. */
interface Sent {
  readonly who: string;
  readonly day: CivilDate;
  readonly level: number;
}

/** Runs the rules on each of the days and sends all that is due, as the ledger would keep it. */
function live(
  sheet: (day: CivilDate) => readonly Receivable[],
  days: readonly CivilDate[],
  fails: (day: CivilDate) => boolean = () => false,
): { sent: Sent[]; events: LedgerEvent[] } {
  const events: LedgerEvent[] = [];
  const sent: Sent[] = [];
  for (const day of days) {
    const { due } = remindersDue(sheet(day), options({ today: day, sent: messagesSent(events) }));
    for (const message of due) {
      const tries = events.filter(
        (line) => line.message === message.id && line.event === 'sending',
      );
      const attempt = tries.length + 1;
      const result = fails(day) ? 'failed' : 'sent';
      events.push(ledgerLine(message, 'sending', day, attempt));
      events.push(ledgerLine(message, result, day, attempt));
      if (result === 'sent') sent.push({ who: message.to, day, level: message.level });
    }
  }
  return { sent, events };
}

const everyDay = (count: number) => Array.from({ length: count }, (_, at) => addDays(START, at));
const gaps = (days: readonly CivilDate[]) =>
  days.slice(1).map((day, at) => daysBetween(must(days[at]), day));

const debts = fc.array(
  fc.record({
    email: fc.constantFrom('ana@x.org', 'luc@x.org', 'sam@x.org'),
    invoiceDate: datesBetween('2025-12-01', '2026-04-30'),
    terms: fc.integer({ min: 0, max: 30 }),
    amount: fc.integer({ min: 400, max: 90_000 }),
    paidAfter: fc.option(fc.integer({ min: 1, max: 150 })),
  }),
  { minLength: 1, maxLength: 12 },
);

const sheetOf = (list: typeof debts extends fc.Arbitrary<infer List> ? List : never) =>
  list.map(({ email, invoiceDate, terms, amount, paidAfter }, at) =>
    receivable({
      ...{
        key: `i:${at}`,
        invoice: `${at}`,
        row: at + 2,
        email,
        guarantor: email,
        invoiceDate,
        amount,
      },
      dueDate: addDays(invoiceDate, terms),
      paidDate: paidAfter === null ? null : addDays(invoiceDate, paidAfter),
    }),
  );

describe('120 days in which all that is due is sent each day', () => {
  it('never bring two messages within the wait, nor a level out of turn', () => {
    const outage = fc.func(fc.boolean());
    holds(
      fc.property(debts, fc.boolean(), outage, (list, flaky, fails) => {
        const sheet = sheetOf(list);
        const { sent } = live(
          () => sheet,
          everyDay(120),
          (day) => flaky && fails(day),
        );
        for (const who of new Set(sent.map((one) => one.who))) {
          const own = sent.filter((one) => one.who === who);
          const wait = Math.min(...gaps(own.map(({ day }) => day)));
          expect(wait).toBeGreaterThanOrEqual(LADDER.waitDays);
          own.forEach(({ level }, at) => {
            const before = own[at - 1]?.level ?? 0;
            expect(level === 1 || level === before + 1, `${before} then ${level}`).toBe(true);
          });
        }
      }),
      60,
    );
  });

  it('bring the levels 1, 2, 3, 4 about one debt, each not before its day, then none', () => {
    const due = datesBetween('2025-10-01', START);
    holds(
      fc.property(due, (dueDate) => {
        const { sent, events } = live(() => [receivable({ dueDate })], everyDay(120));
        expect(sent.map(({ level }) => level)).toEqual([1, 2, 3, 4]);
        for (const { day, level } of sent) {
          const overdue = must(LADDER.levels[level - 1]).days;
          expect(daysBetween(dueDate, day)).toBeGreaterThanOrEqual(overdue);
        }
        const later = { today: addDays(START, 120), sent: messagesSent(events) };
        const after = remindersDue([receivable({ dueDate })], options(later));
        expect(after.held).toMatchObject([{ reason: 'all-levels-sent', next: null }]);
      }),
      40,
    );
  });

  it('follow the days of the policy for a debt that is watched from its first day', () => {
    const { sent } = live(() => [receivable({ dueDate: START })], everyDay(120));
    expect(sent.map(({ day }) => daysBetween(START, day))).toEqual([3, 21, 45, 75]);
  });

  it('tell each day the day of the next message, and it is that day', () => {
    const line = receivable({ dueDate: START });
    const { sent } = live(() => [line], everyDay(120));
    const events: LedgerEvent[] = [];
    for (const day of everyDay(75)) {
      const { due, held } = remindersDue(
        [line],
        options({ today: day, sent: messagesSent(events) }),
      );
      const told = due.length > 0 ? day : held[0]?.next;
      expect(told).toBe(sent.find((one) => one.day >= day)?.day);
      for (const message of due) events.push(...sentLines(message, day));
    }
  });

  it('begin anew, gently, with a debt that arises after the first was paid', () => {
    const first = receivable({ dueDate: START, paidDate: addDays(START, 30) });
    const second = receivable({
      key: 'i:2',
      dueDate: addDays(START, 40),
      invoiceDate: addDays(START, 40),
    });
    const { sent } = live(() => [first, second], everyDay(120));
    expect(sent.map(({ level, day }) => [level, daysBetween(START, day)])).toEqual([
      ...[
        [1, 3],
        [2, 21],
        [1, 43],
        [2, 61],
        [3, 85],
        [4, 115],
      ],
    ]);
  });

  it('end with a payment', () => {
    const paid = (day: CivilDate) =>
      receivable({ dueDate: START, balance: day < addDays(START, 10) ? 12_000 : 0 });
    expect(live((day) => [paid(day)], everyDay(120)).sent).toHaveLength(1);
  });
});

describe('runs that are missed or repeated', () => {
  const line = receivable({ dueDate: START });

  it('five days without a run, then one: exactly one message', () => {
    const days = everyDay(40).filter((_, at) => at < 2 || at >= 8);
    const { sent } = live(() => [line], days);
    expect(sent.map(({ day }) => daysBetween(START, day))).toEqual([8, 22]);
  });

  it('a hundred runs on one day: one message', () => {
    const day = addDays(START, 3);
    expect(
      live(
        () => [line],
        Array.from({ length: 100 }, () => day),
      ).sent,
    ).toHaveLength(1);
  });

  it('a run only now and then still sends each level once, in order, far enough apart', () => {
    const days = fc.subarray(everyDay(200), { minLength: 60 });
    holds(
      fc.property(days, (list) => {
        const { sent } = live(() => [line], list);
        expect(sent.map(({ level }) => level)).toEqual([1, 2, 3, 4].slice(0, sent.length));
        expect(Math.min(...gaps(sent.map(({ day }) => day)))).toBeGreaterThanOrEqual(14);
      }),
      60,
    );
  });
});

describe('a change of the sheet does not hide a message', () => {
  const written = receivable();
  const [message] = remindersDue([written], options()).due;
  const sent = messagesSent(sentLines(must(message), TODAY));

  it.each<[string, Partial<Receivable>]>([
    ['an account number is added', { account: '1001' }],
    ['the name is typed in another case', { guarantor: 'ANA RUIZ' }],
    ['the name is corrected', { guarantor: 'Anna Ruiz' }],
    ['the address is corrected', { email: 'ana.ruiz@example.org' }],
    ['an account and another address are added', { account: '1001', email: 'b@x.org' }],
    ['the row is moved', { row: 99 }],
    ['a part is paid', { paid: 2000 }],
    ['an invoice number is added', { invoice: 'F-9', key: 'i:F-9' }],
    ['the due date is moved', { dueDate: '2026-04-01' }],
  ])('when %s', (_what, own) => {
    const { due, held } = remindersDue([receivable(own)], options({ sent }));
    expect(due).toEqual([]);
    expect(held).toMatchObject([{ reason: 'recently-written', next: addDays(TODAY, 14) }]);
  });

  it.each<[string, Partial<Receivable>, Partial<Receivable>]>([
    ['an account number is added', {}, { account: '1001' }],
    ['an account number is taken away', { account: '1001' }, {}],
    ['the name is corrected', {}, { guarantor: 'Anna Ruiz' }],
  ])('in a sheet without invoice numbers, when %s', (_what, before, after) => {
    // without an invoice number a line is named by who, when and how much: it has a new name now
    const was = receivable({ invoice: null, key: 'l:before', ...before });
    const is = receivable({ invoice: null, key: 'l:after', ...after });
    const [first] = remindersDue([was], options()).due;
    const known = messagesSent(sentLines(must(first), TODAY));
    const { due, held } = remindersDue([is], options({ sent: known }));
    expect(due).toEqual([]);
    expect(held).toMatchObject([{ reason: 'recently-written' }]);
  });

  it('nor does a second line of its invoice begin it anew', () => {
    const headers = ['Guarantor', 'Email', 'Invoice', 'Due date', 'Amount'];
    const bill = ['Ana Ruiz', 'ana@x.org', 'F-1', '2026-01-01', 100];
    const before = read([headers, bill]).receivables;
    const after = read([headers, bill, ['Ana Ruiz', 'ana@x.org', 'F-1', '', -20]]).receivables;
    const [message] = remindersDue(before, options()).due;
    const sent = messagesSent(sentLines(must(message), addDays(TODAY, -20)));
    expect(remindersDue(after, options({ sent })).due).toMatchObject([{ level: 2, balance: 8000 }]);
  });

  it('nor does one person wait for another at the same address', () => {
    const other = receivable({ guarantor: 'Luc Ruiz', key: 'i:F-2', invoice: 'F-2' });
    const { due, held } = remindersDue([written, other], options({ sent }));
    expect(held.map(({ guarantor }) => guarantor.name)).toEqual(['Ana Ruiz']);
    expect(due.map(({ guarantor }) => guarantor.name)).toEqual(['Luc Ruiz']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/calendar.ts';
import { byGuarantor } from '../../shared/guarantors.ts';
import { existsOn, openBalance, type Receivable, STOP_FLAGS } from '../../shared/receivables.ts';
import { type DueOptions, remindersDue } from '../../shared/reminders/due.ts';
import { messagesSent } from '../../shared/reminders/ledger.ts';
import { DEFAULT_POLICY } from '../../shared/reminders/policy.ts';
import {
  ledgerLine,
  options,
  receivable,
  receivables,
  sentLines,
  shuffled,
  TODAY,
} from './make.ts';
import { holds, must } from './runs.ts';

/** The one verdict about lines of one guarantor: 'due', or why not. */
function verdict(lines: readonly Receivable[], how: Partial<DueOptions> = {}): string {
  const { due, held } = remindersDue(lines, options(how));
  expect(due.length + held.length).toBe(1);
  return held[0]?.reason ?? 'due';
}

const isOwed = (line: Receivable) => existsOn(line, TODAY) && openBalance(line, TODAY) !== 0;
const several = (...own: Partial<Receivable>[]) =>
  own.map((one, at) => receivable({ invoice: `F-${at}`, key: `i:F-${at}`, row: at + 2, ...one }));

describe('who is due', () => {
  it('is decided exactly once for each guarantor with something open, and for nobody else', () => {
    holds(
      fc.property(receivables, (lines) => {
        const { due, held } = remindersDue(lines, options());
        const told = [...due, ...held].map(({ guarantor }) => guarantor.key);
        const owing = byGuarantor(lines)
          .filter(({ lines: own }) => own.some(isOwed))
          .map(({ key }) => key);
        expect(told.sort()).toEqual(owing.sort());
      }),
      500,
    );
  });

  it('has a month to pay where the sheet names no due date', () => {
    const invoiced = receivable({ dueDate: null, invoiceDate: '2026-05-28' }); // 33 days before
    const younger = receivable({ dueDate: null, invoiceDate: '2026-05-29' });
    expect(verdict([invoiced], { basis: 'invoiceDate' })).toBe('due');
    expect(verdict([younger], { basis: 'invoiceDate' })).toBe('not-yet-due');
    const { due } = remindersDue([invoiced], options({ basis: 'invoiceDate' }));
    expect(due[0]?.oldestDue).toBe('2026-06-27');
  });

  it('gets one message about all that is open, and its balance is the sum of its items', () => {
    holds(
      fc.property(receivables, (lines) => {
        for (const { items, balance, guarantor } of remindersDue(lines, options()).due) {
          const open = guarantor.lines.filter(isOwed);
          expect(items.map(({ key }) => key).sort()).toEqual(open.map(({ key }) => key).sort());
          expect(items.reduce((sum, item) => sum + item.open, 0)).toBe(balance);
          expect(balance).toBeGreaterThanOrEqual(DEFAULT_POLICY.minimum);
        }
      }),
    );
  });

  it('has the same messages, by the same names, in any order of the rows', () => {
    const both = receivables.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
    const names = (lines: readonly Receivable[]) =>
      remindersDue(lines, options())
        .due.map(({ id, to, level, balance }) => `${id} ${to} ${level} ${balance}`)
        .sort();
    holds(
      fc.property(both, ([list, mixed]) => {
        expect(names(mixed)).toEqual(names(list));
      }),
    );
    const sameDay = several({}, {});
    expect(names([...sameDay].reverse())).toEqual(names(sameDay));
  });

  it('is written to at the address of the newest open debt, in whatever order the rows stand', () => {
    const lines = several(
      { account: '1001', email: 'paid@x.org', balance: 0 },
      { account: '1001', email: 'old@x.org', dueDate: '2026-04-01' },
      { account: '1001', email: 'new@x.org', dueDate: '2026-05-01' },
      { account: '1001', email: null, dueDate: '2026-06-01' },
    );
    const to = (list: readonly Receivable[]) =>
      remindersDue(list, options()).due.map((one) => one.to);
    expect(to(lines)).toEqual(['new@x.org']);
    expect(to([...lines].reverse())).toEqual(['new@x.org']);
  });

  it.each([
    [2, 'not-yet-due'],
    [3, 'due'],
    [4, 'due'],
    [400, 'due'],
  ])('%i days after the due date: %s', (days, expected) => {
    expect(verdict(several({ dueDate: addDays(TODAY, -days) }))).toBe(expected);
  });

  it('counts from the oldest open debt, not from what is paid', () => {
    const paid = { dueDate: '2026-01-01', balance: 0 } as const;
    expect(verdict(several(paid, { dueDate: addDays(TODAY, -1) }))).toBe('not-yet-due');
    expect(verdict(several({ dueDate: '2026-01-01' }, { dueDate: '2027-01-01' }))).toBe('due');
  });
});

describe('a stop', () => {
  const matrix = STOP_FLAGS.flatMap((flag) => [1, 2, 3, 4].map((level) => [flag, level] as const));

  it.each(matrix)('for %s before level %i leaves nothing due', (flag, level) => {
    const open = receivable({ dueDate: '2026-01-01' });
    const free = historyUpTo(open, level);
    expect(verdict([open], { sent: free })).toBe('due');
    expect(verdict([{ ...open, flags: [flag] }], { sent: free })).toBe(flag);
    const other = receivable({ key: 'i:F-2', invoice: 'F-2', flags: [flag] });
    expect(verdict([open, other], { sent: free }), 'one of two open lines').toBe(flag);
  });

  it.each(['opt-out', 'deceased', 'bankrupt', 'represented'] as const)(
    'for %s counts on a line that is paid, too: it is about the person',
    (flag) => {
      expect(verdict(several({ balance: 0, flags: [flag] }, {}))).toBe(flag);
    },
  );

  it('for a dispute of a line that is settled is over', () => {
    expect(verdict(several({ balance: 0, flags: ['dispute'] }, {}))).toBe('due');
  });
});

/** The ledger of a guarantor who got all levels before this one, two weeks apart. */
function historyUpTo(line: Receivable, level: number): ReturnType<typeof messagesSent> {
  const events: Parameters<typeof messagesSent>[0][number][] = [];
  for (let before = 1; before < level; before += 1) {
    const day = addDays(TODAY, -14 * (level - before));
    const sent = messagesSent(events);
    const [message] = remindersDue([line], options({ today: day, sent })).due;
    events.push(...sentLines(must(message), day));
  }
  return messagesSent(events);
}

describe('a line whose amount could not be read', () => {
  const unread = receivable({ key: 'i:F-2', row: 3, amount: null });
  const how = (own: Partial<Receivable>) => ({
    leftOut: [{ ...unread, ...own }],
    doubtfulRows: new Set([3]),
  });

  it.each(STOP_FLAGS)('stops by what else it says: %s', (flag) => {
    expect(verdict([receivable()], how({ flags: [flag] }))).toBe(flag);
  });

  it('is asked for by nobody, and the message is looked at first', () => {
    const [message] = remindersDue([receivable()], options(how({}))).due;
    expect(message).toMatchObject({ balance: 12_000, exceptions: ['unreadable-row'] });
    expect(remindersDue([], options(how({})))).toEqual({ due: [], held: [] });
  });
});

describe('a line that is dated after today', () => {
  it('stops by what it says of the person, and by nothing else', () => {
    const later = receivable({ key: 'i:F-2', row: 3, invoiceDate: '2026-07-01' });
    expect(verdict([receivable(), { ...later, flags: ['deceased'] }])).toBe('deceased');
    expect(verdict([receivable(), { ...later, flags: ['dispute'] }])).toBe('due');
  });

  it('as its payment is held back where the sheet says that less is open', () => {
    const paidDate = '2026-07-01';
    const sheets: Partial<Receivable>[] = [
      { settled: true },
      { balance: 0 },
      { paid: 12_000 },
      { paid: 6000, balance: 6000 },
    ];
    for (const own of sheets) {
      expect(verdict([receivable({ paidDate, ...own })])).toBe('contradiction');
    }
    expect(verdict([receivable({ paidDate })])).toBe('due');
  });
});

describe('nothing goes', () => {
  it.each<[string, string, Partial<Receivable>[]]>([
    ['below the minimum', 'below-minimum', [{ amount: 499 }]],
    ['where credits cover the debt', 'credit-covers', [{ amount: 500 }, { amount: -500 }]],
    ['where only a credit is open', 'credit-covers', [{ amount: -500 }]],
    ['in two currencies', 'two-currencies', [{}, { currency: 'EUR' }]],
    ['without a date', 'undated', [{ dueDate: null }]],
    [
      'to a patient without a guarantor',
      'no-guarantor',
      [{ guarantor: null, patient: 'Leo Ruiz' }],
    ],
    ['without an address', 'no-address', [{ email: null }]],
  ])('%s', (_what, reason, own) => {
    expect(verdict(several(...own))).toBe(reason);
  });

  it('to an address that could not be read', () => {
    const bad = { badAddressRows: new Set([2]) };
    expect(verdict(several({ email: null }), bad)).toBe('bad-address');
  });

  it('to one of several people of a name whose address is not known', () => {
    const lines = several({ email: 'a@x.org' }, { email: 'b@x.org' }, { email: null });
    const { due, held } = remindersDue(lines, options());
    expect(due.map(({ to }) => to)).toEqual(['a@x.org', 'b@x.org']);
    expect(held.map(({ reason }) => reason)).toEqual(['shared-name']);
  });

  it('while nobody knows whether the last one arrived', () => {
    const [message] = remindersDue(several({}), options()).due;
    const sent = messagesSent([ledgerLine(must(message), 'sending', '2026-01-01')]);
    expect(verdict(several({}), { sent })).toBe('unknown-send');
  });

  it('but a failed try does not stand in the way of the next', () => {
    const [message] = remindersDue(several({}), options()).due;
    const lines = [
      ledgerLine(must(message), 'sending', TODAY),
      ledgerLine(must(message), 'failed', TODAY),
    ];
    const { due } = remindersDue(several({}), options({ sent: messagesSent(lines) }));
    expect(due).toMatchObject([{ level: 1, exceptions: ['failed-before'] }]);
  });

  it('but exactly the minimum is worth a letter, and a debt above its credits', () => {
    expect(verdict(several({ amount: 500 }))).toBe('due');
    expect(verdict(several({ amount: 5000 }, { amount: -500 }))).toBe('due');
  });
});

describe('a message that a person looks at first', () => {
  it.each<[string, Partial<Receivable>[], Partial<DueOptions>]>([
    ['unreadable-row', [{}], { doubtfulRows: new Set([2]) }],
    ['unknown-status', [{ unknownStatus: 'call Tuesday' }], {}],
    ['undated-item', [{}, { dueDate: null }], {}],
    ['no-language', [{}], { languageAsked: true }],
  ])('%s', (exception, own, how) => {
    const { due } = remindersDue(several(...own), options(how));
    expect(due).toMatchObject([{ exceptions: [exception] }]);
  });

  it('last-notice', () => {
    const open = receivable({ dueDate: '2026-01-01' });
    const { due } = remindersDue([open], options({ sent: historyUpTo(open, 4) }));
    expect(due).toMatchObject([{ level: 4, exceptions: ['last-notice'] }]);
  });

  it('changes its stamp with anything that was seen, and its name with level and items only', () => {
    const seen = (...own: Partial<Receivable>[]) =>
      must(remindersDue(several(...own), options()).due[0]);
    const first = seen({});
    const changes: Partial<Receivable>[] = [
      { amount: 11_000 },
      { email: 'b@x.org' },
      { language: 'fr' },
      { guarantor: 'Ana Ruiz Gil' },
      { dueDate: '2026-05-02' },
      { invoice: 'F-0b' },
    ];
    for (const own of changes) expect(seen(own).stamp).not.toBe(first.stamp);
    const more = seen({}, { dueDate: '2026-06-01' });
    expect(more.stamp).not.toBe(first.stamp);
    expect(more.id).not.toBe(first.id);
    expect(seen({ amount: 11_000, dueDate: '2026-05-02' }).id).toBe(first.id);
  });

  it('is written in the language of the row, else in the one of the sheet', () => {
    const language = (...own: Partial<Receivable>[]) =>
      remindersDue(several(...own), options({ language: 'es' })).due[0]?.language;
    expect(language({ language: 'fr' })).toBe('fr');
    expect(language({}, { language: 'fr' })).toBe('fr');
    expect(language({})).toBe('es');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aging } from '../../shared/aging.ts';
import { addDays } from '../../shared/calendar.ts';
import { openBalance, type Receivable } from '../../shared/receivables.ts';
import { type DueOptions, remindersDue } from '../../shared/reminders/due.ts';
import { carriedOver, type LedgerEvent, messagesSent } from '../../shared/reminders/ledger.ts';
import { DEFAULT_POLICY } from '../../shared/reminders/policy.ts';
import { ledgerLine, options, read, receivable, receivables, sentLines, TODAY } from './make.ts';
import { holds, must } from './runs.ts';

// What people complain about in the public trackers of other systems of this field: each a mistake
// that we must not make.

const report = (lines: readonly Receivable[], edges?: readonly number[]) =>
  aging(lines, { today: TODAY, basis: 'dueDate', ...(edges && { edges }) });
const totalOf = (lines: readonly Receivable[]) => must(report(lines).currencies[0]).total;
const dueOf = (lines: readonly Receivable[], own: Partial<DueOptions> = {}) =>
  remindersDue(lines, options(own)).due;
const heldOf = (lines: readonly Receivable[], own: Partial<DueOptions> = {}) =>
  remindersDue(lines, options(own)).held.map(({ reason }) => reason);
const ago = (days: number) => addDays(TODAY, -days);
const bill = (at: number, own: Partial<Receivable> = {}) =>
  receivable({ key: `i:F-${at}`, invoice: `F-${at}`, row: at + 2, ...own });

/** Runs the rules on each of these days and sends what is due; tells on which days, at which level. */
function sendOn(
  days: readonly number[],
  lines: readonly Receivable[],
  own: Partial<DueOptions> = {},
) {
  const events: LedgerEvent[] = [];
  const sent: [day: number, level: number][] = [];
  for (const day of days) {
    const today = addDays(TODAY, day);
    for (const message of dueOf(lines, { ...own, today, sent: messagesSent(events) })) {
      events.push(...sentLines(message, today));
      sent.push([day, message.level]);
    }
  }
  return sent;
}

describe('complaints about aging', () => {
  it('what is older than the last bucket is dropped (erpnext#35491)', () => {
    const edges = fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 6 });
    const days = fc.integer({ min: 0, max: 4000 });
    holds(
      fc.property(edges, days, (list, age) => {
        const sorted = list.sort((a, b) => a - b);
        const { total } = must(report([bill(0, { dueDate: ago(age) })], sorted).currencies[0]);
        expect(total.buckets.reduce((sum, one) => sum + one, 0)).toBe(12_000);
      }),
    );
  });

  it('the buckets do not add up to what is outstanding; recent rows stand in none (erpnext#49262, erpnext#44352)', () => {
    holds(
      fc.property(receivables, (lines) => {
        for (const { currency, total } of report(lines).currencies) {
          const outstanding = lines
            .filter((line) => line.currency === currency)
            .filter(({ invoiceDate }) => invoiceDate === null || invoiceDate <= TODAY)
            .reduce((sum, line) => sum + openBalance(line, TODAY), 0);
          const placed = total.buckets.reduce(
            (sum, one) => sum + one,
            total.undated + total.credits,
          );
          expect(placed).toBe(outstanding);
        }
      }),
    );
    expect(totalOf([bill(0, { dueDate: TODAY, invoiceDate: TODAY })]).buckets[0]).toBe(12_000);
  });

  it('rows without a due date vanish from the report (erpnext#43162)', () => {
    const { receivables: lines, problems } = read([
      ['Name', 'Invoice', 'Due date', 'Balance'],
      ['Ana Ruiz', 'F-1', '', 120],
      ['Luc Roy', 'F-2', '2026-05-01', 80],
    ]);
    expect(totalOf(lines)).toMatchObject({ undated: 12_000, total: 20_000, items: 2 });
    expect(problems).toMatchObject([{ cell: 'C2', reason: 'no-due-date', leftOut: false }]);
  });

  it('what is not yet due is placed in the first overdue bucket (erpnext#7407)', () => {
    const buckets = (days: number) => totalOf([bill(0, { dueDate: ago(days) })]).buckets;
    expect(buckets(-10)).toEqual([12_000, 0, 0, 0, 0, 0]);
    expect(buckets(0)).toEqual([12_000, 0, 0, 0, 0, 0]);
    expect(buckets(1)).toEqual([0, 12_000, 0, 0, 0, 0]);
  });

  it('the ageing of another currency is missing (erpnext#52372)', () => {
    const lines = [bill(0), bill(1, { currency: 'EUR', amount: 500 }), bill(2, { amount: 1 })];
    const found = report(lines).currencies.map(({ currency, total }) => [currency, total.total]);
    expect(found).toEqual([
      ['USD', 12_001],
      ['EUR', 500],
    ]);
  });
});

describe('complaints about the timing of reminders', () => {
  it('a late fee was added every hour by runs that were repeated (invoiceninja#2330)', () => {
    const sameDay = Array.from({ length: 100 }, () => 0);
    expect(sendOn(sameDay, [bill(0)])).toEqual([[0, 1]]);
  });

  it('a reminder goes on its exact day only, so a missed run means never (invoiceninja#637, invoiceninja#2311)', () => {
    const line = bill(0, { dueDate: ago(2) }); // its first reminder is for tomorrow
    expect(sendOn([0, 6, 7, 8], [line])).toEqual([[6, 1]]);
  });

  it('a schedule that is switched on later ignores open invoices (invoiceninja#5458)', () => {
    const old = [3, 40, 90, 400].map((days, at) =>
      bill(at, { dueDate: ago(days), guarantor: `G${at}`, email: `g${at}@x.org` }),
    );
    expect(dueOf(old).map(({ level }) => level)).toEqual([1, 1, 1, 1]);
  });

  it('a reminder sent by hand does not count like a scheduled one (invoiceninja#10263, invoiceninja#11380)', () => {
    const message = must(dueOf([bill(0)])[0]);
    const sent = messagesSent([
      ledgerLine(message, 'sending', TODAY),
      ledgerLine(message, 'arrived', TODAY),
    ]);
    expect(heldOf([bill(0)], { sent })).toEqual(['recently-written']);
    expect(dueOf([bill(0)], { sent, today: addDays(TODAY, 14) })).toMatchObject([{ level: 2 }]);
  });

  it('the next date is wrong after an update (invoiceninja#9228)', () => {
    const next = (own: Partial<Receivable>) =>
      remindersDue([bill(0, own)], options()).held.map((one) => one.next);
    expect(next({ dueDate: addDays(TODAY, 5) })).toEqual([addDays(TODAY, 8)]);
    expect(next({ dueDate: addDays(TODAY, 9) })).toEqual([addDays(TODAY, 12)]);
    const sent = messagesSent(sentLines(must(dueOf([bill(0)])[0]), TODAY));
    const moved = remindersDue([bill(0, { dueDate: addDays(TODAY, -5) })], options({ sent }));
    expect(moved.held).toMatchObject([{ next: addDays(TODAY, 16) }]); // level 2, 21 days past due
  });

  it('one document for each invoice despite grouping (metasfresh#5379, OCA/credit-control#470)', () => {
    const first = [bill(0, { dueDate: ago(60) })];
    const sent = messagesSent(sentLines(must(dueOf(first, { today: ago(20) })[0]), ago(20)));
    const [message, ...more] = dueOf([...first, bill(1, { dueDate: ago(10) })], { sent });
    expect(more).toEqual([]);
    expect(must(message)).toMatchObject({ level: 2, balance: 24_000 }); // the highest level of them
    expect(must(message).items).toHaveLength(2);
  });

  it('a level is skipped, or cannot be, when an item is very late (OCA/credit-control#35, adempiere#1520)', () => {
    const late = [bill(0, { dueDate: ago(50) })];
    expect(dueOf(late)).toMatchObject([{ level: 1 }]);
    const policy = { ...DEFAULT_POLICY, skipLevels: true };
    expect(dueOf(late, { policy })).toMatchObject([{ level: 3 }]);
    const days = Array.from({ length: 90 }, (_, day) => day);
    expect(sendOn(days, late)).toEqual([
      [0, 1],
      [14, 2],
      [28, 3],
      [42, 4],
    ]);
    expect(sendOn(days, late, { policy })).toEqual([
      [0, 3],
      [25, 4],
    ]);
  });

  it('a mail that was refused stays "queued" for ever (OCA/credit-control#447)', () => {
    const message = must(dueOf([bill(0)])[0]);
    const events = [
      { ...ledgerLine(message, 'carried', ago(1), 0), until: TODAY },
      ledgerLine(message, 'sending', TODAY),
      ledgerLine(message, 'failed', TODAY),
    ];
    expect(carriedOver(events)).toEqual([]);
    const sent = messagesSent(events);
    expect(sent).toMatchObject([{ state: 'failed' }]);
    expect(dueOf([bill(0)], { sent })).toMatchObject([{ exceptions: ['failed-before'] }]);
  });

  it('a second message about an item loses the trace of the first (OCA/credit-control#116)', () => {
    const line = bill(0);
    const first = must(dueOf([line])[0]);
    const later = addDays(TODAY, 14);
    const known = sentLines(first, TODAY);
    const second = must(dueOf([line], { today: later, sent: messagesSent(known) })[0]);
    const sent = messagesSent([...known, ...sentLines(second, later)]);
    expect(sent.map(({ level, items }) => [level, items])).toEqual([
      [1, [line.key]],
      [2, [line.key]],
    ]);
  });

  it('a mail is made without an address (OCA/account-financial-tools#447)', () => {
    expect(dueOf([bill(0, { email: null })])).toEqual([]);
    expect(heldOf([bill(0, { email: null })])).toEqual(['no-address']);
  });

  it('the counter of statements is wrong (openemr#2536)', () => {
    const days = [0, 0, 1, 14, 14, 28, 29, 42, 60];
    expect(sendOn(days, [bill(0)])).toEqual([
      [0, 1],
      [14, 2],
      [28, 3],
      [42, 4],
    ]);
  });

  it('a statement is of the wrong account (ledgersmb#7177)', () => {
    holds(
      fc.property(receivables, (list) => {
        const lines = list.map((line) => {
          const account = line.account ?? '1004'; // four namesakes, each with an account and an address
          return { ...line, account, guarantor: 'Ana Ruiz', email: `${account}@x.org` };
        });
        const account = new Map(lines.map((line) => [line.key, line.account]));
        for (const { to, items } of dueOf(lines)) {
          for (const { key } of items) expect(`${account.get(key)}@x.org`).toBe(to);
        }
      }),
    );
  });

  it('paid at the desk, reminded the same evening (Collectly, notice to patients)', () => {
    const approved = must(dueOf([bill(0)])[0]);
    expect(dueOf([bill(0, { paid: 12_000 })])).toEqual([]);
    expect(dueOf([bill(0, { settled: true })])).toEqual([]);
    expect(dueOf([bill(0, { paidDate: TODAY })])).toEqual([]);
    const part = must(dueOf([bill(0, { paid: 5000 })])[0]);
    expect(part.stamp).not.toBe(approved.stamp); // what was approved says another amount: it is held
  });

  it('two people write to the same guarantor (consultevo.com)', () => {
    const lines = [bill(0, { account: '1001' }), bill(1, { account: '1002' })];
    const sent = messagesSent(sentLines(must(dueOf(lines)[0]), TODAY));
    expect(heldOf(lines, { sent })).toEqual(['recently-written']);
  });

  it('disputed rows are chased (consultevo.com)', () => {
    const { receivables: lines } = read([
      ['Name', 'Email', 'Invoice', 'Due date', 'Balance', 'Status'],
      ['Ana Ruiz', 'ana@x.org', 'F-1', '2026-05-01', 120, ''],
      ['Ana Ruiz', 'ana@x.org', 'F-2', '2026-05-01', 80, 'En disputa'],
    ]);
    expect(heldOf(lines)).toEqual(['dispute']);
  });
});

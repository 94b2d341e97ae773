import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, daysBetween, isBusinessDay } from '../../shared/calendar.ts';
import { HOLIDAY_COUNTRIES } from '../../shared/holidays/countries.ts';
import type { Receivable } from '../../shared/receivables.ts';
import { whomItAffects } from '../../shared/reminders/affects.ts';
import { defaultPolicy } from '../../shared/reminders/defaults.ts';
import { type DueMessage, type DueOptions, remindersDue } from '../../shared/reminders/due.ts';
import { type LedgerEvent, messagesSent } from '../../shared/reminders/ledger.ts';
import { closedDays } from '../../shared/reminders/office-hours.ts';
import { DEFAULT_POLICY, type ReminderPolicy } from '../../shared/reminders/policy.ts';
import { DAYS_AHEAD, type Forecast, simulate } from '../../shared/reminders/simulate.ts';
import { options, receivable, sentLines, TODAY } from './make.ts';
import { laddered, lively, policies } from './policies.ts';
import { holds, must } from './runs.ts';

const NO_QUOTA = { days: DAYS_AHEAD, mailsADay: Number.POSITIVE_INFINITY };
const told = (day: CivilDate, { id, level, tone, track, balance }: DueMessage) =>
  [day, id, level, tone, track, balance].join(' ');
const plan = ({ planned }: Forecast) => planned.map(({ day, message }) => told(day, message));

/** What really goes: on each of the days everybody who is due, each decided anew right before. */
function daily(
  lines: readonly Receivable[],
  how: Partial<DueOptions>,
  days: readonly CivilDate[],
): { sent: { day: CivilDate; message: DueMessage }[]; held: string[] } {
  const events: LedgerEvent[] = [];
  const sent: { day: CivilDate; message: DueMessage }[] = [];
  const now = (today: CivilDate) =>
    remindersDue(lines, options({ ...how, today, sent: messagesSent(events) }));
  for (const day of days) {
    for (const { guarantor } of now(day).due) {
      const message = now(day).due.find((one) => one.guarantor.key === guarantor.key);
      if (!message) continue;
      sent.push({ day, message });
      events.push(...sentLines(message, day));
    }
  }
  const reached = new Set(sent.map(({ message }) => message.guarantor.key));
  const { held } = now(days.at(-1) ?? TODAY);
  const never = held.filter(({ guarantor }) => !reached.has(guarantor.key));
  return { sent, held: never.map(({ guarantor }) => guarantor.key).sort() };
}

const everyDay = Array.from({ length: DAYS_AHEAD }, (_, at) => addDays(TODAY, at));

describe('the next 90 days', () => {
  it('are what comes if each day all that is due goes and nothing else changes', () => {
    holds(
      fc.property(lively, policies, (lines, policy) => {
        const { sent, held } = daily(lines, { policy }, everyDay);
        const forecast = simulate(lines, options({ policy }), NO_QUOTA);
        expect(plan(forecast)).toEqual(sent.map(({ day, message }) => told(day, message)));
        expect(forecast.never.map(({ guarantor }) => guarantor.key).sort()).toEqual(held);
      }),
      60,
    );
  });

  it('go on from what the ledger knows', () => {
    const [first] = remindersDue([receivable()], options()).due;
    const sent = messagesSent(sentLines(must(first), addDays(TODAY, -3)));
    const { planned } = simulate([receivable()], options({ sent }), NO_QUOTA);
    expect(planned.map(({ day, message }) => [daysBetween(TODAY, day), message.level])).toEqual([
      [11, 2],
      [25, 3],
      [39, 4],
    ]);
  });

  it('begin anew with a line that is dated later, and end with a payment that is typed', () => {
    const later = receivable({ invoiceDate: '2026-07-20', dueDate: '2026-08-01' });
    const paid = receivable({ ...{ key: 'i:2', guarantor: 'Luc Roy', email: 'luc@x.org' } });
    const lines = [later, { ...paid, paidDate: addDays(TODAY, 20) }];
    const { planned } = simulate(lines, options(), NO_QUOTA);
    expect(planned.map(({ day, message }) => `${day} ${message.to} ${message.level}`)).toEqual([
      `${TODAY} luc@x.org 1`,
      `${addDays(TODAY, 14)} luc@x.org 2`,
      '2026-08-04 ana@example.org 1',
      '2026-08-22 ana@example.org 2',
      '2026-09-15 ana@example.org 3',
    ]);
  });

  it('hold no more mails a day than the account may send, and lose none of them', () => {
    const lines = Array.from({ length: 9 }, (_, at) =>
      receivable({ key: `i:${at}`, invoice: `${at}`, guarantor: `P ${at}`, email: `p${at}@x.org` }),
    );
    const { planned } = simulate(lines, options(), { days: 90, mailsADay: 4 });
    const first = planned.filter(({ message }) => message.level === 1);
    expect(first.map(({ day }) => daysBetween(TODAY, day))).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2]);
    expect(first.map(({ message }) => message.to)).toEqual(lines.map(({ email }) => email));
    const days = planned.map(({ day }) => day);
    for (const day of days) expect(days.filter((one) => one === day).length).toBeLessThan(5);
    expect(planned).toHaveLength(36);
  });

  it('let those go first who waited for a mail since the day before', () => {
    const lines = ['2026-06-28', '2026-06-27', '2026-06-27'].map((dueDate, at) =>
      receivable({
        ...{ key: `i:${at}`, guarantor: `P ${at}`, email: `p${at}@x.org` },
        dueDate: dueDate as CivilDate, // the first of them is due a day after the others
      }),
    );
    const { planned } = simulate(lines, options(), { days: 3, mailsADay: 1 });
    expect(planned.map(({ message }) => message.to)).toEqual(['p1@x.org', 'p2@x.org', 'p0@x.org']);
  });

  it('hold whom no mail reaches until a level comes that goes by post', () => {
    const policy = laddered(
      [
        [3, 'courteous'],
        [20, 'firm', { channel: 'letter' }],
        [40, 'last'],
      ],
      {
        whenVeryLate: 'skip',
      },
    );
    const line = receivable({ email: null, dueDate: addDays(TODAY, -10) });
    const { planned } = simulate([line], options({ policy }), NO_QUOTA);
    expect(planned.map(({ day, message }) => `${day} ${message.channel}`)).toEqual([
      `${addDays(TODAY, 10)} letter`,
    ]);
  });

  it.each(HOLIDAY_COUNTRIES)('bring in %s nothing on a weekend or a public holiday', (country) => {
    const policy = defaultPolicy(country);
    const closed = closedDays(policy);
    holds(
      fc.property(lively, (lines) => {
        for (const { day } of simulate(lines, options({ policy }), NO_QUOTA).planned) {
          expect(isBusinessDay(day, closed), day).toBe(true);
        }
      }),
      30,
    );
  });
});

describe('on whatever days a person comes', () => {
  const some = fc.subarray(everyDay, { minLength: 20 });

  it('nobody gets two messages at once, nor one of a level twice, nor any after the last notice', () => {
    holds(
      fc.property(lively, policies, some, (lines, policy, days) => {
        const { sent } = daily(lines, { policy }, days);
        const ids = sent.map(({ message }) => message.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const key of new Set(sent.map(({ message }) => message.guarantor.key))) {
          const own = sent.filter(({ message }) => message.guarantor.key === key);
          own.slice(1).forEach(({ day, message }, at) => {
            const before = must(own[at]);
            const wait = policy.tracks[message.track].waitDays;
            expect(daysBetween(before.day, day)).toBeGreaterThanOrEqual(wait);
            const keys = new Set(before.message.items.map((item) => item.key));
            if (!message.items.some((item) => keys.has(item.key))) return; // another debt
            expect(before.message.tone).not.toBe('last');
            expect(message.level).toBeGreaterThan(before.message.level);
          });
        }
      }),
      60,
    );
  });

  it('what was missed is caught up with one message, on the next of them', () => {
    const late = receivable({ dueDate: TODAY });
    const { sent } = daily([late], {}, [addDays(TODAY, 1), addDays(TODAY, 40)]);
    expect(sent.map(({ message }) => message.level)).toEqual([1]);
  });
});

describe('a change of the policy', () => {
  const people = ['Ana', 'Luc', 'Sam'].map((name, at) =>
    receivable({
      ...{ key: `i:${at}`, invoice: `${at}`, guarantor: name, email: `${name}@x.org` },
      dueDate: addDays(TODAY, at * 10),
      amount: 1000 * (at + 1),
    }),
  );
  const forecast = (policy: ReminderPolicy) => simulate(people, options({ policy }), NO_QUOTA);
  const base = laddered([
    [5, 'courteous'],
    [20, 'neutral'],
    [40, 'last'],
  ]);
  const affects = (policy: ReminderPolicy) =>
    whomItAffects(forecast(base), forecast(policy)).map(({ name, change }) => `${name} ${change}`);

  it.each<[string, ReminderPolicy, string[]]>([
    ['none', base, []],
    [
      'a first level sooner',
      laddered([
        [3, 'courteous'],
        [20, 'neutral'],
        [40, 'last'],
      ]),
      ['Ana earlier', 'Luc earlier', 'Sam earlier'],
    ],
    [
      'a last level later',
      laddered([
        [5, 'courteous'],
        [20, 'neutral'],
        [60, 'last'],
      ]),
      ['Ana later', 'Luc later', 'Sam later'],
    ],
    [
      'a firmer second level',
      laddered([
        [5, 'courteous'],
        [20, 'firm'],
        [40, 'last'],
      ]),
      ['Ana other-level', 'Luc other-level', 'Sam other-level'],
    ],
    ['a higher minimum', { ...base, minimum: 2500 }, ['Ana no-more', 'Luc no-more']],
    ['business days', { ...base, onlyBusinessDays: true }, ['Ana later', 'Sam later']],
  ])('%s', (_, policy, expected) => {
    expect(affects(policy).sort()).toEqual(expected);
  });

  it('taken back touches the same people the other way round', () => {
    const strict = { ...base, minimum: 2500 };
    const back = whomItAffects(forecast(strict), forecast(base));
    expect(back.map(({ name, change }) => `${name} ${change}`)).toEqual(['Ana newly', 'Luc newly']);
  });

  it('touches nobody exactly where both would do the same', () => {
    holds(
      fc.property(lively, policies, policies, (lines, one, other) => {
        const [was, will] = [one, other].map((policy) =>
          simulate(lines, options({ policy }), NO_QUOTA),
        );
        const same = plan(must(was)).join() === plan(must(will)).join();
        if (same)
          expect(
            whomItAffects(must(was), must(will)).filter(({ change }) => change !== 'other-level'),
          ).toEqual([]);
        else expect(whomItAffects(must(was), must(will)).length).toBeGreaterThan(0);
      }),
      60,
    );
  });

  it('is measured against the policy that the product began with, too', () => {
    const us = defaultPolicy('US');
    const lines = [receivable()];
    const both = [DEFAULT_POLICY, us].map((policy) =>
      simulate(lines, options({ policy }), NO_QUOTA),
    );
    expect(whomItAffects(must(both[0]), must(both[1]))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../../shared/calendar.ts';
import { startOf } from '../../shared/law/moment.ts';
import type { Receivable } from '../../shared/receivables.ts';
import { type DueOptions, remindersDue } from '../../shared/reminders/due.ts';
import { messagesSent } from '../../shared/reminders/ledger.ts';
import { DEFAULT_POLICY } from '../../shared/reminders/policy.ts';
import { restDaysOf, todaysWork } from '../../shared/reminders/todays-work.ts';
import { NO_LAW, options, receivable, sentLines, shuffled, TODAY } from './make.ts';
import { holds, must } from './runs.ts';

const FREE = () => 0;
const workOf = (lines: readonly Receivable[], own: Partial<DueOptions> = {}) =>
  must(todaysWork(lines, options(own), FREE).byCurrency.get('USD'));

/** A line of one of five people, due some time around today. */
const lines = fc
  .array(
    fc.record({
      who: fc.integer({ min: 0, max: 4 }),
      overdue: fc.integer({ min: -30, max: 200 }),
      amount: fc.integer({ min: -2_000, max: 50_000 }),
      hasEmail: fc.integer({ min: 0, max: 9 }).map((dice) => dice > 0),
      flags: fc.constantFrom([], [], [], [], ['dispute' as const], ['opt-out' as const]),
      promiseDate: fc.option(fc.constant<CivilDate>('2026-07-03'), { freq: 1 }),
    }),
    { minLength: 1, maxLength: 15 },
  )
  .map((made) =>
    made.map(({ who, overdue, hasEmail, ...own }, at) =>
      receivable({
        ...{ key: `i:F-${at}`, row: at + 2, invoice: `F-${at}`, account: `A-${who}` },
        ...{ guarantor: `Person ${who}`, email: hasEmail ? `p${who}@example.org` : null },
        ...{ dueDate: addDays(TODAY, -overdue), ...own },
      }),
    ),
  );

describe('the day’s work', () => {
  it('puts everybody who has something past due on today’s list or among those who wait', () => {
    holds(
      fc.property(lines, (made) => {
        const { today, waiting } = workOf(made);
        const { due, held } = remindersDue(made, options());
        const verdicts = new Map(
          [...due, ...held].map((one) => [one.guarantor.key, 'reason' in one ? one : null]),
        );
        for (const { guarantor } of today) expect(verdicts.get(guarantor)).toBeNull();
        for (const { guarantor, from, held: hold } of waiting) {
          expect(verdicts.get(guarantor.key)).toEqual(hold);
          expect(from).toBe(hold?.next ?? null);
        }
        const pastDue = made.filter(
          ({ dueDate, amount }) => must(dueDate) < TODAY && must(amount) > 0,
        );
        const all = [
          ...today.map((one) => one.guarantor),
          ...waiting.map((one) => one.guarantor.key),
        ];
        expect(all.length).toBe(new Set(pastDue.map(({ account }) => account)).size);
      }),
    );
  });

  it('does not hang on the order of the lines', () => {
    holds(
      fc.property(
        lines.chain((made) => fc.tuple(fc.constant(made), shuffled(made))),
        ([made, mixed]) => {
          expect(workOf(mixed).today).toEqual(workOf(made).today);
          const namesOf = (of: readonly Receivable[]) =>
            workOf(of).waiting.map(({ guarantor, from }) => [guarantor.key, from]);
          expect(namesOf(mixed)).toEqual(namesOf(made));
        },
      ),
    );
  });

  it('lets the soonest wait first, and those without a day last', () => {
    holds(
      fc.property(lines, (made) => {
        const days = workOf(made).waiting.map(({ from }) => from ?? '9999');
        expect(days).toEqual([...days].sort());
      }),
    );
  });
});

describe('who is one person', () => {
  const made = [receivable({ key: 'i:1', account: null, email: null })];
  const unread = receivable({ key: 'i:2', account: 'A-1', amount: null });

  it('is so by the lines whose amount cannot be read, too, as in the reminders', () => {
    const leftOut = [unread];
    const { due } = remindersDue(made, options({ leftOut }));
    const { today, waiting } = workOf(made, { leftOut });
    expect(due.length).toBe(1);
    expect(today.map(({ guarantor }) => guarantor)).toEqual(
      due.map(({ guarantor }) => guarantor.key),
    );
    expect(waiting).toEqual([]);
  });

  it('is left in peace for what such a line says', () => {
    const { today, waiting } = workOf(made, { leftOut: [{ ...unread, flags: ['opt-out'] }] });
    expect(today).toEqual([]);
    expect(waiting.map(({ held }) => held?.reason)).toEqual(['opt-out']);
  });
});

describe('the last contact', () => {
  const message = () => must(remindersDue([receivable()], options()).due[0]);

  it('is the last message that reached somebody, and what an agency told counts as well', () => {
    const sent = messagesSent(sentLines(message(), '2026-05-20'));
    expect(workOf([receivable()], { sent }).today[0]?.lastContact).toBe('2026-05-20');
    const law = {
      ...NO_LAW,
      contactsOf: () => [{ on: '2026-06-25' as const, channel: 'call' as const, reached: false }],
    };
    const item = must(workOf([receivable()], { sent, law }).today[0]);
    expect(item.lastContact).toBe('2026-06-25');
    const rested = must(item.terms.find(({ term }) => term === 'last-contact'));
    expect(rested.amount).toBeLessThan(0);
  });

  it('is not one that failed, and counts no longer than the policy’s longest wait', () => {
    const [sending] = sentLines(message(), '2026-05-20');
    const sent = messagesSent([must(sending), { ...must(sending), event: 'failed' }]);
    expect(workOf([receivable()], { sent }).today[0]?.lastContact).toBeNull();
    const { tracks } = DEFAULT_POLICY;
    const gentle = { ...tracks.gentle, waitDays: 40 };
    expect(restDaysOf({ tracks })).toBe(14);
    expect(restDaysOf({ tracks: { ...tracks, gentle } })).toBe(40);
  });
});

it('who may be contacted at a later hour of today waits until then', () => {
  const facts = { authorisedChannels: ['email' as const] };
  const bogota = { ...NO_LAW, facts, home: 'CO', country: 'CO', timeZone: 'America/Bogota' };
  const at = (hour: number) => {
    const law = { ...bogota, now: startOf(TODAY) + hour * 3600 };
    const { today, waiting } = workOf([receivable()], { law });
    return [today.length, waiting.map(({ from, held }) => [from, held?.reason])];
  };
  expect(at(5)).toEqual([0, [[TODAY, 'law']]]);
  expect(at(10)).toEqual([1, []]);
  expect(at(21)).toEqual([0, [[addDays(TODAY, 1), 'law']]]);
});

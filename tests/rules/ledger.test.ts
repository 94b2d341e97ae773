import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../../shared/calendar.ts';
import {
  carriedOver,
  LEDGER_EVENTS,
  type LedgerEvent,
  type LedgerEventKind,
  messagesSent,
  nextAttempt,
} from '../../shared/reminders/ledger.ts';
import { shuffled } from './make.ts';
import { holds, must } from './runs.ts';

const DAY: CivilDate = '2026-06-30';

function line(event: LedgerEventKind, own: Partial<LedgerEvent> = {}): LedgerEvent {
  return {
    ...{ event, day: DAY, time: '09:00', message: 'm1', attempt: 1, guarantor: 'a:1001' },
    ...{
      name: 'Ana Ruiz',
      to: 'ana@x.org',
      level: 1,
      tone: 'courteous',
      channel: 'email',
      policy: 0,
      language: 'en',
      balance: 12_000,
    },
    ...{ currency: 'USD', items: ['i:F-1'], until: null, stamp: 's1' },
    ...{ reason: '', note: '', by: '' },
    ...own,
  };
}

const stateOf = (...events: LedgerEvent[]) => messagesSent(events).map(({ state }) => state);

const OUTCOMES: readonly LedgerEventKind[][] = [
  [],
  ['sent'],
  ['sent', 'sent'],
  ['failed'],
  ['suppressed'],
  ['unknown'],
  ['unknown', 'arrived'],
  ['unknown', 'not-arrived'],
  ['unknown', 'not-arrived', 'sent'],
];

/** What may stand in a ledger: some messages, each with some tries, each try with its lines. */
const ledgers = fc
  .array(
    fc.record({
      message: fc.constantFrom('m1', 'm2', 'm3'),
      outcome: fc.constantFrom(...OUTCOMES),
      carried: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((tries) =>
    tries.flatMap(({ message, outcome, carried }, at) => {
      const attempt = tries.slice(0, at + 1).filter((one) => one.message === message).length;
      const day = addDays(DAY, at);
      const own = { message, attempt, guarantor: `n:${message}` };
      const first = carried
        ? [line('carried', { ...own, day, attempt: 0, until: addDays(day, 1) })]
        : [];
      const told = outcome.map((event, later) => line(event, { ...own, day: addDays(day, later) }));
      return [...first, line('sending', { ...own, day }), ...told];
    }),
  );

const byMessage = <Line extends { message: string }>(lines: readonly Line[]) =>
  [...lines].sort((a, b) => (a.message < b.message ? -1 : 1));

describe('what became of a message', () => {
  it.each<[string, LedgerEventKind[], string]>([
    ['an intent alone', ['sending'], 'unknown'],
    ['an intent that was answered with doubt', ['sending', 'unknown'], 'unknown'],
    ['an intent and its result', ['sending', 'sent'], 'sent'],
    ['a result that was written twice', ['sending', 'sent', 'sent'], 'sent'],
    ['a failure', ['sending', 'failed'], 'failed'],
    ['one held back at the last moment', ['sending', 'suppressed'], 'held'],
    ['doubt that a person settled with yes', ['sending', 'unknown', 'arrived'], 'sent'],
    ['doubt that a person settled with no', ['sending', 'unknown', 'not-arrived'], 'failed'],
    ['a crash that a person settled with yes', ['sending', 'arrived'], 'sent'],
    ['contradiction: what may have gone out, went out', ['sending', 'sent', 'not-arrived'], 'sent'],
  ])('%s', (_what, kinds, state) => {
    expect(stateOf(...kinds.map((kind) => line(kind)))).toEqual([state]);
  });

  it('is nothing where nothing was ever about to be sent', () => {
    const quiet = [line('carried', { attempt: 0, until: DAY }), line('suppressed', { attempt: 0 })];
    expect(stateOf(...quiet)).toEqual([]);
  });

  it('is that of the weightiest try', () => {
    const second = { attempt: 2, day: addDays(DAY, 1) };
    const failed = [line('sending'), line('failed')];
    expect(stateOf(...failed, line('sending', second))).toEqual(['unknown']);
    expect(stateOf(...failed, line('sending', second), line('sent', second))).toEqual(['sent']);
    const doubt = [line('sending'), line('sending', second), line('failed', second)];
    expect(stateOf(...doubt)).toEqual(['unknown']);
  });

  it('bears the day of the intent, not of the answer that came later', () => {
    const late = line('arrived', { day: addDays(DAY, 9) });
    expect(messagesSent([late, line('sending')])).toMatchObject([{ state: 'sent', day: DAY }]);
  });

  it('does not depend on the order of the lines', () => {
    const both = ledgers.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
    holds(
      fc.property(both, ([list, mixed]) => {
        const told = (lines: readonly LedgerEvent[]) => byMessage(messagesSent(lines));
        expect(told(mixed)).toEqual(told(list));
      }),
      1000,
    );
  });

  it('is never more hopeful where the line of a failure was lost', () => {
    const rank = { held: 0, failed: 0, returned: 1, unknown: 2, sent: 3 };
    holds(
      fc.property(ledgers, (list) => {
        for (const gone of list.filter(({ event }) => event === 'failed')) {
          const less = messagesSent(list.filter((one) => one !== gone));
          for (const { message, state } of messagesSent(list)) {
            const now = must(less.find((one) => one.message === message)).state;
            expect(rank[now]).toBeGreaterThanOrEqual(rank[state]);
          }
        }
      }),
    );
  });

  it('does not depend on the order of any lines, even of a ledger that people have edited', () => {
    const wild = fc.array(
      fc
        .record({
          event: fc.constantFrom(...LEDGER_EVENTS),
          message: fc.constantFrom('m1', 'm2'),
          attempt: fc.nat({ max: 2 }),
          day: fc.constantFrom<CivilDate[]>('2026-06-28', '2026-06-29', '2026-06-30'),
        })
        .map(({ event, ...own }) => line(event, own)),
      { maxLength: 10 },
    );
    const both = wild.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
    holds(
      fc.property(both, ([list, mixed]) => {
        const told = (lines: readonly LedgerEvent[]) =>
          byMessage(messagesSent(lines)).map(({ message, state, day, attempts }) => [
            ...[message, state, day, attempts],
          ]);
        expect(told(mixed)).toEqual(told(list));
      }),
      1000,
    );
  });
});

describe('the number of the next try', () => {
  it('is one more than any that stands in the ledger', () => {
    holds(
      fc.property(ledgers, (list) => {
        for (const message of ['m1', 'm2', 'm3']) {
          const own = list.filter((one) => one.message === message).map(({ attempt }) => attempt);
          expect(nextAttempt(list, message)).toBe(Math.max(0, ...own) + 1);
        }
      }),
    );
  });
});

describe('what waits for another day', () => {
  const carried = (day: CivilDate, until: CivilDate) => line('carried', { day, until, attempt: 0 });
  const waits = (...events: LedgerEvent[]) => carriedOver(events).map(({ until }) => until);

  it('waits until the day of its newest line', () => {
    expect(waits(carried(DAY, '2026-07-04'))).toEqual(['2026-07-04']);
    const again = carried('2026-07-01', '2026-07-02');
    expect(waits(carried(DAY, '2026-07-04'), again)).toEqual(['2026-07-02']);
    expect(waits(again, carried(DAY, '2026-07-04'))).toEqual(['2026-07-02']);
  });

  it.each<LedgerEventKind>(['sent', 'failed', 'suppressed', 'unknown'])(
    'waits no longer once it was %s',
    (event) => {
      expect(waits(carried(DAY, '2026-07-01'), line(event, { day: '2026-07-01' }))).toEqual([]);
    },
  );

  it('waits although an earlier message went to the same person', () => {
    const before = line('sent', { message: 'm0', day: '2026-06-01' });
    expect(waits(before, carried(DAY, '2026-07-01'))).toEqual(['2026-07-01']);
  });

  it('does not depend on the order of the lines', () => {
    const both = ledgers.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
    holds(
      fc.property(both, ([list, mixed]) => {
        expect(byMessage(carriedOver(mixed))).toEqual(byMessage(carriedOver(list)));
      }),
      1000,
    );
  });
});

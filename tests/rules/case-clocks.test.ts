import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, isBusinessDay } from '../../shared/calendar.ts';
import {
  CASE_CLOCKS,
  type ClockDays,
  type ClockEvent,
  clockStanding,
  runningClock,
} from '../../shared/case-clocks.ts';
import {
  CASE_EVENTS,
  type CaseActor,
  type CaseEvent,
  type CaseState,
  eventsOpen,
  nextStatus,
} from '../../shared/cases.ts';
import { holds, must } from './runs.ts';

const DAYS: ClockDays = {
  ...{ acknowledge: 2, 'first-contact': 5, freshness: 20, 'dispute-answer': 10, recall: 1 },
};
/** A Monday; a case is placed on it, and each next event names its day after it. */
const MONDAY = '2026-11-02';

type Told = readonly [day: number, by: CaseActor, event: CaseEvent, awaited?: number | undefined];

/** Lets events happen to a case as the one table has them. @returns the latest first */
function historyOf(told: readonly Told[]): ClockEvent[] {
  const on = (day: number) => addDays(MONDAY, day);
  let state: CaseState = { status: 'placed', pausedFrom: null };
  const history: ClockEvent[] = [
    { event: 'place', by: 'practice', day: MONDAY, from: null, to: 'placed', awaited: null },
  ];
  for (const [day, by, event, awaited] of told) {
    const next = nextStatus(state, event, by);
    if (!next.ok) throw new Error(`${event} from ${state.status}`);
    const one = { event, by, day: on(day), from: state.status, to: next.value.status };
    state = next.value;
    history.unshift({ ...one, awaited: awaited === undefined ? null : on(awaited) });
  }
  return history;
}

const ACCEPT: Told = [1, 'agency', 'accept'];
const CONTACT: Told = [3, 'agency', 'contact'];

describe('The clock of a case', () => {
  it.each<[string, readonly Told[], string | null]>([
    ['waits for an answer', [], 'acknowledge 2026-11-02 2026-11-04'],
    ['is not answered by a note', [[1, 'agency', 'note']], 'acknowledge 2026-11-02 2026-11-04'],
    ['waits for the first contact', [ACCEPT], 'first-contact 2026-11-03 2026-11-10'],
    [
      'still does after money at the desk and a note',
      [ACCEPT, [2, 'sheet', 'desk_payment'], [3, 'agency', 'note']],
      'first-contact 2026-11-03 2026-11-10',
    ],
    ['waits for the next word', [ACCEPT, CONTACT], 'freshness 2026-11-05 2026-12-03'],
    [
      'of the agency, not of others',
      [ACCEPT, CONTACT, [9, 'practice', 'note']],
      'freshness 2026-11-05 2026-12-03',
    ],
    [
      'and runs from its last one',
      [ACCEPT, CONTACT, [8, 'agency', 'note']],
      'freshness 2026-11-10 2026-12-08',
    ],
    [
      'on a Saturday from Monday on',
      [ACCEPT, CONTACT, [5, 'agency', 'note']],
      'freshness 2026-11-07 2026-12-07',
    ],
    [
      'after the day of a promise',
      [ACCEPT, [3, 'agency', 'promise', 28]],
      'freshness 2026-11-30 2026-12-28',
    ],
    [
      'whatever is told before it',
      [ACCEPT, [3, 'agency', 'promise', 28], [7, 'agency', 'contact']],
      'freshness 2026-11-30 2026-12-28',
    ],
    [
      'or after the first instalment of a plan that came instead',
      [ACCEPT, [3, 'agency', 'promise', 28], [4, 'agency', 'plan', 14]],
      'freshness 2026-11-16 2026-12-14',
    ],
    [
      'waits for an answer to a dispute',
      [ACCEPT, [3, 'practice', 'dispute']],
      'dispute-answer 2026-11-05 2026-11-19',
    ],
    [
      'which money is not',
      [ACCEPT, [3, 'agency', 'dispute'], [4, 'agency', 'payment']],
      'dispute-answer 2026-11-05 2026-11-19',
    ],
    [
      'and then for the practice',
      [ACCEPT, [3, 'practice', 'dispute'], [5, 'agency', 'note']],
      null,
    ],
    [
      'begins anew when it is settled',
      [ACCEPT, CONTACT, [4, 'practice', 'dispute'], [18, 'practice', 'settle']],
      'freshness 2026-11-20 2026-12-18',
    ],
    ['stands still in a hold', [ACCEPT, CONTACT, [4, 'practice', 'hold']], null],
    [
      'and begins anew after it',
      [
        [2, 'practice', 'hold'],
        [30, 'practice', 'release'],
      ],
      'acknowledge 2026-12-02 2026-12-04',
    ],
    [
      'waits until a recall is confirmed',
      [ACCEPT, [4, 'practice', 'recall']],
      'recall 2026-11-06 2026-11-09',
    ],
    ['and no longer', [ACCEPT, [4, 'practice', 'recall'], [5, 'agency', 'confirm']], null],
    ['has an end when all is paid', [ACCEPT, [4, 'agency', 'full_payment']], null],
    ['or given back', [ACCEPT, [4, 'agency', 'return']], null],
    [
      'and begins again when the payment bounces',
      [ACCEPT, [4, 'agency', 'full_payment'], [14, 'agency', 'reversal']],
      'freshness 2026-11-16 2026-12-14',
    ],
  ])('%s', (_, told, expected) => {
    const clock = runningClock(historyOf(told), DAYS);
    expect(clock && `${clock.clock} ${clock.since} ${clock.dueOn}`).toBe(expected);
  });

  it('does not run where the mandate leaves its duty open', () => {
    expect(runningClock(historyOf([ACCEPT]), { ...DAYS, 'first-contact': 0 })).toBeNull();
  });
});

/** Any life of a case, by whoever may do something next. */
const lives = fc
  .array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 60 })), {
    maxLength: 14,
  })
  .map((picks) => {
    let state: CaseState = { status: 'placed', pausedFrom: null };
    let day = 0;
    const told: Told[] = [];
    for (const [pick, days, ahead] of picks) {
      const open = (['agency', 'practice', 'sheet'] as const).flatMap((by) =>
        eventsOpen(state, by).map((event) => ({ by, event })),
      );
      const one = open[pick % open.length];
      if (!one) break;
      day += days;
      const isAwaited = one.event === 'promise' || one.event === 'plan';
      told.push([day, one.by, one.event, isAwaited ? day + ahead : undefined]);
      const next = nextStatus(state, one.event, one.by);
      if (next.ok) state = next.value;
    }
    return historyOf(told);
  });

describe('In any life of a case', () => {
  it('no clock runs on what is over or on hold, and none ends before it began', () => {
    const seen = new Set<string>();
    holds(
      fc.property(lives, (history) => {
        const { to, day } = must(history[0]);
        const clock = runningClock(history, DAYS);
        seen.add(clock?.clock ?? 'none');
        if (['hold', 'paid', 'returned', 'closed'].includes(to)) expect(clock).toBeNull();
        if (!['hold', 'paid', 'returned', 'closed', 'disputed'].includes(to)) {
          expect(clock).not.toBeNull();
        }
        if (!clock) return;
        expect(clock.dueOn > clock.since).toBe(true);
        expect(isBusinessDay(clock.dueOn, new Set())).toBe(true);
        expect(history.some((one) => [one.day, one.awaited].includes(clock.since))).toBe(true);
        if (history[0]?.event === 'release') expect(clock.since >= day).toBe(true);
      }),
    );
    expect([...seen].sort()).toEqual([...CASE_CLOCKS, 'none'].sort());
  });

  it('a hold makes no agency late, however long it was', () => {
    holds(
      fc.property(lives, fc.integer({ min: 0, max: 900 }), (history, days) => {
        const { day, to } = must(history[0]);
        const held = nextStatus({ status: to, pausedFrom: null }, 'hold', 'practice');
        if (!held.ok) return;
        const end = addDays(day, days);
        const pause = { by: 'practice', awaited: null } as const;
        const released = runningClock(
          [
            { ...pause, event: 'release', day: end, from: 'hold', to },
            { ...pause, event: 'hold', day, from: to, to: 'hold' },
            ...history,
          ],
          DAYS,
        );
        expect(clockStanding(must(released).dueOn, end).state).toBe('running');
      }),
    );
  });

  it('what somebody else than the agency adds never moves its day', () => {
    holds(
      fc.property(lives, fc.integer({ min: 0, max: 90 }), (history, days) => {
        const { day, to } = must(history[0]);
        for (const event of CASE_EVENTS.filter((one) => one === 'note' || one === 'charge')) {
          const by = event === 'note' ? 'practice' : 'sheet';
          const next = nextStatus({ status: to, pausedFrom: null }, event, by);
          if (!next.ok || next.value.status !== to) continue;
          const one = { event, by, day: addDays(day, days), from: to, to, awaited: null } as const;
          expect(runningClock([one, ...history], DAYS)).toEqual(runningClock(history, DAYS));
        }
      }),
    );
  });
});

describe('A clock on a day', () => {
  it.each<[CivilDate, string, number]>([
    ['2026-11-18', 'running', 2],
    ['2026-11-20', 'due-today', 0],
    ['2026-11-21', 'late', 0],
    ['2026-11-23', 'late', 1],
    ['2026-12-04', 'late', 10],
  ])('due on Friday 2026-11-20 stands on %s as %s, %i business days away', (today, state, days) => {
    expect(clockStanding('2026-11-20', today)).toEqual({ state, days });
  });
});

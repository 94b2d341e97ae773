import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, dateOfDayNumber } from '../../../shared/calendar.ts';
import {
  type LastLook,
  nextLook,
  reverificationDue,
  reverificationState,
  workingSince,
} from '../../../shared/vetting/reverification.ts';
import { STANDINGS, WORKING_STANDINGS } from '../../../shared/vetting/standing.ts';
import { holds } from '../runs.ts';

const day = fc.integer({ min: 0, max: 40_000 }).map(dateOfDayNumber);

describe('since when an agency works', () => {
  it.each([
    ['nothing decided', [], null],
    ['approved', [['approved', '2026-03-02']], '2026-03-02'],
    [
      'a trial, then approved',
      [
        ['trial', '2026-01-05'],
        ['approved', '2026-03-02'],
      ],
      '2026-01-05',
    ],
    [
      'suspended and back',
      [
        ['approved', '2026-01-05'],
        ['suspended', '2026-02-01'],
        ['approved', '2026-02-02'],
      ],
      '2026-01-05',
    ],
    ['rejected', [['rejected', '2026-01-05']], null],
    [
      'ended, and chosen anew',
      [
        ['approved', '2024-01-05'],
        ['ended', '2025-02-01'],
        ['approved', '2026-02-02'],
      ],
      '2026-02-02',
    ],
  ] as const)('%s', (_, decisions, since) => {
    const dated = decisions.map(([standing, on]) => ({ standing, on }));
    expect(workingSince(dated)).toBe(since);
  });

  it('is a day of a decision that gave work, and none once it is out', () => {
    const decided = fc.record({ standing: fc.constantFrom(...STANDINGS), on: day });
    holds(
      fc.property(fc.array(decided), (decisions) => {
        const since = workingSince(decisions);
        const last = decisions.at(-1)?.standing;
        expect(since !== null).toBe(WORKING_STANDINGS.some((one) => one === last));
        if (since) expect(decisions.map(({ on }) => on)).toContain(since);
      }),
    );
  });
});

describe('when it is due', () => {
  it.each<[string, LastLook, CivilDate]>([
    ['a year after it began', { since: '2026-03-31', again: null }, '2027-03-31'],
    [
      'at the end of February where a leap day began it',
      { since: '2024-02-29', again: null },
      '2025-02-28',
    ],
    [
      'on the day that the last look set',
      { since: '2025-01-01', again: { on: '2026-01-01', next: '2026-04-01' } },
      '2026-04-01',
    ],
    [
      'a year after it began anew, whatever an older look said',
      { since: '2026-01-02', again: { on: '2026-01-01', next: '2026-04-01' } },
      '2027-01-02',
    ],
    [
      'on the day that a look on its first day set',
      { since: '2026-01-01', again: { on: '2026-01-01', next: '2026-04-01' } },
      '2026-04-01',
    ],
  ])('%s', (_, look, due) => {
    expect(reverificationDue(look)).toBe(due);
  });

  it('never waits longer than 366 days', () => {
    holds(
      fc.property(day, (since) => {
        const due = reverificationDue({ since, again: null });
        expect(due > since && due <= addDays(since, 366)).toBe(true);
      }),
    );
  });
});

describe('how it stands', () => {
  it.each([
    ['2026-10-22', 'not-due'],
    ['2026-10-23', 'soon'],
    ['2026-11-21', 'soon'],
    ['2026-11-22', 'due'],
    ['2026-12-21', 'due'],
    ['2026-12-22', 'late'],
  ] as const)('on %s, when due on 2026-11-22: %s', (today, state) => {
    expect(reverificationState('2026-11-22', today)).toBe(state);
  });

  it('only grows worse from day to day', () => {
    const order = ['not-due', 'soon', 'due', 'late'];
    holds(
      fc.property(day, fc.integer({ min: -100, max: 100 }), (due, from) => {
        const today = addDays(due, from);
        const at = (on: CivilDate) => order.indexOf(reverificationState(due, on));
        expect(at(addDays(today, 1)) - at(today)).toBeOneOf([0, 1]);
      }),
    );
  });
});

it('the next look that is proposed may be set, from any day', () => {
  expect(nextLook('2024-02-29')).toEqual({ proposed: '2025-02-28', last: '2025-03-01' });
  holds(
    fc.property(day, (today) => {
      const { proposed, last } = nextLook(today);
      expect(proposed > today && proposed <= last).toBe(true);
    }),
  );
});

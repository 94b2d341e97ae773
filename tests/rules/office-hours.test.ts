import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, weekday } from '../../shared/calendar.ts';
import { isOfficeHour, nextWorkday } from '../../shared/reminders/office-hours.ts';
import { datesBetween } from './make.ts';
import { holds } from './runs.ts';

describe('reminders go out by themselves', () => {
  it.each([
    ['2026-03-13', 8, false],
    ['2026-03-13', 9, true],
    ['2026-03-13', 16, true],
    ['2026-03-13', 17, false],
    ['2026-03-14', 11, false],
  ] as const)('on %s at %i: %s', (day, hour, may) => {
    expect(isOfficeHour(day, hour, new Set())).toBe(may);
  });

  it('next on a weekday, within three days, on which they may', () => {
    holds(
      fc.property(datesBetween('2026-01-01', '2027-12-31'), (today) => {
        const next = nextWorkday(today, new Set());
        expect(weekday(next)).toBeLessThanOrEqual(5);
        expect(isOfficeHour(next, 9, new Set())).toBe(true);
        const wait = daysBetween(today, next);
        expect(wait).toBe({ 5: 3, 6: 2 }[weekday(today)] ?? 1);
      }),
    );
  });
});

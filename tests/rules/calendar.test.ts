import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signUpForm } from '../../portal/app/sign-in/forms.ts';
import {
  addBusinessDays,
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  civilDateIn,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  isBusinessDay,
  isTimeZone,
  monthEnd,
  parseCivilDate,
  partsOf,
  weekday,
} from '../../shared/calendar.ts';
import { formatDate, formatMonth } from '../../shared/messages/dates.ts';
import { datesBetween } from './make.ts';
import { holds } from './runs.ts';

const date = datesBetween('1600-01-01', '2400-12-31');
const days = fc.integer({ min: -40_000, max: 40_000 });
const DAY = 86_400_000;

describe('a civil date', () => {
  it('has one number and the number one date, over eight centuries', () => {
    let before = dayNumber('1599-12-31');
    for (let number = before + 1; number <= dayNumber('2400-12-31'); number += 1) {
      const found = dateOfDayNumber(number);
      const iso = new Date(number * DAY).toISOString().slice(0, 10);
      if (found !== iso || dayNumber(found) !== number || number !== before + 1) {
        expect([found, dayNumber(found)]).toEqual([iso, number]);
      }
      before = number;
    }
    expect(before - dayNumber('1599-12-31')).toBe(292_560); // 801 years, 195 of them leap years
  });

  it('exists or is refused exactly as on the wall', () => {
    const part = (min: number, max: number) => fc.integer({ min, max });
    holds(
      fc.property(part(1600, 2400), part(-1, 14), part(-1, 33), (year, month, day) => {
        const wall = new Date(Date.UTC(year, month - 1, day));
        const real = wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day;
        const found = civilDate(year, month, day);
        expect(found.ok).toBe(real);
        if (found.ok) expect(partsOf(found.value)).toEqual({ year, month, day });
      }),
      1000,
    );
  });

  it('is read in its own form only', () => {
    holds(
      fc.property(date, (day) => {
        expect(parseCivilDate(day)).toEqual({ ok: true, value: day });
      }),
    );
    for (const text of ['2026-3-01', '03/01/2026', '2026-03-01 ', '20260301', '']) {
      expect(parseCivilDate(text)).toMatchObject({ reason: 'not-a-civil-date' });
    }
    for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '1900-02-29']) {
      expect(parseCivilDate(text)).toMatchObject({ reason: 'no-such-day' });
    }
    expect(civilDate(2026.5, 1, 1).ok).toBe(false);
  });

  it('compares as text as it does in time', () => {
    holds(
      fc.property(date, date, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0);
      }),
    );
  });
});

describe('counting with dates', () => {
  it('days that are added are the days between', () => {
    holds(
      fc.property(date, days, (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });

  it('a month later is the same day, or the last of a month that is too short', () => {
    holds(
      fc.property(date, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const from = partsOf(day);
        const to = partsOf(addMonths(day, months));
        expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(months);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
    );
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  });

  it('a month ends on the day before the next begins', () => {
    holds(
      fc.property(date, (day) => {
        const end = monthEnd(day);
        expect(end.slice(0, 7)).toBe(day.slice(0, 7));
        expect(addDays(end, 1).slice(8)).toBe('01');
      }),
    );
  });
});

describe('weekdays and business days', () => {
  // Days of the week as they are told in history books and on calendars of the time.
  it.each<[CivilDate, number]>([
    ['1776-07-04', 4],
    ['1789-07-14', 2],
    ['1900-01-01', 1],
    ['1945-05-08', 2],
    ['1969-07-20', 7],
    ['1970-01-01', 4],
    ['1989-11-09', 4],
    ['2000-01-01', 6],
    ['2000-02-29', 2],
    ['2024-02-29', 4],
    ['2026-12-25', 5],
  ])('%s was weekday %i', (day, expected) => {
    expect(weekday(day)).toBe(expected);
  });

  it('a business day later lies as many business days later, and is one', () => {
    const near = datesBetween('2025-01-01', '2027-12-31');
    const holidays = fc.array(near, { maxLength: 30 }).map((list) => new Set(list));
    holds(
      fc.property(near, fc.integer({ min: 0, max: 60 }), holidays, (day, count, off) => {
        const to = addBusinessDays(day, count, off);
        expect(isBusinessDay(to, off)).toBe(true);
        const begin = addBusinessDays(day, 0, off);
        let worked = 0;
        for (let at = begin; at < to; at = addDays(at, 1)) if (isBusinessDay(at, off)) worked += 1;
        expect(worked).toBe(count);
      }),
    );
  });

  it('skips a weekend and a holiday', () => {
    expect(addBusinessDays('2026-12-24', 1, new Set<CivilDate>(['2026-12-25']))).toBe('2026-12-28');
    expect(addBusinessDays('2026-11-21', 0, new Set())).toBe('2026-11-23');
  });
});

describe('the date at an instant', () => {
  const instant = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) });

  // Zones that have kept one offset from 1995 on, the two ends of the world among them.
  it.each([
    ['Pacific/Kiritimati', 14],
    ['Pacific/Pago_Pago', -11],
    ['Etc/GMT+12', -12],
    ['America/Bogota', -5],
    ['Asia/Kolkata', 5.5],
    ['Asia/Kathmandu', 5.75],
    ['UTC', 0],
  ])('in %s is the one of its offset, %d hours', (zone, hours) => {
    const there = civilDateIn(zone);
    const since1996 = instant.map((at) => Math.max(at, Date.UTC(1996, 0, 1)));
    holds(
      fc.property(since1996, (at) => {
        expect(there(at)).toBe(dateOfDayNumber(Math.floor((at + hours * 3_600_000) / DAY)));
      }),
    );
  });

  it.each<[string, string, CivilDate]>([
    ['Europe/Paris', '2026-03-28T22:59:59Z', '2026-03-28'], // the night before summer time
    ['Europe/Paris', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['Europe/Paris', '2026-03-29T21:59:59Z', '2026-03-29'], // the same day, an hour shorter
    ['Europe/Paris', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['Europe/Paris', '2026-10-25T22:59:59Z', '2026-10-25'], // and one an hour longer
    ['Europe/Paris', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['America/New_York', '2026-11-01T03:59:59Z', '2026-10-31'],
    ['America/New_York', '2026-11-01T04:00:00Z', '2026-11-01'],
    ['America/New_York', '2026-11-02T04:59:59Z', '2026-11-01'],
    ['America/Santiago', '2026-09-06T03:59:59Z', '2026-09-05'], // midnight itself is skipped there
    ['America/Santiago', '2026-09-06T04:00:00Z', '2026-09-06'],
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'], // a day that Samoa never had
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
  ])('in %s at %s is %s', (zone, at, expected) => {
    expect(civilDateIn(zone)(Date.parse(at))).toBe(expected);
  });

  it('needs a zone that exists', () => {
    expect(() => civilDateIn('Mars/Olympus')).toThrow(RangeError);
  });
});

describe('a date in words', () => {
  it.each([
    ['en', '3 April 2026'],
    ['es', '3 de abril de 2026'],
    ['fr', '3 avril 2026'],
  ] as const)('in %s leaves no doubt which number is the month', (language, expected) => {
    expect(formatDate('2026-04-03', language)).toBe(expected);
  });

  it.each([
    ['en', 'April 2026'],
    ['es', 'Abril de 2026'],
    ['fr', 'Avril 2026'],
  ] as const)('in %s is a month as a heading', (language, expected) => {
    expect(formatMonth('2026-04-30', language)).toBe(expected);
  });

  it('counts the first of a month in French', () => {
    expect(formatDate('2026-05-01', 'fr')).toBe('1er mai 2026');
  });
});

describe('A time zone', () => {
  const CURRENT = ['America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'Europe/Kyiv', 'UTC'];

  it.each([...CURRENT, 'Asia/Calcutta', 'America/Bogota'])('is %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
    const workplace = { kind: 'practice', name: 'Hill clinic', email: 'a@b.example' };
    const typed = { ...workplace, language: 'en', timeZone: name };
    expect(signUpForm.safeParse(typed)).toMatchObject({ success: true });
  });

  it.each(['', 'Mars/Olympus', '+01:00', '-05:00'])('is not “%s”', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});

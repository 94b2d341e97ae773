import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, dayNumber, partsOf } from '../../shared/calendar.ts';
import { formatDate } from '../../shared/messages/dates.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { columnOrder, type DateReading, readDate, settleDate } from '../../shared/sheet/dates.ts';
import type { DateOrder } from '../../shared/sheet/fields.ts';
import { datesBetween } from './make.ts';
import { holds } from './runs.ts';

const LONG = {
  en: 'January February March April May June July August September October November December',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  fr: 'janvier f\u00e9vrier mars avril mai juin juillet ao\u00fbt septembre octobre novembre d\u00e9cembre',
};
const SHORT = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  es: 'ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.',
  fr: 'janv. f\u00e9vr. mars avr. mai juin juil. ao\u00fbt sept. oct. nov. d\u00e9c.',
};
const WEEKDAYS = {
  en: 'Sun Mon Tue Wed Thu Fri Sat',
  es: 'dom. lun. mar. mi\u00e9. jue. vie. s\u00e1b.',
  fr: 'dim. lun. mar. mer. jeu. ven. sam.',
};

const pad = (value: number) => String(value).padStart(2, '0');
const nth = (names: string, at: number) => names.split(' ')[at] ?? '';
const weekdayOf = (date: CivilDate) => (((dayNumber(date) + 4) % 7) + 7) % 7;

/** Ways to write a date that leave no doubt. */
const CLEAR: Readonly<Record<string, (date: CivilDate) => string>> = {
  iso: (date) => date,
  'iso with slashes': (date) => date.replaceAll('-', '/'),
  'iso without zeros': (date) => Object.values(partsOf(date)).join('-'),
  compact: (date) => date.replaceAll('-', ''),
  'iso with a time': (date) => `${date}T09:30:00Z`,
  ...Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const long = (date: CivilDate) => nth(LONG[language], partsOf(date).month - 1);
      const short = (date: CivilDate) => nth(SHORT[language], partsOf(date).month - 1);
      const weekday = (date: CivilDate) => nth(WEEKDAYS[language], weekdayOf(date));
      const { en, es, fr } = {
        en: (date: CivilDate) => `${long(date)} ${partsOf(date).day}, ${partsOf(date).year}`,
        es: (date: CivilDate) => `${partsOf(date).day} de ${long(date)} de ${partsOf(date).year}`,
        fr: (date: CivilDate) => formatDate(date, 'fr'),
      };
      const words = { en, es, fr }[language];
      const brief = (date: CivilDate) =>
        `${partsOf(date).day} ${short(date)} ${partsOf(date).year}`;
      return Object.entries({
        [`words (${language})`]: words,
        [`capitals (${language})`]: (date: CivilDate) => words(date).toUpperCase(),
        [`brief (${language})`]: brief,
        [`dashes (${language})`]: (date: CivilDate) => brief(date).replaceAll(' ', '-'),
        [`weekday (${language})`]: (date: CivilDate) => `${weekday(date)} ${brief(date)}`,
        [`time (${language})`]: (date: CivilDate) => `${brief(date)} 14:05`,
      });
    }),
  ),
  'with an English ordinal': (date) => {
    const { year, month, day } = partsOf(date);
    const ending =
      { 1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd', 31: 'st' }[day] ?? 'th';
    return `${nth(LONG.en, month - 1)} ${day}${ending}, ${year}`;
  },
  'with a Spanish ordinal': (date) => {
    const { year, month, day } = partsOf(date);
    return `${day}\u00ba de ${nth(LONG.es, month - 1)} de ${year}`;
  },
};

/** Ways to write a date in numbers alone, of which a column has to say what comes first. */
const NUMBERS: Readonly<Record<string, (first: number, second: number, year: number) => string>> = {
  slashes: (first, second, year) => `${pad(first)}/${pad(second)}/${year}`,
  'slashes without zeros': (first, second, year) => `${first}/${second}/${year}`,
  dots: (first, second, year) => `${pad(first)}.${pad(second)}.${year}`,
  dashes: (first, second, year) => `${pad(first)}-${pad(second)}-${year}`,
  spaces: (first, second, year) => `${pad(first)} ${pad(second)} ${year}`,
  'a short year': (first, second, year) => `${pad(first)}/${pad(second)}/${pad(year % 100)}`,
  'a time': (first, second, year) => `${pad(first)}/${pad(second)}/${year} 10:30:15`,
  'a time of twelve hours': (first, second, year) => `${first}/${second}/${year} 9:05 PM`,
  'a French time': (first, second, year) => `${pad(first)}/${pad(second)}/${year} 14h30`,
};

const date = datesBetween('1990-01-01', '2099-12-31');
/** Two digits of a year cannot say more than this. */
const ofShortYears = datesBetween('1990-01-01', '2049-12-31');
const writtenIn = (style: string) => (style === 'a short year' ? ofShortYears : date);
const order = fc.constantFrom<DateOrder[]>('day', 'month');

function inNumbers(day: CivilDate, first: DateOrder, style: string): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const pair: [number, number] = first === 'day' ? [dayOfMonth, month] : [month, dayOfMonth];
  return NUMBERS[style]?.(...pair, year) ?? '';
}

function dateIn(reading: DateReading): CivilDate | string {
  return reading.kind === 'date' ? reading.date : JSON.stringify(reading);
}

describe('a date that leaves no doubt', () => {
  it.each(Object.keys(CLEAR))('reads back: %s', (style) => {
    holds(
      fc.property(date, (day) => {
        const text = CLEAR[style]?.(day) ?? '';
        expect(dateIn(readDate(text)), text).toBe(day);
      }),
    );
  });

  it('of the sheet itself, or a serial number, reads back', () => {
    holds(
      fc.property(date, fc.double({ min: 0, max: 0.999, noNaN: true }), (day, time) => {
        const serial = dayNumber(day) - dayNumber('1899-12-30');
        expect(readDate({ date: day })).toEqual({ kind: 'date', date: day, shows: null });
        expect(dateIn(readDate(serial))).toBe(day);
        expect(dateIn(readDate(serial + time))).toBe(day);
        expect(dateIn(readDate(Number(day.replaceAll('-', ''))))).toBe(day);
      }),
    );
  });
});

describe('a date in numbers', () => {
  it.each(Object.keys(NUMBERS))('with %s reads back, or is left open: never wrong', (style) => {
    holds(
      fc.property(writtenIn(style), order, (day, first) => {
        const reading = readDate(inNumbers(day, first, style));
        const { month, day: dayOfMonth } = partsOf(day);
        if (dayOfMonth > 12) expect(reading).toEqual({ kind: 'date', date: day, shows: first });
        else if (dayOfMonth === month) expect(reading).toMatchObject({ kind: 'date', date: day });
        else expect(reading).toMatchObject({ kind: 'either', [`${first}First`]: day });
      }),
    );
  });

  it('in one column that shows its order reads back, all of it', () => {
    const style = fc.constantFrom(...Object.keys(NUMBERS));
    const column = style.chain((how) =>
      fc.tuple(fc.constant(how), fc.array(writtenIn(how), { minLength: 1, maxLength: 20 })),
    );
    holds(
      fc.property(column, order, ([how, list], first) => {
        const readings = list.map((day) => readDate(inNumbers(day, first, how)));
        const heard = columnOrder(readings);
        const settles = list.some((day) => partsOf(day).day > 12);
        const open = readings.some(({ kind }) => kind === 'either');
        const asked = open && !settles;
        expect(heard.kind).toBe(open ? (settles ? 'settled' : 'ask') : 'not-needed');
        readings.forEach((reading, at) => {
          const found = settleDate(reading, heard);
          if (asked && reading.kind === 'either') expect(found.ok).toBe(false);
          else expect(found).toEqual({ ok: true, value: list[at] });
        });
      }),
      1000,
    );
  });
});

describe('what is no date', () => {
  it.each([
    ['31/02/2026', 'no-such-day'],
    ['2026-02-29', 'no-such-day'],
    ['31 de abril de 2026', 'no-such-day'],
    ['30/30/2026', 'no-such-day'],
    ['00/05/2026', 'no-such-day'],
    ['15/03/2206', 'implausible-date'],
    ['2206-03-15', 'implausible-date'],
    ['1926-03-15', 'implausible-date'],
    ['15/03/75', 'implausible-date'],
    ['#REF!', 'sheet-error'],
    ['#N/A', 'sheet-error'],
    ['soon', 'not-a-date'],
    ['March 2026', 'not-a-date'],
    ['15 March', 'not-a-date'],
    ['3/2026', 'not-a-date'],
    ['between 3 March and 5 April 2026', 'not-a-date'],
    ['3 mars - 5 avril', 'not-a-date'],
    ['1/2/3/2026', 'not-a-date'],
    [12.5, 'not-a-date'],
    [2026, 'not-a-date'],
    [-1, 'not-a-date'],
    [Number.NaN, 'not-a-date'],
    [true, 'not-a-date'],
  ] as const)('%j is refused as %s', (cell, reason) => {
    expect(readDate(cell)).toEqual({ kind: 'problem', reason });
  });

  it('a blank is no problem', () => {
    for (const cell of ['', '   ', '-', '\u2013', ' \u2014 ', '--', 'N/A', 'n/d', 's/d', 'S/F']) {
      expect(readDate(cell), cell).toEqual({ kind: 'blank' });
    }
  });

  it.each([
    ['3/15/98', '1998-03-15'],
    ['15-Mar-98', '1998-03-15'],
    ['15/03/26', '2026-03-15'],
    ['15 mars 46', '2046-03-15'],
  ])('a short year far ahead is of the last century: %s', (cell, day) => {
    expect(dateIn(readDate(cell))).toBe(day);
  });

  it('any text gives a plausible date of the calendar, or none', () => {
    const characters = fc.constantFrom(...'0123456789/-. :demarjT'.split(''));
    const text = fc.oneof(fc.string(), fc.string({ unit: characters, maxLength: 14 }));
    holds(
      fc.property(text, (cell) => {
        const reading = readDate(cell);
        if (reading.kind !== 'date') return;
        expect(reading.date >= '1990-01-01' && reading.date <= '2099-12-31').toBe(true);
        expect(dayNumber(reading.date)).not.toBeNaN();
      }),
      2000,
    );
  });
});

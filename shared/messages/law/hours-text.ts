import type { CivilDate } from '../../calendar.ts';
import { holidaysOf } from '../../holidays/index.ts';
import {
  type DayHours,
  holidaysWithin,
  type OpenHours,
  type OpenWeek,
} from '../../law/open-hours.ts';
import type { YesNoFact } from '../../law/vocabulary.ts';
import type { Language } from '../../money.ts';
import { formatDate } from '../dates.ts';
import { readingWords } from './reading-words.ts';
import { lawTerms } from './terms.ts';

/** Open hours as a person reads them. */
export interface HoursText {
  readonly channels: readonly string[];
  /** Days with the same hours together: 'Monday to Friday', '7:00 to 20:00'. */
  readonly week: readonly {
    readonly days: string;
    readonly hours: string;
    readonly isOpen: boolean;
  }[];
  /** They bind only where a question is answered with yes: 'Only if ...'. */
  readonly onlyIf: readonly string[];
  /** That holidays are closed, and the next of them; null where they are days like others. */
  readonly holidays: string | null;
}

/** The holidays that are named: those of the next weeks. */
const DAYS_AHEAD = 45;

/**
 * The open hours of some channels in words.
 *
 * @param conditions facts on which these hours depend
 * @param day from which on the next holidays are named
 * @example hoursText(hours, [], '2026-11-24', 'en').week[0] // { days: 'Monday to Friday', hours: '7:00 to 20:00', … }
 */
export function hoursText(
  hours: OpenHours,
  conditions: readonly YesNoFact[],
  day: CivilDate,
  language: Language,
): HoursText {
  const { channels, facts } = lawTerms(language);
  const { onlyIf } = readingWords(language);
  return {
    onlyIf: conditions.map((fact) => onlyIf(facts[fact])),
    channels: hours.channels.map((channel) => channels[channel]),
    week: weekText(hours.week, language),
    holidays: holidaysText(hours.closedOnHolidaysOf, day, language),
  };
}

function weekText(week: OpenWeek, language: Language): HoursText['week'] {
  const { days: names, both, through, everyDay, closed } = readingWords(language);
  const runs: { from: number; to: number; open: DayHours | null }[] = [];
  for (const [at, open] of week.entries()) {
    const last = runs[runs.length - 1];
    if (last && isSame(last.open, open)) last.to = at;
    else runs.push({ from: at, to: at, open });
  }
  const name = (at: number) => names[at] ?? '';
  return runs.map(({ from, to, open }) => {
    const join = to === from + 1 ? both : through;
    const days = from === to ? name(from) : join(name(from), name(to));
    return {
      days: runs.length === 1 ? everyDay : days,
      hours: open ? timesText(open, language) : closed,
      isOpen: open !== null,
    };
  });
}

function isSame(one: DayHours | null, other: DayHours | null): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}

function timesText({ from, to }: DayHours, language: Language): string {
  return readingWords(language).hours(clockText(from, language), clockText(to, language));
}

/**
 * A time of day as a language writes it.
 *
 * @param time 'HH:MM', of 24 hours
 * @example clockText('08:30', 'fr') // '8 h 30', with no-break spaces
 */
export function clockText(time: string, language: Language): string {
  const [hour = '', minute = ''] = time.split(':');
  return readingWords(language).clock(Number(hour), minute);
}

function holidaysText(
  countries: readonly string[],
  day: CivilDate,
  language: Language,
): string | null {
  if (countries.length === 0) return null;
  const { holidays, holidaysNext } = readingWords(language);
  const next = countries.flatMap((country) => holidaysWithin(holidaysOf(country), day, DAYS_AHEAD));
  const days = [...new Set(next)].sort().map((holiday) => formatDate(holiday, language));
  return days.length === 0 ? holidays : holidaysNext(days.join(', '));
}

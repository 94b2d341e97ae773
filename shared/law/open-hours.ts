import { addDays, type CivilDate } from '../calendar.ts';
import type { Holidays } from '../holidays/index.ts';
import type { ContactWindow, Rule } from './rule.ts';
import { holdsUp } from './verdict.ts';
import { CHANNELS, type Channel } from './vocabulary.ts';

/** The open hours of one day of the week. */
export interface DayHours {
  readonly from: string;
  readonly to: string;
  /** Whether the last moment itself is still open. */
  readonly endInclusive: boolean;
}

/** From Monday to Sunday; null where the day is closed. */
export type OpenWeek = readonly (DayHours | null)[];

/** The hours at which some channels are open. */
export interface OpenHours {
  readonly channels: readonly Channel[];
  readonly week: OpenWeek;
  /** Countries whose public holidays are closed. */
  readonly closedOnHolidaysOf: readonly string[];
  /** The rules that make these hours together. */
  readonly ruleIds: readonly string[];
}

type WindowRule = Rule & { readonly check: ContactWindow };

/**
 * The hours at which each channel is open under all of some rules: 'HH:MM' at the person's place.
 * Channels with the same hours by the same rules stand together; one that no rule closes is in none.
 *
 * @param rules those in force that bind who acts; good practice is left out, for it closes nothing
 * @example openHours(PE.rules)[0]?.week[5] // null: closed on Saturday
 */
export function openHours(rules: readonly Rule[]): OpenHours[] {
  const windows = rules.filter(
    (rule): rule is WindowRule => rule.check?.type === 'window' && holdsUp(rule.force),
  );
  const groups = new Map<string, OpenHours>();
  for (const channel of CHANNELS) {
    const own = windows.filter(({ check }) => check.channels.includes(channel));
    if (own.length === 0) continue;
    const ruleIds = own.map(({ id }) => id);
    const name = ruleIds.join(' ');
    const channels = [...(groups.get(name)?.channels ?? []), channel];
    groups.set(name, { ...hoursOf(own), channels, ruleIds });
  }
  return [...groups.values()];
}

function hoursOf(rules: readonly WindowRule[]) {
  const windows = rules.map(({ check }) => check);
  const days = [1, 2, 3, 4, 5, 6, 7] as const;
  const countries = windows.flatMap(({ closedOnHolidaysOf }) => closedOnHolidaysOf ?? []);
  return {
    week: days.map((day) => openOn(windows, day)),
    closedOnHolidaysOf: [...new Set(countries)],
  };
}

function openOn(
  windows: readonly ContactWindow[],
  day: 1 | 2 | 3 | 4 | 5 | 6 | 7,
): DayHours | null {
  const open = windows.flatMap(({ hours, endInclusive }) => {
    const [from, to] = hours[day] ?? [];
    return from && to ? [{ from, to, endInclusive }] : [];
  });
  if (open.length < windows.length) return null;
  // 'HH:MM' is in the order of time
  const both = open.reduce((one, other) => {
    const [first] = [one, other].sort((a, b) => (a.to < b.to ? -1 : 1));
    const isSame = one.to === other.to;
    return {
      from: one.from > other.from ? one.from : other.from,
      to: first?.to ?? one.to,
      endInclusive: isSame
        ? one.endInclusive && other.endInclusive
        : (first?.endInclusive ?? false),
    };
  });
  const isOpen = both.from < both.to || (both.from === both.to && both.endInclusive);
  return isOpen ? both : null;
}

/**
 * The public holidays of the days to come, as far as they are known.
 *
 * @param days how many days are looked at, the first one among them
 * @example holidaysWithin(holidaysOf('PE'), '2026-12-01', 30) // ['2026-12-08', '2026-12-09', '2026-12-25']
 */
export function holidaysWithin(
  holidays: Holidays | null,
  from: CivilDate,
  days: number,
): CivilDate[] {
  const until = addDays(from, days - 1);
  return [...(holidays?.days ?? [])].filter((day) => from <= day && day <= until).sort();
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CivilDate,
  dateOfDayNumber,
  dayNumber,
  weekday,
} from '../../../shared/calendar.ts';
import { evaluate } from '../../../shared/law/evaluate.ts';
import { mandatoryItems } from '../../../shared/law/mandatory-items.ts';
import { startOf } from '../../../shared/law/moment.ts';
import { holidaysWithin, type OpenHours, openHours } from '../../../shared/law/open-hours.ts';
import { PACKS } from '../../../shared/law/packs/index.ts';
import { LAW_PLACES, lawOf } from '../../../shared/law/places.ts';
import { isToCheck, READING_PARTS, readLaw } from '../../../shared/law/reading.ts';
import type { Rule, RulePack } from '../../../shared/law/rule.ts';
import { type Actor, CHANNELS } from '../../../shared/law/vocabulary.ts';
import { zonesOf } from '../../../shared/law/zones.ts';
import { holds, must } from '../runs.ts';
import { HOLIDAYS, request } from './ask.ts';

const ACTORS: readonly Actor[] = ['clinic', 'agency'];
const PLACES = PACKS.map(({ jurisdiction }) => jurisdiction);
const TODAY: CivilDate = '2026-11-24';

const anyDay = fc
  .integer({ min: dayNumber('2026-10-01'), max: dayNumber('2027-03-31') })
  .map(dateOfDayNumber);
const ruleIds = (rules: readonly { rule: Rule }[]) => rules.map(({ rule }) => rule.id);

/** The rules of a place that a reading shows as in force. */
function shown(place: string, actor: Actor, day: CivilDate): string[] {
  return readLaw(lawOf(place).packs, actor, day).parts.flatMap(({ rules }) => ruleIds(rules));
}

describe('The law of a place, read', () => {
  it('shows every rule that binds and is in force, once, and no other', () => {
    holds(
      fc.property(
        fc.constantFrom(...LAW_PLACES),
        fc.constantFrom(...ACTORS),
        anyDay,
        (place, actor, day) => {
          const meant = lawOf(place)
            .packs.flatMap(({ rules }) => rules)
            .filter(({ binds }) => binds === 'both' || binds === actor)
            .filter(({ since, until }) => (since ?? day) <= day && day <= (until ?? day));
          expect(shown(place, actor, day).sort()).toEqual(meant.map(({ id }) => id).sort());
        },
      ),
    );
  });

  it('has a rule where a person looks for it', () => {
    const { parts } = readLaw(lawOf('US-NY-NYC').packs, 'agency', TODAY);
    expect(parts.map(({ part }) => part)).toEqual(READING_PARTS);
    const at = (name: string) => ruleIds(must(parts.find(({ part }) => part === name)).rules);
    expect(at('when')).toEqual(['US-REGF-HOURS']);
    expect(at('how_often')).toEqual(['US-NYC-DCWP-FREQ', 'US-REGF-7IN7', 'US-REGF-7AFTER']);
    expect(at('which_way')).toContain('US-REGF-SOCIAL');
    expect(at('says')).toContain('US-REGF-VALIDATION');
    expect(at('stops')).toContain('US-BANKRUPTCY-STAY');
    expect(at('before')).toContain('US-NY-HFAL-180');
    expect(at('else')).toContain('US-NY-SOL-MED');
    const french = readLaw(lawOf('FR').packs, 'clinic', TODAY).parts[0];
    expect(ruleIds(must(french).rules)).toEqual(['FR-HOURS-NONE']);
  });

  it('puts what comes before a hand-off first, then sales, reports, suits and fees', () => {
    const { parts } = readLaw(lawOf('US-CO').packs, 'agency', TODAY);
    const { rules } = must(parts.find(({ part }) => part === 'before'));
    const first = rules.map(({ actions }) => actions[0] ?? null);
    expect(first.indexOf('furnish_to_cra')).toBeLessThan(first.indexOf('add_fee'));
    expect(first.slice(first.indexOf(null)).every((action) => action === null)).toBe(true);
  });

  it('says of what was not read in its own text that it is to be checked', () => {
    const rules = PACKS.flatMap((pack) => pack.rules);
    const unread = rules.filter(({ checked }) => ['partly_read', 'memory_only'].includes(checked));
    expect(unread.length).toBeGreaterThan(100);
    expect(unread.filter((rule) => !isToCheck(rule))).toEqual([]);
    expect(isToCheck({ checked: 'text_read', recheck: true })).toBe(true);
    expect(isToCheck({ checked: 'text_read', recheck: false })).toBe(false);
  });

  it('names, with the rules on words, whatever a message must say', () => {
    for (const place of PLACES) {
      for (const actor of ACTORS) {
        const says = readLaw(lawOf(place).packs, actor, TODAY).parts[3];
        const items = CHANNELS.flatMap((channel) =>
          mandatoryItems(lawOf(place).packs, actor, channel, TODAY),
        );
        const told = ruleIds(must(says).rules);
        expect(items.filter(({ ruleId }) => !told.includes(ruleId))).toEqual([]);
      }
    }
  });
});

describe('A change of the law', () => {
  const made: RulePack = {
    jurisdiction: 'XX',
    version: '2026-11-21',
    rules: (['2026-12-01', '2027-02-01', null] as const).map((since, at) => ({
      ...{ id: `XX-${at}`, kind: 'standard', binds: 'both', force: 'duty', citation: 'XX 1' },
      ...{ since, until: since && addDays(since, 61), checked: 'text_read', recheck: false },
      sources: ['K'],
    })),
  };

  it('shows from midnight of its first day to midnight after its last', () => {
    const days = [
      ...['2026-11-30', '2026-12-01', '2027-01-31'],
      ...['2027-02-01', '2027-04-03', '2027-04-04'],
    ] as CivilDate[];
    const seen = days.map((day) => {
      const { parts } = readLaw([made], 'clinic', day);
      return parts.flatMap(({ rules }) => ruleIds(rules)).join(' ');
    });
    expect(seen).toEqual(['XX-2', 'XX-0 XX-2', 'XX-0 XX-2', 'XX-1 XX-2', 'XX-1 XX-2', 'XX-2']);
  });

  it('is told beforehand, the next one first, and afterwards, the latest first', () => {
    const { coming, past } = readLaw([made], 'clinic', '2026-12-31');
    const told = (changes: typeof coming) =>
      changes.map(({ day, begin, end }) => [day, ruleIds(begin).join(), ruleIds(end).join()]);
    expect(told(coming)).toEqual([
      ['2027-02-01', 'XX-1', 'XX-0'],
      ['2027-04-04', '', 'XX-1'],
    ]);
    expect(told(past)).toEqual([['2026-12-01', 'XX-0', '']]);
  });

  it('of our packs holds in a reading on the very day on which it does for a request', () => {
    const changing = PACKS.flatMap(({ rules }) => rules).filter(
      ({ since, check }) => since && since > '2025-06-01' && check?.type === 'cap',
    );
    expect(changing.map(({ id }) => id)).toEqual(['US-NYC-DCWP-FREQ']);
    for (const [day, isHeld] of [
      ['2026-08-31', false],
      ['2026-09-01', true],
    ] as const) {
      const { packs } = lawOf('US-NY-NYC');
      const { reasons } = evaluate(packs, request({ now: startOf(day) + 43_200 }));
      const named = reasons.map(({ rule }) => rule.id);
      expect(named.includes('US-NYC-DCWP-FREQ')).toBe(isHeld);
      expect(shown('US-NY-NYC', 'agency', day).includes('US-NYC-DCWP-FREQ')).toBe(isHeld);
    }
  });
});

describe('The open hours', () => {
  /** From a holiday on, so many days that each day of the week is there as an ordinary one too. */
  const DAYS = 9;
  const HOURS = [...Array(24).keys(), 7.5];
  const moments = [...Array(DAYS).keys()].flatMap((day) =>
    HOURS.map((hour) => startOf(addDays('2026-12-08', day)) + hour * 3600),
  );

  /** Whether the reading calls a moment open for a channel. */
  function isOpen(hours: readonly OpenHours[], channel: string, moment: number): boolean {
    const own = hours.find(({ channels }) => channels.some((one) => one === channel));
    if (!own) return true;
    const day = dateOfDayNumber(Math.floor(moment / 86_400));
    const holidays = own.closedOnHolidaysOf.flatMap((country) =>
      holidaysWithin(must(HOLIDAYS[country]), day, 1),
    );
    const open = own.week[weekday(day) - 1];
    if (!open || holidays.length > 0) return false;
    const [from, to] = [open.from, open.to].map((time) => {
      const [hour = 0, minute = 0] = time.split(':').map(Number);
      return startOf(day) + hour * 3600 + minute * 60;
    }) as [number, number];
    return from <= moment && (moment < to || (open.endInclusive && moment === to));
  }

  it.each(PLACES)('of %s are those at which no window blocks a request', (place) => {
    const wrong: string[] = [];
    const packs = lawOf(place).packs.map((pack) => ({
      ...pack,
      rules: pack.rules.filter(({ check }) => check?.type === 'window'),
    }));
    for (const actor of ACTORS) {
      const { hours } = readLaw(packs, actor, TODAY);
      for (const channel of CHANNELS) {
        const asked = { actor, channel, timeZone: must(zonesOf(place)[0] ?? 'UTC') };
        for (const now of moments.flatMap((moment) => [moment - 1, moment])) {
          const { decision } = evaluate(packs, request({ ...asked, now }));
          const open = isOpen(hours, channel, now);
          if (open !== (decision !== 'blocked')) wrong.push(`${actor} ${channel} ${now}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('of several windows are those that all of them leave open', () => {
    const week = (from: string, to: string, endInclusive: boolean): Rule => ({
      ...must(PACKS.flatMap(({ rules }) => rules).find(({ id }) => id === 'US-MA-HOURS')),
      id: `${from}-${to}`,
      check: {
        ...{ type: 'window', endInclusive, channels: ['call'], closedOnHolidaysOf: null },
        hours: { 1: [from, to], 2: [from, to] },
      },
    });
    const both = (...rules: Rule[]) => openHours(rules)[0]?.week[0];
    const [early, late] = [week('07:30', '20:00', true), week('08:00', '21:00', false)];
    const open = { from: '08:00', to: '20:00', endInclusive: true };
    expect(both(early, late)).toEqual(open);
    expect(both(late, early)).toEqual(open);
    expect(both(early, week('08:00', '20:00', false))).toEqual({ ...open, endInclusive: false });
    expect(both(week('07:00', '09:00', false), week('09:00', '10:00', true))).toBeNull();
    const touching = [week('07:00', '09:00', true), week('09:00', '10:00', true)] as const;
    expect(both(...touching)).toEqual({ from: '09:00', to: '09:00', endInclusive: true });
    expect(openHours([early])[0]?.week[6]).toBeNull();
  });
});

describe('The places of the law', () => {
  it('are told apart by what we know of them', () => {
    expect(lawOf('US-CA').known).toBe('own');
    expect(lawOf('US-OH')).toMatchObject({ known: 'wider' });
    expect(lawOf('other').known).toBe('none');
    expect(lawOf('GLOBAL').packs).toHaveLength(1);
    expect(PLACES.every((place) => lawOf(place).known === 'own')).toBe(true);
  });

  it('have time zones that the runtime knows, but for those that are no place', () => {
    const without = LAW_PLACES.filter((place) => zonesOf(place).length === 0);
    expect(without).toEqual(['EU', 'GLOBAL', 'other']);
    for (const timeZone of LAW_PLACES.flatMap(zonesOf)) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    }
  });
});

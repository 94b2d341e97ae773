import { describe, expect, it } from 'vitest';
import { PACKS } from '../../../shared/law/packs/index.ts';
import { LAW_PLACES } from '../../../shared/law/places.ts';
import { isToCheck } from '../../../shared/law/reading.ts';
import { type LawReading, lawReading } from '../../../shared/messages/law/reading.ts';
import { LANGUAGES, type Language } from '../../../shared/money.ts';
import { must } from '../runs.ts';

const DAY = '2026-11-24';

function read(place: string, language: Language = 'en', actor: 'clinic' | 'agency' = 'clinic') {
  return lawReading({ place, actor, day: DAY }, language);
}

/** Every sentence of a reading. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(sentences) : [];
}

const rulesOf = ({ parts }: LawReading) => parts.flatMap(({ rules }) => rules);

describe('A pack in words', () => {
  it.each(LANGUAGES)('is whole for every place in %s', (language) => {
    const said = LAW_PLACES.flatMap((place) =>
      (['clinic', 'agency'] as const).flatMap((actor) => sentences(read(place, language, actor))),
    );
    expect(said.length).toBeGreaterThan(50_000);
    expect(
      said.filter((text) => /undefined|\[object|NaN/.test(text) || text.trim() === ''),
    ).toEqual([]);
    const codes = said.filter((text) => /^[a-z]+(?:_[a-zA-Z0-9]+)+$/.test(text));
    expect([...new Set(codes)]).toEqual(['how_often', 'which_way']);
  });

  it('says of each rule that is still to be checked that it is, and of no other', () => {
    const unchecked = new Map(
      PACKS.flatMap(({ rules }) => rules).map((rule) => [rule.id, isToCheck(rule)]),
    );
    for (const { id, isToCheck: isSaid } of LAW_PLACES.flatMap((place) => rulesOf(read(place)))) {
      expect(isSaid, id).toBe(unchecked.get(id));
    }
  });

  it('tells hours by days of the week, and the next holidays', () => {
    expect(read('PE').hours).toEqual([
      {
        channels: ['Call', 'Prerecorded call', 'Autodialed call', 'Visit'],
        onlyIf: [],
        week: [
          { days: 'Monday to Friday', hours: '7:00 to 20:00', isOpen: true },
          { days: 'Saturday and Sunday', hours: 'Closed', isOpen: false },
        ],
        holidays:
          'Closed on public holidays; the next are: 8 December 2026, 9 December 2026, 25 December 2026, 1 January 2027.',
      },
    ]);
    const [washington] = read('US-WA', 'fr', 'agency').hours;
    const day = 'Tous les jours';
    const hours = 'de 8\u00a0h à 21\u00a0h';
    expect(washington?.week).toEqual([{ days: day, hours, isOpen: true }]);
    expect(read('FR').hours).toEqual([]);
  });

  it('does not tell a clinic the hours of financial entities as if they were its own', () => {
    const question = 'Are you a financial entity?';
    expect(read('MX').hours[0]?.onlyIf.join()).toContain(question);
    const rule = must(rulesOf(read('MX')).find(({ id }) => id === 'MX-HOURS'));
    expect(rule.onlyFor.join()).toContain(question);
  });

  it('tells what changes soon: dated first, with what is only watched beside it', () => {
    const { coming, past } = read('CL');
    expect(coming.map(({ day, rules, notes }) => [day, rules.length, notes.length])).toEqual([
      ['2026-12-01', 1, 1],
      [null, 0, 1],
    ]);
    expect(coming[0]?.rules[0]?.rule.id).toBe('CL-21719-DATA');
    expect(past.slice(0, 2).map(({ day }) => day)).toEqual(['2025-03-31', '2023-05-09']);
    const after = lawReading({ place: 'CL', actor: 'clinic', day: '2026-12-01' }, 'en');
    expect(after.coming.map(({ day }) => day)).toEqual([null]);
    expect(after.past[0]).toMatchObject({ day: '2026-12-01', notes: [coming[0]?.notes[0]] });
  });

  it('says plainly what is not known of a place', () => {
    expect(read('US-CA').caveat).toBeNull();
    expect(read('US-OH').caveat).toBe(
      'We have no rules of Ohio itself. What you read is the law of: United States. Ask your lawyer what else holds.',
    );
    expect(read('other').caveat).toContain('We have no rules for: another country.');
    expect(rulesOf(read('other')).every(({ jurisdiction }) => jurisdiction === 'Everywhere')).toBe(
      true,
    );
  });
});

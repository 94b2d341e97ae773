import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, civilDateIn } from '../../../shared/calendar.ts';
import { PLACES, type Place } from '../../../shared/places.ts';
import {
  coveredPlaces,
  coveredUntil,
  type EvidenceItem,
  evidenceGaps,
  expiries,
  GRADES,
  SIGNED_MANDATE,
  uncovered,
  warningOf,
} from '../../../shared/vetting/coverage.ts';
import { askedEvidence } from '../../../shared/vetting/evidence.ts';
import { EVIDENCE_KINDS } from '../../../shared/vetting/evidence-kinds.ts';

const TODAY = '2026-11-22' as CivilDate;
const LATER = '2027-12-31' as CivilDate;

/** All that is required at some places, in force. */
function papersFor(...places: Place[]): EvidenceItem[] {
  return places.flatMap((place) =>
    askedEvidence(place)
      .filter(({ isRequired }) => isRequired)
      .map(({ kind, isLocal, expires }) => ({
        ...{ kind, place: isLocal ? place : null, from: null, until: expires ? LATER : null },
        ...{ grade: 'document' as const, isAccepted: true },
      })),
  );
}

function but(
  items: readonly EvidenceItem[],
  is: (item: EvidenceItem) => boolean,
  change: Partial<EvidenceItem>,
): EvidenceItem[] {
  return items.map((item) => (is(item) ? { ...item, ...change } : item));
}

describe('An agency', () => {
  it.each(PLACES)('with every required paper may be given patients of %s', (place) => {
    expect(evidenceGaps(papersFor(place), place, TODAY)).toEqual([]);
  });

  it.each(PLACES)('with no paper is told each one that is required for %s', (place) => {
    const required = askedEvidence(place).filter(({ isRequired }) => isRequired);
    expect(required.length).toBeGreaterThan(2);
    expect(evidenceGaps([], place, TODAY)).toEqual(
      required.map(({ kind }) => ({ kind, gap: 'missing', since: null })),
    );
  });

  it('whose licence for Texas has lapsed is stopped in Texas and not in Florida', () => {
    const isTexan = ({ kind, place }: EvidenceItem) => kind === 'licence' && place === 'US-TX';
    const items = but(papersFor('US-TX', 'US-FL'), isTexan, { until: '2026-11-21' as CivilDate });
    expect(evidenceGaps(items, 'US-TX', TODAY)).toEqual([
      { kind: 'licence', gap: 'lapsed', since: '2026-11-21' },
    ]);
    expect(evidenceGaps(items, 'US-FL', TODAY)).toEqual([]);
    const renewed = [...items, ...papersFor('US-TX')];
    expect(evidenceGaps(renewed, 'US-TX', TODAY)).toEqual([]);
  });

  it('whose licence is said to be for everywhere has none for Texas', () => {
    const items = but(papersFor('US-TX'), ({ kind }) => kind === 'licence', { place: null });
    expect(evidenceGaps(items, 'US-TX', TODAY)).toMatchObject([{ gap: 'missing' }]);
  });

  it('whose insurance has lapsed is stopped everywhere it is required', () => {
    const isInsured = ({ kind }: EvidenceItem) => kind === 'eo-insurance';
    const items = but(papersFor('US-TX', 'US-FL', 'FR'), isInsured, { until: addDays(TODAY, -1) });
    const kinds = (place: Place) => evidenceGaps(items, place, TODAY).map(({ kind }) => kind);
    expect([kinds('US-TX'), kinds('US-FL'), kinds('FR')]).toEqual([
      ['eo-insurance'],
      ['eo-insurance'],
      [],
    ]);
  });

  it('in France is asked for no licence, and for the three things of the law and the mandate', () => {
    const kinds = askedEvidence('FR').map(({ kind }) => kind);
    expect(kinds).not.toContain('licence');
    expect(kinds.slice(0, 4)).toEqual([
      'liability-insurance',
      'dedicated-account',
      'prosecutor-declaration',
      'written-mandate',
    ]);
  });
});

describe('A paper', () => {
  const licence: EvidenceItem = {
    kind: 'licence',
    place: 'US-TX',
    from: '2026-01-01' as CivilDate,
    until: '2026-12-31' as CivilDate,
    grade: 'document',
    isAccepted: true,
  };
  const others = papersFor('US-TX').filter(({ kind }) => kind !== 'licence');
  const gapsOn = (on: string, ...papers: EvidenceItem[]) =>
    evidenceGaps([...others, ...papers], 'US-TX', on as CivilDate);

  it.each([
    ['2025-12-31', 'not-yet'],
    ['2026-01-01', null],
    ['2026-12-31', null],
    ['2027-01-01', 'lapsed'],
  ])('that is valid in 2026 is on %s: %s', (on, gap) => {
    expect(gapsOn(on, licence)[0]?.gap ?? null).toBe(gap);
  });

  it.each<[string, Partial<EvidenceItem>]>([
    ['self-declared', { grade: 'self-declared' }],
    ['not-accepted', { isAccepted: false }],
    ['not-accepted', { isAccepted: false, grade: 'verified' }],
    ['no-last-day', { until: null }],
  ])('does not count: %s', (gap, change) => {
    expect(gapsOn(TODAY, { ...licence, ...change })).toMatchObject([{ gap }]);
  });

  it('that nearly counts is told before one that does not', () => {
    const lapsed = { ...licence, until: '2026-03-31' as CivilDate };
    const declared = { ...licence, grade: 'self-declared' as const };
    const older = { ...licence, until: '2025-03-31' as CivilDate };
    expect(gapsOn(TODAY, older, declared, lapsed)).toEqual([
      { kind: 'licence', gap: 'lapsed', since: '2026-03-31' },
    ]);
  });

  // last second of the last day and the first of the next one, where the practice is
  it.each([
    ['America/Chicago', '2027-01-01T05:59:59Z', '2027-01-01T06:00:00Z'],
    ['Europe/Paris', '2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z'],
    ['America/Santiago', '2027-01-01T02:59:59Z', '2027-01-01T03:00:00Z'],
  ])('lapses at midnight in %s', (zone, before, after) => {
    const on = (instant: string) => civilDateIn(zone)(Date.parse(instant));
    expect(gapsOn(on(before), licence)).toEqual([]);
    expect(gapsOn(on(after), licence)).toMatchObject([{ gap: 'lapsed' }]);
  });

  // nights on which a clock is put forward or back: Paris in March, Chicago in November, and Santiago,
  // where the clock jumps from midnight to one, so that the day begins at one
  it.each([
    ['Europe/Paris', '2026-03-28', '2026-03-28T22:59:59Z', '2026-03-28T23:00:00Z'],
    ['Europe/Paris', '2026-03-29', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'],
    ['America/Chicago', '2026-11-01', '2026-11-02T05:59:59Z', '2026-11-02T06:00:00Z'],
    ['America/Santiago', '2026-09-05', '2026-09-06T03:59:59Z', '2026-09-06T04:00:00Z'],
  ])('in %s lapses after %s also when the clocks change', (zone, until, before, after) => {
    const on = (instant: string) => civilDateIn(zone)(Date.parse(instant));
    const short = { ...licence, until: until as CivilDate };
    expect(gapsOn(on(before), short)).toEqual([]);
    expect(gapsOn(on(after), short)).toMatchObject([{ gap: 'lapsed', since: until }]);
  });
});

describe('A warning', () => {
  it.each([
    [91, null],
    [90, 90],
    [61, 90],
    [60, 60],
    [31, 60],
    [30, 30],
    [8, 30],
    [7, 7],
    [0, 7],
    [-1, 0],
    [-400, 0],
  ])('%i days before the last day is that of %s days', (left, warning) => {
    expect(warningOf(addDays(TODAY, left), TODAY)).toBe(warning);
  });
});

describe('Papers that end', () => {
  const insured = (until: string | null, kind: EvidenceItem['kind'] = 'eo-insurance') => ({
    ...{ kind, place: null, from: null, until: until as CivilDate | null },
  });

  it('are told the soonest first, and early ones not at all', () => {
    const items = [
      insured('2026-12-20', 'soc2'),
      insured('2027-11-22', 'pci'),
      insured('2026-11-01'),
    ];
    expect(expiries(items, TODAY)).toEqual([
      { item: items[2], until: '2026-11-01', warning: 0 },
      { item: items[0], until: '2026-12-20', warning: 30 },
    ]);
  });

  it('are spoken of while nothing takes over from them without a day between', () => {
    const old = insured('2026-12-01');
    const from = (day: string) => ({ ...insured('2027-12-01'), from: day as CivilDate });
    const told = (day: string, on: string) => expiries([old, from(day)], on as CivilDate);
    expect(told('2026-12-02', '2026-11-22')).toEqual([]);
    expect(told('2027-02-01', '2026-11-22')).toEqual([
      { item: old, until: old.until, warning: 30 },
    ]);
    expect(told('2027-02-01', '2027-01-15')).toMatchObject([{ warning: 0 }]);
    expect(told('2027-02-01', '2027-02-01')).toEqual([]);
  });

  it('are not spoken of once another one outlives them', () => {
    const renewed = [insured('2026-11-01'), insured('2027-11-01')];
    expect(expiries(renewed, TODAY)).toEqual([]);
    expect(expiries([insured('2026-11-01'), insured(null)], TODAY)).toEqual([]);
    expect(expiries([insured('2026-11-01'), insured('2026-11-01')], TODAY)).toHaveLength(1);
    const elsewhere = { ...insured('2027-11-01'), place: 'US-TX' as const };
    expect(expiries([insured('2026-11-01'), elsewhere], TODAY)).toHaveLength(1);
  });

  it('bound how long a place is covered, by what ends first of what is best', () => {
    const isLicence = ({ kind }: EvidenceItem) => kind === 'licence';
    const short = but(papersFor('US-TX'), isLicence, { until: addDays(TODAY, 9) });
    expect(coveredUntil(short, 'US-TX', TODAY)).toBe(addDays(TODAY, 9));
    expect(coveredUntil([...short, ...papersFor('US-TX')], 'US-TX', TODAY)).toBe(LATER);
    expect(coveredUntil(short, 'US-TX', addDays(TODAY, 10))).toBeNull();
    expect(coveredUntil(short, 'FR', TODAY)).toBeNull();
  });
});

describe('The map of what is covered', () => {
  it('is every place for which nothing is missing', () => {
    expect(coveredPlaces(papersFor('US-TX', 'US-FL'), TODAY)).toEqual(['US-FL', 'US-TX']);
    const french = papersFor('FR').filter(({ kind }) => kind !== 'written-mandate');
    expect(coveredPlaces(french, TODAY)).toEqual([]);
    expect(coveredPlaces([...french, SIGNED_MANDATE], TODAY)).toContain('FR');
  });

  it('names exactly the cases of the states for which the licence is missing', () => {
    const states = PLACES.filter((place) => place.startsWith('US-'));
    const licensed = states.filter((_, at) => at % 3 !== 0);
    const open = states.map((place, at) => ({
      ...{ agency: 'fair', place, currency: 'USD', cases: at + 1, amount: 1000 * at },
    }));
    const items = new Map([['fair', papersFor(...licensed)]]);
    const found = uncovered(open, items, TODAY);
    expect(found.map(({ place }) => place)).toEqual(states.filter((_, at) => at % 3 === 0));
    expect(found.every(({ gaps }) => gaps.length === 1 && gaps[0]?.kind === 'licence')).toBe(true);
  });

  it('counts an agency without any paper as covering nothing', () => {
    const one = { agency: 'new', place: 'FR' as const, currency: 'EUR', cases: 1, amount: 100 };
    expect(uncovered([one], new Map(), TODAY)).toMatchObject([{ ...one, gaps: [{}, {}, {}, {}] }]);
  });
});

const day = fc.integer({ min: -900, max: 900 }).map((days) => addDays(TODAY, days));
const anyItem: fc.Arbitrary<EvidenceItem> = fc.record({
  kind: fc.constantFrom(...EVIDENCE_KINDS),
  place: fc.option(fc.constantFrom('US-TX' as const, 'US-FL' as const, 'FR' as const)),
  from: fc.option(day),
  until: fc.option(day),
  grade: fc.constantFrom(...GRADES),
  isAccepted: fc.boolean(),
});

describe('Whatever papers there are', () => {
  it('one more never opens a new gap', () => {
    fc.assert(
      fc.property(
        fc.array(anyItem, { maxLength: 12 }),
        anyItem,
        fc.constantFrom(...PLACES),
        day,
        (items, more, place, on) => {
          const kinds = (all: EvidenceItem[]) =>
            evidenceGaps(all, place, on).map((gap) => gap.kind);
          const before = new Set(kinds(items));
          expect(kinds([...items, more]).every((kind) => before.has(kind))).toBe(true);
        },
      ),
    );
  });

  it('one for another place or of another kind changes nothing here', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 12 }), day, (items, on) => {
        const here = items.filter(({ place }) => place === null || place === 'US-TX');
        expect(evidenceGaps(items, 'US-TX', on)).toEqual(evidenceGaps(here, 'US-TX', on));
      }),
    );
  });
});

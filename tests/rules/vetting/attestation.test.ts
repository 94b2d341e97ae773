import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, dateOfDayNumber, dayNumber } from '../../../shared/calendar.ts';
import {
  ANSWER_DAYS,
  type AttestationFacts,
  attestationOf,
  versionInForce,
} from '../../../shared/vetting/attestation.ts';
import { holds } from '../runs.ts';

const ASKED: AttestationFacts = {
  asked: { number: 2, publishedOn: '2026-11-01', answerDays: 14 },
  ...{ since: '2026-01-10', attested: null },
};

describe('an agency is', () => {
  it.each([
    ['asked for nothing while nothing is published', { asked: null }, 'none-needed', null],
    ['asked until the last day', {}, 'open', '2026-11-15'],
    ['outdated with its word on an older version', { attested: 1 }, 'outdated', '2026-11-15'],
    ['done with its word on the newest', { attested: 2 }, 'attested', null],
    ['given the same days where it came later', { since: '2026-11-10' }, 'open', '2026-11-24'],
  ] as const)('%s', (_, facts, state, dueOn) => {
    expect(attestationOf({ ...ASKED, ...facts }, '2026-11-15')).toEqual({ state, dueOn });
  });

  it('late from the day after, whatever it attested to before', () => {
    const late = { state: 'late', dueOn: '2026-11-15' };
    expect(attestationOf(ASKED, '2026-11-16')).toEqual(late);
    expect(attestationOf({ ...ASKED, attested: 1 }, '2026-11-16')).toEqual(late);
  });
});

const day = fc
  .integer({ min: dayNumber('2020-01-01'), max: dayNumber('2032-12-31') })
  .map(dateOfDayNumber);
const facts = fc.record({
  asked: fc.option(
    fc.record({
      number: fc.integer({ min: 1, max: 5 }),
      publishedOn: day,
      answerDays: fc.integer({ min: ANSWER_DAYS.least, max: ANSWER_DAYS.most }),
    }),
  ),
  since: day,
  attested: fc.option(fc.integer({ min: 1, max: 5 })),
});

describe('for all dates', () => {
  it('a due day is after publication and after the beginning of the work, by exactly its days', () => {
    holds(
      fc.property(facts, day, (some, today) => {
        const { dueOn } = attestationOf(some, today);
        if (!dueOn || !some.asked) return;
        const { publishedOn, answerDays } = some.asked;
        const from = [publishedOn, some.since].sort()[1] as CivilDate;
        expect(dueOn).toBe(addDays(from, answerDays));
      }),
    );
  });

  it('late is exactly what is asked and over; time alone never undoes it, and a word does', () => {
    holds(
      fc.property(facts, day, (some, today) => {
        const { state, dueOn } = attestationOf(some, today);
        expect(state === 'late').toBe(dueOn !== null && today > dueOn);
        expect(dueOn === null).toBe(state === 'attested' || state === 'none-needed');
        if (state === 'late') expect(attestationOf(some, addDays(today, 1)).state).toBe('late');
        const given = { ...some, attested: some.asked?.number ?? null };
        expect(attestationOf(given, today).dueOn).toBeNull();
      }),
    );
  });
});

describe('the version in force', () => {
  const versions = [
    { number: 1, effectiveOn: '2026-01-01' },
    { number: 2, effectiveOn: '2026-12-01' },
  ] as const;

  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 1],
    ['2026-11-30', 1],
    ['2026-12-01', 2],
  ] as const)('on %s is %s', (today, number) => {
    expect(versionInForce(versions, today)?.number).toBe(number);
  });

  it('is the newer one of two whose days have come, also where its day came first', () => {
    const hurried = [...versions, { number: 3, effectiveOn: '2026-11-20' } as const];
    expect(versionInForce(hurried, '2026-11-25')?.number).toBe(3);
    expect(versionInForce(hurried, '2026-12-25')?.number).toBe(3);
  });
});

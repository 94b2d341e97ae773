import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../shared/law/evaluate.ts';
import { dayOf, formatMoment, inZone, parseMoment } from '../../../shared/law/moment.ts';
import { PACKS } from '../../../shared/law/packs/index.ts';
import type { LawRequest } from '../../../shared/law/request.ts';
import { ACTIONS, CHANNELS, YES_NO_FACTS } from '../../../shared/law/vocabulary.ts';
import { holds } from '../runs.ts';
import { at, HOLIDAYS, pack, request } from './ask.ts';

const NOW = at('2026-06-15T12:00:00');
const WEEKS = 8 * 7 * 86_400;
const KINDS = [
  ...['attempt', 'conversation', 'conversation_initiated_by_debtor', 'direct_contact'],
  ...['opt_out_STOP', 'sent_no_bounce', 'first_bill', 'pre_collection_notice_30d'],
];

const anyEvent = fc.record({
  at: fc.integer({ min: NOW - WEEKS, max: NOW + WEEKS }),
  channel: fc.constantFrom(...CHANNELS),
  kind: fc.constantFrom(...KINDS),
  debtId: fc.constantFrom('D1', 'D2'),
});

const anyRequest: fc.Arbitrary<LawRequest> = fc
  .record({
    actor: fc.constantFrom('clinic' as const, 'agency' as const),
    action: fc.oneof(
      { weight: 3, arbitrary: fc.constant('contact' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...ACTIONS) },
    ),
    channel: fc.constantFrom(...CHANNELS),
    now: fc.integer({ min: NOW - WEEKS, max: NOW + WEEKS }),
    history: fc.array(anyEvent, { maxLength: 12 }),
    zones: fc.subarray(['America/New_York', 'America/Los_Angeles', 'Europe/Madrid']),
    facts: fc.dictionary(fc.constantFrom(...YES_NO_FACTS), fc.boolean(), { maxKeys: 4 }),
    consent: fc.option(fc.integer({ min: NOW - WEEKS, max: NOW + WEEKS })),
  })
  .map(({ zones, facts, consent, action, channel, ...rest }) =>
    request({
      ...rest,
      holidays: {},
      action,
      channel: action === 'contact' ? channel : null,
      facts: {
        ...facts,
        candidateTimeZones: zones,
        authorisedChannels: ['call', 'email', 'sms'],
        ...(consent !== null && { priorConsentToCallGivenAt: consent }),
      },
    }),
  );

const anyPlace = fc.constantFrom(...PACKS.map(({ jurisdiction }) => jurisdiction));
/** The tables of holidays are left out of what is printed when a property fails. */
const judge = (places: readonly string[], one: LawRequest) =>
  evaluate(places.map(pack), { ...one, holidays: HOLIDAYS });
const later = (one: LawRequest, now: number): LawRequest => ({ ...one, now });
/** What has happened by now; the future holds nothing more. */
const asOf = (one: LawRequest): LawRequest => ({
  ...one,
  history: one.history.filter((event) => event.at <= one.now),
});

describe('the answer', () => {
  it('names the very first moment: nothing before it is allowed, and that moment is', () => {
    holds(
      fc.property(
        anyPlace,
        anyRequest,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (place, any, part) => {
          const one = asOf(any);
          const { decision, earliest } = judge([place], one);
          if (decision !== 'blocked') expect(earliest).toBe(one.now);
          if (decision !== 'blocked' || earliest === null) return;
          expect(earliest).toBeGreaterThan(one.now);
          expect(judge([place], later(one, earliest)).decision).not.toBe('blocked');
          const before = one.now + Math.floor((earliest - 1 - one.now) * part);
          expect(judge([place], later(one, before)).decision).toBe('blocked');
          expect(judge([place], later(one, earliest - 1)).decision).toBe('blocked');
        },
      ),
      2_000,
    );
  });

  it('of several packs is never milder than that of one of them', () => {
    holds(
      fc.property(anyPlace, anyPlace, anyRequest, (one, other, asked) => {
        const both = judge([one, other], asked).decision;
        const each = [one, other].map((place) => judge([place], asked).decision);
        const hardest = (['blocked', 'allowed_with_conditions', 'allowed'] as const).find((level) =>
          each.includes(level),
        );
        // a scope of one pack names the rules of its own
        expect(both).toBe(hardest);
      }),
      1_000,
    );
  });

  it('does not depend on the order of what has happened', () => {
    holds(
      fc.property(anyPlace, anyRequest, (place, one) => {
        const turned = { ...one, history: [...one.history].reverse() };
        expect(judge([place], turned)).toEqual(judge([place], one));
      }),
    );
  });

  it('is never milder where facts are unknown than where they are what they are', () => {
    holds(
      fc.property(anyPlace, anyRequest, (place, one) => {
        const unknown = judge([place], { ...one, silence: 'unknown' });
        if (unknown.decision !== 'allowed') return;
        expect(judge([place], { ...one, silence: 'no' }).decision).not.toBe('blocked');
      }),
    );
  });
});

describe('moments', () => {
  it('are the same when written and read', () => {
    holds(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (moment) => {
        expect(parseMoment(formatMoment(moment))).toBe(moment);
        expect(formatMoment(moment)).toContain(dayOf(moment));
      }),
    );
    for (const text of ['2026-02-30', '2026-01-01T24:00', 'noon', '', '2026-01-01 10:00']) {
      expect(parseMoment(text)).toBeNull();
    }
  });

  it('that never were, since a clock was put forward, count as those an hour later', () => {
    const midnight = at('2027-09-05T00:00:00');
    expect(formatMoment(inZone(midnight, 'America/Santiago', 'UTC'))).toBe('2027-09-05T04:00:00');
  });

  it('come back from another place as they went', () => {
    const zones = ['America/New_York', 'America/Santiago', 'Europe/Madrid', 'Pacific/Apia'];
    holds(
      fc.property(
        fc.integer({ min: NOW, max: NOW + 10 * WEEKS }),
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        (moment, from, to) => {
          const there = inZone(moment, from, to);
          const back = inZone(there, to, from);
          // twice a year an hour is there twice, or never was
          expect(Math.abs(back - moment)).toBeLessThanOrEqual(3600);
          const utc = inZone(moment, from, 'UTC');
          const plain = new Date(utc * 1000).toLocaleString('sv-SE', { timeZone: from });
          const isThere = from !== to && back === moment;
          if (isThere) expect(plain.replace(' ', 'T')).toBe(formatMoment(moment));
        },
      ),
    );
  });
});

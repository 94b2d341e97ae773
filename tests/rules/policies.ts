import fc from 'fast-check';
import { HOLIDAY_COUNTRIES } from '../../shared/holidays/countries.ts';
import type { Receivable } from '../../shared/receivables.ts';
import { defaultPolicy } from '../../shared/reminders/defaults.ts';
import { type DueOptions, remindersDue } from '../../shared/reminders/due.ts';
import {
  CHANNELS,
  DEFAULT_POLICY,
  type Ladder,
  type PolicyLevel,
  type ReminderPolicy,
  type Tone,
} from '../../shared/reminders/policy.ts';
import { datesBetween, options, receivable } from './make.ts';

/** A policy whose one-off track has these levels: days and tone, e-mail, no minimum of their own. */
export function laddered(
  levels: readonly (readonly [days: number, tone: Tone, own?: Partial<PolicyLevel>])[],
  own: Partial<ReminderPolicy> = {},
  waitDays = 7,
): ReminderPolicy {
  const ladder: Ladder = {
    waitDays,
    levels: levels.map(([days, tone, more]) => ({
      ...{ days, tone, channel: 'email', minimum: 0 },
      ...more,
    })),
  };
  return { ...DEFAULT_POLICY, tracks: { ...DEFAULT_POLICY.tracks, 'one-off': ladder }, ...own };
}

const ladders: fc.Arbitrary<Ladder> = fc
  .record({
    waitDays: fc.integer({ min: 3, max: 30 }),
    before: fc.boolean(),
    gaps: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }),
    minimum: fc.constantFrom(0, 0, 20_000),
    channel: fc.constantFrom(...CHANNELS, 'email' as const, 'email' as const),
  })
  .map(({ waitDays, before, gaps, minimum, channel }) => {
    let days = 0;
    const levels = gaps.map((gap, at): PolicyLevel => {
      days += gap;
      const isEnd = at === gaps.length - 1;
      const tone = isEnd ? 'last' : at === 0 ? 'courteous' : 'neutral';
      return { days, tone, channel: at === 1 ? channel : 'email', minimum: at === 1 ? minimum : 0 };
    });
    const early: PolicyLevel = { days: -4, tone: 'courteous', channel: 'email', minimum: 0 };
    return { waitDays, levels: before ? [early, ...levels] : levels };
  });

/** Any policy that a person could put together. */
export const policies: fc.Arbitrary<ReminderPolicy> = fc.oneof(
  fc.constantFrom(DEFAULT_POLICY, ...HOLIDAY_COUNTRIES.map(defaultPolicy)),
  fc.record({
    tracks: fc.record({ 'one-off': ladders, recurring: ladders, gentle: ladders }),
    graceDays: fc.integer({ min: 0, max: 10 }),
    answerDays: fc.constant(14),
    termDays: fc.constant(30),
    minimum: fc.constantFrom(0, 1000),
    gentleFrom: fc.constantFrom(null, 60_000),
    currency: fc.constantFrom(null, 'USD', 'EUR'),
    whenVeryLate: fc.constantFrom('climb' as const, 'skip' as const),
    onlyBusinessDays: fc.boolean(),
    country: fc.constantFrom(null, ...HOLIDAY_COUNTRIES),
  }),
);

const near = datesBetween('2026-04-01', '2026-10-15');

/** Lines of a small clinic about the middle of 2026: of all kinds, some promised, paid later, or not there yet. */
export const lively: fc.Arbitrary<Receivable[]> = fc
  .array(
    fc.record({
      account: fc.constantFrom(null, null, '1001', '1002'),
      guarantor: fc.constantFrom(null, 'Ana Ruiz', 'Luc Roy', 'Sam Lee'),
      email: fc.constantFrom('a@x.org', 'b@x.org', 'c@x.org', null),
      invoiceDate: fc.option(near, { freq: 1 }),
      dueDate: fc.option(near, { freq: 9 }),
      paidDate: fc.option(near, { freq: 1 }),
      promiseDate: fc.option(near, { freq: 1 }),
      mailConsent: fc.constantFrom(null, null, null, true, false),
      isRecurring: fc.boolean(),
      isSensitive: fc.constantFrom(false, false, false, true),
      amount: fc.integer({ min: -2000, max: 90_000 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((lines) =>
    lines.map((own, at) => receivable({ ...own, key: `i:${at}`, invoice: `${at}`, row: at + 2 })),
  );

/** Tuesday, 30 June 2026: what a policy says of one guarantor, in one line. */
export function said(
  policy: ReminderPolicy,
  lines: readonly Receivable[] = [receivable()],
  how: Partial<DueOptions> = {},
): string {
  const { due, held } = remindersDue(lines, options({ policy, ...how }));
  const [message] = due;
  if (message) return `${message.track} ${message.level} ${message.tone} ${message.channel}`;
  return `${held[0]?.reason} ${held[0]?.next}`;
}

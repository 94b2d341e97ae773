import { describe, expect, it } from 'vitest';
import { policySchema } from '../../shared/contract/policy.ts';
import { HOLIDAY_COUNTRIES } from '../../shared/holidays/countries.ts';
import type { Receivable } from '../../shared/receivables.ts';
import { defaultPolicy } from '../../shared/reminders/defaults.ts';
import { remindersDue } from '../../shared/reminders/due.ts';
import { messagesSent } from '../../shared/reminders/ledger.ts';
import {
  DEFAULT_POLICY,
  policyFaults,
  type ReminderPolicy,
  TRACKS,
} from '../../shared/reminders/policy.ts';
import { ledgerLine, options, receivable, sentLines, TODAY } from './make.ts';
import { laddered, said } from './policies.ts';
import { must } from './runs.ts';

/** A debt that is so many days late on `TODAY`; days to come are negative. */
const late = (days: number, own: Partial<Receivable> = {}) =>
  receivable({ dueDate: dayBack(days), ...own });
const dayBack = (days: number) =>
  new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10) as typeof TODAY;

describe('the policy that a clinic of a country begins with', () => {
  it.each(HOLIDAY_COUNTRIES)('of %s contradicts itself nowhere, and may be saved', (country) => {
    const policy = defaultPolicy(country);
    expect(policyFaults(policy)).toEqual([]);
    expect(policySchema.parse(policy)).toEqual(policy);
    expect(policy).toMatchObject({ country, onlyBusinessDays: true, whenVeryLate: 'climb' });
    expect(policy.tracks.recurring.levels[0]?.days).toBeLessThan(0);
    expect(policy.tracks.gentle.levels.map(({ tone }) => tone)).not.toContain('firm');
    expect(policy.answerDays).toBeGreaterThanOrEqual(15);
  });

  it('counts in whole units of the currency, also where it has no smaller ones', () => {
    expect(defaultPolicy('CL')).toMatchObject({ currency: 'CLP', minimum: 5000 });
    expect(defaultPolicy('FR')).toMatchObject({ currency: 'EUR', minimum: 1500 });
  });

  it('is, while none was saved, the one that the product began with', () => {
    expect(policyFaults(DEFAULT_POLICY)).toEqual([]);
    for (const track of TRACKS) {
      const { levels, waitDays } = DEFAULT_POLICY.tracks[track];
      expect(levels.map(({ days }) => days)).toEqual([3, 21, 45, 75]);
      expect(waitDays).toBe(14);
    }
  });
});

describe('a policy that contradicts itself', () => {
  it.each<[string, Parameters<typeof laddered>[0], number]>([
    ['no-last', [[3, 'firm']], 1],
    [
      'last-early',
      [
        [3, 'last'],
        [9, 'last'],
      ],
      1,
    ],
    ['last-before-due', [[0, 'last']], 1],
    [
      'firm-before-due',
      [
        [-3, 'firm'],
        [9, 'last'],
      ],
      1,
    ],
    [
      'days-not-rising',
      [
        [9, 'courteous'],
        [9, 'last'],
      ],
      2,
    ],
  ])('is told: %s', (fault, levels, level) => {
    expect(policyFaults(laddered(levels))).toEqual([{ track: 'one-off', level, fault }]);
  });
});

describe('the track', () => {
  const policy: ReminderPolicy = {
    ...defaultPolicy('US'),
    currency: 'USD',
    gentleFrom: 50_000,
  };

  it.each<[string, string, Partial<Receivable>[]]>([
    ['of a debt for something done once', 'one-off', [{}]],
    ['of a fee that comes back', 'recurring', [{ isRecurring: true }]],
    ['of care that asks for it', 'gentle', [{ isSensitive: true }]],
    ['of a large balance', 'gentle', [{ amount: 50_000 }]],
    ['of several that are large together', 'gentle', [{ amount: 25_000 }, { amount: 25_000 }]],
    ['of one that is just not large', 'one-off', [{ amount: 49_999 }]],
    [
      'of an amount that the policy does not measure',
      'one-off',
      [{ amount: 90_000, currency: 'EUR' }],
    ],
    ['is that of the oldest debt', 'recurring', [{}, { isRecurring: true, dueDate: '2026-01-01' }]],
  ])('%s: %s', (_, track, own) => {
    const lines = own.map((one, at) =>
      receivable({ key: `i:${at}`, invoice: `${at}`, dueDate: '2026-02-02', ...one }),
    );
    expect(said(policy, lines).split(' ')[0]).toBe(track);
  });

  it('is one message, whatever kinds of debt are open', () => {
    const both = [late(40), late(40, { key: 'i:2', invoice: '2', isRecurring: true })];
    const { due } = remindersDue(both, options({ policy }));
    expect(due.map(({ items }) => items.length)).toEqual([2]);
  });
});

describe('a level before the due date', () => {
  const policy = laddered([
    [-5, 'courteous'],
    [4, 'neutral'],
    [30, 'last'],
  ]);

  it.each([
    [-6, 'not-yet-due 2026-07-01'],
    [-5, 'one-off 1 courteous email'],
    [0, 'one-off 1 courteous email'],
    [1, 'not-yet-due 2026-07-03'],
    [4, 'one-off 2 neutral email'],
  ])('on day %i: %s', (days, expected) => {
    expect(said(policy, [late(days)])).toBe(expected);
  });

  it('is passed over where the wait runs beyond the due date', () => {
    const other = late(-300, { key: 'i:2', invoice: '2' });
    const before = remindersDue([late(9, { key: 'i:3', invoice: '3' })], options({ policy }));
    const sent = messagesSent(sentLines(must(before.due[0]), dayBack(1)));
    expect(said(policy, [late(-5), other], { sent })).toBe('recently-written 2026-07-09');
  });
});

describe('amounts', () => {
  it('let a small balance pass a level over, and climb on', () => {
    const own = { minimum: 20_000 };
    const policy = laddered([
      [3, 'courteous', own],
      [9, 'neutral'],
      [20, 'last', own],
    ]);
    expect(said(policy, [late(30)])).toBe('one-off 2 neutral email');
    expect(said(policy, [late(30, { amount: 20_000 })])).toBe('one-off 1 courteous email');
    const [first] = remindersDue([late(30)], options({ policy })).due;
    const sent = messagesSent(sentLines(must(first), dayBack(20)));
    expect(said(policy, [late(30)], { sent })).toBe('below-minimum null');
  });

  it('in another currency than the policy’s are not measured', () => {
    const policy = { ...DEFAULT_POLICY, currency: 'EUR', minimum: 100_000 };
    expect(said(policy, [receivable({ currency: 'USD' })])).toBe('one-off 1 courteous email');
    expect(said(policy, [receivable({ currency: 'EUR' })])).toBe('below-minimum null');
  });
});

describe('days', () => {
  it('of grace come after the due date and before all levels but the early ones', () => {
    const policy = laddered(
      [
        [-5, 'courteous'],
        [4, 'neutral'],
        [30, 'last'],
      ],
      { graceDays: 3 },
    );
    expect(said(policy, [late(-5)])).toBe('one-off 1 courteous email');
    expect(said(policy, [late(6)])).toBe('not-yet-due 2026-07-01');
    expect(said(policy, [late(7)])).toBe('one-off 2 neutral email');
  });

  it('on which nobody works have none, and the day after has it', () => {
    const policy = { ...DEFAULT_POLICY, onlyBusinessDays: true, country: 'US' as const };
    const on = (today: typeof TODAY) => said(policy, [receivable()], { today });
    expect(on('2026-07-03')).toBe('rest-day 2026-07-06'); // the 4th of July is kept on the Friday
    expect(on('2026-07-04')).toBe('rest-day 2026-07-06');
    expect(on('2026-07-06')).toBe('one-off 1 courteous email');
    expect(said({ ...policy, country: null }, [receivable()], { today: '2026-07-03' })).toBe(
      'one-off 1 courteous email',
    );
  });
});

describe('a debt that is very late already', () => {
  const levels = [
    [3, 'courteous'],
    [20, 'neutral'],
    [200, 'last'],
  ] as const;

  it('climbs from the gentlest level, or skips to the firmest whose days have passed', () => {
    expect(said(laddered(levels), [late(60)])).toBe('one-off 1 courteous email');
    const skip = laddered(levels, { whenVeryLate: 'skip' });
    expect(said(skip, [late(60)])).toBe('one-off 2 neutral email');
    expect(said(skip, [late(2)])).toBe('not-yet-due 2026-07-01');
  });
});

describe('a change of the policy', () => {
  const sentBy = (policy: ReminderPolicy, level: number) => {
    const [message] = remindersDue([late(300)], options({ policy })).due;
    const rule = must(policy.tracks['one-off'].levels[level - 1]);
    return messagesSent(
      sentLines({ ...must(message), id: `m${level}`, level, tone: rule.tone }, dayBack(30)),
    );
  };
  const long = laddered([
    [3, 'courteous'],
    [9, 'neutral'],
    [20, 'firm'],
    [40, 'last'],
  ]);
  const short = laddered([
    [3, 'courteous'],
    [40, 'last'],
  ]);

  it('to fewer levels still sends the last notice, once, under a name of its own', () => {
    expect(said(short, [late(300)], { sent: sentBy(long, 3) })).toBe('one-off 4 last email');
    expect(said(short, [late(300)], { sent: sentBy(long, 4) })).toBe('all-levels-sent null');
  });

  it('to more levels sends nothing after a last notice', () => {
    expect(said(long, [late(300)], { sent: sentBy(short, 2) })).toBe('all-levels-sent null');
    expect(said(long, [late(300)], { sent: sentBy(short, 1) })).toBe('one-off 2 neutral email');
  });
});

describe('what a person delivers', () => {
  const policy = laddered([
    [3, 'courteous', { channel: 'letter' }],
    [30, 'last'],
  ]);

  it('needs no address and no consent to e-mail, and is looked at', () => {
    const line = late(9, { email: null, mailConsent: false });
    expect(said(policy, [line])).toBe('one-off 1 courteous letter');
    expect(remindersDue([line], options({ policy })).due[0]?.exceptions).toEqual(['by-hand']);
  });

  it('is approved anew where the policy changes the way', () => {
    const stampOf = (one: ReminderPolicy) =>
      remindersDue([late(9)], options({ policy: one })).due[0]?.stamp;
    expect(stampOf(policy)).not.toBe(
      stampOf(
        laddered([
          [3, 'courteous'],
          [30, 'last'],
        ]),
      ),
    );
  });
});

describe('a message', () => {
  it('names the version of the policy and how firmly it speaks, and so does its line of the ledger', () => {
    const [message] = remindersDue([late(9)], options({ version: 7 })).due;
    expect(ledgerLine(must(message), 'sent', TODAY)).toMatchObject({
      policy: 7,
      tone: 'courteous',
    });
  });
});

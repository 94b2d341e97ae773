import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../../shared/calendar.ts';
import { startOf } from '../../shared/law/moment.ts';
import type { Receivable } from '../../shared/receivables.ts';
import { type DueMessage, type DueOptions, remindersDue } from '../../shared/reminders/due.ts';
import {
  type LedgerEvent,
  messagesSent,
  RETURNS_BY,
  type ReturnReason,
} from '../../shared/reminders/ledger.ts';
import { CHANNELS, type Channel } from '../../shared/reminders/policy.ts';
import { skipsIn } from '../../shared/reminders/skip.ts';
import { ledgerLine, options, receivable, sentLines, TODAY } from './make.ts';
import { laddered } from './policies.ts';
import { holds, must } from './runs.ts';

/** A policy that uses every way: e-mail first, then one level each. */
const ALL_WAYS = laddered(
  [
    [3, 'courteous'],
    [10, 'neutral', { channel: 'chat' }],
    [17, 'neutral', { channel: 'sms' }],
    [24, 'firm', { channel: 'call' }],
    [31, 'last'],
  ],
  {},
  3,
);
const PHONE = '+34 600 000 000';
const DIGITS = '34600000000';

/** What becomes of Ana on a day, by what the ledger says. */
function on(
  day: CivilDate,
  events: readonly LedgerEvent[],
  own: Partial<Receivable> = {},
  how: Partial<DueOptions> = {},
): string {
  const about = { sent: messagesSent(events), skips: skipsIn(events) };
  const line = receivable({ phone: PHONE, ...own });
  const { due, held } = remindersDue(
    [line],
    options({ today: day, policy: ALL_WAYS, ...about, ...how }),
  );
  const [message] = due;
  if (message) return [message.level, message.channel, message.to].join(' ');
  return [held[0]?.reason, held[0]?.next].join(' ');
}

function dueOn(day: CivilDate, events: readonly LedgerEvent[]): DueMessage {
  const about = { sent: messagesSent(events), skips: skipsIn(events) };
  const line = receivable({ phone: PHONE });
  const { due } = remindersDue([line], options({ today: day, policy: ALL_WAYS, ...about }));
  return must(due[0]);
}

/** A message that goes on a day, and comes back. */
function failing(day: CivilDate, events: readonly LedgerEvent[], reason: ReturnReason) {
  const message = dueOn(day, events);
  const back = { ...ledgerLine(message, 'not-arrived', day), reason };
  return [...events, ...sentLines(message, day), back];
}

describe('ways that the sheet names as agreed', () => {
  const agreed = (...waysAgreed: Channel[]) => ({
    ...{ waysAgreed, mailConsent: waysAgreed.includes('email') },
  });

  it.each<[string, Channel[]]>([
    ['1 email ana@example.org', ['email']],
    [`1 chat ${DIGITS}`, ['sms', 'chat']], // what disturbs least
    [`1 sms ${DIGITS}`, ['sms', 'letter']],
    ['1 letter ', ['letter']],
  ])('%s', (way, ways) => {
    expect(on(TODAY, [], agreed(...ways))).toBe(way);
  });

  it('are the only ones, also after a message came back, but for the letter', () => {
    const later = on(addDays(TODAY, 30), sentLines(dueOn(TODAY, []), TODAY), agreed('email'));
    expect(later).toBe('2 email ana@example.org'); // its own would be chat
    expect(on(TODAY, [], { ...agreed('chat'), phone: null })).toBe('no-consent ');
    const bounced = failing(TODAY, [], 'bounced');
    const next = addDays(TODAY, 1);
    expect(on(next, bounced, agreed('email', 'sms'))).toBe(`1 sms ${DIGITS}`);
    expect(on(next, bounced, agreed('email'))).toBe('1 letter ');
  });

  it('count for the law, each for itself', () => {
    const day = addDays(TODAY, 1);
    const law = { ...options().law, home: 'CO', facts: {}, now: startOf(day) + 15 * 3600 };
    const there = (own: Partial<Receivable>) => on(day, [], own, { law });
    expect(there({})).toBe('no-consent ');
    expect(there(agreed('sms'))).toBe(`1 sms ${DIGITS}`);
    expect(there({ mailConsent: true })).toBe('1 email ana@example.org');
  });
});

describe('a message that came back', () => {
  const bounced = failing(TODAY, [], 'bounced');
  const next = addDays(TODAY, 1);

  it('leaves its level due, another way and on another day', () => {
    expect(on(TODAY, bounced)).toBe(`recently-written ${next}`);
    expect(on(next, bounced)).toBe(`1 chat ${DIGITS}`);
    expect(dueOn(next, bounced).exceptions).toEqual(['by-hand', 'came-back']);
  });

  it('takes each way once, in one order, and then is a task for a person', () => {
    let events = bounced;
    const ways = [];
    for (let at = 1; at < 9 && on(addDays(TODAY, at), events).startsWith('1 '); at += 1) {
      const day = addDays(TODAY, at);
      ways.push(dueOn(day, events).channel);
      events = failing(day, events, ways.at(-1) === 'letter' ? 'returned' : 'not-delivered');
    }
    expect(ways).toEqual(['chat', 'sms', 'letter', 'call']);
    expect(on(addDays(TODAY, 9), events)).toBe('no-way-left ');
  });

  it('with a wrong number rests all that goes by that number', () => {
    const wrong = failing(next, bounced, 'wrong-number');
    expect(on(addDays(TODAY, 2), wrong)).toBe('1 letter ');
    expect(on(addDays(TODAY, 2), wrong, { phone: '+34 600 000 001' })).toBe('1 chat 34600000001');
  });

  it('leaves the failed address at rest until its cell changes, at later levels too', () => {
    expect(on(next, bounced, { email: 'new@example.org' })).toBe('1 email new@example.org');
    expect(on(next, bounced, { email: 'ANA@example.org' })).toBe(`1 chat ${DIGITS}`);
    const chat = sentLines(dueOn(next, bounced), next);
    const later = addDays(TODAY, 30);
    expect(on(later, [...bounced, ...chat])).toBe(`2 chat ${DIGITS}`);
    const second = sentLines(dueOn(later, [...bounced, ...chat]), later);
    const all = [...bounced, ...chat, ...second];
    const last = [...all, ...levelsUpTo(4, all, later)];
    expect(on(addDays(later, 60), last)).toBe(`5 chat ${DIGITS}`); // its own way would be e-mail
  });

  it('goes only ways that the clinic uses, or by letter, and only where the address is known', () => {
    const plain = { policy: laddered([[3, 'courteous']]) };
    expect(on(next, bounced, {}, plain)).toBe('1 letter ');
    expect(on(next, bounced, { phone: null })).toBe('1 letter ');
    expect(on(next, bounced, { phone: '600 000 000' })).toBe('1 letter '); // of which country?
  });

  it('goes no way that the law wants a consent for', () => {
    const law = {
      ...options().law,
      home: 'CO' as const,
      facts: { authorisedChannels: ['letter'] },
    };
    expect(on(addDays(TODAY, 1), bounced, {}, { law: law as DueOptions['law'] })).toBe('1 letter ');
  });

  it('was a last notice: the time to answer has not begun, and the notice is due again', () => {
    const before = levelsUpTo(4, [], addDays(TODAY, -60));
    const last = failing(TODAY, before, 'bounced');
    expect(on(next, last)).toBe(`5 chat ${DIGITS}`);
  });
});

/** Lines of levels that went, one every ten days. */
function levelsUpTo(level: number, events: readonly LedgerEvent[], from: CivilDate): LedgerEvent[] {
  const added: LedgerEvent[] = [];
  for (let at = 1; at <= 9; at += 1) {
    const day = addDays(from, at * 10);
    const verdict = on(day, [...events, ...added]);
    if (!/^\d /.test(verdict) || Number(verdict[0]) > level) break;
    added.push(...sentLines(dueOn(day, [...events, ...added]), day));
  }
  return added;
}

describe('a way by telephone', () => {
  const chat = { policy: laddered([[3, 'courteous', { channel: 'chat' }]]) };
  it('needs a number that can be dialled', () => {
    expect(on(TODAY, [], {}, chat)).toBe(`1 chat ${DIGITS}`);
    expect(on(TODAY, [], { phone: null }, chat)).toBe('no-phone ');
    expect(on(TODAY, [], { phone: '600 000 000' }, chat)).toBe('bad-phone ');
    const law = { ...options().law, home: 'ES' as const };
    expect(on(TODAY, [], { phone: '600 000 000' }, { ...chat, law })).toBe(`1 chat ${DIGITS}`);
  });
});

describe('somebody who was put off', () => {
  const until = addDays(TODAY, 7);
  const skipped = { ...ledgerLine(dueOn(TODAY, []), 'skipped', TODAY, 0), until, stamp: '1' };

  it('is written to on the day named, and not before', () => {
    expect(on(TODAY, [skipped])).toBe(`skipped ${until}`);
    expect(on(addDays(until, -1), [skipped])).toBe(`skipped ${until}`);
    expect(on(until, [skipped])).toBe('1 email ana@example.org');
  });

  it('was not written to: level and wait are as they were', () => {
    expect(messagesSent([skipped])).toEqual([]);
    expect(messagesSent([{ ...skipped, attempt: 1 }])).toEqual([]); // a cell that somebody has damaged
  });

  it('is due again once that is taken back, in whatever order the lines stand', () => {
    const back = { ...skipped, event: 'taken-back' as const, until: null, stamp: '2' };
    expect(on(TODAY, [skipped, back])).toBe('1 email ana@example.org');
    expect(on(TODAY, [back, skipped])).toBe('1 email ana@example.org');
    expect(on(TODAY, [{ ...skipped, stamp: '3' }, back])).toBe(`skipped ${until}`);
  });

  it('stays so when the account number is corrected', () => {
    expect(on(TODAY, [skipped], { account: '77' })).toBe(`skipped ${until}`);
  });
});

/** What a desk does with whoever is due, day by day. */
const deeds = fc.array(
  fc.record({
    wait: fc.integer({ min: 0, max: 6 }),
    what: fc.constantFrom('send', 'send', 'fail-at-once', 'fail-later', 'skip', 'not-gone'),
    wrongNumber: fc.boolean(),
    days: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 30 },
);

/** Plays a desk's deeds; gives what left the house, and the ledger. */
function played(list: typeof deeds extends fc.Arbitrary<infer List> ? List : never) {
  const events: LedgerEvent[] = [];
  const gone: { day: CivilDate; message: DueMessage; attempt: number; came: boolean }[] = [];
  let day: CivilDate = addDays(TODAY, -50);
  const comeBack = (one: (typeof gone)[number], wrongNumber: boolean) => {
    const { channel } = one.message;
    const [first, second] = RETURNS_BY[channel];
    const reason = must(wrongNumber ? (second ?? first) : first);
    events.push({ ...ledgerLine(one.message, 'not-arrived', day, one.attempt), reason });
    one.came = false;
  };
  for (const { wait, what, wrongNumber, days } of list) {
    day = addDays(day, wait);
    const latest = gone.at(-1);
    if (what === 'fail-later' && latest?.came) comeBack(latest, wrongNumber);
    const about = { sent: messagesSent(events), skips: skipsIn(events) };
    const line = receivable({ phone: PHONE });
    const [message] = remindersDue([line], options({ today: day, policy: ALL_WAYS, ...about })).due;
    if (!message) continue;
    if (what === 'skip') {
      const turn = String(events.length + 1);
      const until = addDays(day, days);
      events.push({ ...ledgerLine(message, 'skipped', day, 0), until, stamp: turn });
      continue;
    }
    const tries = events.filter((one) => one.message === message.id && one.event === 'sending');
    const attempt = tries.length + 1;
    events.push(ledgerLine(message, 'sending', day, attempt));
    if (what === 'not-gone') {
      events.push(ledgerLine(message, 'not-arrived', day, attempt));
      continue;
    }
    events.push(ledgerLine(message, 'sent', day, attempt));
    gone.push({ day, message, attempt, came: true });
    const now = gone.at(-1);
    if (what === 'fail-at-once' && now) comeBack(now, wrongNumber);
  }
  return { gone, events };
}

describe('whatever a desk does', () => {
  it('nothing leaves twice a day, each way is tried once a level, and a skip is kept', () => {
    holds(
      fc.property(deeds, (list) => {
        const { gone, events } = played(list);
        const days = gone.map(({ day }) => day);
        expect(new Set(days).size).toBe(days.length);
        const ways = gone.map(({ message: { level, channel } }) => `${level} ${channel}`);
        expect(new Set(ways).size).toBe(ways.length);
        const ids = gone.map(({ message }) => message.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { day, until, event } of events) {
          if (event !== 'skipped' || until === null) continue;
          expect(days.filter((one) => one > day && one < until)).toEqual([]);
        }
      }),
      500,
    );
  });

  it('no address or number is used again after it failed', () => {
    holds(
      fc.property(deeds, (list) => {
        const { gone } = played(list);
        const rested: { channel: Channel; to: string }[] = [];
        for (const { message, came } of gone) {
          const { channel, to } = message;
          expect(rested).not.toContainEqual({ channel, to });
          if (!came) rested.push({ channel, to });
        }
        expect(CHANNELS).toEqual(expect.arrayContaining(rested.map(({ channel }) => channel)));
      }),
      500,
    );
  });
});

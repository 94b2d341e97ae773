import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../shared/case-updates.ts';
import { CASE_EVENTS } from '../../../shared/cases.ts';
import { CHANNELS as AGREED } from '../../../shared/mandate/terms.ts';
import { againstMandate, allowsChannel } from '../../../shared/mandate/watched.ts';

const STRICT = { channels: [], prohibited: ['plan'] } as const;
const FREE = { channels: AGREED, prohibited: [] } as const;

describe('What an agency tells of a case', () => {
  it('is against a mandate that does not allow its channel, each channel by its own name', () => {
    const told = (channel: string, mandate: Parameters<typeof againstMandate>[0]) =>
      againstMandate(mandate, { event: 'contact', by: 'agency', channel });
    const allowed = CHANNELS.map((channel) =>
      AGREED.filter((one) => allowsChannel({ channels: [one], prohibited: [] }, channel)),
    );
    expect(allowed).toEqual([['phone'], ['letter'], ['email'], ['text'], ['visit']]);
    expect(CHANNELS.map((channel) => told(channel, STRICT))).toEqual(CHANNELS.map(() => 'channel'));
    expect(CHANNELS.map((channel) => told(channel, FREE))).toEqual(CHANNELS.map(() => null));
    expect(told('carrier pigeon', STRICT)).toBeNull();
  });

  it('is against one that wants the practice’s yes to a plan', () => {
    const plan = { event: 'plan', by: 'agency', channel: undefined } as const;
    expect(againstMandate(STRICT, plan)).toBe('plan');
    expect(againstMandate(FREE, plan)).toBeNull();
  });

  it('is watched in nothing else, and what others do never is', () => {
    const marked = CASE_EVENTS.filter((event) =>
      againstMandate(STRICT, { event, by: 'agency', channel: 'call' }),
    );
    expect(marked).toEqual(['contact', 'plan']);
    expect(againstMandate(STRICT, { event: 'plan', by: 'practice', channel: 'call' })).toBeNull();
  });
});

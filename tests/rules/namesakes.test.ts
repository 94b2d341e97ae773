import { describe, expect, it } from 'vitest';
import type { Receivable } from '../../shared/receivables.ts';
import { remindersDue } from '../../shared/reminders/due.ts';
import { CHANNELS } from '../../shared/reminders/policy.ts';
import { options, receivable } from './make.ts';
import { laddered } from './policies.ts';

const PHONE = '+34 600 000 000';

describe.each(CHANNELS)('by %s', (channel) => {
  const policy = laddered([[3, 'courteous', { channel }]]);
  const told = (...own: Partial<Receivable>[]) => {
    const lines = own.map((one, at) =>
      receivable({ key: `i:${at}`, invoice: `${at}`, row: at + 2, email: null, ...one }),
    );
    const { due, held } = remindersDue(lines, options({ policy }));
    const sums = due.map(({ guarantor, balance }) => `${guarantor.account ?? ''} ${balance}`);
    return [...sums, ...held.map(({ reason }) => reason)].sort();
  };
  const [mine, other] = [{ phone: PHONE }, { phone: '+34 611 222 333' }];

  it('nobody gets the bills of a namesake', () => {
    expect(told(mine, other)).toEqual(['shared-name']);
    expect(told({ ...mine, email: 'a@x.org' }, other)).toEqual(['shared-name']);
    const two = [{ email: 'a@x.org' }, { email: 'b@x.org' }];
    expect(told(mine, other, ...two)).toContain('shared-name');
    expect(told(mine, ...two)).toContain('shared-name');
  });

  it('one person with two numbers gets theirs', () => {
    const known = { email: 'a@x.org' };
    expect(told({ ...mine, ...known }, { ...other, ...known })).toEqual([' 24000']);
    const account = { account: '1001', ...known };
    expect(told({ ...mine, ...account }, { ...other, ...account })).toEqual(['1001 24000']);
    expect(told({ ...mine, ...known }, { phone: '0034600000000' })).toEqual([' 24000']);
    expect(told({ ...mine, ...known }, { phone: 'ask her', dueDate: '2026-04-01' }, {})).toEqual([
      ' 36000',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../shared/reminders/defaults.ts';
import type { Channel, ReminderPolicy } from '../../shared/reminders/policy.ts';
import { RESERVE } from '../../shared/reminders/quota.ts';
import {
  bill,
  type Clinic,
  COLUMN,
  DAY,
  HEADERS,
  type Row,
  TAB,
  told,
  useAddOn,
} from './clinic.ts';
import { dueRow, prepare } from './due.ts';
import { withPolicy } from './policies.ts';

const openWith = withPolicy(useAddOn());
const US = defaultPolicy('US');
const ANA = 'ana.ruiz@example.org';
/** Column letter of the telephone. */
const PHONE = 'I';

/** A sheet with a telephone beside each line. */
function phoned(...bills: [name: string, phone: string][]): Row[] {
  return [[...HEADERS, 'Mobile'], ...bills.map(([name, phone]) => [...bill(name), phone])];
}

/** The policy with its first level another way. */
function firstBy(channel: Channel): ReminderPolicy {
  const [first, ...rest] = US.tracks['one-off'].levels;
  const levels = [{ ...first, channel } as NonNullable<typeof first>, ...rest];
  return { ...US, tracks: { ...US.tracks, 'one-off': { waitDays: 14, levels } } };
}

const openBy = (channel: Channel, phone = '+1 555 010 0199') =>
  openWith(phoned(['Ana Ruiz', phone]), firstBy(channel));

/** Cells of the ledger's last line: what, to, channel, reason, note, by. */
function lastLine(clinic: Clinic): string[] {
  const row = clinic.ownTab('ledger')?.rows.at(-1) ?? [];
  return [9, 3, 17, 18, 19, 20].map((at) => String(row[at]?.value ?? ''));
}

const heldFor = async (clinic: Clinic) =>
  (await clinic.get('reminders', {})).notToday.map(
    ({ reason, people }) => `${reason} ${people.map(({ next }) => next).join()}`,
  );
const nextDay = ({ host }: Clinic, days = 1) => host.advanceTo(host.now() + days * DAY);

describe('what a person delivers', () => {
  test.each<[Channel, RegExp | null]>([
    ['chat', /^https:\/\/wa\.me\/15550100199\?text=Hello%20Ana/],
    ['sms', /^sms:\+15550100199\?body=Hello%20Ana/],
    ['call', /^tel:\+15550100199$/],
    ['letter', null],
  ])(
    'by %s is noted before it is handed out, and by their word afterwards',
    async (channel, link) => {
      const clinic = await openBy(channel);
      expect(await dueRow(clinic)).toMatchObject({ channel, exceptions: ['by-hand'] });
      const prepared = await prepare(clinic);
      const to = channel === 'letter' ? '' : '15550100199';
      expect(prepared).toMatchObject({ channel, to });
      expect(prepared.text).toContain('Maple Clinic');
      if (link) expect(prepared.link).toMatch(link);
      else expect(prepared.link).toBeNull();
      expect(lastLine(clinic)).toEqual(['sending', to, channel, '', '', 'Elena']);

      const asked = await clinic.get('reminders', {});
      expect(asked.unknown).toMatchObject([{ id: prepared.id, channel }]);
      expect(await clinic.approveAll()).toEqual([]);
      await clinic.get('settleUnknown', { id: prepared.id, went: true });
      expect(lastLine(clinic)).toEqual(['arrived', to, channel, '', '', 'Elena']);
      expect(await heldFor(clinic)).toEqual(['recently-written 2026-03-24']);
      expect(clinic.host.mailbox).toEqual([]);
    },
  );

  test('and was not sent after all is due again the same day', async () => {
    const clinic = await openBy('letter');
    const { id } = await prepare(clinic);
    await clinic.get('settleUnknown', { id, went: false });
    expect((await prepare(clinic)).id).toBe(id);
    expect(clinic.ledger()).toHaveLength(3);
  });

  test('is not handed out when a payment was typed, or the number changed, since it was read', async () => {
    const clinic = await openBy('chat');
    const { key, stamp } = await dueRow(clinic);
    clinic.host.type(TAB, `${PHONE}2`, '(555) 010-0100');
    expect(await clinic.refusal('prepare', { key, stamp, by: 'Elena' })).toBe('not-due');
    const again = await dueRow(clinic);
    clinic.host.type(TAB, `${COLUMN.balance}2`, '0');
    expect(await clinic.refusal('prepare', { key, stamp: again.stamp, by: 'Elena' })).toBe(
      'not-due',
    );
    expect(clinic.ownTab('ledger')).toBeUndefined();
  });

  test('is handed out once: who asks again while nobody has said is refused', async () => {
    const clinic = await openBy('chat');
    const { key, stamp } = await dueRow(clinic);
    await clinic.get('prepare', { key, stamp, by: 'Elena' });
    expect(await clinic.refusal('prepare', { key, stamp, by: 'Omar' })).toBe('not-due');
  });

  test('never leaves with the others, also from a page that approved it', async () => {
    const clinic = await openBy('letter');
    expect(told((await clinic.send()).outcomes)).toEqual(['Ana Ruiz: suppressed (by-hand)']);
    expect(clinic.host.mailbox).toEqual([]);
    expect(await dueRow(clinic)).toMatchObject({ channel: 'letter' });
  });

  test('a name in the sheet cannot break out of the link', async () => {
    const rows = phoned(['Ana&text=Pay now#?body=%0A"><', '+1 555 010 0199']);
    for (const channel of ['chat', 'sms'] as const) {
      const { link, text } = await prepare(await openWith(rows, firstBy(channel)));
      const [, query = ''] = link?.split('?') ?? [];
      expect(query.split('&')).toHaveLength(1);
      expect(query).not.toMatch(/[#<>"\s]/);
      expect(decodeURIComponent(query.replace(/^\w+=/, ''))).toBe(text.trim());
    }
  });

  test('by a number that cannot be dialled waits, and the cell is told', async () => {
    const clinic = await openBy('sms', 'ask her son');
    expect(await heldFor(clinic)).toEqual(['bad-phone ']);
    const { problems } = await clinic.get('aging', {});
    expect(problems).toMatchObject([{ cell: 'I2', reason: 'bad-phone', leftOut: false }]);
    clinic.host.type(TAB, `${PHONE}2`, '(555) 010-0199');
    expect(await dueRow(clinic)).toMatchObject({ channel: 'sms' }); // of the policy's own country
  });
});

describe('a message that came back', () => {
  const sentAndBack = async (policy = US) => {
    const clinic = await openWith(phoned(['Ana Ruiz', '+1 555 010 0199']), policy);
    await clinic.send();
    const [sent] = (await clinic.get('reminders', {})).lately;
    await clinic.get('cameBack', { id: sent?.id ?? '', reason: 'bounced' });
    return clinic;
  };

  test('is due again by letter, the next working day and not the same one', async () => {
    const clinic = await sentAndBack();
    expect(lastLine(clinic)).toEqual(['not-arrived', ANA, 'email', 'bounced', '', 'Elena']);
    expect(await heldFor(clinic)).toEqual(['recently-written 2026-03-11']);
    await nextDay(clinic);
    expect(await dueRow(clinic)).toMatchObject({ level: 1, channel: 'letter' });
    const { id } = await prepare(clinic);
    await clinic.get('settleUnknown', { id, went: true });
    const { lately } = await clinic.get('reminders', {});
    expect(lately.map(({ channel }) => channel)).toEqual(['letter']);

    await clinic.get('cameBack', { id, reason: 'returned' });
    await nextDay(clinic);
    expect(await heldFor(clinic)).toEqual(['no-way-left ']);
    clinic.host.type(TAB, `${COLUMN.email}2`, 'new@example.org');
    expect(await dueRow(clinic)).toMatchObject({ level: 1, channel: 'email' });
    await clinic.send();
    expect(clinic.mailed()).toEqual([ANA, 'new@example.org']);
  });

  test('leaves by the ways that the policy uses first', async () => {
    const clinic = await sentAndBack({
      ...firstBy('email'),
      tracks: { ...US.tracks, gentle: firstBy('chat').tracks['one-off'] },
    });
    await nextDay(clinic);
    expect(await dueRow(clinic)).toMatchObject({
      channel: 'chat',
      exceptions: ['by-hand', 'came-back'],
    });
  });

  test('is told once, of one that went, with a reason of its own way', async () => {
    const clinic = await openWith(phoned(['Ana Ruiz', '']), US);
    await clinic.send();
    const [sent] = (await clinic.get('reminders', {})).lately;
    const id = sent?.id ?? '';
    expect(await clinic.refusal('cameBack', { id, reason: 'returned' })).toBe('bad-arguments');
    await clinic.get('cameBack', { id, reason: 'bounced' });
    expect(await clinic.refusal('cameBack', { id, reason: 'bounced' })).toBe('not-found');
    expect(await clinic.refusal('cameBack', { id: 'other', reason: 'bounced' })).toBe('not-found');
  });
});

describe('somebody who is put off', () => {
  const skip = { reason: 'other', note: 'her son\ncalls', until: '2026-03-13' } as const;

  test('waits until that day, with the reason on the screen and in the ledger', async () => {
    const clinic = await openWith(phoned(['Ana Ruiz', '']), US);
    const approved = await clinic.approveAll();
    const { key } = await dueRow(clinic);
    const view = await clinic.get('skip', { key, ...skip });
    const said = { key, reason: 'other', note: 'her son calls' };
    expect(view.notToday).toMatchObject([
      { reason: 'skipped', people: [{ next: '2026-03-13', skip: said }] },
    ]);
    expect(lastLine(clinic)).toEqual(['skipped', ANA, 'email', 'other', 'her son calls', 'Elena']);
    expect(told((await clinic.send(approved)).outcomes)).toEqual([
      'Ana Ruiz: suppressed (skipped)',
    ]);
    await nextDay(clinic, 2);
    expect(await heldFor(clinic)).toEqual(['skipped 2026-03-13']);
    await nextDay(clinic);
    expect(told((await clinic.send()).outcomes)).toEqual(['Ana Ruiz: sent']);
  });

  test('is due again once it is taken back, in the same minute too', async () => {
    const clinic = await openWith(phoned(['Ana Ruiz', '']), US);
    const { key } = await dueRow(clinic);
    await clinic.get('skip', { key, ...skip });
    await clinic.get('takeBack', { key });
    expect(await dueRow(clinic)).toMatchObject({ key });
    expect(await clinic.refusal('takeBack', { key })).toBe('not-due');
    await clinic.get('skip', { key, ...skip });
    expect(await heldFor(clinic)).toEqual(['skipped 2026-03-13']);
  });

  test('is forgotten among those carried over', async () => {
    const clinic = await openWith(phoned(['Ana Ruiz', ''], ['Bo Lind', '']), US, {
      mailQuota: 1 + RESERVE,
    });
    await clinic.send();
    const [waiting] = (await clinic.get('reminders', {})).carried;
    await clinic.get('skip', { key: waiting?.key ?? '', ...skip });
    expect((await clinic.get('reminders', {})).carried).toEqual([]);
    await clinic.get('automatic', { on: true });
    await nextDay(clinic, 2);
    expect(clinic.mailed()).toHaveLength(1);
  });

  test.each(['2026-03-10', '2026-03-09', '2027-04-01', 'tomorrow', ''])(
    'not until “%s”',
    async (until) => {
      const clinic = await openWith(phoned(['Ana Ruiz', '']), US);
      const { key } = await dueRow(clinic);
      expect(await clinic.refusal('skip', { key, ...skip, until })).toBe('bad-arguments');
    },
  );
});

test('a ledger from before there were several ways still stops a second message', async () => {
  const clinic = await openWith(phoned(['Ana Ruiz', '']), US);
  await clinic.send();
  for (const row of clinic.ownTab('ledger')?.rows ?? []) row.splice(17, 4);
  expect(await heldFor(clinic)).toEqual(['recently-written 2026-03-24']);
  expect((await clinic.get('reminders', {})).lately).toMatchObject([{ channel: 'email', to: ANA }]);
});

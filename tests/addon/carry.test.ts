import { describe, expect, test } from 'vitest';
import { CONTRACT_VERSION } from '../../shared/contract/sidebar.ts';
import { type Clinic, DAY, HOUR, MINUTE, TAB, told, useAddOn } from './clinic.ts';
import { dueIn } from './due.ts';

const withDue = dueIn(useAddOn());
const people = (count: number) => Array.from({ length: count }, (_, at) => `Person ${at}`);
const FRIDAY = Date.UTC(2026, 2, 13, 19);

const untils = async (clinic: Clinic) => [
  ...new Set((await clinic.get('reminders', {})).carried.map(({ until }) => until)),
];

/** Sends as the sidebar does, slice after slice, until the day's mails are used up. */
async function sendAll(clinic: Clinic): Promise<void> {
  let rest = await clinic.approveAll();
  while (rest.length > 0) {
    const { left, stopped } = await clinic.send(rest);
    if (stopped) return;
    rest = rest.filter(({ key }) => left.includes(key));
  }
}

describe('what does not fit into the day', () => {
  test('is written down at once, however many they are', async () => {
    const clinic = await withDue(people(1000), { mailQuota: 1 });
    const args = { approved: await clinic.approveAll() };
    const run = await clinic.host.call('rpc', {
      version: CONTRACT_VERSION,
      procedure: 'send',
      args,
    });
    expect(run).toMatchObject({ ok: true, killed: false });
    expect(run.took).toBeLessThan(MINUTE);
    expect(clinic.ledger()).toHaveLength(2 + 999);
    expect((await clinic.get('reminders', {})).carried).toHaveLength(999);
    expect(await clinic.get('open', {})).toMatchObject({ doubt: null });
  });

  test('together with what was paid meanwhile, in the order of the list', async () => {
    const clinic = await withDue(people(4), { mailQuota: 1 });
    const approved = await clinic.approveAll();
    clinic.before('Sheet.appendRow', () => clinic.host.type(TAB, 'G4', '0'));
    expect(told((await clinic.send(approved)).outcomes)).toEqual([
      'Person 0: sent',
      'Person 1: carried',
      'Person 2: suppressed (paid)',
      'Person 3: carried',
    ]);
    expect(clinic.ledger()).toEqual([
      ...['sending Person 0', 'sent Person 0', 'carried Person 1', 'suppressed Person 2'],
      'carried Person 3',
    ]);
  });

  test('where somebody inserts rows into the ledger right then, no line is lost unseen', async () => {
    const clinic = await withDue(people(4), { mailQuota: 1 });
    const approved = await clinic.approveAll();
    clinic.before('Range.setValues', () => {
      clinic.host.insertRows(clinic.ownTab('ledger')?.id ?? 0, 2, 2);
    });
    await clinic.send(approved);
    expect(clinic.ledger()).not.toContain('sent Person 0');
    expect(await clinic.get('open', {})).toMatchObject({ doubt: 'restored' });
    await clinic.host.advanceTo(clinic.host.now() + DAY);
    expect(await clinic.refusal('send', { approved })).toBe('copied-sheet');
    expect(clinic.mailed()).toHaveLength(1);
  });

  test('approved again after a change, it waits as it was approved last', async () => {
    const clinic = await withDue(people(2), { mailQuota: 1 });
    await clinic.send();
    clinic.host.type(TAB, 'G3', '70');
    await clinic.host.advanceTo(clinic.host.now() + 5 * MINUTE);
    await clinic.send();
    await clinic.get('automatic', { on: true });
    await clinic.host.advanceTo(clinic.host.now() + DAY);
    expect(clinic.mailed()).toHaveLength(2);
  });

  test('is promised for a day on which it goes by itself: after Friday comes Monday', async () => {
    const clinic = await withDue(people(2), { mailQuota: 1, now: FRIDAY });
    await clinic.get('automatic', { on: true });
    const { carriedTo } = await clinic.send();
    expect(carriedTo).toBe('2026-03-16');
    expect(await untils(clinic)).toEqual(['2026-03-16']);
    await clinic.host.advanceTo(Date.UTC(2026, 2, 16, 23));
    expect(clinic.mailed()).toHaveLength(2);
  });

  test('waits on where the law closes that day, and goes on the first that is free', async () => {
    const place = { locale: 'es_CO', timeZone: 'America/Bogota' };
    const friday = Date.UTC(2026, 2, 20, 15); // before a Monday on which Colombia rests
    const clinic = await withDue(people(2), { ...place, mailQuota: 1, now: friday });
    await clinic.get('law', { place: 'CO' });
    await clinic.get('answerLaw', {
      ...{ fact: 'authorisedChannels', answer: 'channels', channels: ['email'], by: 'Elena' },
    });
    await clinic.get('automatic', { on: true });
    await clinic.send();
    await clinic.host.advanceTo(friday + 3 * DAY + 8 * HOUR);
    expect(clinic.mailed()).toHaveLength(1);
    expect(clinic.ledger()).not.toContain('suppressed Person 1');
    await clinic.host.advanceTo(friday + 5 * DAY);
    expect(clinic.mailed()).toHaveLength(2);
  });

  test('and does not fit into the next day either is promised anew, and goes on the day after', async () => {
    const clinic = await withDue(people(25), { mailQuota: 10 });
    await sendAll(clinic);
    await clinic.get('automatic', { on: true });
    const start = clinic.host.now();
    expect(await untils(clinic)).toEqual(['2026-03-11']);
    await clinic.host.advanceTo(start + DAY + 6 * HOUR);
    expect(clinic.mailed()).toHaveLength(20);
    expect(await untils(clinic)).toEqual(['2026-03-12']);
    await clinic.host.advanceTo(start + 2 * DAY + 6 * HOUR);
    expect(new Set(clinic.mailed()).size).toBe(25);
    expect(clinic.mailed()).toHaveLength(25);
  });

  /** The runs of the timer from now until two hours after the same time tomorrow. */
  async function untilTomorrow(clinic: Clinic): Promise<{ killed: boolean; mails: number }[]> {
    await clinic.get('automatic', { on: true });
    const runs: { killed: boolean; mails: number }[] = [];
    clinic.host.subscribe((event) => {
      if (event.kind !== 'execution' || event.functionName !== 'onHour') return;
      runs.push({ killed: event.result.killed, mails: event.result.calls.mail });
    });
    await clinic.host.advanceTo(clinic.host.now() + DAY + 2 * HOUR);
    return runs.filter(({ mails }) => mails > 0);
  }

  test('goes within one hour, slice after slice', async () => {
    const clinic = await withDue(people(80), { mailQuota: 40 });
    await sendAll(clinic);
    expect(await untilTomorrow(clinic)).toEqual([{ killed: false, mails: 40 }]);
    expect(new Set(clinic.mailed()).size).toBe(80);
  });

  test('goes in the next hour where an hour’s run has had its time, and none is cut off', async () => {
    const clinic = await withDue(people(24), { mailQuota: 12 });
    await sendAll(clinic);
    clinic.meanwhile(async ({ name }) => {
      if (name === 'MailApp.sendEmail') await clinic.host.advanceTo(clinic.host.now() + 50_000);
      return undefined;
    });
    const runs = await untilTomorrow(clinic);
    expect(runs.length).toBeGreaterThan(1);
    expect(runs.some(({ killed }) => killed)).toBe(false);
    expect(clinic.mailed()).toHaveLength(24);
    expect(new Set(clinic.mailed()).size).toBe(24);
  });
});

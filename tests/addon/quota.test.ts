import { describe, expect, test } from 'vitest';
import type { HostEvent } from '../../apps-script/host/types.ts';
import { bill, type Clinic, COLUMN, DAY, HOUR, TAB, told, useAddOn } from './clinic.ts';
import { allSent, dueIn, MAILS, NAMES } from './due.ts';

const withDue = dueIn(useAddOn());

describe('more than today’s mails', () => {
  const sentTwo = [...allSent(NAMES.slice(0, 2)), 'Cy Young: carried', 'Dee Poe: carried'];

  async function twoLeft(options = {}): Promise<Clinic> {
    const clinic = await withDue(NAMES, { mailQuota: 2, ...options });
    const progress = await clinic.send();
    expect(told(progress.outcomes)).toEqual(sentTwo);
    expect(progress).toMatchObject({ quotaLeft: 0, stopped: 'no-quota', left: [] });
    return clinic;
  }

  /** What the trigger's runs did: 'ok', or what was wrong. */
  function watchTriggers(clinic: Clinic): string[] {
    const runs: string[] = [];
    clinic.host.subscribe((event: HostEvent) => {
      if (event.kind !== 'execution' || event.functionName !== 'onHour') return;
      runs.push(event.result.error ?? (event.result.log.join() || 'ok'));
    });
    return runs;
  }

  test('the rest is carried over with the day, is due then, and goes once', async () => {
    const clinic = await twoLeft();
    const view = await clinic.get('reminders', {});
    expect(view.carried.map(({ name, until }) => [name, until])).toEqual([
      ['Cy Young', '2026-03-11'],
      ['Dee Poe', '2026-03-11'],
    ]);
    await clinic.host.advanceTo(clinic.host.now() + DAY);
    expect(told((await clinic.send()).outcomes)).toEqual(allSent(NAMES.slice(2)));
    expect(await clinic.approveAll()).toEqual([]);
    expect((await clinic.get('reminders', {})).carried).toEqual([]);
    expect(clinic.mailed()).toEqual(MAILS);
  });

  test('asked again the same day, the same day is told, and no line is added', async () => {
    const clinic = await twoLeft();
    const lines = clinic.ledger();
    expect(told((await clinic.send()).outcomes)).toEqual(sentTwo.slice(2));
    expect(clinic.ledger()).toEqual(lines);
  });

  test('the hourly run sends it on the next day by itself, once, and nothing else', async () => {
    const clinic = await twoLeft();
    await clinic.get('automatic', { on: true });
    clinic.host.insertRows(TAB, 6, 1);
    for (const [at, text] of bill('Eve Roy').entries()) {
      if (text !== '') clinic.host.type(TAB, `${String.fromCharCode(65 + at)}6`, String(text));
    }
    const runs = watchTriggers(clinic);
    const start = clinic.host.now();
    await clinic.host.advanceTo(start + 22 * HOUR);
    expect(clinic.mailed()).toEqual(MAILS.slice(0, 2));
    const waiting = clinic.ledger();
    await clinic.host.advanceTo(start + 26 * HOUR);
    expect(clinic.mailed()).toEqual(MAILS);
    const lines = clinic.ledger();
    expect(lines.slice(waiting.length)).toEqual(
      NAMES.slice(2).flatMap((name) => [`sending ${name}`, `sent ${name}`]),
    );
    await clinic.host.advanceTo(start + 10 * DAY);
    expect(clinic.ledger()).toEqual(lines);
    expect(clinic.mailed()).toEqual(MAILS);
    expect(new Set(runs)).toEqual(new Set(['ok']));
    expect((await clinic.approveAll()).length).toBe(1);
  });

  test('hours without a mail left add no line, however many they are', async () => {
    const clinic = await twoLeft();
    await clinic.get('automatic', { on: true });
    const lines = clinic.ledger();
    await clinic.host.advanceTo(clinic.host.now() + 7 * HOUR);
    expect(clinic.ledger()).toEqual(lines);
  });

  test('what was paid or stopped since the approval is not sent by the hourly run', async () => {
    const clinic = await twoLeft();
    await clinic.get('automatic', { on: true });
    clinic.host.type(TAB, `${COLUMN.balance}4`, '0');
    clinic.host.type(TAB, `${COLUMN.status}5`, 'Disputed');
    await clinic.host.advanceTo(clinic.host.now() + 3 * DAY);
    expect(clinic.mailed()).toEqual(MAILS.slice(0, 2));
    expect(clinic.ledger().slice(-2)).toEqual(['suppressed Cy Young', 'suppressed Dee Poe']);
  });

  test('the hourly run keeps to office hours of weekdays', async () => {
    const friday = Date.UTC(2026, 2, 13, 19);
    const clinic = await twoLeft({ now: friday });
    await clinic.get('automatic', { on: true });
    await clinic.host.advanceTo(Date.UTC(2026, 2, 16, 12, 59));
    expect(clinic.mailed()).toEqual(MAILS.slice(0, 2));
    await clinic.host.advanceTo(Date.UTC(2026, 2, 16, 16));
    expect(clinic.mailed()).toEqual(MAILS);
    for (const { at } of clinic.host.mailbox.slice(2)) {
      expect(at).toBeGreaterThanOrEqual(Date.UTC(2026, 2, 16, 13));
    }
  });

  test('turned off again, nothing goes by itself', async () => {
    const clinic = await twoLeft();
    expect(await clinic.get('automatic', { on: true })).toMatchObject({ automatic: true });
    expect(await clinic.get('automatic', { on: true })).toMatchObject({ automatic: true });
    expect(await clinic.get('automatic', { on: false })).toMatchObject({ automatic: false });
    await clinic.host.advanceTo(clinic.host.now() + 3 * DAY);
    expect(clinic.mailed()).toEqual(MAILS.slice(0, 2));
  });

  test('where Google gives the trigger no document, it does nothing and does not fail', async () => {
    const clinic = await twoLeft({ documentInTriggers: false });
    await clinic.get('automatic', { on: true });
    const runs = watchTriggers(clinic);
    await clinic.host.advanceTo(clinic.host.now() + 2 * DAY);
    expect(clinic.mailed()).toEqual(MAILS.slice(0, 2));
    expect(new Set(runs)).toEqual(new Set(['ok']));
  });
});

import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../shared/reminders/defaults.ts';
import { bill, type Clinic, COLUMN, DAY, HOUR, SENDER, TAB, useAddOn } from './clinic.ts';
import { connected } from './connected.ts';
import { dueIn, MAILS, NAMES } from './due.ts';
import { save } from './policies.ts';

const openClinic = useAddOn();
const withDue = dueIn(openClinic);

/** By the version of the policy that is in force. */
async function turnOn(clinic: Clinic, by = 'Elena Ruiz') {
  const { number: policy } = await clinic.get('policy', {});
  return clinic.get('byItself', { on: { by, policy } });
}
const wait = (clinic: Clinic, time: number) => clinic.host.advanceTo(clinic.host.now() + time);

describe('reminders that go by themselves', () => {
  test('go only after somebody has turned them on, in the name of that person', async () => {
    const clinic = await withDue();
    await clinic.get('automatic', { on: true });
    await wait(clinic, DAY);
    expect(clinic.mailed()).toEqual([]);
    expect(await clinic.get('open', {})).toMatchObject({ automatic: true, byItself: null });
    expect(await turnOn(clinic)).toMatchObject({
      automatic: true,
      byItself: { by: 'Elena Ruiz', isMine: true, isPaused: false },
    });
    await wait(clinic, DAY);
    expect(clinic.mailed()).toEqual(MAILS);
    await wait(clinic, DAY);
    expect(clinic.mailed()).toHaveLength(MAILS.length);
  });

  test('leave to a person what a person should look at', async () => {
    const clinic = await withDue();
    clinic.host.type(TAB, `${COLUMN.status}2`, 'rang twice');
    await turnOn(clinic);
    await wait(clinic, DAY);
    expect(clinic.mailed()).toEqual(MAILS.slice(1));
  });

  test('go on weekdays in office hours alone, the oldest debt first, and leave some mails over', async () => {
    const friday = Date.UTC(2026, 2, 13, 22); // after office hours there
    const clinic = await withDue(NAMES, { mailQuota: 2, now: friday });
    clinic.host.type(TAB, `${COLUMN.due}5`, '2026-01-02');
    await turnOn(clinic);
    await wait(clinic, 2 * DAY);
    expect(clinic.mailed()).toEqual([]);
    await wait(clinic, DAY);
    expect(clinic.mailed()).toEqual([MAILS[3], MAILS[0]]);
    await wait(clinic, DAY);
    expect(clinic.mailed()).toEqual([MAILS[3], MAILS[0], MAILS[1], MAILS[2]]);
  });

  test('stop when another policy is saved, until somebody has looked at that one', async () => {
    const clinic = await withDue();
    const { number: seen } = await clinic.get('policy', {});
    await turnOn(clinic);
    await save(clinic, { ...defaultPolicy('US'), onlyBusinessDays: false });
    expect(await clinic.get('open', {})).toMatchObject({ byItself: { isPaused: true } });
    await wait(clinic, DAY);
    expect(clinic.mailed()).toEqual([]);
    const on = { by: 'Elena', policy: seen };
    expect(await clinic.refusal('byItself', { on })).toBe('policy-changed');
    await turnOn(clinic);
    await wait(clinic, DAY);
    expect(clinic.mailed()).toHaveLength(NAMES.length);
  });

  test('are turned off by the person who turned the timer off, and by anybody who says so', async () => {
    const clinic = await withDue();
    await turnOn(clinic);
    expect(await clinic.get('automatic', { on: false })).toMatchObject({ byItself: null });
    await turnOn(clinic);
    expect(await clinic.get('byItself', { on: null })).toMatchObject({
      ...{ automatic: true, byItself: null },
    });
    await wait(clinic, DAY);
    expect(clinic.mailed()).toEqual([]);
  });

  test('together with a person’s click go once', async () => {
    const clinic = await withDue();
    await turnOn(clinic);
    const approved = await clinic.approveAll();
    await wait(clinic, DAY);
    await clinic.send(approved);
    expect(clinic.mailed()).toEqual(MAILS);
  });
});

describe('the hourly timer', () => {
  test('tells the portal each hour that it runs, and who answers for what goes by itself', async () => {
    const { clinic, portal } = await connected(openClinic);
    await clinic.get('automatic', { on: true });
    await wait(clinic, 2 * HOUR);
    expect(new Set(portal.beats)).toEqual(new Set([null]));
    const before = portal.beats.length;
    await turnOn(clinic);
    await wait(clinic, 3 * HOUR);
    expect(portal.beats.slice(before)).toEqual(['Elena Ruiz', 'Elena Ruiz', 'Elena Ruiz']);
    await clinic.get('automatic', { on: false });
    await wait(clinic, 3 * HOUR);
    expect(portal.beats).toHaveLength(before + 3);
  });

  test('tells it though nothing can be sent, and says nothing where there is no portal', async () => {
    const { clinic, portal } = await connected(openClinic, { mailQuota: 0 });
    await turnOn(clinic);
    await wait(clinic, HOUR);
    expect(portal.beats).toEqual(['Elena Ruiz']);
    const alone = openClinic({ rows: [['Invoice', 'Guarantor', 'Balance'], ...[bill('Ana')]] });
    await alone.get('saveClinic', SENDER);
    await alone.get('automatic', { on: true });
    await wait(alone, 2 * HOUR);
    expect(alone.mailed()).toEqual([]);
  });
});

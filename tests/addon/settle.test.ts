import { describe, expect, test } from 'vitest';
import { CONTRACT_VERSION } from '../../shared/contract/sidebar.ts';
import { type Approved, type Clinic, DAY, told, useAddOn } from './clinic.ts';
import { dueIn, MAILS } from './due.ts';

const openClinic = useAddOn();
const withDue = dueIn(openClinic);
const THREE = ['Ana Ruiz', 'Bo Lind', 'Cy Young'];

/** Nobody knows whether Cy's message went; the others are approved. */
async function cyUnknown(): Promise<{ clinic: Clinic; others: Approved; id: string }> {
  const clinic = await withDue(THREE);
  const approved = await clinic.approveAll();
  clinic.meanwhile(({ name }) => (name === 'MailApp.sendEmail' ? 'kill-after' : undefined));
  const args = { approved: approved.slice(2) };
  await clinic.host.call('rpc', { version: CONTRACT_VERSION, procedure: 'send', args });
  clinic.meanwhile(null);
  const id = (await clinic.get('reminders', {})).unknown[0]?.id ?? '';
  return { clinic, others: approved.slice(0, 2), id };
}

describe('settling in a sidebar that was left open', () => {
  test('in a restored version is refused: it would hide what that version does not know', async () => {
    const { clinic, others, id } = await cyUnknown();
    const before = clinic.host.snapshot();
    await clinic.send(others);
    clinic.host.restore(before);
    const lines = clinic.ledger();
    expect(await clinic.ask('settleUnknown', { id, went: true })).toMatchObject({
      ...{ ok: false, code: 'copied-sheet', details: { kind: 'restored' } },
    });
    expect(clinic.ledger()).toEqual(lines);
    expect(await clinic.get('open', {})).toMatchObject({ doubt: 'restored' });
    expect(await clinic.refusal('send', { approved: others })).toBe('copied-sheet');
    expect(clinic.mailed()).toEqual([MAILS[2], MAILS[0], MAILS[1]]);
  });

  test('in a file without a ledger makes none', async () => {
    const clinic = await withDue(THREE);
    expect(await clinic.refusal('settleUnknown', { id: 'm', went: true })).toBe('not-due');
    expect(clinic.ownTab('ledger')).toBeUndefined();
  });

  test('while somebody sends is refused at once', async () => {
    const { clinic, others, id } = await cyUnknown();
    let answer: unknown;
    clinic.before('MailApp.sendEmail', async () => {
      answer = await clinic.refusal('settleUnknown', { id, went: true });
    });
    expect(told((await clinic.send(others)).outcomes)).toEqual(['Ana Ruiz: sent', 'Bo Lind: sent']);
    expect(answer).toBe('busy');
  });

  test('counts as one line more: a version from before it is told from this one', async () => {
    const { clinic, id } = await cyUnknown();
    const before = clinic.host.snapshot();
    await clinic.get('settleUnknown', { id, went: true });
    await clinic.host.advanceTo(clinic.host.now() + DAY);
    clinic.host.restore(before);
    expect(await clinic.get('open', {})).toMatchObject({ doubt: 'restored' });
  });
});

test('of a mail that is on its way nobody can say that it did not go, should its run be killed', async () => {
  const clinic = await withDue(THREE.slice(0, 1));
  const approved = await clinic.approveAll();
  let said: Promise<unknown> = Promise.resolve();
  clinic.meanwhile(async ({ name }) => {
    if (name !== 'MailApp.sendEmail') return undefined;
    const [asked] = (await clinic.get('reminders', {})).unknown;
    const waits = new Promise<void>((resolve) => {
      clinic.meanwhile((call) => {
        if (call.name === 'Lock.tryLock') setImmediate(resolve);
        return undefined;
      });
    });
    said = clinic.ask('settleUnknown', { id: asked?.id ?? '', went: false });
    await waits;
    await clinic.host.advanceTo(clinic.host.now() + 1000);
    return 'kill-after';
  });
  const request = { version: CONTRACT_VERSION, procedure: 'send', args: { approved } };
  expect(await clinic.host.call('rpc', request)).toMatchObject({ killed: true });
  expect(await said).toMatchObject({ ok: false, code: 'busy' });
  clinic.meanwhile(null);
  expect(clinic.ledger()).toEqual(['sending Ana Ruiz']);
  expect(await clinic.approveAll()).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { type Clinic, SENDER, told, useAddOn } from './clinic.ts';
import { allSent, dueIn, MAILS, NAMES } from './due.ts';

const withDue = dueIn(useAddOn());

async function withAging(): Promise<Clinic> {
  const clinic = await withDue();
  await clinic.get('writeAging', {});
  return clinic;
}

describe('removing everything', () => {
  test('does not come between the mail of somebody who sends and its result', async () => {
    const clinic = await withDue();
    let answer: unknown;
    clinic.before('MailApp.sendEmail', async () => {
      answer = await clinic.refusal('removeEverything', { ledgerToo: true });
    });
    expect(told((await clinic.send()).outcomes)).toEqual(allSent());
    expect(answer).toBe('busy');
    expect(clinic.ledger()).toHaveLength(2 * NAMES.length);
    expect(await clinic.approveAll()).toEqual([]);
  });

  test('stops a person who waited for it with a list approved before', async () => {
    const clinic = await withDue();
    const approved = await clinic.approveAll();
    await clinic.send(approved.slice(0, 1));
    let removal: Promise<unknown> | null = null;
    clinic.before('Lock.tryLock', async () => {
      removal = clinic.get('removeEverything', { ledgerToo: true });
      await removal;
    });
    expect(await clinic.refusal('send', { approved })).toBe('no-clinic');
    expect(removal).not.toBeNull();
    expect(clinic.mailed()).toEqual(MAILS.slice(0, 1));
  });

  test('works for who has refused the permission for timers', async () => {
    const clinic = await withAging();
    clinic.meanwhile(({ name }) => (name.startsWith('ScriptApp.') ? 'before' : undefined));
    const { removed } = await clinic.get('removeEverything', { ledgerToo: true });
    expect(removed).toEqual(['Aging']);
    expect(await clinic.get('open', {})).toMatchObject({ clinic: null, automatic: false });
  });

  test('takes the timer last: where the rest fails, it still carries on', async () => {
    const clinic = await withAging();
    await clinic.get('automatic', { on: true });
    clinic.meanwhile(({ name }) => (name === 'Spreadsheet.deleteSheet' ? 'before' : undefined));
    expect(await clinic.refusal('removeEverything', { ledgerToo: false })).toBe('failed');
    clinic.meanwhile(null);
    expect(await clinic.get('open', {})).toMatchObject({ clinic: SENDER, automatic: true });
    await clinic.get('removeEverything', { ledgerToo: false });
    expect(await clinic.get('open', {})).toMatchObject({ clinic: null, automatic: false });
  });
});

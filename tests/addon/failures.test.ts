import { describe, expect, test } from 'vitest';
import type { ServiceCall } from '../../apps-script/host/types.ts';
import {
  bill,
  type Clinic,
  DAY,
  HOUR,
  receivables,
  SENDER,
  TAB,
  tab,
  told,
  useAddOn,
} from './clinic.ts';
import { dueIn, MAILS } from './due.ts';

const openClinic = useAddOn();
const withDue = dueIn(openClinic);
const TWO = ['Ana Ruiz', 'Bo Lind'];

/** Fails so many calls of that name, from when the ledger holds a line of that event on. */
function failAfter(clinic: Clinic, event: string, name: string, times: number): void {
  let failed = 0;
  clinic.meanwhile((call: ServiceCall) => {
    if (call.name !== name || failed >= times) return undefined;
    if (!clinic.ledger().some((line) => line.startsWith(event))) return undefined;
    failed += 1;
    return 'before';
  });
}

describe('a failure after the intent is told as what it was', () => {
  test('the sheet cannot be read again: nothing was sent, and that is written down', async () => {
    const clinic = await withDue(TWO);
    const approved = await clinic.approveAll();
    failAfter(clinic, 'sending', 'Sheet.getDataRange', 1);
    const progress = await clinic.send(approved);
    expect(told(progress.outcomes)).toEqual(['Ana Ruiz: failed']);
    expect(progress).toMatchObject({ stopped: 'trouble', left: [approved[1]?.key] });
    expect(clinic.ledger()).toEqual(['sending Ana Ruiz', 'failed Ana Ruiz']);
    clinic.meanwhile(null);
    await clinic.send();
    expect(clinic.mailed().toSorted()).toEqual(MAILS.slice(0, 2));
  });

  test('the clinic’s tab is deleted in that moment: nothing was sent', async () => {
    const sheets = [
      tab(TAB, 'Receivables', receivables(bill('Ana Ruiz'))),
      tab(2, 'Notes', [['x']]),
    ];
    const clinic = openClinic({ sheets });
    await clinic.get('saveClinic', SENDER);
    const approved = await clinic.approveAll();
    clinic.before('Sheet.appendRow', () => clinic.host.deleteSheet(TAB));
    expect(told((await clinic.send(approved)).outcomes)).toEqual(['Ana Ruiz: failed']);
    expect(clinic.ledger()).toEqual(['sending Ana Ruiz', 'failed Ana Ruiz']);
    expect(clinic.mailed()).toEqual([]);
  });

  test('the result cannot be written, twice: the mail has gone, and the person is asked', async () => {
    const clinic = await withDue(TWO);
    const approved = await clinic.approveAll();
    clinic.before('MailApp.sendEmail', () => failAfter(clinic, 'sending', 'Sheet.appendRow', 2));
    const progress = await clinic.send(approved);
    expect(told(progress.outcomes)).toEqual(['Ana Ruiz: unknown']);
    expect(progress.stopped).toBe('unknown');
    expect(clinic.ledger()).toEqual(['sending Ana Ruiz', 'unknown Ana Ruiz']);
    clinic.meanwhile(null);
    expect((await clinic.get('open', {})).unknown).toBe(1);
    expect(told((await clinic.send()).outcomes)).toEqual(['Bo Lind: sent']);
    expect(clinic.mailed()).toEqual(MAILS.slice(0, 2));
  });
});

describe('what is told of a message that is not sent', () => {
  test('the same list again on another day: written to recently, not sent that day', async () => {
    const clinic = await withDue(['Ana Ruiz']);
    const approved = await clinic.approveAll();
    const first = await clinic.send(approved);
    await clinic.host.advanceTo(clinic.host.now() + HOUR);
    expect((await clinic.send(approved)).outcomes).toEqual(first.outcomes);
    await clinic.host.advanceTo(clinic.host.now() + 3 * DAY);
    expect(told((await clinic.send(approved)).outcomes)).toEqual([
      'Ana Ruiz: suppressed (recently-written)',
    ]);
    expect(clinic.mailed()).toEqual(MAILS.slice(0, 1));
  });

  test('an older message that nobody has settled is not told as a new one', async () => {
    const clinic = await withDue(['Ana Ruiz']);
    const approved = await clinic.approveAll();
    clinic.meanwhile(({ name }) => (name === 'MailApp.sendEmail' ? 'after' : undefined));
    expect(told((await clinic.send(approved)).outcomes)).toEqual(['Ana Ruiz: unknown']);
    expect(told((await clinic.send(approved)).outcomes)).toEqual(['Ana Ruiz: unknown']);
    await clinic.host.advanceTo(clinic.host.now() + 3 * DAY);
    expect(told((await clinic.send(approved)).outcomes)).toEqual([
      'Ana Ruiz: suppressed (unknown-send)',
    ]);
    expect(clinic.mailed()).toEqual(MAILS.slice(0, 1));
  });

  test('a corrected account number: changed, and still due', async () => {
    const clinic = await withDue(['Ana Ruiz']);
    const approved = await clinic.approveAll();
    clinic.host.type(TAB, 'A2', 'A-77');
    expect(told((await clinic.send(approved)).outcomes).map((one) => one.split(': ')[1])).toEqual([
      'suppressed (changed)',
    ]);
    expect(clinic.ownTab('ledger')?.rows[1]?.[15]?.value).toBe('s-changed');
    expect(told((await clinic.send()).outcomes)).toEqual(['Ana Ruiz: sent']);
  });

  test('a corrected account number while the mail is prepared', async () => {
    const clinic = await withDue(['Ana Ruiz']);
    const approved = await clinic.approveAll();
    clinic.before('Sheet.appendRow', () => clinic.host.type(TAB, 'A2', 'A-77'));
    expect(told((await clinic.send(approved)).outcomes)).toEqual([
      'Ana Ruiz: suppressed (changed)',
    ]);
    expect(told((await clinic.send()).outcomes)).toEqual(['Ana Ruiz: sent']);
    expect(clinic.mailed()).toEqual(MAILS.slice(0, 1));
  });
});

import { describe, expect, test } from 'vitest';
import { CONTRACT_VERSION } from '../../shared/contract/sidebar.ts';
import { type Clinic, COLUMN, DAY, MINUTE, TAB, told, useAddOn } from './clinic.ts';
import { allSent, dueIn, MAILS, NAMES } from './due.ts';

const withDue = dueIn(useAddOn());

describe('what was approved goes out only as it was approved', () => {
  test.each([
    ['the balance', COLUMN.balance, '60'],
    ['the address', COLUMN.email, 'new@example.org'],
    ['the language', 'D', 'fr'],
  ])('%s changed since: held back, and told', async (_, column, text) => {
    const clinic = await withDue();
    const approved = await clinic.approveAll();
    clinic.host.type(TAB, `${column}2`, text);
    const { outcomes } = await clinic.send(approved);
    expect(told(outcomes)).toEqual(['Ana Ruiz: suppressed (changed)', ...allSent(NAMES.slice(1))]);
    expect(clinic.mailed()).toEqual(MAILS.slice(1));
    expect(clinic.ledger()[0]).toBe('suppressed Ana Ruiz');
    expect(told((await clinic.send()).outcomes)).toEqual(['Ana Ruiz: sent']);
  });

  test.each([
    'Sheet.appendRow',
    'SpreadsheetApp.flush',
    'Properties.setProperty',
    'Sheet.getDataRange',
  ])('a payment typed before the call “%s” of the run stops the message', async (name) => {
    const clinic = await withDue(['Ana Ruiz']);
    const approved = await clinic.approveAll();
    clinic.before(name, () => clinic.host.type(TAB, `${COLUMN.balance}2`, '0'));
    expect(told((await clinic.send(approved)).outcomes)).toEqual(['Ana Ruiz: suppressed (paid)']);
    expect(clinic.host.mailbox).toEqual([]);
    expect(clinic.ledger().at(-1)).toBe('suppressed Ana Ruiz');
  });

  test('a payment typed while another’s mail goes out stops the message', async () => {
    const clinic = await withDue();
    const approved = await clinic.approveAll();
    clinic.before('MailApp.sendEmail', () => clinic.host.type(TAB, `${COLUMN.balance}5`, '0'));
    const { outcomes } = await clinic.send(approved);
    expect(told(outcomes).at(-1)).toBe('Dee Poe: suppressed (paid)');
    expect(clinic.mailed()).toEqual(MAILS.slice(0, 3));
  });
});

describe('what a person does in the middle of a run does no harm', () => {
  test.each<[string, (clinic: Clinic) => void]>([
    ['sorts the tab', ({ host }) => host.sortSheet(TAB, 2, false, 1)],
    ['inserts rows above the headers', ({ host }) => host.insertRows(TAB, 1, 2)],
    ['inserts rows between', ({ host }) => host.insertRows(TAB, 3, 5)],
    ['renames the tab', ({ host }) => host.renameSheet(TAB, 'Other name')],
    ['looks at another tab', ({ host }) => host.select(host.addSheet('Notes'), 'A1')],
    [
      'sorts the ledger',
      ({ host, ownTab }) => host.sortSheet(ownTab('ledger')?.id ?? 0, 2, false, 1),
    ],
    ['renames the ledger', ({ host, ownTab }) => host.renameSheet(ownTab('ledger')?.id ?? 0, 'L')],
  ])('%s', async (_, act) => {
    const clinic = await withDue();
    const approved = await clinic.approveAll();
    clinic.before('MailApp.sendEmail', () => act(clinic));
    expect(told((await clinic.send(approved)).outcomes)).toEqual(allSent());
    expect(clinic.mailed()).toEqual(MAILS);
    expect(await clinic.approveAll()).toEqual([]);
    expect(clinic.ledger().toSorted()).toEqual(
      NAMES.flatMap((name) => [`sending ${name}`, `sent ${name}`]).toSorted(),
    );
  });
});

describe('nothing goes twice', () => {
  test('a second click, or a request whose answer was lost: told as sent, not sent', async () => {
    const clinic = await withDue();
    const approved = await clinic.approveAll();
    const first = await clinic.send(approved);
    const lines = clinic.ledger();
    const again = await clinic.send(approved);
    expect(told(again.outcomes)).toEqual(told(first.outcomes));
    expect(again).toMatchObject({ left: [], stopped: null });
    expect(clinic.mailed()).toEqual(MAILS);
    expect(clinic.ledger()).toEqual(lines);
  });

  test('somebody approved twice in one list gets one message', async () => {
    const clinic = await withDue(['Ana Ruiz']);
    const approved = await clinic.approveAll();
    await clinic.send([...approved, ...approved]);
    expect(clinic.mailed()).toEqual(MAILS.slice(0, 1));
    expect((await clinic.get('open', {})).unknown).toBe(0);
  });

  test('two people who press “send” at the same time', async () => {
    const clinic = await withDue();
    const approved = await clinic.approveAll();
    const both = await Promise.all([
      clinic.ask('send', { approved }),
      clinic.ask('send', { approved }),
    ]);
    expect(both.some(({ ok }) => ok)).toBe(true);
    expect(clinic.mailed().toSorted()).toEqual(MAILS);
  });

  test('a second person who comes while the first one sends', async () => {
    const clinic = await withDue();
    const approved = await clinic.approveAll();
    let second: unknown;
    clinic.before('MailApp.sendEmail', async () => {
      second = await clinic.refusal('send', { approved });
    });
    expect(told((await clinic.send(approved)).outcomes)).toEqual(allSent());
    expect(second).toBe('busy');
    expect(clinic.mailed()).toEqual(MAILS);
  });

  test('a long list is sent in slices, each short enough to show progress', async () => {
    const names = Array.from({ length: 30 }, (_, at) => `Person ${at}`);
    const clinic = await withDue(names);
    let rest = await clinic.approveAll();
    let slices = 0;
    for (; rest.length > 0; slices += 1) {
      const started = clinic.host.now();
      const { left, stopped } = await clinic.send(rest);
      expect(stopped).toBeNull();
      expect(left.length).toBeLessThan(rest.length);
      expect(clinic.host.now() - started).toBeLessThan(MINUTE / 2);
      rest = rest.filter(({ key }) => left.includes(key));
    }
    expect(slices).toBeGreaterThan(1);
    expect(clinic.mailed()).toHaveLength(30);
    expect(new Set(clinic.mailed()).size).toBe(30);
  });
});

describe('a message whose end nobody knows', () => {
  const FAILURES = [
    ['the script is killed after the mail', 'kill-after'],
    ['the script is killed before the mail', 'kill-before'],
    ['Google reports a failure after it', 'after'],
  ] as const;

  async function interrupted(fault: (typeof FAILURES)[number][1]): Promise<Clinic> {
    const clinic = await withDue(['Ana Ruiz', 'Bo Lind']);
    const approved = await clinic.approveAll();
    clinic.meanwhile(({ name }) => (name === 'MailApp.sendEmail' ? fault : undefined));
    await clinic.host.call('rpc', {
      version: CONTRACT_VERSION,
      procedure: 'send',
      args: { approved },
    });
    clinic.meanwhile(null);
    return clinic;
  }

  test.each(FAILURES)('%s: it is asked about, and never sent by itself', async (_, fault) => {
    const clinic = await interrupted(fault);
    const before = clinic.mailed();
    const view = await clinic.get('reminders', {});
    expect(view.unknown).toMatchObject([{ name: 'Ana Ruiz', level: 1, at: '2026-03-10 10:00' }]);
    expect((await clinic.get('open', {})).unknown).toBe(1);
    expect(told((await clinic.send()).outcomes)).toEqual(['Bo Lind: sent']);
    expect(clinic.mailed()).toEqual([...before, MAILS[1]]);
    await clinic.host.advanceTo(clinic.host.now() + 30 * DAY);
    expect((await clinic.get('reminders', {})).unknown).toHaveLength(1);
  });

  test('a person says that it went: it counts as sent that day', async () => {
    const clinic = await interrupted('kill-after');
    const id = (await clinic.get('reminders', {})).unknown[0]?.id ?? '';
    const view = await clinic.get('settleUnknown', { id, went: true });
    expect(view.unknown).toEqual([]);
    expect(view.notToday).toMatchObject([
      {
        reason: 'recently-written',
        people: [{ name: 'Ana Ruiz', next: '2026-03-24', skip: null }],
      },
    ]);
    expect(await clinic.refusal('settleUnknown', { id, went: false })).toBe('not-due');
  });

  test('a person says that it did not: it is due again, to be looked at, and goes once', async () => {
    const clinic = await interrupted('kill-before');
    const id = (await clinic.get('reminders', {})).unknown[0]?.id ?? '';
    const { exceptions } = await clinic.get('settleUnknown', { id, went: false });
    expect(exceptions.map((one) => [one.name, one.exceptions])).toEqual([
      ['Ana Ruiz', ['failed-before']],
    ]);
    await clinic.send();
    await clinic.send();
    expect(clinic.mailed()).toEqual(MAILS.slice(0, 2));
  });

  test('a run of more than six minutes is cut off, and the rest is still due', async () => {
    const clinic = await withDue();
    const approved = await clinic.approveAll();
    clinic.before('MailApp.sendEmail', () => clinic.host.advanceTo(clinic.host.now() + 7 * MINUTE));
    const args = { approved };
    const run = await clinic.host.call('rpc', {
      version: CONTRACT_VERSION,
      procedure: 'send',
      args,
    });
    expect(run.killed).toBe(true);
    expect((await clinic.get('reminders', {})).unknown.map(({ name }) => name)).toEqual([NAMES[0]]);
    expect(told((await clinic.send()).outcomes)).toEqual(allSent(NAMES.slice(1)));
    expect(clinic.mailed()).toEqual(MAILS.slice(1));
  });
});

import { describe, expect, test } from 'vitest';
import { CONTRACT_VERSION } from '../../shared/contract/sidebar.ts';
import {
  bill,
  type Clinic,
  COLUMN,
  clinicAt,
  clinicsOwn,
  DAY,
  receivables,
  SENDER,
  TAB,
  told,
  useAddOn,
  valuesOf,
} from './clinic.ts';
import { dueIn } from './due.ts';

const openClinic = useAddOn();
const due = dueIn(openClinic);
const NAMES = ['Ana Ruiz', 'Bo Lind'];
const MAILS = ['ana.ruiz@example.org', 'bo.lind@example.org'];
const withDue = (names = NAMES) => due(names);

/** Ana was written to, Bo not yet. */
async function withHistory(): Promise<Clinic> {
  const clinic = await withDue();
  await clinic.send((await clinic.approveAll()).slice(0, 1));
  expect(clinic.mailed()).toEqual(MAILS.slice(0, 1));
  return clinic;
}

async function dueNames(clinic: Clinic): Promise<string[]> {
  const { groups, exceptions } = await clinic.get('reminders', {});
  return [...exceptions, ...groups.flatMap(({ rows }) => rows)].map(({ name }) => name);
}

const ledgerId = (clinic: Clinic) => clinic.ownTab('ledger')?.id ?? 0;

describe('the ledger', () => {
  test('says in the spreadsheet’s words what happened to whom', async () => {
    const rows = receivables(bill('Ana Ruiz', { language: 'fr', balance: 12.5 }));
    const clinic = openClinic({ rows, locale: 'es_ES' });
    await clinic.get('saveClinic', SENDER);
    await clinic.send();
    const sheet = clinic.ownTab('ledger');
    expect(sheet).toMatchObject({ name: 'Recordatorios enviados', frozenRows: 1 });
    expect(valuesOf(sheet).map((row) => row.slice(0, 9))).toEqual([
      [
        'Cuándo',
        'Qué pasó',
        'Responsable',
        'Enviado a',
        'Nivel',
        'Idioma',
        'Saldo',
        'Moneda',
        'Partidas',
      ],
      ...['A punto de enviar', 'Enviado'].map((what) => [
        ...['2026-03-10 10:00', what, 'Ana Ruiz', MAILS[0], 'Cortesía', 'fr', 12.5, 'EUR', 1],
      ]),
    ]);
  });

  test('is made when the first message goes, behind the clinic’s tabs, which stay as they are', async () => {
    const clinic = await withDue();
    const before = clinicsOwn(clinic.host);
    await clinic.get('reminders', {});
    expect(clinic.ownTab('ledger')).toBeUndefined();
    await clinic.send();
    expect(clinic.host.workbook.sheets.at(-1)?.id).toBe(ledgerId(clinic));
    expect(clinicsOwn(clinic.host)).toEqual(before);
    expect(clinic.host.workbook.activeSheetId).toBe(TAB);
  });

  test('a list that was opened before and is still approved adds no second message', async () => {
    const clinic = await withDue();
    const morning = await clinic.approveAll();
    await clinic.send(morning);
    await clinic.host.advanceTo(clinic.host.now() + 3 * DAY);
    await clinic.send(morning);
    expect(clinic.mailed()).toEqual(MAILS);
  });
});

describe('what a person does to the ledger makes nobody get a message twice', () => {
  test.each<[string, (clinic: Clinic) => void]>([
    ['sorted', (clinic) => clinic.host.sortSheet(ledgerId(clinic), 2, false, 1)],
    ['sorted with its headers', (clinic) => clinic.host.sortSheet(ledgerId(clinic), 2, true, 0)],
    ['renamed', (clinic) => clinic.host.renameSheet(ledgerId(clinic), 'Log')],
    ['its headers overwritten', (clinic) => clinic.host.type(ledgerId(clinic), 'J1', 'x')],
    ['its headers deleted', (clinic) => clinic.host.deleteRows(ledgerId(clinic), 1, 1)],
    ['rows inserted on top', (clinic) => clinic.host.insertRows(ledgerId(clinic), 1, 2)],
    [
      'the dates of a message damaged',
      (clinic) => {
        for (const cell of ['A2', 'A3']) clinic.host.type(ledgerId(clinic), cell, 'yesterday?');
      },
    ],
    [
      'the words for people overwritten',
      (clinic) => {
        for (const cell of ['B2', 'B3', 'C2', 'C3', 'D2', 'D3']) {
          clinic.host.type(ledgerId(clinic), cell, '?');
        }
      },
    ],
    ['the item keys of a line damaged', (clinic) => clinic.host.type(ledgerId(clinic), 'N2', '[')],
  ])('%s', async (_, act) => {
    const clinic = await withHistory();
    act(clinic);
    expect(await dueNames(clinic)).toEqual(['Bo Lind']);
    expect(told((await clinic.send()).outcomes)).toEqual(['Bo Lind: sent']);
    await clinic.host.advanceTo(clinic.host.now() + 5 * DAY);
    expect(await dueNames(clinic)).toEqual([]);
    expect(clinic.mailed()).toEqual(MAILS);
  });

  test('an intent alone is kept in mind when the headers are deleted', async () => {
    const clinic = await withDue(['Ana Ruiz']);
    const approved = await clinic.approveAll();
    clinic.meanwhile(({ name }) => (name === 'MailApp.sendEmail' ? 'kill-after' : undefined));
    await clinic.host.call('rpc', {
      version: CONTRACT_VERSION,
      procedure: 'send',
      args: { approved },
    });
    clinic.meanwhile(null);
    clinic.host.deleteRows(ledgerId(clinic), 1, 1);
    expect((await clinic.get('reminders', {})).unknown).toHaveLength(1);
    await clinic.send(approved);
    expect(clinic.mailed()).toEqual(MAILS.slice(0, 1));
  });

  test.each<[string, (clinic: Clinic) => void]>([
    ['lines deleted', (clinic) => clinic.host.deleteRows(ledgerId(clinic), 2, 2)],
    ['deleted as a whole', (clinic) => clinic.host.deleteSheet(ledgerId(clinic))],
    [
      'the events of a message damaged',
      (clinic) => {
        for (const cell of ['J2', 'J3']) clinic.host.type(ledgerId(clinic), cell, 'gone');
      },
    ],
  ])('%s: it no longer tells all, so a person is asked first', async (_, act) => {
    const clinic = await withHistory();
    const approved = await clinic.approveAll();
    act(clinic);
    expect(await clinic.get('open', {})).toMatchObject({ doubt: 'restored' });
    expect(await clinic.refusal('reminders', {})).toBe('copied-sheet');
    expect(await clinic.refusal('send', { approved })).toBe('copied-sheet');
    expect(clinic.mailed()).toEqual(MAILS.slice(0, 1));
    expect(await clinic.get('thisOneLives', {})).toMatchObject({ doubt: null });
    expect(await dueNames(clinic)).toContain('Bo Lind');
  });
});

describe('a copied file', () => {
  test('is asked about, and nothing is sent from it before', async () => {
    const clinic = await withHistory();
    const approved = await clinic.approveAll();
    const copy = clinicAt(clinic.host.copy());
    expect(await copy.get('open', {})).toMatchObject({ doubt: 'copy' });
    expect(await copy.ask('reminders', {})).toMatchObject({
      ...{ ok: false, code: 'copied-sheet', details: { kind: 'copy' } },
    });
    expect(await copy.refusal('send', { approved })).toBe('copied-sheet');
    expect(copy.host.mailbox).toEqual([]);
    expect(await clinic.get('open', {})).toMatchObject({ doubt: null });
  });

  test('that a person says is the living one goes on where the other was', async () => {
    const clinic = await withHistory();
    const copy = clinicAt(clinic.host.copy());
    expect(await copy.get('thisOneLives', {})).toMatchObject({ doubt: null });
    expect(await dueNames(copy)).toEqual(['Bo Lind']);
    await copy.send();
    expect(copy.mailed()).toEqual(MAILS.slice(1));
    await copy.host.close();
  });

  test('sends nothing by itself, though the first one was told to carry on', async () => {
    const clinic = await due(NAMES, { mailQuota: 1 });
    await clinic.send();
    await clinic.get('automatic', { on: true });
    const copy = clinicAt(clinic.host.copy());
    await copy.get('automatic', { on: true });
    await copy.host.advanceTo(copy.host.now() + 3 * DAY);
    expect(copy.host.mailbox).toEqual([]);
    await copy.host.close();
  });
});

describe('a version restored from before the last messages', () => {
  test('is asked about, and nothing is sent before', async () => {
    const clinic = await withHistory();
    const before = clinic.host.snapshot();
    const approved = await clinic.approveAll();
    await clinic.send(approved);
    clinic.host.restore(before);
    expect(await clinic.get('open', {})).toMatchObject({ doubt: 'restored' });
    expect(await clinic.ask('send', { approved })).toMatchObject({
      ...{ ok: false, code: 'copied-sheet', details: { kind: 'restored' } },
    });
    expect(clinic.mailed()).toEqual(MAILS);
  });

  test('restored to the same messages goes on without a question', async () => {
    const clinic = await withHistory();
    const before = clinic.host.snapshot();
    clinic.host.type(TAB, `${COLUMN.balance}3`, '75');
    clinic.host.restore(before);
    expect(await clinic.get('open', {})).toMatchObject({ doubt: null });
    expect(told((await clinic.send()).outcomes)).toEqual(['Bo Lind: sent']);
  });
});

describe('removing everything', () => {
  async function atWork(): Promise<Clinic> {
    const clinic = await withHistory();
    await clinic.get('writeAging', {});
    await clinic.get('automatic', { on: true });
    return clinic;
  }

  test('with the ledger leaves the file as it was, and all starts afresh', async () => {
    const clinic = await atWork();
    const own = clinicsOwn(clinic.host);
    const { removed } = await clinic.get('removeEverything', { ledgerToo: true });
    expect(removed).toEqual(['Aging', 'Reminders sent']);
    expect(clinic.host.workbook.sheets).toEqual(own);
    expect(await clinic.get('open', {})).toMatchObject({
      ...{ clinic: null, doubt: null, unknown: 0, automatic: false },
    });
    await clinic.get('saveClinic', SENDER);
    expect(await dueNames(clinic)).toEqual(NAMES);
    await clinic.send();
    expect(clinic.ledger()).toHaveLength(4);
  });

  test('without the ledger keeps in mind what was sent', async () => {
    const clinic = await atWork();
    const lines = clinic.ledger();
    const { removed } = await clinic.get('removeEverything', { ledgerToo: false });
    expect(removed).toEqual(['Aging']);
    expect(clinic.ledger()).toEqual(lines);
    expect(await clinic.get('open', {})).toMatchObject({
      ...{ clinic: null, doubt: null, automatic: false },
    });
    await clinic.get('saveClinic', SENDER);
    expect(told((await clinic.send()).outcomes)).toEqual(['Bo Lind: sent']);
    expect(clinic.mailed()).toEqual(MAILS);
  });

  test('without the ledger, lines that vanish from it later are still missed', async () => {
    const clinic = await atWork();
    await clinic.get('removeEverything', { ledgerToo: false });
    clinic.host.deleteRows(ledgerId(clinic), 2, 2);
    expect(await clinic.get('open', {})).toMatchObject({ doubt: 'restored' });
  });

  test('with nothing of ours there removes nothing', async () => {
    const clinic = openClinic({ rows: receivables(bill('Ana Ruiz')) });
    const before = structuredClone(clinic.host.workbook);
    expect(await clinic.get('removeEverything', { ledgerToo: true })).toEqual({ removed: [] });
    expect(clinic.host.workbook).toEqual(before);
  });
});

import { describe, expect, test } from 'vitest';
import {
  bill,
  type Clinic,
  COLUMN,
  confirmed,
  HEADERS,
  receivables,
  SENDER,
  TAB,
  tab,
  told,
  useAddOn,
} from './clinic.ts';

const openClinic = useAddOn();
const TWO = receivables(bill('Ana Ruiz'), bill('Bo Lind'));
const ALIKE = () => [tab(TAB, 'Receivables', TWO), tab(2, 'Copy of Receivables', TWO)];

/** Some sheets explain each column in its header. */
const longHeader = (at: number) =>
  `Remark ${at}: ${'what our accountant wants to know of this bill, '.repeat(3)}`;

/** What the version before kept in the file: the headers' texts, and no marks on the columns. */
function keptBefore(known: string[], currency: string): Record<string, string> {
  const fields = ['account', 'guarantor', 'email', 'language', 'invoice', 'dueDate', 'balance'];
  const columns = fields.map((field, index) => [field, { header: known[index], index }]);
  const read = { headerRow: 1, columns: Object.fromEntries(columns), known };
  const tab1 = { ...read, dateOrder: {}, currency, language: 'en' };
  return { tab: String(TAB), [`tab:${TAB}`]: JSON.stringify(tab1) };
}

const tabRead = async (clinic: Clinic) => (await clinic.get('open', {})).setup?.tab.name;

describe('what was found without a question is remembered', () => {
  const useOf = {
    'the clinic’s name was saved': (clinic: Clinic) => clinic.get('saveClinic', SENDER),
    'the Aging tab was written': (clinic: Clinic) => clinic.get('writeAging', {}),
    'the reminders were read': (clinic: Clinic) => clinic.get('reminders', {}),
  };

  describe.each(Object.entries(useOf))('once %s', (_, use) => {
    test('a renamed column is asked about', async () => {
      const rows = receivables(bill('Ana Ruiz', { status: 'Disputed' }), bill('Bo Lind'));
      const clinic = openClinic({ rows });
      await use(clinic);
      clinic.host.type(TAB, `${COLUMN.status}1`, 'Where it stands');
      const { ready, setup } = await clinic.get('open', {});
      expect(ready).toBe(false);
      expect(setup?.questions).toMatchObject([{ kind: 'column', field: 'status' }]);
      expect(await clinic.refusal('reminders', {})).toBe('not-set-up');
    });

    test('no other tab takes its place, though it scores higher', async () => {
      const other = [
        [...HEADERS, 'Patient'],
        [...bill('Zed Old'), 'Zed Old'],
      ];
      const clinic = openClinic({
        sheets: [tab(TAB, 'Receivables', TWO), tab(2, 'Old 2025', [['x']])],
      });
      await use(clinic);
      for (const [row, cells] of other.entries()) {
        for (const [at, value] of cells.entries()) {
          clinic.host.type(2, `${String.fromCharCode(65 + at)}${row + 1}`, String(value));
        }
      }
      clinic.host.select(2, 'A1');
      expect(await tabRead(clinic)).toBe('Receivables');
      clinic.host.deleteRows(TAB, 1, 2);
      expect(await tabRead(clinic)).toBe('Receivables');
    });
  });

  test('a sheet with an open question is not', async () => {
    const rows = receivables(bill('Ana Ruiz', { due: '03/02/2026' }));
    const clinic = openClinic({ rows });
    await clinic.get('saveClinic', SENDER);
    expect(await clinic.refusal('writeAging', {})).toBe('not-set-up');
    clinic.host.renameSheet(TAB, 'Cartera');
    const { setup } = await clinic.get('open', {});
    expect(setup?.columns.map(({ known }) => known)).not.toContain('remembered');
  });

  test('what a person confirmed is not replaced by it', async () => {
    const clinic = openClinic({ rows: TWO });
    const view = await clinic.get('inspect', { sheetId: TAB });
    await clinic.get('saveSetup', confirmed(view, { currency: 'EUR', language: 'fr' }));
    await clinic.get('saveClinic', SENDER);
    await clinic.get('writeAging', {});
    const { setup } = await clinic.get('open', {});
    expect(setup).toMatchObject({ currency: 'EUR', letterLanguage: 'fr' });
  });
});

describe('two tabs that look alike', () => {
  test('are asked about: nothing is read of either before', async () => {
    const clinic = openClinic({ sheets: ALIKE() });
    await clinic.get('saveClinic', SENDER);
    for (const shown of [TAB, 2]) {
      clinic.host.select(shown, 'A1');
      expect(await clinic.get('open', {})).toMatchObject({
        ready: false,
        setup: { tabAsked: true },
      });
      expect(await clinic.get('inspect', { sheetId: null })).toMatchObject({ tabAsked: true });
      expect(await clinic.refusal('reminders', {})).toBe('not-set-up');
      expect(await clinic.refusal('aging', {})).toBe('not-set-up');
      expect(await clinic.refusal('writeAging', {})).toBe('not-set-up');
    }
    await clinic.host.call('refreshAging');
    expect(clinic.host.sidebar?.html).toContain('data-view="setup"');
  });

  test('the one that a person chooses is read, whichever is on the screen', async () => {
    const clinic = openClinic({ sheets: ALIKE() });
    const view = await clinic.get('inspect', { sheetId: TAB });
    expect(view.tabAsked).toBe(false);
    expect(await clinic.get('saveSetup', confirmed(view))).toMatchObject({ ready: true });
    await clinic.get('saveClinic', SENDER);
    const approved = await clinic.approveAll();
    clinic.host.type(TAB, `${COLUMN.balance}2`, '0');
    clinic.host.select(2, 'A1');
    expect(told((await clinic.send(approved)).outcomes)).toEqual([
      'Ana Ruiz: suppressed (paid)',
      'Bo Lind: sent',
    ]);
  });

  test('when the chosen tab is deleted, they are asked about as well', async () => {
    const clinic = openClinic({ sheets: [...ALIKE(), tab(3, 'Now', TWO)] });
    const view = await clinic.get('inspect', { sheetId: 3 });
    await clinic.get('saveSetup', confirmed(view));
    clinic.host.deleteSheet(3);
    expect(await clinic.get('inspect', { sheetId: null })).toMatchObject({ tabAsked: true });
    expect(await clinic.refusal('reminders', {})).toBe('no-tab');
  });
});

describe('the setup has no dead end', () => {
  test('rows inserted above the headers while the form is open: nothing is saved', async () => {
    const clinic = openClinic({ rows: TWO });
    const filled = confirmed(await clinic.get('inspect', { sheetId: TAB }));
    clinic.host.insertRows(TAB, 1, 1);
    expect(await clinic.refusal('saveSetup', filled)).toBe('headers-changed');
    const again = await clinic.get('inspect', { sheetId: TAB });
    expect(again).toMatchObject({ headerRow: 2, missing: [] });
    expect(await clinic.get('saveSetup', confirmed(again))).toMatchObject({ ready: true });
  });

  test('a row of headers that was remembered without any is looked for anew', async () => {
    const clinic = openClinic({ rows: [[''], ...TWO] });
    const view = await clinic.get('inspect', { sheetId: TAB });
    await clinic.get('saveSetup', confirmed(view, { headerRow: 1, columns: {} }));
    const { setup, ready } = await clinic.get('open', {});
    expect(setup).toMatchObject({ headerRow: 2, missing: [] });
    expect(ready).toBe(true);
  });

  test('a header of more than a hundred characters is found again', async () => {
    const long = `Amount that the guarantor still owes ${'once the insurance has paid '.repeat(4)}`;
    const rows = TWO.map((row, at) =>
      at === 0 ? row.map((one) => (one === 'Balance' ? long : one)) : row,
    );
    const clinic = openClinic({ rows });
    const filled = confirmed(await clinic.get('inspect', { sheetId: TAB }));
    const columns = { ...filled.columns, balance: 6 };
    const { ready, setup } = await clinic.get('saveSetup', { ...filled, columns });
    expect(setup?.questions).toEqual([]);
    expect(ready).toBe(true);
  });

  test('very many columns, each with a long header, are kept and found again', async () => {
    const more = (row: number) => (at: number) => (row === 0 ? longHeader(at) : `${at}`);
    const places = Array.from({ length: 100 }, (_, at) => at);
    const rows = TWO.map((row, at) => [...row, ...places.map(more(at))]);
    const clinic = openClinic({ rows });
    const view = await clinic.get('inspect', { sheetId: TAB });
    expect(await clinic.get('saveSetup', confirmed(view))).toMatchObject({ ready: true });
    clinic.host.moveColumn(TAB, 1, 4);
    const { setup, ready } = await clinic.get('open', {});
    expect(setup?.columns.filter(({ field }) => field)).toHaveLength(HEADERS.length);
    expect(setup?.columns[2]).toMatchObject({ field: 'account', known: 'remembered' });
    expect(ready).toBe(true);
  });

  test('what the version before kept of the headers is read', async () => {
    const clinic = openClinic({
      rows: TWO.map((row, at) => [...row, at === 0 ? 'Amount owed' : 7]),
      documentProperties: keptBefore([...HEADERS.map(String), 'Amount owed'], 'EUR'),
    });
    expect(await clinic.get('open', {})).toMatchObject({ ready: true });
    expect(await clinic.get('aging', {})).toMatchObject({ totals: [{ currency: 'EUR' }] });
    // a header that was there, and was said to be none of ours, takes no other one's place unseen
    clinic.host.type(TAB, `${COLUMN.balance}1`, 'Zulu');
    expect((await clinic.get('open', {})).setup?.questions).toMatchObject([
      { kind: 'column', field: 'balance' },
    ]);
  });
});

test('opening tells what is due and what is open, from one reading of the tab', async () => {
  const clinic = openClinic({
    rows: receivables(
      bill('Ana Ruiz', { balance: 12.5 }),
      bill('Bo Lind', { status: 'Disputed' }),
      bill('Cy Young', { due: '2026-04-20', balance: '30 EUR' }),
    ),
  });
  let readings = 0;
  clinic.meanwhile(({ name }) => {
    if (name === 'Range.getValues') readings += 1;
    return undefined;
  });
  const { figures, setup } = await clinic.get('open', {});
  expect(figures).toEqual({
    due: 1,
    open: [
      { total: { minor: 6250, currency: 'USD' }, guarantors: 2 },
      { total: { minor: 3000, currency: 'EUR' }, guarantors: 1 },
    ],
  });
  expect(setup?.tab.id).toBe(TAB);
  expect(readings).toBe(2); // a glance at the headers, and the whole tab
});

test('opening tells no figures while something is asked', async () => {
  const clinic = openClinic({ sheets: ALIKE() });
  expect((await clinic.get('open', {})).figures).toBeNull();
});

import { describe, expect, test } from 'vitest';
import type { Host } from '../../apps-script/host/types.ts';
import {
  bill,
  type Clinic,
  COLUMN,
  clinicAt,
  confirmed,
  HEADERS,
  type Row,
  receivables,
  SENDER,
  TAB,
  tab,
  told,
  useAddOn,
} from './clinic.ts';

const openClinic = useAddOn();
const TWO = receivables(bill('Ana Ruiz', { status: 'Disputed' }), bill('Bo Lind', { balance: 70 }));
const PLACE = { balance: 7, status: 8 }; // columns count from 1

async function setUp(rows: Row[] = TWO): Promise<Clinic> {
  const clinic = openClinic({ sheets: [tab(TAB, 'Receivables', rows), tab(2, 'Notes', [['x']])] });
  await clinic.get('saveSetup', confirmed(await clinic.get('inspect', { sheetId: TAB })));
  await clinic.get('saveClinic', SENDER);
  return clinic;
}

const viewOf = async (clinic: Clinic) => clinic.get('inspect', { sheetId: null });
const head = (host: Host, cell: string, text: string) => host.type(TAB, `${cell}1`, text);

/** What is asked and told, as 'field: was > here, there'. */
async function changes(clinic: Clinic): Promise<string[]> {
  const view = await viewOf(clinic);
  const at = (place: { letter: string; header: string } | null) =>
    place ? `${place.letter} ${place.header}`.trim() : '-';
  return view.changes.map(
    ({ field, was, here, there, asked }) =>
      `${field}${asked ? '?' : ''}: ${was} > ${at(here)}, ${at(there)}`,
  );
}

async function expectNothingGoes(clinic: Clinic): Promise<void> {
  expect(await clinic.get('open', {})).toMatchObject({ ready: false });
  const approved = [{ key: 'a', stamp: 'b' }];
  expect(await clinic.refusal('send', { approved })).toBe('not-set-up');
  expect(await clinic.refusal('reminders', {})).toBe('not-set-up');
  expect(await clinic.refusal('writeAging', {})).toBe('not-set-up');
  expect(clinic.mailed()).toEqual([]);
}

const totalOf = async (clinic: Clinic) => (await clinic.get('aging', {})).totals[0]?.figures.total;

async function expectAllIsWell(clinic: Clinic): Promise<void> {
  expect(await changes(clinic)).toEqual([]);
  expect(await totalOf(clinic)).toBe(12_000);
  expect(told((await clinic.send()).outcomes)).toEqual(['Bo Lind: sent']);
}

describe('a column that stands is found again, and nothing is asked', () => {
  test('with others inserted, deleted and moved around it', async () => {
    const clinic = await setUp();
    clinic.host.insertColumns(TAB, 1, 2);
    clinic.host.moveColumn(TAB, PLACE.status + 2, 1);
    clinic.host.sortSheet(TAB, 3, false, 1);
    await expectAllIsWell(clinic);
  });

  test('beside a new one of the same name, which was not there when it was confirmed', async () => {
    const clinic = await setUp();
    clinic.host.insertColumns(TAB, PLACE.balance, 1);
    head(clinic.host, 'G', 'Balance');
    clinic.host.type(TAB, 'G2', '999');
    await expectAllIsWell(clinic);
  });

  test('as the one of two alike that a person chose, when they change places', async () => {
    const rows = TWO.map((row, at) => [...row, at === 0 ? 'Balance' : 999]);
    const clinic = openClinic({ rows });
    const view = confirmed(await clinic.get('inspect', { sheetId: TAB }));
    await clinic.get('saveSetup', { ...view, columns: { ...view.columns, balance: 6 } });
    await clinic.get('saveClinic', SENDER);
    clinic.host.moveColumn(TAB, 9, 1);
    await expectAllIsWell(clinic);
  });

  test('in a file that was set up before columns were marked, from its next use on', async () => {
    const clinic = await setUp();
    const [sheet] = clinic.host.workbook.sheets;
    if (sheet) sheet.columnMetadata = [];
    const kept = [...clinic.host.documentProperties].map(([name, text]) => {
      const { marked: _, ...older } = JSON.parse(text);
      return [name, name === `tab:${TAB}` ? JSON.stringify(older) : text];
    });
    const documentProperties = Object.fromEntries(kept);
    const old = openClinic({ sheets: clinic.host.workbook.sheets, documentProperties });
    await old.get('writeAging', {});
    head(old.host, COLUMN.status, 'Zulu');
    expect(await changes(old)).toEqual(['status?: Status > H Zulu, -']);
  });
});

describe('a renamed column', () => {
  test('is told, and read on, where its new header is a sure name of the same thing', async () => {
    const clinic = await setUp();
    head(clinic.host, COLUMN.balance, 'Amount owed');
    expect(await changes(clinic)).toEqual(['balance: Balance > G Amount owed, -']);
    expect(await clinic.get('open', {})).toMatchObject({ ready: true });
    expect(await totalOf(clinic)).toBe(12_000);
    const view = await viewOf(clinic);
    expect(view.columns[6]).toMatchObject({ field: 'balance', known: 'renamed' });
    await clinic.get('saveSetup', confirmed(view));
    await expectAllIsWell(clinic);
  });

  test('is asked about where it is not, and once it is kept all is as before', async () => {
    const clinic = await setUp();
    clinic.host.insertColumns(TAB, 1, 1);
    head(clinic.host, 'H', 'Saldo 2026');
    expect(await changes(clinic)).toEqual(['balance?: Balance > H Saldo 2026, -']);
    await expectNothingGoes(clinic);
    const view = await viewOf(clinic);
    expect(view.questions).toMatchObject([
      { kind: 'column', field: 'balance', candidates: [{ index: 7, header: 'Saldo 2026' }] },
    ]);
    const kept = confirmed(view);
    await clinic.get('saveSetup', { ...kept, columns: { ...kept.columns, balance: 7 } });
    await expectAllIsWell(clinic);
  });

  test('is asked about where its new header says something else that we know', async () => {
    const clinic = await setUp();
    head(clinic.host, COLUMN.status, 'Notes');
    expect(await changes(clinic)).toEqual(['status?: Status > H Notes, -']);
    await expectNothingGoes(clinic);
  });

  test('is asked about beside a new column that bears a sure name of it', async () => {
    const clinic = await setUp();
    head(clinic.host, COLUMN.balance, 'Zulu');
    head(clinic.host, 'I', 'Amount owed');
    expect(await changes(clinic)).toEqual(['balance?: Balance > G Zulu, -']);
    await expectNothingGoes(clinic);
  });

  test('is asked about beside a new column that bears its old name', async () => {
    const clinic = await setUp();
    head(clinic.host, COLUMN.balance, 'Balance last year');
    head(clinic.host, 'I', 'Balance');
    expect(await changes(clinic)).toEqual(['balance?: Balance > G Balance last year, I Balance']);
    await expectNothingGoes(clinic);
  });
});

describe('headers that stand over other columns now', () => {
  test('two that were exchanged are both asked about', async () => {
    const rows = TWO.map((row, at) => [...row, at === 0 ? 'Paid' : 10]);
    const clinic = await setUp(rows);
    head(clinic.host, COLUMN.balance, 'Paid');
    head(clinic.host, 'I', 'Balance');
    expect(await changes(clinic)).toEqual([
      'paid?: Paid > I Balance, G Paid',
      'balance?: Balance > G Paid, I Balance',
    ]);
    await expectNothingGoes(clinic);
  });

  test('an export in another order that was pasted over all is asked about, and taken as it is', async () => {
    const clinic = await setUp();
    const order = [...HEADERS.keys()].reverse();
    for (const [row, cells] of TWO.entries()) {
      for (const [at, from] of order.entries()) {
        clinic.host.type(TAB, `${'ABCDEFGH'[at]}${row + 1}`, String(cells[from]));
      }
    }
    await expectNothingGoes(clinic);
    const view = await viewOf(clinic);
    const there = view.changes.map(({ field, there: place }) => [field, place?.index]);
    await clinic.get('saveSetup', { ...confirmed(view), columns: Object.fromEntries(there) });
    await expectAllIsWell(clinic);
  });
});

describe('a deleted column', () => {
  test('is asked about', async () => {
    const clinic = await setUp();
    clinic.host.deleteColumns(TAB, PLACE.status, 1);
    expect(await changes(clinic)).toEqual(['status?: Status > -, -']);
    await expectNothingGoes(clinic);
  });

  test('of two alike is not taken for the other one, though that stands in its place', async () => {
    const rows = TWO.map((row, at) => [
      ...row.slice(0, 7),
      at === 0 ? 'Balance' : 999,
      ...row.slice(7),
    ]);
    const clinic = openClinic({ rows });
    const view = confirmed(await clinic.get('inspect', { sheetId: TAB }));
    await clinic.get('saveSetup', { ...view, columns: { ...view.columns, balance: 6 } });
    await clinic.get('saveClinic', SENDER);
    clinic.host.deleteColumns(TAB, PLACE.balance, 1);
    expect(await changes(clinic)).toEqual(['balance?: Balance > -, G Balance']);
    await expectNothingGoes(clinic);
  });

  test('that was made anew under its name counts again', async () => {
    const clinic = await setUp();
    clinic.host.deleteColumns(TAB, PLACE.status, 1);
    head(clinic.host, 'H', 'Status');
    clinic.host.type(TAB, 'H2', 'Disputed');
    await expectAllIsWell(clinic);
  });

  test('is told where a new one bears another sure name of it', async () => {
    const clinic = await setUp();
    clinic.host.deleteColumns(TAB, PLACE.status, 1);
    head(clinic.host, 'H', 'Account status');
    expect(await changes(clinic)).toEqual(['status: Status > -, H Account status']);
    expect(await clinic.get('open', {})).toMatchObject({ ready: true });
  });
});

describe('copies and versions', () => {
  test('a duplicated tab is another tab: its marks say nothing of it', async () => {
    const clinic = await setUp();
    const id = clinic.host.duplicateSheet(TAB, 'Receivables 2027');
    clinic.host.type(id, `${COLUMN.balance}1`, 'Zulu');
    clinic.host.deleteColumns(id, PLACE.status, 1);
    await expectAllIsWell(clinic);
    const view = await clinic.get('inspect', { sheetId: id });
    expect(view).toMatchObject({ changes: [], missing: ['howMuch'] });
  });

  test('a copy of the file finds its columns by marks of its own', async () => {
    const clinic = await setUp();
    const copy = clinicAt(clinic.host.copy());
    head(copy.host, COLUMN.status, 'Zulu');
    expect(await changes(copy)).toEqual(['status?: Status > H Zulu, -']);
    await expectAllIsWell(clinic);
    await copy.host.close();
  });

  test('a restored version in which a header was another one is asked about', async () => {
    const clinic = await setUp();
    head(clinic.host, COLUMN.status, 'Zulu');
    const version = clinic.host.snapshot();
    head(clinic.host, COLUMN.status, 'Status');
    expect(await changes(clinic)).toEqual([]);
    clinic.host.restore(version);
    expect(await changes(clinic)).toEqual(['status?: Status > H Zulu, -']);
    await expectNothingGoes(clinic);
  });

  test('a version of before the setup goes by its headers', async () => {
    const clinic = openClinic({ rows: TWO });
    const version = clinic.host.snapshot();
    await clinic.get('saveSetup', confirmed(await clinic.get('inspect', { sheetId: TAB })));
    await clinic.get('saveClinic', SENDER);
    clinic.host.restore(version);
    clinic.host.moveColumn(TAB, PLACE.status, 1);
    await expectAllIsWell(clinic);
  });
});

describe('the marks', () => {
  const marksOf = ({ host }: Clinic) =>
    host.workbook.sheets.flatMap(({ columnMetadata }) =>
      columnMetadata.map(({ column, value }) => `${column} ${value}`),
    );

  test('stand on confirmed columns alone, and follow what is confirmed', async () => {
    const clinic = await setUp();
    expect(marksOf(clinic).slice(-2)).toEqual(['7 balance', '8 status']);
    expect(marksOf(clinic)).toHaveLength(8);
    const view = confirmed(await viewOf(clinic));
    await clinic.get('saveSetup', { ...view, columns: { ...view.columns, status: null } });
    expect(marksOf(clinic)).toHaveLength(7);
    expect(marksOf(clinic)).not.toContain('8 status');
  });

  test('go when everything is removed', async () => {
    const clinic = await setUp();
    await clinic.get('removeEverything', { ledgerToo: false });
    expect(marksOf(clinic)).toEqual([]);
  });

  test('that a tab does not take leave its headers to tell', async () => {
    const clinic = openClinic({ rows: TWO });
    clinic.meanwhile(({ name }) => (name === 'Range.addDeveloperMetadata' ? 'before' : undefined));
    const view = confirmed(await clinic.get('inspect', { sheetId: TAB }));
    expect(await clinic.get('saveSetup', view)).toMatchObject({ ready: true });
    expect(marksOf(clinic)).toEqual([]);
    clinic.meanwhile(null);
    await clinic.get('saveClinic', SENDER);
    clinic.host.moveColumn(TAB, PLACE.status, 1);
    await expectAllIsWell(clinic);
  });
});

import { describe, expect, test } from 'vitest';
import type { SetupView } from '../../shared/contract/sidebar-views.ts';
import { type Clinic, confirmed, type Row, TAB, tab, useAddOn } from './clinic.ts';

const openClinic = useAddOn();
const SHEET: Row[] = [
  ['Quién', 'Vence', 'Rubro', 'Estado'],
  ['Ana Ruiz', '2026-02-20', 50, 'x'],
];
const OTHER = 2;

/** A person with three sheets of the same headers, who has set up the first one so. */
async function taught(columns: Record<string, number | null>): Promise<Clinic> {
  const names = ['North', 'South', 'West'];
  const clinic = openClinic({ sheets: names.map((name, at) => tab(at + TAB, name, SHEET)) });
  const view = confirmed(await clinic.get('inspect', { sheetId: TAB }));
  await clinic.get('saveSetup', { ...view, columns: { ...view.columns, ...columns } });
  return clinic;
}

/** The columns as 'header: field, how it is known', with * where it was learnt. */
const columnsOf = ({ columns }: SetupView) =>
  columns.map(
    ({ header, field, known, isLearnt }) => `${header}: ${field} ${known}${isLearnt ? ' *' : ''}`,
  );
const south = async (clinic: Clinic) => columnsOf(await clinic.get('inspect', { sheetId: OTHER }));

const TAUGHT = [
  ...['Quién: guarantor said *', 'Vence: dueDate sure', 'Rubro: balance said *'],
  'Estado: null none *',
];

describe('what a person said of one sheet', () => {
  test('serves the next one, as said before', async () => {
    const clinic = await taught({ guarantor: 0, balance: 2, status: null });
    expect(await south(clinic)).toEqual(TAUGHT);
    const view = await clinic.get('inspect', { sheetId: OTHER });
    expect(view).toMatchObject({ questions: [], missing: [] });
    expect(columnsOf(await clinic.get('inspect', { sheetId: TAB }))).toEqual([
      ...['Quién: guarantor remembered *', 'Vence: dueDate remembered'],
      ...['Rubro: balance remembered *', 'Estado: null none *'],
    ]);
  });

  test('is another person’s no more than their mail is', async () => {
    const clinic = await taught({ guarantor: 0, balance: 2, status: null });
    clinic.host.signIn('somebody else');
    const [who, , what, status] = await south(clinic);
    expect([who, what, status]).toEqual([
      ...['Quién: null none', 'Rubro: null none', 'Estado: status sure'],
    ]);
    expect([...clinic.host.documentProperties.values()].join()).not.toContain('quien');
    await clinic.get('saveSetup', confirmed(await clinic.get('inspect', { sheetId: TAB })));
    expect(await south(clinic)).toContain('Rubro: null none');
  });

  test('is forgotten when they say so, and only that', async () => {
    const clinic = await taught({ guarantor: 0, balance: 2, status: null });
    const view = await clinic.get('forgetHeader', { sheetId: OTHER, header: 'RUBRO' });
    expect(columnsOf(view)).toEqual(TAUGHT.with(2, 'Rubro: null none'));
    expect(view.missing).toEqual(['howMuch']);
    await clinic.get('forgetHeader', { sheetId: OTHER, header: 'Estado' });
    expect(await south(clinic)).toContain('Estado: status sure');
    expect(columnsOf(await clinic.get('inspect', { sheetId: TAB }))).toContain(
      'Rubro: balance remembered',
    );
  });

  test('is changed by a later correction', async () => {
    const clinic = await taught({ guarantor: 0, balance: 2, status: null });
    const view = confirmed(await clinic.get('inspect', { sheetId: OTHER }));
    const { balance: _, ...others } = view.columns;
    await clinic.get('saveSetup', { ...view, columns: { ...others, amount: 2, balance: null } });
    const west = await clinic.get('inspect', { sheetId: 3 });
    expect(columnsOf(west)).toContain('Rubro: amount said *');
  });

  test('says nothing of a sheet that was set up: everybody reads that alike', async () => {
    const clinic = await taught({ guarantor: 0, balance: 2, status: null });
    clinic.host.type(TAB, 'B1', 'Zulu');
    const view = await clinic.get('inspect', { sheetId: TAB });
    expect(view.questions).toMatchObject([{ kind: 'column', field: 'dueDate' }]);
    const keep = confirmed(view);
    await clinic.get('saveSetup', { ...keep, columns: { ...keep.columns, dueDate: 1 } });
    clinic.host.type(TAB, 'C1', 'Zulu two');
    const again = await clinic.get('inspect', { sheetId: TAB });
    expect(again.questions).toMatchObject([{ kind: 'column', field: 'balance' }]);
  });

  test('that nobody corrected is not kept at all', async () => {
    const rows: Row[] = [
      ['Guarantor', 'Balance'],
      ['Ana Ruiz', 50],
    ];
    const clinic = openClinic({ rows });
    const kept: string[] = [];
    clinic.meanwhile(({ name }) => {
      kept.push(name);
      return undefined;
    });
    await clinic.get('saveSetup', confirmed(await clinic.get('inspect', { sheetId: TAB })));
    // the tab and which it is, and where the file lives
    expect(kept.filter((name) => name === 'Properties.setProperty')).toHaveLength(3);
  });
});

test('names of people and accounts in a header row are never kept', async () => {
  const rows: Row[] = [
    ['María López', 'Acct. 004512', 'Saldo', ''],
    ['x', 'y', 5, 6],
  ];
  const clinic = openClinic({ sheets: [tab(TAB, 'North', rows), tab(OTHER, 'South', rows)] });
  const view = confirmed(await clinic.get('inspect', { sheetId: TAB }));
  const columns = { guarantor: 0, account: 1, balance: 2 };
  await clinic.get('saveSetup', { ...view, headerRow: 1, columns });
  expect(await south(clinic)).toEqual([
    ...['María López: null none', 'Acct. 004512: null none', 'Saldo: balance sure'],
  ]);
});

test('more than a value of the store holds is never kept: the oldest goes', async () => {
  const fields = ['account', 'invoice', 'patient', 'email', 'phone', 'language', 'currency'];
  const taken = [...fields, 'serviceDate', 'invoiceDate', 'paidDate', 'status', 'hold'];
  const wide = (letter: string): Row[] => [
    ['Guarantor', 'Balance', ...taken.map((_, at) => head(letter, at))],
    ['Ana Ruiz', 50],
  ];
  const letters = ['甲', '乙', '丙', '丁', '戊'];
  const sheets = letters.map((letter, at) => tab(at + 1, letter, wide(letter)));
  const clinic = openClinic({ sheets });
  for (const { id } of sheets) {
    const view = confirmed(await clinic.get('inspect', { sheetId: id }));
    const columns = Object.fromEntries(taken.map((field, at) => [field, at + 2]));
    await clinic.get('saveSetup', { ...view, columns: { ...view.columns, ...columns } });
  }
  const learnt = async (sheetId: number) =>
    columnsOf(await clinic.get('inspect', { sheetId })).filter((one) => one.endsWith('*')).length;
  expect(await learnt(5)).toBe(taken.length);
  expect(await learnt(4)).toBe(taken.length);
  expect(await learnt(1)).toBeLessThan(taken.length);
});

/** Headers of more than fifty letters of three bytes each. */
function head(letter: string, at: number): string {
  return `${letter.repeat(50)}${'子丑寅卯辰巳午未申酉戌亥'[at]}`;
}

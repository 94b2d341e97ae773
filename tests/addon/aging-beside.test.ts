import { describe, expect, test } from 'vitest';
import type { CellModel, SheetModel } from '../../apps-script/host/types.ts';
import { messages } from '../../shared/messages/index.ts';
import { HEAD, refreshed, rowOf, THREE } from './aging-tab.ts';
import { bill, type Clinic, TAB, useAddOn, valuesOf } from './clinic.ts';

const openClinic = useAddOn();
const WORDS = messages('en').agingTab;

/** And a row that is listed as a problem. */
const OPEN = [...THREE, bill('Dee Poe', { due: '31/02/2026', balance: 1 })];
const [CY, BO] = [HEAD + 3, HEAD + 4];

const put = (sheet: SheetModel, row: number, column: number, cell: Partial<CellModel>) => {
  const cells = sheet.rows[row - 1];
  if (cells) cells[column - 1] = { value: '', ...cells[column - 1], ...cell };
};
const firsts = (sheet: SheetModel | undefined) => valuesOf(sheet).map(([first]) => first ?? '');
const pays = ({ host }: Clinic, row: number) => host.type(TAB, `G${row}`, '0');

/** Cy has paid; the person had noted something beside him. */
async function cyHasPaid(): Promise<{ clinic: Clinic; sheet: SheetModel }> {
  const clinic = openClinic({ rows: OPEN });
  clinic.host.type((await refreshed(clinic)).id, `M${CY}`, 'called her on Monday');
  pays(clinic, 4);
  return { clinic, sheet: await refreshed(clinic) };
}

describe('what is kept of who owes nothing', () => {
  test('stands above the list of problems, and leaves that whole', async () => {
    const { clinic } = await cyHasPaid();
    const shown = () => firsts(clinic.ownTab('aging')).slice(HEAD + 2);
    const expected = [
      ...['Bo Lind', 'Ana Ruiz', 'Dee Poe', ''],
      ...[WORDS.kept, 'Cy Young', '', WORDS.problems, WORDS.cell, 'F5'],
    ];
    expect(shown()).toEqual(expected);
    await refreshed(clinic);
    expect(shown()).toEqual(expected);
  });

  test('is no part of the report that can be put back', async () => {
    const { clinic } = await cyHasPaid();
    await refreshed(clinic);
    expect(firsts(clinic.ownTab('aging-before')).slice(HEAD + 2)).toEqual([
      ...['Bo Lind', 'Ana Ruiz', 'Dee Poe', '', WORDS.problems, WORDS.cell, 'F5'],
    ]);
  });

  test('bears a title that is bold, and stays as a person coloured it', async () => {
    const { clinic, sheet } = await cyHasPaid();
    const row = rowOf(sheet, WORDS.kept);
    expect(sheet.rows[row - 1]?.[0]).toMatchObject({ bold: true });
    put(sheet, row, 1, { background: '#ffff00' });
    const again = await refreshed(clinic);
    expect(again.rows[row - 1]?.[0]).toMatchObject({ background: '#ffff00' });
  });

  test('may be a note at a cell alone', async () => {
    const clinic = openClinic({ rows: OPEN });
    put(await refreshed(clinic), CY, 12, { note: 'promised by mail' });
    pays(clinic, 4);
    const sheet = await refreshed(clinic);
    const kept = sheet.rows[rowOf(sheet, 'Cy Young') - 1];
    expect(firsts(sheet)).toContain(WORDS.kept);
    expect(kept?.[11]?.note).toBe('promised by mail');
  });

  test('may be a formula of one row, and not one of the whole column', async () => {
    const clinic = openClinic({ rows: OPEN });
    const sheet = await refreshed(clinic);
    for (const [at, row] of [CY, BO, BO + 1, BO + 2].entries()) {
      put(sheet, row, 13, { formula: `=L${row}/2`, value: at });
    }
    put(sheet, CY, 14, { formula: '=7*6', value: 42 });
    for (const row of [3, 4]) pays(clinic, row);
    const again = await refreshed(clinic);
    expect(firsts(again)).toContain('Cy Young');
    expect(firsts(again)).not.toContain('Bo Lind');
    expect(again.rows[rowOf(again, 'Cy Young') - 1]?.[13]?.formula).toBe('=7*6');
  });
});

describe('columns of the person', () => {
  test('between ours change nothing in the report that can be put back', async () => {
    const clinic = openClinic({ rows: OPEN });
    const sheet = await refreshed(clinic);
    const first = valuesOf(sheet);
    for (const row of sheet.rows) row.splice(2, 0, undefined, undefined);
    put(sheet, HEAD + 1, 3, { value: 'Ring' });
    put(sheet, CY, 4, { value: 'in the evening' });
    pays(clinic, 3);
    await refreshed(clinic);
    await clinic.get('restoreAging', {});
    const back = valuesOf(clinic.ownTab('aging'));
    expect(back.map((row) => row.slice(0, 12))).toEqual(first);
    expect(back[HEAD]?.slice(12)).toEqual(['Ring']);
    expect(back[CY - 1]?.slice(12)).toEqual(['', 'in the evening']);
  });

  test('are not covered by a chart that is drawn anew', async () => {
    const clinic = openClinic({ rows: OPEN });
    const sheet = await refreshed(clinic);
    put(sheet, CY, 15, { value: 'far to the right' });
    sheet.charts.splice(0);
    expect((await refreshed(clinic)).charts.map(({ column }) => column > 15)).toEqual([true]);
  });

  test('may hold a word below the table, which stays there', async () => {
    const clinic = openClinic({ rows: OPEN });
    const sheet = await refreshed(clinic);
    put(sheet, BO + 3, 13, { value: 'all called' });
    pays(clinic, 3);
    const again = await refreshed(clinic);
    const below = rowOf(again, 'Dee Poe') + 1;
    expect(valuesOf(again)[below - 1]).toEqual([...Array(12).fill(''), 'all called']);
    expect(firsts(again)).not.toContain(WORDS.kept);
  });

  test('stay theirs though they bear a name of one of ours', async () => {
    const clinic = openClinic({ rows: OPEN });
    const sheet = await refreshed(clinic);
    put(sheet, HEAD + 1, 13, { value: messages('en').ages.current });
    put(sheet, CY, 13, { value: 'not yet' });
    const again = valuesOf(await refreshed(clinic));
    expect(again[HEAD]?.slice(11)).toEqual([WORDS.total, messages('en').ages.current]);
    expect(again[CY - 1]?.slice(11)).toEqual([60, 'not yet']);
  });
});

test('a report in another language keeps each note where it was', async () => {
  const rows = [...OPEN, bill('', { account: '', email: '', due: '2024-01-01', balance: 99 })];
  const clinic = openClinic({ rows });
  const sheet = await refreshed(clinic);
  expect(firsts(sheet)[HEAD + 2]).toBe(WORDS.nobody);
  put(sheet, CY, 13, { value: 'whose is this?' });
  put(sheet, CY + 1, 13, { value: 'called her on Monday' });
  clinic.host.workbook.locale = 'es_ES';
  const again = valuesOf(await refreshed(clinic));
  const { guarantor, nobody, kept } = messages('es').agingTab;
  expect(again[HEAD]?.[0]).toBe(guarantor);
  expect(again[CY - 1]?.[0]).toBe(nobody);
  expect(again[CY - 1]?.[12]).toBe('whose is this?');
  expect(again[CY]?.slice(11)).toEqual([60, 'called her on Monday']);
  expect(again.flat()).not.toContain(kept);
});

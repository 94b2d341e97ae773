import { describe, expect, test } from 'vitest';
import type { CellModel, SheetModel } from '../../apps-script/host/types.ts';
import { messages } from '../../shared/messages/index.ts';
import { HEAD, refreshed, rowOf, THREE } from './aging-tab.ts';
import { bill, type Clinic, receivables, TAB, useAddOn, valuesOf } from './clinic.ts';

const openClinic = useAddOn();
const WORDS = messages('en').agingTab;

const [CY, BO, ANA] = [HEAD + 3, HEAD + 4, HEAD + 5];

const at = (sheet: SheetModel, row: number, column: number): CellModel | undefined =>
  sheet.rows[row - 1]?.[column - 1];
/** What stands beside a guarantor, from the first column of the person on: M. */
const beside = (sheet: SheetModel, name: string) =>
  (valuesOf(sheet)[rowOf(sheet, name) - 1] ?? []).slice(12);

/** A report with a heading and notes of the person's own beside it. */
async function noted(): Promise<{ clinic: Clinic; sheet: SheetModel }> {
  const clinic = openClinic({ rows: THREE });
  const sheet = await refreshed(clinic);
  clinic.host.typeAll(sheet.id, [
    { cell: `M${HEAD + 1}`, text: 'Notes' },
    { cell: `M${CY}`, text: 'called her on Monday' },
    { cell: `M${ANA}`, text: "'00123" },
    { cell: `N${BO}`, text: `=L${BO}/2` },
    { cell: `N${CY}`, text: `=L${CY}/2` },
    { cell: `N${ANA}`, text: `=L${ANA}/2` },
  ]);
  return { clinic, sheet };
}

/** Ana's debt is the oldest now, and the largest of its age. */
function anaComesFirst({ host }: Clinic): void {
  host.type(TAB, 'F2', '2024-01-01');
  host.type(TAB, 'G2', '70');
}

describe('a report written again', () => {
  test('leaves what a person wrote beside a guarantor with that guarantor', async () => {
    const { clinic } = await noted();
    anaComesFirst(clinic);
    const sheet = await refreshed(clinic);
    expect([CY, BO, ANA].map((row) => at(sheet, row, 1)?.value)).toEqual([
      ...['Ana Ruiz', 'Cy Young', 'Bo Lind'],
    ]);
    expect(beside(sheet, WORDS.guarantor)).toEqual(['Notes']);
    expect(beside(sheet, 'Cy Young')[0]).toBe('called her on Monday');
    expect(beside(sheet, 'Ana Ruiz')[0]).toBe('00123');
    for (const name of ['Ana Ruiz', 'Bo Lind', 'Cy Young']) {
      const row = rowOf(sheet, name);
      expect(at(sheet, row, 14)?.formula).toBe(`=L${row}/2`);
    }
    expect(valuesOf(sheet).flat()).not.toContain(WORDS.kept);
  });

  test('leaves widths, colours and number formats as a person made them', async () => {
    const { clinic, sheet } = await noted();
    sheet.columnWidths[0] = 333;
    Object.assign(at(sheet, HEAD + 1, 1) ?? {}, { background: '#ffff00' });
    Object.assign(at(sheet, CY, 12) ?? {}, { format: '0', note: 'promised by mail' });
    for (const chart of sheet.charts) Object.assign(chart, { row: 30, column: 20 });
    anaComesFirst(clinic);
    const again = await refreshed(clinic);
    expect(again.columnWidths[0]).toBe(333);
    expect(at(again, HEAD + 1, 1)?.background).toBe('#ffff00');
    expect(at(again, rowOf(again, 'Cy Young'), 12)).toMatchObject({
      ...{ value: 60, format: '0', note: 'promised by mail' },
    });
    expect(at(again, rowOf(again, 'Bo Lind'), 12)?.format).not.toBe('0');
    expect(again.charts.map(({ row, column }) => [row, column])).toEqual([[30, 20]]);
  });

  test('keeps what belonged to somebody who owes nothing, and gives it back', async () => {
    const { clinic } = await noted();
    clinic.host.type(TAB, 'G4', '0'); // Cy has paid
    const paid = await refreshed(clinic);
    const rows = valuesOf(paid);
    const title = rows.findIndex(([first]) => first === WORDS.kept);
    expect(title).toBeGreaterThan(HEAD + 3);
    expect(rows[title + 1]?.slice(0, 3)).toEqual(['Cy Young', 'A-cy.young', 'USD']);
    expect(rows[title + 1]?.[12]).toBe('called her on Monday');
    expect(at(paid, HEAD + 2, 12)?.value).toBe(40);
    // a formula of the whole column is nobody's own: without a note nothing is kept
    clinic.host.type(TAB, 'G3', '0');
    const both = await refreshed(clinic);
    expect(valuesOf(both).filter(([first]) => first === 'Bo Lind')).toEqual([]);
    expect(beside(both, 'Cy Young')[0]).toBe('called her on Monday');
    clinic.host.type(TAB, 'G4', '60');
    const back = await refreshed(clinic);
    expect(at(back, CY, 1)?.value).toBe('Cy Young');
    expect(beside(back, 'Cy Young')[0]).toBe('called her on Monday');
    expect(valuesOf(back).flat()).not.toContain(WORDS.kept);
  });

  test('gives no note to one of two of the same name', async () => {
    const same = (balance: number, due: string) =>
      bill('Jo Roe', { account: '', email: `${balance}@example.org`, balance, due });
    const clinic = openClinic({
      rows: receivables(same(7, '2026-01-01'), same(9, '2025-01-01')),
    });
    const sheet = await refreshed(clinic);
    clinic.host.type(sheet.id, `M${CY}`, 'speaks Portuguese');
    const again = await refreshed(clinic);
    expect([at(again, CY, 13), at(again, BO, 13)]).toEqual([undefined, undefined]);
    expect(valuesOf(again).find((row) => row[12] === 'speaks Portuguese')?.[0]).toBe('Jo Roe');
    expect(at(again, HEAD + 2, 12)?.value).toBe(16);
  });

  test('finds its rows and columns again where a person has sorted and inserted', async () => {
    const { clinic, sheet } = await noted();
    clinic.host.insertRows(sheet.id, BO, 1);
    // a column of their own between ours
    for (const row of sheet.rows) row.splice(2, 0, undefined);
    const own = (row: number, value: string) => {
      const cells = sheet.rows[row - 1];
      if (cells) cells[2] = { value };
    };
    own(HEAD + 1, 'Ring');
    own(CY, 'evenings');
    const again = await refreshed(clinic);
    const fresh = await refreshed(openClinic({ rows: THREE }));
    expect(valuesOf(again).map((row) => row.slice(0, 12))).toEqual(
      valuesOf(fresh).map((row) => row.slice(0, 12)),
    );
    expect(beside(again, WORDS.guarantor)).toEqual(['Ring', 'Notes']);
    expect(beside(again, 'Cy Young').slice(0, 2)).toEqual(['evenings', 'called her on Monday']);
  });

  test('keeps the person’s columns beside it when it gets wider or narrower', async () => {
    const { clinic } = await noted();
    const plan = (edges: number[]) => ({ plan: { asOf: null, basis: null, edges } });
    await clinic.get('writeAging', plan([10, 20, 30, 40, 50, 60]));
    const wide = clinic.ownTab('aging') as SheetModel;
    expect(valuesOf(wide)[HEAD]?.slice(14)).toEqual(['Notes']);
    await clinic.get('writeAging', plan([45]));
    const narrow = clinic.ownTab('aging') as SheetModel;
    expect(valuesOf(narrow)[HEAD]?.slice(8)).toEqual([WORDS.total, 'Notes']);
    expect(valuesOf(narrow)[rowOf(narrow, 'Cy Young') - 1]?.[9]).toBe('called her on Monday');
    expect(narrow.charts.map(({ ranges }) => ranges)).toEqual([['D6:G7']]);
  });

  test('leaves a chart of the person’s own where it is', async () => {
    const { clinic, sheet } = await noted();
    const [ours] = sheet.charts;
    if (ours) sheet.charts.push({ ...ours, id: 99, ranges: ['A8:B10'] });
    const { charts } = await refreshed(clinic);
    expect(charts.map(({ id }) => id)).toEqual([ours?.id, 99]);
  });

  test('goes on after it was cut off while it moved the rows', async () => {
    const { clinic } = await noted();
    anaComesFirst(clinic);
    clinic.meanwhile(({ name }) => (name === 'Range.sort' ? 'before' : undefined));
    expect(await clinic.refusal('writeAging', {})).toBe('failed');
    clinic.meanwhile(null);
    const sheet = await refreshed(clinic);
    expect(beside(sheet, 'Cy Young')[0]).toBe('called her on Monday');
    expect(valuesOf(sheet).flat()).not.toContain(WORDS.kept);
  });
});

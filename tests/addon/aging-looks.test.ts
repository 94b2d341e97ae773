import { describe, expect, test } from 'vitest';
import type { SheetModel } from '../../apps-script/host/types.ts';
import { messages } from '../../shared/messages/index.ts';
import { HEAD, refreshed } from './aging-tab.ts';
import { bill, type Clinic, HEADERS, receivables, TAB, useAddOn, valuesOf } from './clinic.ts';

const openClinic = useAddOn();
const OPEN = receivables(bill('Ana Ruiz', { due: '2026-03-01' }), bill('Bo Lind'));
const SIX_AGES = [30, 60, 90, 120];

async function counted(clinic: Clinic, edges: number[]): Promise<SheetModel> {
  await clinic.get('writeAging', { plan: { asOf: null, basis: null, edges } });
  return clinic.ownTab('aging') as SheetModel;
}

/** How light the cells of a row are, from one column up to another, from 0 to 765. */
function lightness(sheet: SheetModel, row: number, from: number, to: number): number[] {
  const cells = (sheet.rows[row - 1] ?? []).slice(from - 1, to);
  const part = (color: string, at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return cells.map((cell) => {
    const color = cell?.background ?? '#ffffff';
    return part(color, 1) + part(color, 3) + part(color, 5);
  });
}

const darker = (shades: number[]) => [...shades].sort((a, b) => b - a);

test('the older an age, the deeper its shade, for the ages that a person chose too', async () => {
  const clinic = openClinic({ rows: OPEN });
  for (const edges of [SIX_AGES, [45], [10, 20, 40, 80, 160], SIX_AGES]) {
    const sheet = await counted(clinic, edges);
    const ages = edges.length + 2;
    for (const row of [HEAD + 2, HEAD + 3, HEAD + 4]) {
      const shades = lightness(sheet, row, 4, 3 + ages);
      expect(shades).toEqual(darker(shades));
      expect(shades[0]).toBeGreaterThan(shades.at(-1) ?? 765);
      // neither what has no date nor a sum is of any age
      expect(new Set(lightness(sheet, row, 4 + ages, 6 + ages))).toEqual(new Set([765]));
    }
  }
});

test('a report with more ages has columns as wide for them, and the person’s stays as wide', async () => {
  const clinic = openClinic({ rows: OPEN });
  const sheet = await counted(clinic, [45]);
  const width = sheet.columnWidths[3];
  sheet.columnWidths[9] = 321; // of the first column that is theirs
  const wide = await counted(clinic, SIX_AGES);
  const columns = valuesOf(wide)[HEAD]?.length ?? 0;
  expect(Array.from({ length: columns - 3 }, (_, at) => wide.columnWidths[at + 3])).toEqual(
    Array(columns - 3).fill(width),
  );
  expect(wide.columnWidths[columns]).toBe(321);
});

describe('a table for each currency', () => {
  const ROWS = [
    [...HEADERS, 'Currency'],
    [...bill('Ana Ruiz'), 'USD'],
    [...bill('Bo Lind'), 'USD'],
    [...bill('Cy Young', { balance: 900 }), 'JPY'],
  ];
  /** Rows of the two heads, from 1. */
  const HEADS = [HEAD + 1, HEAD + 7];

  test('has its head and total in bold, and its own decimals', async () => {
    const sheet = await refreshed(openClinic({ rows: ROWS }));
    const row = (at: number) => sheet.rows[at - 1]?.slice(0, 12) ?? [];
    for (const head of HEADS) {
      expect(row(head)[0]?.value).toBe(messages('en').agingTab.guarantor);
      expect(row(head).every((cell) => cell?.bold && cell.background)).toBe(true);
      expect(row(head + 1).every((cell) => !cell || cell.bold)).toBe(true);
      expect(row(head + 2).some((cell) => cell?.bold)).toBe(false);
      expect([row(head + 1)[2]?.format, row(head + 2)[2]?.format]).toEqual(['0', '0']);
    }
    const decimals = HEADS.map((head) => [1, 2].map((at) => row(head + at)[11]?.format));
    expect(decimals.flat().map((format) => format?.split(';')[0])).toEqual([
      ...['#,##0.00', '#,##0.00', '#,##0', '#,##0'],
    ]);
  });

  test('leaves no head in sight while one scrolls, until there is one alone again', async () => {
    const clinic = openClinic({ rows: ROWS });
    const frozen = async () => (await refreshed(clinic)).frozenRows;
    expect(await frozen()).toBe(0);
    clinic.host.type(TAB, 'G4', '0');
    expect(await frozen()).toBe(HEAD + 2);
    clinic.host.type(TAB, 'G4', '900');
    expect(await frozen()).toBe(0);
  });
});

import { expect, test } from 'vitest';
import type { SheetModel } from '../../apps-script/host/types.ts';
import { HEAD } from './aging-tab.ts';
import { bill, type Clinic, receivables, useAddOn, valuesOf } from './clinic.ts';

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

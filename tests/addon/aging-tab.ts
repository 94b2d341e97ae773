import { expect } from 'vitest';
import type { SheetModel } from '../../apps-script/host/types.ts';
import { bill, type Clinic, receivables } from './clinic.ts';

/** Where the first currency's table begins: headers, total, then the guarantors. */
export const HEAD = 5;

/** Three who owe, the oldest first: Cy, Bo, Ana. */
export const THREE = receivables(
  bill('Ana Ruiz', { due: '2026-03-01', balance: 10 }),
  bill('Bo Lind', { due: '2026-01-30', balance: 30 }),
  bill('Cy Young', { due: '2025-06-01', balance: 60 }),
);

/** In which row of the tab somebody stands, from 1; 0 where they do not. */
export function rowOf(sheet: SheetModel, name: string): number {
  return sheet.rows.findIndex((row) => row[0]?.value === name) + 1;
}

/** Writes the Aging tab from the menu. */
export async function refreshed(clinic: Clinic): Promise<SheetModel> {
  const run = await (await opened(clinic)).host.call('refreshAging');
  expect(run.error).toBeNull();
  const sheet = clinic.ownTab('aging');
  if (!sheet) throw new Error(`No Aging tab: ${clinic.host.toasts.at(-1)?.text}`);
  return sheet;
}

/** Opens the spreadsheet, which makes the menu. */
export async function opened(clinic: Clinic): Promise<Clinic> {
  await clinic.host.open();
  return clinic;
}

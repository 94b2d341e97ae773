import { expect } from 'vitest';
import type { SheetModel } from '../../apps-script/host/types.ts';
import type { Clinic } from './clinic.ts';

/** Where the first currency's table begins: headers, total, then the guarantors. */
export const HEAD = 5;

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

import { fitGrid, SOFT, TEAL } from './grid.ts';
import type { Workbook } from './workbook.ts';

/** The portal tab as plain rows: what people read first, what the script reads behind it. */
export interface PortalSheet {
  readonly heads: readonly string[];
  readonly machine: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Digits behind the mark of the balances. */
  readonly decimals: number;
}

/** Column, how many, pixels: what people read is wide enough, what the script reads is narrow. */
const WIDTHS: readonly (readonly [number, number, number])[] = [
  [1, 2, 110],
  [3, 1, 190],
  [4, 3, 150],
  [7, 1, 100],
  [8, 1, 70],
  [9, 2, 110],
  [11, 8, 60],
];
const BALANCE = 7;
const SPARE_ROWS = 5;

/** Writes our portal tab anew, in a number of calls that no row adds to. */
export function writePortalRows(workbook: Workbook, name: string, content: PortalSheet): void {
  const sheet = workbook.ownTab('portal') ?? workbook.addOwnTab('portal', name);
  const { heads, machine, rows, decimals } = content;
  const width = heads.length + machine.length;
  sheet.clear();
  fitGrid(sheet, rows.length + 1 + SPARE_ROWS, width);
  const pattern = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  sheet.getRange(2, BALANCE, rows.length + SPARE_ROWS, 1).setNumberFormat(pattern);
  const cells = [[...heads, ...machine], ...rows.map((row) => [...row])];
  sheet.getRange(1, 1, cells.length, width).setValues(cells);
  const head = sheet.getRange(1, 1, 1, heads.length);
  head.setFontWeight('bold').setBackground(SOFT);
  sheet.getRange(1, BALANCE).setHorizontalAlignment('right');
  sheet.getRange(1, heads.length + 1, cells.length, machine.length).setFontColor('#857f72');
  for (const [from, count, pixels] of WIDTHS) sheet.setColumnWidths(from, count, pixels);
  sheet.setFrozenRows(1);
  sheet.setTabColor(TEAL);
}

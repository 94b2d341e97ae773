import type { Messages } from '../../../shared/messages/index.ts';
import type { AgingBlock, AgingSheet } from '../aging-sheet.ts';
import { fitGrid, SOFT, TEAL } from './grid.ts';
import type { Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Column, how many, pixels: names wide, figures narrow, a gap before the chart. */
const widths = (columns: number): readonly (readonly [number, number, number])[] => [
  [1, 1, 200],
  [2, 1, 80],
  [3, 1, 115],
  [4, columns - 3, 80],
  [columns + 1, 1, 24],
];
/** Title, headers and total of the only table stay in sight while one scrolls. */
const HEAD_ROWS = 7;
/** Empty rows below the report: room for the chart beside a short one. */
const SPARE_ROWS = 30;

/** Writes the report into our Aging tab, anew each time, and shows it, in a number of calls that no row adds to. */
export function writeAgingTab(workbook: Workbook, texts: Messages, content: AgingSheet): string {
  const sheet = workbook.ownTab('aging') ?? workbook.addOwnTab('aging', texts.tabs.aging);
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  sheet.clear();
  const { rows, columns } = content;
  fitGrid(sheet, rows.length + SPARE_ROWS, columns + 2);
  for (const block of content.blocks) formatFigures(sheet, block);
  sheet.getRange(1, 1, rows.length, columns).setValues(rows.map((row) => [...row]));
  sheet.getRange(1, 1).setFontWeight('bold');
  sheet.getRange(2, 1, 2, 1).setFontColor('#59646a');
  for (const block of content.blocks) dress(sheet, block, columns);
  if (content.problemRow !== null) {
    sheet.getRange(content.problemRow, 1, 2, columns).setFontWeight('bold');
  }
  for (const [from, count, width] of widths(columns)) sheet.setColumnWidths(from, count, width);
  sheet.setFrozenRows(content.blocks.length === 1 ? HEAD_ROWS : 0);
  sheet.setTabColor(TEAL);
  sheet.activate();
  return sheet.getName();
}

function formatFigures(sheet: Sheet, { headerRow, lastRow, decimals, figures }: AgingBlock): void {
  const rows = lastRow - headerRow;
  const amount = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const pattern = `${amount};-${amount};"\u2013"`; // a quiet dash where nothing stands
  sheet.getRange(headerRow + 2, 3, rows, 1).setNumberFormat('0');
  sheet.getRange(headerRow + 2, 4, rows, figures).setNumberFormat(pattern);
}

/** Bold headers and total, and a chart of the total's buckets. */
function dress(sheet: Sheet, block: AgingBlock, columns: number): void {
  const { headerRow, chartTitle, figures } = block;
  sheet.getRange(headerRow, 4).setFontColor('#59646a');
  const heads = sheet.getRange(headerRow + 1, 1, 2, columns);
  heads.setFontWeight('bold');
  sheet.getRange(headerRow + 1, 1, 1, columns).setBackground(SOFT);
  sheet.getRange(headerRow + 1, 3, 1, figures + 1).setHorizontalAlignment('right');
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .addRange(sheet.getRange(headerRow + 1, 4, 2, figures - 2)) // ages and undated
    .setTransposeRowsAndColumns(true)
    .setNumHeaders(0) // counted after the turn: one would take the first age for a name
    .setPosition(headerRow + 3, columns + 2, 0, 0) // below what is frozen
    .setOption('title', chartTitle)
    .setOption('legend', { position: 'none' })
    .setOption('colors', [TEAL])
    .build();
  sheet.insertChart(chart);
}

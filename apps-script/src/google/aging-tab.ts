import type { Messages } from '../../../shared/messages/index.ts';
import { AGING_COLUMNS, type AgingBlock, type AgingSheet } from '../aging-sheet.ts';
import { fitGrid, SOFT, TEAL } from './grid.ts';
import type { Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Column, how many, pixels: names wide, figures narrow, a gap before the chart. */
const WIDTHS: readonly (readonly [number, number, number])[] = [
  [1, 1, 200],
  [2, 1, 80],
  [3, 1, 115],
  [4, 9, 80],
  [13, 1, 24],
];
/** Title, headers and total of the only table stay in sight while one scrolls. */
const HEAD_ROWS = 7;
/** Empty rows below the report: room for the chart beside a short one. */
const SPARE_ROWS = 30;
const CHART_COLUMN = AGING_COLUMNS + 2;

/** Writes the report into our Aging tab, anew each time, and shows it, in a number of calls that no row adds to. */
export function writeAgingTab(workbook: Workbook, texts: Messages, content: AgingSheet): string {
  const sheet = workbook.ownTab('aging') ?? workbook.addOwnTab('aging', texts.tabs.aging);
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  sheet.clear();
  const { rows } = content;
  fitGrid(sheet, rows.length + SPARE_ROWS, CHART_COLUMN);
  for (const block of content.blocks) formatFigures(sheet, block);
  sheet.getRange(1, 1, rows.length, AGING_COLUMNS).setValues(rows.map((row) => [...row]));
  sheet.getRange(1, 1).setFontWeight('bold');
  sheet.getRange(2, 1, 2, 1).setFontColor('#59646a');
  for (const block of content.blocks) dress(sheet, block);
  if (content.problemRow !== null) {
    sheet.getRange(content.problemRow, 1, 2, AGING_COLUMNS).setFontWeight('bold');
  }
  for (const [from, count, width] of WIDTHS) sheet.setColumnWidths(from, count, width);
  sheet.setFrozenRows(content.blocks.length === 1 ? HEAD_ROWS : 0);
  sheet.setTabColor(TEAL);
  sheet.activate();
  return sheet.getName();
}

function formatFigures(sheet: Sheet, { headerRow, lastRow, decimals }: AgingBlock): void {
  const rows = lastRow - headerRow;
  const amount = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const pattern = `${amount};-${amount};"\u2013"`; // a quiet dash where nothing stands
  sheet.getRange(headerRow + 2, 3, rows, 1).setNumberFormat('0');
  sheet.getRange(headerRow + 2, 4, rows, 9).setNumberFormat(pattern);
}

/** Bold headers and total, and a chart of the total's buckets. */
function dress(sheet: Sheet, { headerRow, chartTitle }: AgingBlock): void {
  const heads = sheet.getRange(headerRow + 1, 1, 2, AGING_COLUMNS);
  heads.setFontWeight('bold');
  sheet.getRange(headerRow + 1, 1, 1, AGING_COLUMNS).setBackground(SOFT);
  sheet.getRange(headerRow + 1, 3, 1, 10).setHorizontalAlignment('right');
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .addRange(sheet.getRange(headerRow + 1, 4, 2, 7))
    .setTransposeRowsAndColumns(true)
    .setNumHeaders(0) // counted after the turn: one would take the first age for a name
    .setPosition(headerRow + 3, CHART_COLUMN, 0, 0) // below what is frozen
    .setOption('title', chartTitle)
    .setOption('legend', { position: 'none' })
    .setOption('colors', [TEAL])
    .build();
  sheet.insertChart(chart);
}

import type { Messages } from '../../../shared/messages/index.ts';
import { minorDigits } from '../../../shared/money.ts';
import { cellName } from '../../../shared/sheet/rows.ts';
import type { AgingBlock, AgingColumn, AgingLayout } from '../aging-layout.ts';
import { SOFT, TEAL } from './grid.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Guarantor, account, open items; then the figures. */
const LABELS = 3;
/** Pixels of those three, and of each figure. */
const WIDTHS = [200, 80, 115] as const;
const FIGURE_WIDTH = 80;
/** Of the first column that is the person's: room for a note, before the chart. */
const NOTE_WIDTH = 200;
const QUIET = '#59646a';
/** Behind the ages, the oldest last: black on the darkest has 16:1. */
const HEAT = ['#ffffff', '#fefaf1', '#fdf5e4', '#fbeed4', '#f9e6c3', '#f6dcb0'] as const;
/** Title, headers and total of the only table stay in sight while one scrolls. */
const HEAD_ROWS = 7;

/** Which of the shades an age has: with more or fewer of them the youngest and the oldest keep theirs. */
const shade = (age: number, ages: number) =>
  HEAT[Math.round((age * (HEAT.length - 1)) / (ages - 1))] ?? null;

const agesIn = ({ columns }: AgingLayout) => columns.filter(({ is }) => is === 'age').length;

/** Amounts in their currency, and a background that tells old from young, in rows from 1. */
export function formatFigures(
  sheet: Sheet,
  rows: { from: number; count: number },
  { currency }: AgingBlock,
  layout: AgingLayout,
): void {
  if (rows.count < 1) return;
  const decimals = currency === '' ? 2 : minorDigits(currency);
  const amount = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const pattern = `${amount};-${amount};"\u2013"`; // a quiet dash where nothing stands
  const { from, count } = rows;
  sheet.getRange(from, LABELS, count, 1).setNumberFormat('0');
  sheet.getRange(from, LABELS + 1, count, layout.columns.length - LABELS).setNumberFormat(pattern);
  const ages = agesIn(layout);
  for (let age = 0; age < ages; age += 1) {
    sheet.getRange(from, LABELS + 1 + age, count, 1).setBackground(shade(age, ages));
  }
  // an age may have stood there before
  const sums = LABELS + ages;
  sheet.getRange(from, sums + 1, count, layout.columns.length - sums).setBackground(null);
}

/** Bold headers on a soft ground. */
export function formatHead(sheet: Sheet, { headerRow }: AgingBlock, columns: number): void {
  sheet.getRange(headerRow, LABELS + 1).setFontColor(QUIET);
  sheet
    .getRange(headerRow + 1, 1, 1, columns)
    .setFontWeight('bold')
    .setBackground(SOFT);
  sheet.getRange(headerRow + 1, LABELS, 1, columns - LABELS + 1).setHorizontalAlignment('right');
}

/** A total or a title, by its row from 0. */
export function formatBold(sheet: Sheet, row: number, columns: number): void {
  sheet.getRange(row + 1, 1, 1, columns).setFontWeight('bold');
}

/** What a tab looks like that was just made. */
export function formatTab(sheet: Sheet, columns: number): void {
  sheet.getRange(1, 1).setFontWeight('bold');
  sheet.getRange(2, 1, 2, 1).setFontColor(QUIET);
  WIDTHS.forEach((width, at) => {
    sheet.setColumnWidths(at + 1, 1, width);
  });
  widenFigures(sheet, LABELS + 1, columns - LABELS);
  sheet.setColumnWidths(columns + 1, 1, NOTE_WIDTH);
  sheet.setTabColor(TEAL);
}

/** Columns of figures, from 1. */
export function widenFigures(sheet: Sheet, from: number, count: number): void {
  sheet.setColumnWidths(from, count, FIGURE_WIDTH);
}

/** With one table its heads stay in sight; with several none could. */
export function freezeHeads(sheet: Sheet, { blocks }: AgingLayout): void {
  sheet.setFrozenRows(blocks.length === 1 ? HEAD_ROWS : 0);
}

/** What a chart of ours shows: the ages of the total, and what has no date. */
function chartArea({ headerRow }: AgingBlock, { columns }: AgingLayout): string {
  const at = (is: AgingColumn) => columns.find((column) => column.is === is)?.at ?? 0;
  return `${cellName(at('age'), headerRow + 1)}:${cellName(at('undated'), headerRow + 2)}`;
}

/** The charts on the tab that are ours: each over what the table of its own currency has. */
export function ownCharts(sheet: Sheet, layout: AgingLayout | null): ReadonlyMap<string, Chart> {
  const areas = layout?.blocks.map((block) => chartArea(block, layout)) ?? [];
  const found = new Map<string, Chart>();
  for (const chart of sheet.getCharts()) {
    const area = chart
      .getRanges()
      .map((range) => range.getA1Notation())
      .join();
    if (areas.includes(area)) found.set(area, chart);
  }
  return found;
}

/** Draws the charts that are missing, and takes away those whose table is no longer there. */
export function drawCharts(
  sheet: Sheet,
  before: ReadonlyMap<string, Chart>,
  layout: AgingLayout,
  { column, texts }: { column: number; texts: Messages },
): void {
  const blocks = layout.blocks.filter(({ currency }) => currency !== '');
  const wanted = new Map(blocks.map((block) => [chartArea(block, layout), block]));
  for (const [area, chart] of before) if (!wanted.has(area)) sheet.removeChart(chart);
  for (const [area, { headerRow, currency }] of wanted) {
    if (before.has(area)) continue;
    const chart = sheet
      .newChart()
      .setChartType(Charts.ChartType.COLUMN)
      .addRange(sheet.getRange(area))
      .setTransposeRowsAndColumns(true)
      .setNumHeaders(0) // counted after the turn: one would take the first age for a name
      .setPosition(headerRow + 3, column, 0, 0) // below what is frozen
      .setOption('title', texts.agingTab.chart(currency))
      .setOption('legend', { position: 'none' })
      .setOption('colors', [TEAL])
      .build();
    sheet.insertChart(chart);
  }
}

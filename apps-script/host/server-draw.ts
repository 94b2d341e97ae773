import { displayCell } from './display.ts';
import { localeMarks } from './locales.ts';
import { isDateFormat, isPercentFormat } from './pattern.ts';
import { drawChart } from './server-chart.ts';
import {
  BLOCK_ROWS,
  type Block,
  type DrawnCell,
  type DrawnChart,
  type DrawnSheet,
} from './server-wire.ts';
import type { CellModel, SheetModel } from './types.ts';

/** A column any wider would fill the screen by itself. */
const MAX_WIDTH = 600;

/** A tab with its charts, without its cells. */
export function drawSheet(sheet: SheetModel, locale: string): DrawnSheet {
  const charts: DrawnChart[] = sheet.charts.map((chart) => drawChart(chart, sheet, locale));
  return {
    id: sheet.id,
    name: sheet.name,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    columnWidths: Object.fromEntries(
      Object.entries(sheet.columnWidths).map(([column, width]) => [
        column,
        Math.min(width, MAX_WIDTH),
      ]),
    ),
    tabColor: sheet.tabColor,
    charts,
  };
}

/** One block of rows as they are drawn. */
export function drawBlock(sheet: SheetModel, locale: string, from: number): Block {
  const to = Math.min(from + BLOCK_ROWS, sheet.rows.length);
  const { decimal } = localeMarks(locale);
  const rows: Block['rows'] = [];
  for (let row = from; row < to; row += 1) {
    const cells = sheet.rows[row] ?? [];
    rows.push(Array.from(cells, (cell) => drawCell(cell, displayCell(cell, locale), decimal)));
  }
  return { sheetId: sheet.id, from, rows };
}

function drawCell(cell: CellModel | undefined, text: string, mark: string): DrawnCell | null {
  if (!cell) return null;
  const drawn: DrawnCell = { text, align: cell.align ?? naturalAlign(cell.value) };
  const entry = entryOf(cell, text, mark);
  if (entry !== text) drawn.entry = entry;
  if (cell.error !== undefined) drawn.error = cell.error;
  if (cell.bold) drawn.bold = true;
  if (cell.italic) drawn.italic = true;
  if (cell.background) drawn.background = cell.background;
  if (cell.color) drawn.color = cell.color;
  return drawn;
}

/** What one would type to get the cell again: the formula, or the number without its decoration. */
function entryOf(cell: CellModel, text: string, mark: string): string {
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value !== 'number') return text;
  // a date or a percentage is edited as it is read
  const asRead = isDateFormat(cell.format) || isPercentFormat(cell.format);
  return asRead ? text : String(cell.value).replace('.', mark);
}

function naturalAlign(value: CellModel['value']): DrawnCell['align'] {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : 'left';
}

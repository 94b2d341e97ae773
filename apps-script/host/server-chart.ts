import { displayCell } from './display.ts';
import { cellAt, type DrawnChart } from './server-wire.ts';
import type { ChartModel, SheetModel } from './types.ts';

interface Point {
  text: string;
  value: number | null;
}

const DEFAULT_SIZE = { width: 600, height: 371 };

/** A column chart as numbers and words, read from the cells it stands on. */
export function drawChart(chart: ChartModel, sheet: SheetModel, locale: string): DrawnChart {
  const table = tableOf(chart, sheet, locale);
  const body = table.slice(chart.headers);
  const names = chart.headers > 0 ? (table[0] ?? []) : [];
  const hasLabels = body.some((row) => row[0]?.value === null);
  const first = hasLabels ? 1 : 0;
  const width = Math.max(0, ...body.map((row) => row.length));
  const series = Array.from({ length: Math.max(0, width - first) }, (_, index) => ({
    name: names[index + first]?.text ?? '',
    values: body.map((row) => row[index + first]?.value ?? 0),
    texts: body.map((row) => row[index + first]?.text ?? ''),
    color: colorOf(chart.options, index),
  }));
  return {
    id: chart.id,
    title: textOption(chart.options, 'title'),
    row: Math.max(0, chart.row - 1),
    column: Math.max(0, chart.column - 1),
    width: numberOption(chart.options, 'width') ?? DEFAULT_SIZE.width,
    height: numberOption(chart.options, 'height') ?? DEFAULT_SIZE.height,
    categories: hasLabels
      ? body.map((row) => row[0]?.text ?? '')
      : body.map((_, i) => String(i + 1)),
    series,
  };
}

/** The chart's ranges side by side when equally tall, else below each other; turned when asked. */
function tableOf(chart: ChartModel, sheet: SheetModel, locale: string): Point[][] {
  const blocks = chart.ranges.map((range) => pointsOf(range, sheet, locale));
  const height = blocks[0]?.length ?? 0;
  const sideBySide = blocks.every((block) => block.length === height) && !chart.transposed;
  const table = sideBySide
    ? Array.from({ length: height }, (_, row) => blocks.flatMap((block) => block[row] ?? []))
    : blocks.flat();
  if (!chart.transposed) return table;
  const width = Math.max(0, ...table.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    table.map((row) => row[column] ?? { text: '', value: null }),
  );
}

function pointsOf(range: string, sheet: SheetModel, locale: string): Point[][] {
  const [from = 'A1', to = from] = range.replace(/\$/g, '').split(':');
  const start = cellAt(from);
  const end = cellAt(to);
  return Array.from({ length: end.row - start.row + 1 }, (_, r) =>
    Array.from({ length: end.column - start.column + 1 }, (_, c) => {
      const cell = sheet.rows[start.row + r]?.[start.column + c];
      const value = typeof cell?.value === 'number' ? cell.value : null;
      return { text: displayCell(cell, locale), value };
    }),
  );
}

function colorOf(options: ChartModel['options'], index: number): string | null {
  const colors = options.colors;
  const color: unknown = Array.isArray(colors) ? colors[index] : null;
  return typeof color === 'string' && /^#[0-9a-f]{3,8}$/i.test(color) ? color : null;
}

function textOption(options: ChartModel['options'], name: string): string {
  const value = options[name];
  return typeof value === 'string' ? value : '';
}

function numberOption(options: ChartModel['options'], name: string): number | null {
  const value = options[name];
  return typeof value === 'number' && value >= 100 && value <= 2000 ? value : null;
}

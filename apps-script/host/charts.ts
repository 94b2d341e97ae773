import { formatArea } from './a1.ts';
import { placeOf } from './range.ts';
import { exception, nameOf, serve } from './serve.ts';
import type { ChartModel } from './types.ts';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const models = new WeakMap<object, ChartModel>();

/** The chart's data. What it would look like is drawn by the page, not here. */
export function modelOf(chart: Chart): ChartModel {
  const model = models.get(chart);
  if (!model) throw exception('Argument must be a chart');
  return model;
}

/** The service object of a chart over ranges of one sheet. */
export function createChart(model: ChartModel, sheet: Pick<Sheet, 'getRange'>): Chart {
  const chart = serve<Chart>('EmbeddedChart', {
    getRanges: () => model.ranges.map((area) => sheet.getRange(area)),
  });
  models.set(chart, model);
  return chart;
}

/** A builder of charts over ranges of one sheet. */
export function createBuilder(sheetId: number, sheet: Pick<Sheet, 'getRange'>): Builder {
  const model: ChartModel = {
    id: 0,
    type: 'COLUMN',
    ranges: [],
    row: 1,
    column: 1,
    transposed: false,
    headers: 0,
    options: {},
  };
  const parts: Partial<Builder> = { build: () => createChart(structuredClone(model), sheet) };
  const builder = parts as Builder;
  Object.assign(parts, data(model, builder, sheetId), looks(model, builder));
  return serve<Builder>('EmbeddedChartBuilder', parts);
}

function data(model: ChartModel, builder: Builder, sheetId: number) {
  return {
    addRange(range: GoogleAppsScript.Spreadsheet.Range) {
      const place = placeOf(range);
      if (place.sheetId !== sheetId) throw exception('A chart takes ranges of its own sheet here.');
      model.ranges.push(formatArea(place));
      return builder;
    },
    setNumHeaders(headers: number) {
      model.headers = headers;
      return builder;
    },
    setTransposeRowsAndColumns(isTransposed: boolean) {
      model.transposed = isTransposed;
      return builder;
    },
  } satisfies Partial<Builder>;
}

function looks(model: ChartModel, builder: Builder) {
  return {
    setChartType(type: GoogleAppsScript.Charts.ChartType) {
      model.type = nameOf(type);
      return builder;
    },
    setPosition(row: number, column: number, _x: number, _y: number) {
      if (!(row >= 1 && column >= 1))
        throw exception('The position of the chart is out of bounds.');
      Object.assign(model, { row, column });
      return builder;
    },
    setOption(option: string, value: unknown) {
      model.options[option] = value;
      return builder;
    },
  } satisfies Partial<Builder>;
}

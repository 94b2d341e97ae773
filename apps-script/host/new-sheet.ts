import type { SheetModel } from './types.ts';

/** The size of a sheet that Sheets makes. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

/**
 * A tab with the grid size that Sheets would give it and nothing but these cells.
 *
 * @example newSheet(0, 'Sheet1', [[{ value: 'Balance' }]]).maxRows // 1000
 */
export function newSheet(id: number, name: string, rows: SheetModel['rows'] = []): SheetModel {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    id,
    name,
    hidden: false,
    rows,
    maxRows: Math.max(LEAST_ROWS, rows.length),
    maxColumns: Math.max(LEAST_COLUMNS, width),
    frozenRows: 0,
    columnWidths: {},
    tabColor: null,
    warning: null,
    charts: [],
    metadata: [],
    columnMetadata: [],
  };
}

import type { CivilDate } from '../../shared/calendar.ts';
import type { Receivable } from '../../shared/receivables.ts';
import { localeCurrency } from '../../shared/sheet/amounts.ts';
import type { Cell } from '../../shared/sheet/fields.ts';
import { findHeaderRow, headersAt, mapHeaders } from '../../shared/sheet/headers.ts';
import { readSheet } from '../../shared/sheet/read.ts';
import { demoWorkbook } from './demo.ts';
import type { Region } from './load.ts';
import { isDateFormat } from './pattern.ts';
import { dateOfSerial } from './serials.ts';
import type { CellModel, Workbook } from './types.ts';

/** Reference key of the demo's sheet, so that the demo’s portal knows its lines. It keeps no secret: nobody exists. */
const REFERENCE_KEY = 'a5c0ffee5eed00000000000000000001';

/** The demo clinic's sheet, and what makes the names of its lines. */
export interface DemoSheet {
  workbook: Workbook;
  referenceKey: string;
}

/**
 * The sheet of the one demo clinic: what `npm start` opens, and what the portal's demo is made of.
 *
 * @example demoSheet('2026-11-22', { locale: 'en_US', timeZone: 'America/New_York' }).workbook.id
 */
export function demoSheet(today: CivilDate, region: Region): DemoSheet {
  return {
    workbook: demoWorkbook({ seed: 1, today, ...region }),
    referenceKey: REFERENCE_KEY,
  };
}

/**
 * The lines of a demo sheet, as the add-on reads them: also those whose amounts cannot be counted.
 *
 * @returns in the sheet's order
 * @example demoLines(demoSheet(today, region)).readable.length // about 200
 */
export function demoLines({ workbook }: DemoSheet): {
  readable: readonly Receivable[];
  leftOut: readonly Receivable[];
} {
  const rows = workbook.sheets[0]?.rows.map((row) => Array.from(row, cellOf)) ?? [];
  const headerRow = findHeaderRow(rows) ?? 0;
  const { sure: columns } = mapHeaders(headersAt(rows, headerRow));
  const { locale } = workbook;
  const sheet = {
    rows,
    headerRow,
    columns,
    currency: localeCurrency(locale),
    locale,
    dateOrder: {},
  };
  const { receivables, leftOut } = readSheet(sheet);
  return { readable: receivables, leftOut };
}

function cellOf(cell: CellModel | undefined): Cell {
  const { value = '', format } = cell ?? {};
  return typeof value === 'number' && isDateFormat(format) ? { date: dateOfSerial(value) } : value;
}

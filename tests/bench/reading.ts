import { type Aging, aging } from '../../shared/aging.ts';
import { agingAfter } from '../../shared/aging-after.ts';
import type { Receivable } from '../../shared/receivables.ts';
import { cellsOf } from '../../shared/sheet/cells.ts';
import { findHeaderRow, headersAt, mapHeaders } from '../../shared/sheet/headers.ts';
import { readSheet } from '../../shared/sheet/read.ts';
import { TODAY, ZONE } from './receivables.ts';

const OPTIONS = { asOf: TODAY, basis: 'dueDate' } as const;

function receivablesOf(values: readonly unknown[][]): readonly Receivable[] {
  const rows = cellsOf(values, ZONE);
  const headerRow = findHeaderRow(rows) ?? 0;
  const { sure: columns } = mapHeaders(headersAt(rows, headerRow));
  const sheet = { rows, headerRow, columns, currency: 'USD', locale: 'en_US', dateOrder: {} };
  return readSheet(sheet).receivables;
}

function reportOf(lines: readonly Receivable[]): Aging {
  return aging(lines, OPTIONS);
}

function reportAfter(report: Aging, was: Receivable, is: Receivable): Aging | null {
  return agingAfter(report, was, is, OPTIONS);
}

/** What the add-on does with the values of a tab. The benches run it by `shipped`. */
export const reading = { receivablesOf, reportOf, reportAfter };

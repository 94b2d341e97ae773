import { exception } from './serve.ts';
import type { SheetModel } from './types.ts';

/** Inserts empty columns before one counted from 1; what is right of it moves with its looks and metadata. */
export function insertColumnsInto(sheet: SheetModel, beforeColumn: number, count: number): void {
  if (!(beforeColumn >= 1 && beforeColumn <= sheet.maxColumns + 1 && count >= 1)) {
    throw exception('Those columns are out of bounds.');
  }
  const order = orderOf(sheet);
  order.splice(beforeColumn - 1, 0, ...Array.from({ length: count }, () => null));
  putInOrder(sheet, order);
}

/** Deletes columns from one counted from 1, and their metadata with them. */
export function deleteColumnsFrom(sheet: SheetModel, fromColumn: number, count: number): void {
  if (!(fromColumn >= 1 && count >= 1 && fromColumn + count - 1 <= sheet.maxColumns)) {
    throw exception('Those columns are out of bounds.');
  }
  if (count === sheet.maxColumns) {
    throw exception("You can't delete all the columns on the sheet.");
  }
  const order = orderOf(sheet);
  order.splice(fromColumn - 1, count);
  putInOrder(sheet, order);
}

/** Moves one column before another, both counted from 1 as they stand, with all that belongs to it. */
export function moveColumnIn(sheet: SheetModel, column: number, beforeColumn: number): void {
  if (!(column >= 1 && column <= sheet.maxColumns)) {
    throw exception('Those columns are out of bounds.');
  }
  if (!(beforeColumn >= 1 && beforeColumn <= sheet.maxColumns + 1)) {
    throw exception('Those columns are out of bounds.');
  }
  const order = orderOf(sheet);
  const [moved = null] = order.splice(column - 1, 1);
  order.splice(beforeColumn - 1 - (beforeColumn > column ? 1 : 0), 0, moved);
  putInOrder(sheet, order);
}

/** Where each column comes from, counted from 0; null for a new one. */
type Order = (number | null)[];

function orderOf(sheet: SheetModel): Order {
  return Array.from({ length: sheet.maxColumns }, (_, at) => at);
}

function putInOrder(sheet: SheetModel, order: Order): void {
  const { rows, columnWidths, columnMetadata } = sheet;
  sheet.rows = rows.map((cells) => {
    const moved = order.map((from) => (from === null ? undefined : cells[from]));
    while (moved.length > 0 && moved.at(-1) === undefined) moved.pop();
    return moved;
  });
  const widths = order.flatMap((from, at) => {
    const width = from === null ? undefined : columnWidths[from];
    return width === undefined ? [] : [[at, width] as const];
  });
  sheet.columnWidths = Object.fromEntries(widths);
  // of a column that is gone, the metadata is gone too
  sheet.columnMetadata = columnMetadata.flatMap((entry) => {
    const at = order.indexOf(entry.column - 1);
    return at < 0 ? [] : [{ ...entry, column: at + 1 }];
  });
  sheet.maxColumns = order.length;
}

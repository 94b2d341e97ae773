import { parseArea } from './a1.ts';

/** Texts and sheets' names, which are left alone, or a reference to a cell. */
const PARTS = /"[^"]*"|'[^']*'|(?<![\w$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(!])/g;

interface Reference {
  column: number;
  row: number;
  columnFixed: boolean;
  rowFixed: boolean;
}

/** Writes each reference of a formula anew. */
function eachReference(
  formula: string,
  write: (reference: Reference, letters: string) => string,
): string {
  return formula.replace(PARTS, (whole, fixed?: string, letters?: string, dollar?: string) => {
    const area = letters === undefined ? null : parseArea(whole, { rows: 1, columns: 1 });
    if (!area || letters === undefined) return whole;
    const { row, column } = area;
    return write({ row, column, columnFixed: fixed === '$', rowFixed: dollar === '$' }, letters);
  });
}

/**
 * A formula as it stands after its cell has moved: what it refers to moves along, unless it is fixed.
 *
 * @example movedByRows('=L8/$B$2', 4) // '=L12/$B$2'
 */
export function movedByRows(formula: string, rows: number): string {
  return eachReference(formula, ({ row, columnFixed, rowFixed }, letters) => {
    const place = rowFixed ? `$${row}` : row + rows < 1 ? '#REF!' : String(row + rows);
    return place === '#REF!' ? place : `${columnFixed ? '$' : ''}${letters}${place}`;
  });
}

/**
 * A formula as seen from its own cell, at a row and column from 1.
 *
 * @example seenFrom('=L8/$B$2', 8, 13) // '=R[0]C[-1]/R2C2'
 */
export function seenFrom(formula: string, row: number, column: number): string {
  return eachReference(formula, (to) => {
    const down = to.rowFixed ? `R${to.row}` : `R[${to.row - row}]`;
    return `${down}${to.columnFixed ? `C${to.column}` : `C[${to.column - column}]`}`;
  });
}

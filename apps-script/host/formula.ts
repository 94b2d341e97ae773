import { type Area, parseArea } from './a1.ts';
import { localeMarks } from './locales.ts';
import type { SheetModel, Workbook } from './types.ts';

/** What stands between a function's brackets. */
export type FormulaArgument =
  | { kind: 'value'; value: string | number | undefined }
  | { kind: 'cells'; sheet: SheetModel; area: Area }
  /** A function whose value is another one each time. */
  | { kind: 'volatile' }
  /** A tab or a cell that is not there. */
  | { kind: 'gone' };

/** A call of one of the add-on's own functions. */
export interface FormulaCall {
  functionName: string;
  /** Null where the formula cannot be read. */
  args: FormulaArgument[] | null;
}

const VOLATILE = /^(?:TODAY|NOW|RAND|RANDBETWEEN|HOY|AHORA|AUJOURDHUI|MAINTENANT)\(.*\)$/i;

/** The functions that the script offers to cells: those that its comments mark so. */
export function cellFunctions(code: string): string[] {
  return [...code.matchAll(/@customfunction\s*\*\/\s*function (\w+)/g)].map((m) => m[1] ?? '');
}

/** Whether a formula is today's date, by its English name or the locale's. */
export function isToday(formula: string): boolean {
  return /^=\s*(?:TODAY|HOY|AUJOURDHUI)\(\s*\)$/i.test(formula);
}

/**
 * Reads a formula that calls one of these functions and nothing else; null for any other.
 *
 * @param sheet in which it stands
 * @example readFormula('=AMIABLE_BUCKET(A2:A9; $H$1)', ['AMIABLE_BUCKET'], workbook, sheet)
 */
export function readFormula(
  formula: string,
  names: readonly string[],
  workbook: Workbook,
  sheet: SheetModel,
): FormulaCall | null {
  const [, word = '', inside] = /^=\s*(\w+)\s*\((.*)\)\s*$/s.exec(formula) ?? [];
  const functionName = names.find((name) => name === word.toUpperCase());
  if (functionName === undefined || inside === undefined) return null;
  // where a comma divides decimals, it cannot divide arguments
  const separators = localeMarks(workbook.locale).decimal === ',' ? ';' : ',;';
  const args: FormulaArgument[] = [];
  for (const text of split(inside, separators)) {
    const argument = readArgument(text.trim(), workbook, sheet);
    if (argument === null) return { functionName, args: null };
    args.push(argument);
  }
  return { functionName, args };
}

/** Splits at separators that stand neither in quotes nor in brackets. */
function split(text: string, separators: string): string[] {
  const mark = '\n';
  const pieces = new RegExp(`"[^"]*"|'[^']*'|\\([^()]*\\)|[${separators}]`, 'g');
  return text
    .replaceAll(mark, ' ')
    .replace(pieces, (piece) => (separators.includes(piece) ? mark : piece))
    .split(mark);
}

function readArgument(text: string, workbook: Workbook, sheet: SheetModel): FormulaArgument | null {
  if (text === '') return { kind: 'value', value: undefined };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return { kind: 'value', value: quoted.replaceAll('""', '"') };
  if (VOLATILE.test(text)) return { kind: 'volatile' };
  const number = text.replace(localeMarks(workbook.locale).decimal, '.');
  if (/^-?\d+(?:\.\d+)?$/.test(number)) return { kind: 'value', value: Number(number) };
  return readCells(text, workbook, sheet);
}

function readCells(text: string, workbook: Workbook, own: SheetModel): FormulaArgument | null {
  const [, quoted, bare, cells = ''] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text) ?? [];
  const name = (quoted?.replaceAll("''", "'") ?? bare)?.toLowerCase();
  const sheet =
    name === undefined ? own : workbook.sheets.find((one) => one.name.toLowerCase() === name);
  const grid = sheet ?? own;
  const area = parseArea(cells, { rows: grid.maxRows, columns: grid.maxColumns });
  if (!area) return null;
  const isThere =
    area.row + area.rows - 1 <= grid.maxRows && area.column + area.columns - 1 <= grid.maxColumns;
  return sheet && isThere ? { kind: 'cells', sheet, area } : { kind: 'gone' };
}

import { toMinor } from '../../shared/money.ts';
import type { Cell } from '../../shared/sheet/fields.ts';

/** Larger than any balance of a clinic, and small enough to be counted in every currency. */
const MOST = 1e11;

/**
 * Text that somebody typed, made safe to write into a cell: the apostrophe tells Sheets to take it
 * as text, so that '=HYPERLINK(...)' stays words and '00123' keeps its zeros.
 */
export function asText(text: string): string {
  return text === '' ? '' : `'${text}`;
}

/** The cell as it is read back once it was written. */
export function asRead(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/^'/, '') : cell;
}

/** The amount in a cell of a tab of ours; nonsense that somebody has typed there counts as nothing. */
export function amountIn(cell: Cell | undefined, currency: string): number {
  const major = Number(cell) || 0;
  return Math.abs(major) < MOST ? toMinor(major, currency) : 0;
}

import type { Cell } from '../../shared/sheet/fields.ts';
/**
 * Text that somebody typed, made safe to write into a cell: the apostrophe tells Sheets to take it
 * as text, so that '=HYPERLINK(...)' stays words and '00123' keeps its zeros.
 */
export declare function asText(text: string): string;
/** The cell as it is read back once it was written. */
export declare function asRead(cell: Cell): Cell;
/** The amount in a cell of a tab of ours; nonsense that somebody has typed there counts as nothing. */
export declare function amountIn(cell: Cell | undefined, currency: string): number;

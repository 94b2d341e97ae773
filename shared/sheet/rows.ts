import { type Cell, type ColumnMap, columnLetter, type Field } from './fields.ts';
import type { ProblemReason } from './problems.ts';
import { fold } from './words.ts';

/** Something about a cell or a row that a person should mend; nothing of it was guessed. */
export interface Problem {
  /** The cell in A1 notation, for example 'D118'. */
  readonly cell: string;
  /** Row number as a person sees it, from 1. */
  readonly row: number;
  readonly reason: ProblemReason;
  readonly details: Readonly<Record<string, string | number>>;
  /** True: the row is in no sum. False: it is counted, and worth a look. */
  readonly leftOut: boolean;
}

/** What kind of line a row of the sheet is, before its values are read. */
export type RowKind = 'line' | 'blank' | 'headers' | 'total';

/** Words that make a line a total, and words that may stand beside them; folded. */
const TOTALS = words(
  'total totals totale totales totaux subtotal subtotals subtotales suma sumas somme sommes sum',
);
const BESIDE_TOTALS = words(
  'grand sub general due owed open outstanding balance balances of accounts receivable receivables amount ' +
    'gran generales saldo saldos pendiente pendientes por cobrar adeudado deuda cuentas de la las los ' +
    'sous generale generaux solde soldes du des le les restant a payer facture creances impayes encours ' +
    'usd eur gbp cad chf mxn cop clp ars pen xof xaf mad tnd',
);

/**
 * Tells lines of the clinic's accounts from what else stands in a sheet: blank rows, headers that
 * are repeated further down, and total lines, which are no accounts.
 *
 * @param cells the row
 * @param columns which column holds which field
 * @param headers the header row, as cells
 * @example rowKind(['TOTAL', '', 512.3], { guarantor: 0, balance: 2 }, ['Name', 'Due', 'Balance']) // 'total'
 */
export function rowKind(
  cells: readonly Cell[],
  columns: ColumnMap,
  headers: readonly Cell[],
): RowKind {
  const mapped = Object.values(columns).map((index) => cells[index] ?? '');
  // a column of boxes to tick often goes on below the last account
  if (mapped.every((cell) => isBlank(cell) || cell === false)) return 'blank';
  if (repeatsHeaders(cells, columns, headers)) return 'headers';
  return isTotal(cells, columns) ? 'total' : 'line';
}

/**
 * The address of a cell.
 *
 * @param column from 0
 * @param row from 1
 * @example cellName(3, 118) // 'D118'
 */
export function cellName(column: number, row: number): string {
  return `${columnLetter(column)}${row}`;
}

/**
 * Whether a cell holds nothing that a person would see.
 *
 * @example isBlank('  ') // true
 */
export function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

/**
 * A cell as text, where text is wanted (names, numbers of accounts); null when blank.
 *
 * @example textOf(1042) // '1042'
 */
export function textOf(cell: Cell | undefined): string | null {
  if (cell === undefined || typeof cell === 'boolean') return null;
  const text = typeof cell === 'object' ? cell.date : String(cell).trim();
  return text === '' ? null : text;
}

function repeatsHeaders(
  cells: readonly Cell[],
  columns: ColumnMap,
  headers: readonly Cell[],
): boolean {
  return Object.values(columns).every((index) => {
    const cell = cells[index] ?? '';
    return typeof cell === 'string' && fold(cell) === fold(String(headers[index] ?? ''));
  });
}

const IDENTITY: readonly Field[] = ['invoice', 'email', 'serviceDate', 'invoiceDate', 'dueDate'];
const PERSON: readonly Field[] = ['guarantor', 'patient'];

function isTotal(cells: readonly Cell[], columns: ColumnMap): boolean {
  const cellOf = (field: Field): Cell => {
    const index = columns[field];
    return index === undefined ? '' : (cells[index] ?? '');
  };
  if (!cells.some(isTotalText)) return false;
  const identified = IDENTITY.map(cellOf).some((cell) => !isBlank(cell) && !isTotalText(cell));
  const named = PERSON.map(cellOf).some(
    (cell) => typeof cell === 'string' && !isBlank(cell) && !isTotalText(cell),
  );
  return !identified && !named;
}

function isTotalText(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  const said = fold(cell).split(' ');
  const known = (word: string) =>
    TOTALS.has(word) || BESIDE_TOTALS.has(word) || /^\d{4}$/.test(word);
  return said.some((word) => TOTALS.has(word)) && said.every(known);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

import { readAmount } from './amounts.ts';
import type { Cell, ColumnMap } from './fields.ts';
import { headerWords } from './header-words.ts';

/**
 * Columns that make a bill smaller, in sheets that do not say what is open: reckoned is amount less paid, and
 * what an insurer has paid or somebody has let off stands in neither.
 */

const NAMES =
  'adjustment|adj|contractual adjustment|contractual|write off|writeoff|written off|discount|allowance|waived|courtesy|' +
  'insurance paid|insurance payment|insurance payments|ins paid|ins payment|insurer paid|paid by insurance|payer paid|' +
  'ajuste|descuento|bonificacion|condonado|condonacion|rebaja|castigo|' +
  'pago seguro|pagado seguro|seguro pagado|pago aseguradora|pagado aseguradora|pago obra social|cobertura|copago seguro|' +
  'ajustement|remise|rabais|abattement|exoneration|avoir|' +
  'paye assurance|assurance paye|paiement assurance|paye mutuelle|paiement mutuelle|remboursement mutuelle|remboursement secu|rembourse';

/** Looked up in few executions of the add-on, and made in none of the others. */
let names: ReadonlySet<string> | null = null;

/**
 * The columns of a sheet whose amounts are taken off no bill though they should be.
 *
 * @param headers the header row, as cells
 * @param columns which column holds which field
 * @returns indexes from 0; none where a column says what is open
 * @example deductionColumns(['Name', 'Charges', 'Adjustments'], { guarantor: 0, amount: 1 }) // [2]
 */
export function deductionColumns(headers: readonly Cell[], columns: ColumnMap): number[] {
  if (columns.balance !== undefined || columns.amount === undefined) return [];
  const ours = new Set(Object.values(columns));
  return headers.flatMap((header, at) => {
    const isOne = typeof header === 'string' && !ours.has(at) && isDeduction(header);
    return isOne ? [at] : [];
  });
}

function isDeduction(header: string): boolean {
  names ??= new Set(NAMES.split('|').map(wordsOf));
  return names.has(wordsOf(header));
}

function wordsOf(header: string): string {
  return headerWords(header).join(' ');
}

/**
 * Whether one of these columns holds an amount in a row.
 *
 * @param sheet its currency and locale, by which amounts are read
 * @example hasDeduction(['Ana Ruiz', 1000, 250], [2], { currency: 'USD', locale: 'en_US' }) // true
 */
export function hasDeduction(
  cells: readonly Cell[],
  deductions: readonly number[],
  { currency, locale }: { readonly currency: string; readonly locale: string },
): boolean {
  return deductions.some((column) => {
    const read = readAmount(cells[column] ?? '', currency, null, locale);
    return read.ok
      ? read.value !== null && read.value.minor !== 0
      : read.reason === 'ambiguous-amount';
  });
}

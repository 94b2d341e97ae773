import type { Aging, CurrencyAging } from '../../shared/aging.ts';
import type { CellWords } from '../../shared/messages/cells.ts';
import type { Messages } from '../../shared/messages/index.ts';
import { amountCells, amountHeads, partsApart } from './aging-columns.ts';

/** What a function fills cells with: every row has as many. */
export type CellTable = (string | number)[][];

/** What the table of AMIABLE_AGING is made of. */
export interface CellTableInput {
  readonly texts: Messages;
  readonly words: CellWords;
  readonly edges: readonly number[];
  readonly aging: Aging;
  /** Lines with a payment whose day nobody knows, where that matters. */
  readonly paidOnUnknownDays: number;
  /** Rows that could not be counted; null where all were. */
  readonly notCounted: string | null;
}

/**
 * A table a currency, as in the Aging tab: the names of the ages, the total, what insurers and agencies
 * have where there is any, then each guarantor, the oldest debt first. Below them stands what the sums leave out. Text that a function answers is never a formula, so
 * it is given as it was typed.
 */
export function tableOf(input: CellTableInput): CellTable {
  const { texts, words, aging, notCounted } = input;
  const tables = aging.currencies.map((currency) => currencyTable(currency, input));
  const rows: CellTable = tables.flatMap((table, at) => (at === 0 ? table : [[], ...table]));
  if (tables.length === 0) rows.push([texts.agingTab.nothingOpen]);
  if (aging.notYet > 0) rows.push([texts.agingTab.notYet(aging.notYet)]);
  const unknown = input.paidOnUnknownDays;
  if (unknown > 0) rows.push([texts.agingTab.paidOnUnknownDays(unknown)]);
  if (notCounted !== null) rows.push([words.notCounted(notCounted)]);
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

function currencyTable(
  { currency, total, guarantors }: CurrencyAging,
  { texts, edges, aging }: CellTableInput,
): CellTable {
  const words = texts.agingTab;
  const apart = partsApart(aging);
  return [
    [currency, words.account, ...amountHeads(edges, apart, texts)],
    [words.total, '', ...amountCells(total, apart, currency)],
    ...guarantors.map(({ guarantor, row }) => [
      guarantor.name ?? words.nobody,
      guarantor.account ?? '',
      ...amountCells(row, apart, currency),
    ]),
  ];
}

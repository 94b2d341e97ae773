import type { Aging, AgingRow, CurrencyAging } from '../../shared/aging.ts';
import { bucketNames } from '../../shared/aging-buckets.ts';
import type { CellWords } from '../../shared/messages/cells.ts';
import type { Messages } from '../../shared/messages/index.ts';
import { toMajor } from '../../shared/money.ts';

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
 * A table a currency, as in the Aging tab: the names of the ages, the total, then each guarantor, the oldest
 * debt first. Below them stands what the sums leave out. Text that a function answers is never a formula, so
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
  { texts, edges }: CellTableInput,
): CellTable {
  const words = texts.agingTab;
  const figures = (row: AgingRow) =>
    [...row.buckets, row.undated, row.credits, row.total].map((minor) => toMajor(minor, currency));
  const heads = [...bucketNames(edges, texts.ages), words.undated, words.credits, words.total];
  return [
    [currency, words.account, ...heads],
    [words.total, '', ...figures(total)],
    ...guarantors.map(({ guarantor, row }) => [
      guarantor.name ?? words.nobody,
      guarantor.account ?? '',
      ...figures(row),
    ]),
  ];
}

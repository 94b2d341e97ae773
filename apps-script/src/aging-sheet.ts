import type { Aging, AgingBasis, AgingRow, CurrencyAging } from '../../shared/aging.ts';
import { bucketNames } from '../../shared/aging-buckets.ts';
import type { CivilDate } from '../../shared/calendar.ts';
import { formatDate } from '../../shared/messages/dates.ts';
import type { Messages } from '../../shared/messages/index.ts';
import { formatAmount, type Language, minorDigits, sumMinor, toMajor } from '../../shared/money.ts';
import type { Problem } from '../../shared/sheet/rows.ts';
import { asText } from './own-cells.ts';

/** Guarantor, account, open items; then the figures. */
const LABEL_COLUMNS = 3;
/** The problem list needs so many, however few ages there are. */
const LEAST_COLUMNS = 8;

/** Where one currency's table stands in the grid; rows from 0. */
export interface AgingBlock {
  readonly currency: string;
  readonly decimals: number;
  /** How many amounts a row has: buckets, undated, credits and the total. */
  readonly figures: number;
  /** Row of the headers; the total stands right below, the guarantors follow. */
  readonly headerRow: number;
  readonly lastRow: number;
  readonly chartTitle: string;
}

/** The Aging tab as plain rows, with the places that want a format. */
export interface AgingSheet {
  /** How many columns are ours. */
  readonly columns: number;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly blocks: readonly AgingBlock[];
  /** Row of the headers of the problem list, from 0; null when every row could be read. */
  readonly problemRow: number | null;
}

/** What the Aging tab is made of. */
export interface AgingSheetInput {
  readonly texts: Messages;
  readonly language: Language;
  readonly asOf: CivilDate;
  readonly basis: AgingBasis | null;
  readonly edges: readonly number[];
  readonly aging: Aging;
  /** Lines with a payment whose day nobody knows, where that matters. */
  readonly paidOnUnknownDays: number;
  readonly problems: readonly Problem[];
}

/**
 * Lays the report out: a title, then for each currency that its figures add up, the headers, the total
 * and the guarantors, then the rows that a person should look at. Names from the sheet are written as
 * text, never as formulas.
 */
export function agingSheet(input: AgingSheetInput): AgingSheet {
  const { texts, language, edges, aging, problems, paidOnUnknownDays } = input;
  const words = texts.agingTab;
  const columns = Math.max(LABEL_COLUMNS + edges.length + 5, LEAST_COLUMNS);
  const rows: (string | number)[][] = [
    [words.title(formatDate(input.asOf, language))],
    [words.basis[input.basis ?? 'none']],
    [
      [
        ...(aging.notYet > 0 ? [words.notYet(aging.notYet)] : []),
        ...(paidOnUnknownDays > 0 ? [words.paidOnUnknownDays(paidOnUnknownDays)] : []),
      ].join(' '),
    ],
  ];
  const blocks = aging.currencies.map((currency) => {
    rows.push([], [words.currency(currency.currency), '', '', sumsOf(currency, input)]);
    const headerRow = rows.length;
    rows.push(...tableOf(currency, edges, texts));
    return {
      currency: currency.currency,
      decimals: minorDigits(currency.currency),
      figures: edges.length + 5,
      headerRow,
      lastRow: rows.length - 1,
      chartTitle: words.chart(currency.currency),
    };
  });
  if (blocks.length === 0) rows.push([], [words.nothingOpen]);
  const problemRow = problems.length > 0 ? rows.length + 2 : null;
  if (problemRow !== null) rows.push(...problemList(problems, texts));
  return { columns, rows: rows.map((row) => padded(row, columns)), blocks, problemRow };
}

/** Buckets, credits and undated, their sum and the ledger: equal, or it says so loudly. */
function sumsOf({ currency, total, ledger }: CurrencyAging, { texts, language }: AgingSheetInput) {
  const words = texts.agingTab;
  const amount = (minor: number) => formatAmount({ minor, currency }, language);
  const parts = sumMinor(total.buckets) + total.undated + total.credits;
  return parts === total.total && total.total === ledger
    ? words.addsUp(amount(total.total))
    : words.doesNotAddUp(amount(parts), amount(total.total), amount(ledger));
}

function tableOf(
  { currency, total, guarantors }: CurrencyAging,
  edges: readonly number[],
  texts: Messages,
) {
  const words = texts.agingTab;
  const figures = (row: AgingRow) =>
    [...row.buckets, row.undated, row.credits, row.total].map((minor) => toMajor(minor, currency));
  const heads = [...bucketNames(edges, texts.ages), words.undated, words.credits, words.total];
  return [
    [words.guarantor, words.account, words.items, ...heads],
    [words.total, '', total.items, ...figures(total)],
    ...guarantors.map(({ guarantor, row }) => {
      const name = guarantor.name === null ? words.nobody : asText(guarantor.name);
      return [name, asText(guarantor.account ?? ''), row.items, ...figures(row)];
    }),
  ];
}

function problemList(problems: readonly Problem[], texts: Messages): string[][] {
  const words = texts.agingTab;
  const lines = problems.map(({ cell, reason, details, leftOut }) => {
    const { what, cure } = texts.problems[reason](details);
    return [
      cell,
      asText(what),
      '',
      asText(cure),
      '',
      '',
      '',
      leftOut ? words.leftOut : words.included,
    ];
  });
  const heads = [words.cell, words.reason, '', words.cure, '', '', '', words.counted];
  return [[], [words.problems], heads, ...lines];
}

function padded(row: readonly (string | number)[], columns: number): (string | number)[] {
  return [...row, ...Array.from({ length: columns - row.length }, () => '')];
}

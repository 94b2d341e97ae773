import type { Aging, AgingBasis, AgingRow, CurrencyAging } from '../../shared/aging.ts';
import type { CivilDate } from '../../shared/calendar.ts';
import type { LeftOut } from '../../shared/left-out.ts';
import { formatDate } from '../../shared/messages/dates.ts';
import type { Messages } from '../../shared/messages/index.ts';
import { formatAmount, formatMoney, type Language, sumMinor } from '../../shared/money.ts';
import type { Problem } from '../../shared/sheet/rows.ts';
import { type Apart, allOf, amountCells, amountHeads, partsApart } from './aging-columns.ts';
import type { AgingRows } from './aging-weave.ts';
import { asText } from './own-cells.ts';

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
  readonly leftOut: LeftOut;
  readonly problems: readonly Problem[];
}

/**
 * Lays the report out: a title, then for each currency that its figures add up, the headers, the total
 * and the guarantors, then what is in no total, then the rows that a person should look at. Names from
 * the sheet are written as text, never as formulas.
 */
export function agingSheet(input: AgingSheetInput): AgingRows {
  const { texts, language, edges, aging, problems } = input;
  const words = texts.agingTab;
  const apart = partsApart(aging);
  const rows: (string | number)[][] = [
    [words.title(formatDate(input.asOf, language))],
    [words.basis[input.basis ?? 'none']],
    [notesOf(input)],
  ];
  const heads = headsOf(edges, apart, texts);
  for (const currency of aging.currencies) {
    rows.push([], [words.currency(currency.currency), '', '', sumsOf(currency, apart, input)]);
    rows.push(heads, ...tableOf(currency, apart, texts));
  }
  // the headers stay: the person may have put their own beside them
  if (aging.currencies.length === 0) rows.push([], [words.nothingOpen], heads);
  rows.push(...leftOutRow(input));
  if (problems.length > 0) rows.push(...problemList(problems, texts));
  return rows.map((row) => [...row, ...Array(heads.length - row.length).fill('')]);
}

function notesOf({ aging, paidOnUnknownDays, texts: { agingTab: words } }: AgingSheetInput) {
  const notes = [
    aging.notYet > 0 && words.notYet(aging.notYet),
    paidOnUnknownDays > 0 && words.paidOnUnknownDays(paidOnUnknownDays),
  ];
  return notes.filter(Boolean).join(' ');
}

/** Buckets, credits and undated, their sum and the ledger: equal, or it says so loudly. */
function sumsOf(
  { currency, total, ledger }: CurrencyAging,
  apart: readonly Apart[],
  { texts, language }: AgingSheetInput,
): string {
  const words = texts.agingTab;
  const amount = (minor: number) => formatAmount({ minor, currency }, language);
  const parts = sumMinor(total.buckets) + total.undated + total.credits;
  const all = allOf(total);
  if (parts !== total.total || all !== ledger) {
    return words.doesNotAddUp(amount(parts), amount(total.total), amount(ledger));
  }
  return apart.length === 0
    ? words.addsUp(amount(all))
    : words.addsUpApart(amount(total.total), amount(all));
}

function headsOf(edges: readonly number[], apart: readonly Apart[], texts: Messages): string[] {
  const words = texts.agingTab;
  return [words.guarantor, words.account, words.items, ...amountHeads(edges, apart, texts)];
}

function tableOf(
  { currency, total, guarantors }: CurrencyAging,
  apart: readonly Apart[],
  { agingTab: words }: Messages,
): (string | number)[][] {
  const figures = (row: AgingRow) => amountCells(row, apart, currency);
  return [
    [words.total, '', total.items, ...figures(total)],
    ...guarantors.map(({ guarantor, row }) => {
      const name = guarantor.name === null ? words.nobody : asText(guarantor.name);
      return [name, asText(guarantor.account ?? ''), row.items, ...figures(row)];
    }),
  ];
}

/** Rows that are in no total, in a line of their own: how many, and how much where it can be read. */
function leftOutRow({ leftOut, texts, language }: AgingSheetInput): (string | number)[][] {
  const { rows, readable, sums } = leftOut;
  if (rows === 0) return [];
  const words = texts.agingTab;
  const amounts = sums.map((sum) => formatMoney(sum, language)).join(' + ');
  return [[], [words.leftOutRows, '', rows, words.leftOutSums(readable, amounts)]];
}

function problemList(problems: readonly Problem[], texts: Messages): string[][] {
  const words = texts.agingTab;
  const lines = problems.map(({ cell, reason, details, leftOut }) => {
    const { what, cure } = texts.problems[reason](details);
    const isCounted = leftOut ? words.leftOut : words.included;
    return [cell, asText(what), '', asText(cure), '', '', '', isCounted];
  });
  const heads = [words.cell, words.reason, '', words.cure, '', '', '', words.counted];
  return [[], [words.problems], heads, ...lines];
}

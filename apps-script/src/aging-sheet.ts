import type { Aging, AgingRow, CurrencyAging } from '../../shared/aging.ts';
import type { CivilDate } from '../../shared/calendar.ts';
import { formatDate } from '../../shared/messages/dates.ts';
import type { Messages } from '../../shared/messages/index.ts';
import { type Language, minorDigits, toMajor } from '../../shared/money.ts';
import type { DebtDate } from '../../shared/sheet/fields.ts';
import type { Problem } from '../../shared/sheet/rows.ts';
import { asText } from './own-cells.ts';

/** Guarantor, account, open items; then the nine figures. */
const LABEL_COLUMNS = 3;
export const AGING_COLUMNS = LABEL_COLUMNS + 9;

/** Where one currency's table stands in the grid; rows from 0. */
export interface AgingBlock {
  readonly currency: string;
  readonly decimals: number;
  /** Row of the headers; the total stands right below, the guarantors follow. */
  readonly headerRow: number;
  readonly lastRow: number;
  readonly chartTitle: string;
}

/** The Aging tab as plain rows, with the places that want a format. */
export interface AgingSheet {
  readonly rows: readonly (readonly (string | number)[])[];
  readonly blocks: readonly AgingBlock[];
  /** Row of the headers of the problem list, from 0; null when every row could be read. */
  readonly problemRow: number | null;
}

/** What the Aging tab is made of. */
export interface AgingSheetInput {
  readonly texts: Messages;
  readonly language: Language;
  readonly today: CivilDate;
  readonly basis: DebtDate | null;
  readonly aging: Aging;
  readonly problems: readonly Problem[];
}

/**
 * Lays the report out: a title, then for each currency the headers, the total and the guarantors,
 * then the rows that a person should look at. Names from the sheet are written as text, never as
 * formulas.
 */
export function agingSheet(input: AgingSheetInput): AgingSheet {
  const { texts, aging, problems } = input;
  const words = texts.agingTab;
  const basis = input.basis ?? 'none';
  const rows: (string | number)[][] = [
    [words.title(formatDate(input.today, input.language))],
    [basis === 'paidDate' ? '' : words.basis[basis]],
    [aging.notYet > 0 ? words.notYet(aging.notYet) : ''],
  ];
  const blocks = aging.currencies.map((currency) => {
    rows.push([], [words.currency(currency.currency)]);
    const headerRow = rows.length;
    rows.push(...tableOf(currency, texts));
    return {
      currency: currency.currency,
      decimals: minorDigits(currency.currency),
      headerRow,
      lastRow: rows.length - 1,
      chartTitle: words.chart(currency.currency),
    };
  });
  if (blocks.length === 0) rows.push([], [words.nothingOpen]);
  const problemRow = problems.length > 0 ? rows.length + 2 : null;
  if (problemRow !== null) rows.push(...problemList(problems, texts));
  return { rows: rows.map(padded), blocks, problemRow };
}

function tableOf({ currency, total, guarantors }: CurrencyAging, texts: Messages) {
  const words = texts.agingTab;
  const figures = (row: AgingRow) =>
    [...row.buckets, row.undated, row.credits, row.total].map((minor) => toMajor(minor, currency));
  const heads = [...texts.buckets, words.undated, words.credits, words.total];
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

function padded(row: readonly (string | number)[]): (string | number)[] {
  return [...row, ...Array.from({ length: AGING_COLUMNS - row.length }, () => '')];
}

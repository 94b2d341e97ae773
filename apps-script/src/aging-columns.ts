import type { Aging, AgingRow } from '../../shared/aging.ts';
import { bucketNames } from '../../shared/aging-buckets.ts';
import type { Messages } from '../../shared/messages/index.ts';
import { toMajor } from '../../shared/money.ts';

/** The amounts of an aging row as columns, in the Aging tab and in a cell function alike. */

/** Columns behind the patients' total, each there only where the sheet has such amounts. */
export type Apart = 'insurer' | 'agency';

export function partsApart({ currencies }: Aging): Apart[] {
  const hasPart = (part: Apart) =>
    currencies.some(({ guarantors }) => guarantors.some(({ row }) => row[part] !== 0));
  return (['insurer', 'agency'] as const).filter(hasPart);
}

export function amountHeads(
  edges: readonly number[],
  apart: readonly Apart[],
  { agingTab: words, ages }: Messages,
): string[] {
  const beside = apart.map((part) => words[part]);
  const sums = apart.length === 0 ? [words.total] : [words.patient, ...beside, words.allOpen];
  return [...bucketNames(edges, ages), words.undated, words.credits, ...sums];
}

/** In major units. */
export function amountCells(row: AgingRow, apart: readonly Apart[], currency: string): number[] {
  const beside = apart.length === 0 ? [] : [...apart.map((part) => row[part]), allOf(row)];
  const all = [...row.buckets, row.undated, row.credits, row.total, ...beside];
  return all.map((minor) => toMajor(minor, currency));
}

/** What is open of a row, the insurer's part and the agency's included. */
export function allOf({ total, insurer, agency }: AgingRow): number {
  return total + insurer + agency;
}

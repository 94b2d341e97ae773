import { hashText } from '../contract/reference.ts';
import type { Cell } from '../sheet/fields.ts';

/**
 * The chain of the send ledger. Each line bears a seal: its number, the seal of the line before it and a
 * hash of both with its own cells. Whoever changes a cell breaks the seal of that line, whoever deletes a
 * line leaves a number out; sorting breaks nothing. It shows what was changed, and keeps nobody from it.
 */

/** What stands in a line's last cell. */
export interface Seal {
  /** From 1, in the order in which lines were added. */
  readonly number: number;
  /** Hash of the line before; of the first line nothing. */
  readonly before: string;
  readonly hash: string;
}

/** A line that stands in the tab: its row there, its cells without the seal, and the seal's text. */
export interface SealedLine {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly seal: string;
}

/**
 * What is wrong with a line: `changed` since it was written, standing there `twice`, `foreign` where we
 * did not write it; or so many lines that are `missing`, in front of this row or, without one, at the end.
 */
export type SealFault =
  | { readonly kind: 'changed' | 'twice' | 'foreign'; readonly row: number }
  | { readonly kind: 'missing'; readonly row: number | null; readonly count: number };

/** Hexadecimal digits of a hash: 128 bits. */
const DIGITS = 32;

/**
 * The seal of a new line.
 *
 * @param last seal of the line before; null for the first one
 * @param cells the line as it is read back, without its seal
 * @example sealText(sealOf(null, ['2026-11-23 09:00', 'Sent'])) // '1::3f…'
 */
export function sealOf(last: Seal | null, cells: readonly Cell[]): Seal {
  const number = (last?.number ?? 0) + 1;
  const before = last?.hash ?? '';
  return { number, before, hash: hashOf(number, before, cells) };
}

/**
 * A seal as it stands in its cell.
 *
 * @example sealText({ number: 2, before: 'aa', hash: 'bb' }) // '2:aa:bb'
 */
export function sealText({ number, before, hash }: Seal): string {
  return `${number}:${before}:${hash}`;
}

/**
 * Reads a seal; null where the text is none.
 *
 * @example readSeal('x') // null
 */
export function readSeal(text: string): Seal | null {
  const parts = /^(\d{1,9}):([0-9a-f]*):([0-9a-f]+)$/.exec(text);
  if (!parts) return null;
  const [, number = '', before = '', hash = ''] = parts;
  return { number: Number(number), before, hash };
}

/**
 * The seal with the highest number: the next line continues from it.
 *
 * @example lastSeal([]) // null
 */
export function lastSeal(seals: readonly (Seal | null)[]): Seal | null {
  return seals.reduce((last, one) => (one && one.number > (last?.number ?? 0) ? one : last), null);
}

/**
 * Follows the chain and tells what does not fit, each at its row; empty where all lines are as they were
 * written. Lines from before there were seals have none: so many of them are let pass.
 *
 * @param lines in any order
 * @param known number of the last line that surely was written, and how many lines have no seal
 * @example sealFaults([], { last: 0, unsealed: 0 }) // []
 */
export function sealFaults(
  lines: readonly SealedLine[],
  known: { readonly last: number; readonly unsealed: number },
): SealFault[] {
  const read = lines.map((line) => ({ ...line, seal: readSeal(line.seal) }));
  const sealed = read
    .flatMap(({ row, cells, seal }) => (seal ? [{ row, cells, seal }] : []))
    .sort((a, b) => a.seal.number - b.seal.number || a.row - b.row);
  const without = read.filter(({ seal }) => seal === null).slice(known.unsealed);
  const faults: SealFault[] = without.map(({ row }) => ({ kind: 'foreign', row }));
  let last: (typeof sealed)[number] | null = null;
  for (const line of sealed) {
    const { row, seal, cells } = line;
    const reached: number = last?.seal.number ?? 0;
    if (seal.number === reached) {
      faults.push({ kind: 'twice', row });
      continue;
    }
    const count = seal.number - reached - 1;
    if (count > 0) faults.push({ kind: 'missing', row, count });
    if (seal.hash !== hashOf(seal.number, seal.before, cells))
      faults.push({ kind: 'changed', row });
    // sealed anew, with other cells: the line behind it still knows what stood there
    else if (count === 0 && last && seal.before !== last.seal.hash) {
      faults.push({ kind: 'changed', row: last.row });
    }
    last = line;
  }
  const cut = known.last - (last?.seal.number ?? 0);
  if (cut > 0) faults.push({ kind: 'missing', row: null, count: cut });
  return faults;
}

function hashOf(number: number, before: string, cells: readonly Cell[]): string {
  return hashText(JSON.stringify([number, before, cells])).slice(0, DIGITS);
}

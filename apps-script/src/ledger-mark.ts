import { lastSeal, readSeal, type Seal, type SealedLine } from '../../shared/reminders/seal.ts';
import { load } from './google/store.ts';

/** Name under which the document's store keeps how long the ledger once was. */
export const WATERMARK = 'ledger-lines';

/** How long the ledger once was, and how far its chain went; of an older version the length alone. */
export interface Mark {
  readonly lines: number;
  /** Number of the last line with a seal, and how many lines were there before there were seals. */
  readonly last: number;
  readonly unsealed: number;
}

/** What the document's store knows of the ledger. */
export function ledgerMark(): Mark {
  const kept = load<Mark | number>(WATERMARK) ?? 0;
  return typeof kept === 'number' ? { lines: kept, last: 0, unsealed: kept } : kept;
}

/** The seal from which the next line goes on. */
export function lastOf(lines: readonly SealedLine[]): Seal | null {
  return lastSeal(lines.map(({ seal }) => readSeal(seal)));
}

/** What is to be kept of a ledger that a person has said is the living one. */
export function markOf(count: number, lines: readonly SealedLine[]): Mark {
  const unsealed = lines.filter(({ seal }) => readSeal(seal) === null).length;
  return { lines: count, last: lastOf(lines)?.number ?? 0, unsealed };
}

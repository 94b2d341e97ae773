import type { CivilDate } from './calendar.ts';
import { openOfBill } from './open-parts.ts';
import { existsOn, type Receivable } from './receivables.ts';

/**
 * What moves receivables from one day to a later one: bills that came in between (what is open of them),
 * bills of which less is open, and bills of which more is.
 */
export const ROLL_PARTS = ['billed', 'fell', 'rose'] as const;
export type RollPart = (typeof ROLL_PARTS)[number];

/** Two days, the earlier one first. */
export interface Days {
  readonly since: CivilDate;
  readonly asOf: CivilDate;
}

/**
 * All that is open on two days and what moved it, in minor units of one currency:
 * `before + billed + fell + rose = after`. What fell is negative.
 */
export interface RollForward extends Readonly<Record<RollPart, number>> {
  readonly currency: string;
  readonly before: number;
  readonly after: number;
}

/** A line with what moved of it. */
export interface RolledLine {
  readonly line: Receivable;
  /** In minor units; negative where less is open. */
  readonly open: number;
}

/**
 * The roll-forward of receivables between two days, whoever is to pay them, for each currency. What was
 * open on either day is what the aging of that day counts.
 *
 * @param lines all receivables of the sheet, settled ones too
 * @example rollForward(lines, { since: '2026-05-31', asOf: '2026-06-30' })
 *   // [{ currency: 'USD', before: 9000, billed: 5000, fell: -4000, rose: 0, after: 10000 }]
 */
export function rollForward(lines: readonly Receivable[], days: Days): RollForward[] {
  const found = new Map<string, { -readonly [Key in keyof RollForward]: RollForward[Key] }>();
  for (const line of lines) {
    const { before, after, part } = movementOf(line, days);
    if (before === 0 && after === 0) continue;
    const { currency } = line;
    const sums = found.get(currency) ?? {
      ...{ currency, before: 0, billed: 0, fell: 0, rose: 0, after: 0 },
    };
    sums.before += before;
    sums.after += after;
    sums[part] += after - before;
    found.set(currency, sums);
  }
  return [...found.values()];
}

/**
 * The lines that moved what is open: their changes sum to the figure, to the cent.
 *
 * @returns the largest change first
 * @example linesRolled(lines, { since: '2026-05-31', asOf: '2026-06-30' }, 'USD', 'fell')[0]?.open // -4000
 */
export function linesRolled(
  lines: readonly Receivable[],
  days: Days,
  currency: string,
  wanted: RollPart,
): RolledLine[] {
  return lines
    .filter((line) => line.currency === currency)
    .flatMap((line) => {
      const { before, after, part } = movementOf(line, days);
      return part === wanted && after !== before ? [{ line, open: after - before }] : [];
    })
    .sort((a, b) => Math.abs(b.open) - Math.abs(a.open) || a.line.row - b.line.row);
}

function movementOf(line: Receivable, { since, asOf }: Days) {
  const wasThere = existsOn(line, since);
  const before = wasThere ? openOfBill(line, since) : 0;
  const after = existsOn(line, asOf) ? openOfBill(line, asOf) : 0;
  const part: RollPart = !wasThere ? 'billed' : after < before ? 'fell' : 'rose';
  return { before, after, part };
}

import type { CivilDate } from '../calendar.ts';
import type { LedgerEvent } from './ledger.ts';

/** Why a person puts a message off. */
export const SKIP_REASONS = [
  'will-call',
  'pays-at-desk',
  'check-amount',
  'asked-time',
  'other',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/**
 * Whether a line of the ledger is about a message that somebody put off, and not about one that went.
 *
 * @example isDecision({ event: 'skipped' }) // true
 */
export function isDecision({ event }: Pick<LedgerEvent, 'event'>): boolean {
  return event === 'skipped' || event === 'taken-back';
}

/**
 * Who was put off, where nobody has taken it back: the newest such line of each guarantor, whatever its
 * day. The order of the lines does not matter.
 *
 * @example skipsIn([{ ...line, event: 'skipped', until: '2026-12-01' }])[0]?.until // '2026-12-01'
 */
export function skipsIn(events: readonly LedgerEvent[]): LedgerEvent[] {
  const newest = new Map<string, LedgerEvent>();
  for (const event of events.filter(isDecision)) {
    const before = newest.get(event.guarantor);
    const isNewer = !before || turnOf(event) > turnOf(before);
    // of two lines with one turn, as a person may leave them, the one that holds back counts
    const isTie = before && turnOf(event) === turnOf(before) && event.event === 'skipped';
    if (isNewer || isTie) newest.set(event.guarantor, event);
  }
  return [...newest.values()].filter(({ event }) => event === 'skipped');
}

/**
 * The number of the next decision about a guarantor, which its line bears as its stamp: lines of one
 * minute are told apart by it.
 *
 * @example nextTurn([], 'a:1001') // '1'
 */
export function nextTurn(events: readonly LedgerEvent[], guarantor: string): string {
  const turns = events
    .filter((event) => isDecision(event) && event.guarantor === guarantor)
    .map(turnOf);
  return String(Math.max(0, ...turns) + 1);
}

/**
 * The skip that holds somebody back on a day: the one that lasts longest; null where none does.
 *
 * @param skips of this guarantor (`skipsIn`)
 * @example skipOn([{ ...line, event: 'skipped', until: '2026-12-01' }], '2026-12-01') // null: that day it may go
 */
export function skipOn(
  skips: readonly LedgerEvent[],
  today: CivilDate,
): (LedgerEvent & { readonly until: CivilDate }) | null {
  let longest: (LedgerEvent & { readonly until: CivilDate }) | null = null;
  for (const skip of skips) {
    const { until } = skip;
    if (until === null || until <= today) continue;
    if (longest === null || until > longest.until) longest = { ...skip, until };
  }
  return longest;
}

function turnOf({ stamp }: LedgerEvent): number {
  return Number(stamp) || 0;
}

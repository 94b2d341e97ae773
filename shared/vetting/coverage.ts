import { addDays, type CivilDate, daysBetween } from '../calendar.ts';
import { PLACES, type Place } from '../places.ts';
import { type AskedEvidence, askedEvidence } from './evidence.ts';
import type { EvidenceKind } from './evidence-kinds.ts';

/**
 * Whether an agency may be given patients of a place on a day: every required paper is there, proved,
 * accepted by the practice and in force. What lapses stops new placements for the patients it covers,
 * and no others.
 */

/** How far an item is proved. */
export const GRADES = ['self-declared', 'document', 'verified'] as const;
export type Grade = (typeof GRADES)[number];

/** A paper of an agency as one practice sees it. */
export interface EvidenceItem {
  readonly kind: EvidenceKind;
  /** Where it is valid; null: everywhere. */
  readonly place: Place | null;
  /** From which day; null where it names none. */
  readonly from: CivilDate | null;
  /** The last day on which it is valid; null where it names none. */
  readonly until: CivilDate | null;
  readonly grade: Grade;
  /** Somebody of the practice has looked at it and takes it. */
  readonly isAccepted: boolean;
}

/** Why a required paper does not count: what is nearest to be mended first. */
export const GAPS = [
  'not-yet',
  'lapsed',
  'no-last-day', // a paper that ends has to say when
  'not-accepted', // nobody of the practice has looked at it
  'self-declared', // nothing but the agency's word
  'missing',
] as const;
export type Gap = (typeof GAPS)[number];

/**
 * The written mandate that both sides have signed here: it proves itself, as long as one is in force
 * between the two, and no copy of it is asked for.
 */
export const SIGNED_MANDATE: EvidenceItem = {
  ...{ kind: 'written-mandate', place: null, from: null, until: null },
  ...{ grade: 'verified', isAccepted: true },
};

/** A required paper that does not count, and how near the best one comes. */
export interface EvidenceGap {
  readonly kind: EvidenceKind;
  readonly gap: Gap;
  /** For `lapsed` the last day on which one was valid; null for all others. */
  readonly since: CivilDate | null;
}

/**
 * The required papers that do not count for patients of a place on a day; none where the agency may be
 * given accounts of theirs.
 *
 * @param on the civil day in the practice's zone: a paper lapses at the midnight after its last day
 * @example evidenceGaps([], 'FR', '2026-11-22')[0]
 *   // { kind: 'liability-insurance', gap: 'missing', since: null }
 */
export function evidenceGaps(
  items: readonly EvidenceItem[],
  place: Place,
  on: CivilDate,
): EvidenceGap[] {
  return askedEvidence(place)
    .filter(({ isRequired }) => isRequired)
    .flatMap((asked) => gapOf(asked, items, place, on) ?? []);
}

/**
 * The places whose patients an agency may be given on a day.
 *
 * @example coveredPlaces([], '2026-11-22') // []
 */
export function coveredPlaces(items: readonly EvidenceItem[], on: CivilDate): Place[] {
  return PLACES.filter((place) => evidenceGaps(items, place, on).length === 0);
}

/**
 * The last day on which patients of a place may be given to an agency that covers it today, as far as
 * its papers go that count today.
 *
 * @returns null where nothing of it ends, or where the place is not covered at all
 * @example coveredUntil(items, 'US-TX', '2026-11-22') // '2026-12-31'
 */
export function coveredUntil(
  items: readonly EvidenceItem[],
  place: Place,
  on: CivilDate,
): CivilDate | null {
  if (evidenceGaps(items, place, on).length > 0) return null;
  const ends = askedEvidence(place)
    .filter(({ isRequired }) => isRequired)
    .flatMap((asked) => {
      const counting = items.filter(
        (item) => isFor(item, asked, place) && gapIn(item, asked, on) === null,
      );
      return counting.some(({ until }) => until === null) ? [] : lastOf(counting);
    });
  return ends.sort()[0] ?? null;
}

/**
 * Why a paper that is asked for at a place does not count on a day; null where one counts.
 *
 * @example gapOf(asked, [], 'FR', '2026-11-22')?.gap // 'missing'
 */
export function gapOf(
  asked: AskedEvidence,
  items: readonly EvidenceItem[],
  place: Place,
  on: CivilDate,
): EvidenceGap | null {
  const { kind } = asked;
  const own = items.filter((item) => isFor(item, asked, place));
  const gaps = own.map((item) => ({ item, gap: gapIn(item, asked, on) }));
  if (gaps.some(({ gap }) => gap === null)) return null;
  const nearest = GAPS.find((one) => gaps.some(({ gap }) => gap === one)) ?? 'missing';
  if (nearest !== 'lapsed') return { kind, gap: nearest, since: null };
  const lapsed = gaps.filter(({ gap }) => gap === 'lapsed');
  return { kind, gap: 'lapsed', since: lastOf(lapsed.map(({ item }) => item))[0] ?? null };
}

/** The latest of their last days; none where no item names one. */
function lastOf(items: readonly EvidenceItem[]): CivilDate[] {
  return items
    .flatMap(({ until }) => until ?? [])
    .sort()
    .slice(-1);
}

/**
 * Whether an item is the paper that is asked for at a place. One that is asked for place by place serves
 * its own place, and never all of them.
 *
 * @example isFor(item, asked, 'US-TX')
 */
export function isFor(
  { kind, place: own }: EvidenceItem,
  asked: AskedEvidence,
  place: Place,
): boolean {
  return kind === asked.kind && (own === place || (own === null && !asked.isLocal));
}

function gapIn(
  { grade, isAccepted, from, until }: EvidenceItem,
  { expires }: AskedEvidence,
  on: CivilDate,
): Gap | null {
  if (grade === 'self-declared') return 'self-declared';
  if (!isAccepted) return 'not-accepted';
  if (expires && until === null) return 'no-last-day';
  if (until !== null && until < on) return 'lapsed';
  return from !== null && on < from ? 'not-yet' : null;
}

/** So many days before its last day a paper is spoken of. */
const WARNING_DAYS: readonly number[] = [7, 30, 60, 90];

/**
 * Which warning stands for a paper on a day. After days without a look only the most urgent one is left,
 * and nobody is warned three times at once.
 *
 * @returns 90, 60, 30 or 7; 0 where it has lapsed; null where it is too early for a word
 * @example warningOf('2026-12-31', '2026-12-01') // 30
 */
export function warningOf(until: CivilDate, on: CivilDate): number | null {
  const left = daysBetween(on, until);
  if (left < 0) return 0;
  return WARNING_DAYS.find((days) => left <= days) ?? null;
}

/** A paper about which somebody is to be told. */
export interface Expiry<Item> {
  readonly item: Item;
  readonly until: CivilDate;
  /** As `warningOf` gives it. */
  readonly warning: number;
}

/**
 * The papers that end soon or have ended, and that no other one of the same kind and place outlives: the
 * soonest first.
 *
 * @example expiries(items, '2026-12-01').map(({ warning }) => warning) // [0, 30]
 */
export function expiries<Item extends Pick<EvidenceItem, 'kind' | 'place' | 'from' | 'until'>>(
  items: readonly Item[],
  on: CivilDate,
): Expiry<Item>[] {
  return endings(items, on).flatMap(({ item, until }) => {
    const warning = warningOf(until, on);
    return warning === null ? [] : [{ item, until, warning }];
  });
}

/**
 * The papers that end, and that no other one of the same kind and place takes over from, with their last
 * day: the soonest first. One takes over that leaves no day between, or that is there by now.
 *
 * @example endings(items, '2026-12-01').map(({ until }) => until) // ['2026-12-31', '2027-06-30']
 */
export function endings<Item extends Pick<EvidenceItem, 'kind' | 'place' | 'from' | 'until'>>(
  items: readonly Item[],
  on: CivilDate,
): { item: Item; until: CivilDate }[] {
  const isLater = ({ from, until }: Item, than: CivilDate) =>
    (until === null || until > than) && (from === null || from <= addDays(than, 1) || from <= on);
  return items
    .flatMap((item, at) => {
      const { kind, place, until } = item;
      if (until === null) return [];
      const isOutlived = items.some(
        (other, otherAt) =>
          other.kind === kind &&
          other.place === place &&
          (isLater(other, until) || (other.until === until && otherAt < at)),
      );
      return isOutlived ? [] : [{ item, until }];
    })
    .sort((a, b) => (a.until < b.until ? -1 : 1));
}

/** Open cases at one agency whose patients live at one place. Amounts are minor units. */
export interface CasesAtPlace {
  readonly agency: string;
  readonly place: Place;
  readonly currency: string;
  readonly cases: number;
  readonly amount: number;
}

/** Open cases at a place for which their agency lacks something, with what it lacks. */
export interface Uncovered extends CasesAtPlace {
  readonly gaps: readonly EvidenceGap[];
}

/**
 * The open cases whose agency lacks a required paper for where their patients live, in the order given.
 *
 * @param items the papers of each agency; one that is not in it has none
 * @example uncovered([{ agency: 'a', place: 'FR', currency: 'EUR', cases: 2, amount: 9000 }], new Map(),
 *   '2026-11-22')[0]?.gaps.length // 4
 */
export function uncovered(
  open: readonly CasesAtPlace[],
  items: ReadonlyMap<string, readonly EvidenceItem[]>,
  on: CivilDate,
): Uncovered[] {
  return open.flatMap((one) => {
    const gaps = evidenceGaps(items.get(one.agency) ?? [], one.place, on);
    return gaps.length > 0 ? [{ ...one, gaps }] : [];
  });
}

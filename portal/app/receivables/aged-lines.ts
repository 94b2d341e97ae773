import { agingBasis } from '../../../shared/aging.ts';
import { AGING_EDGES, bucketOf } from '../../../shared/aging-buckets.ts';
import { type CivilDate, daysBetween } from '../../../shared/calendar.ts';
import type { SyncRow } from '../../../shared/contract/portal.ts';
import { existsOn, openBalance } from '../../../shared/receivables.ts';

/** Where an open line stands in the aging: the buckets of its edges, then what has no age there. */
export const AGE_PLACES = [
  'current',
  '1-30',
  '31-60',
  '61-90',
  '91-120',
  'over-120',
  'undated',
  'credit',
] as const;
export type AgePlace = (typeof AGE_PLACES)[number];

const BASES = ['dueDate', 'invoiceDate', 'serviceDate'] as const;
/** From which date all ages are counted. */
export type AgingBasis = (typeof BASES)[number];

/** A line as the portal knows it. */
export interface KnownLine extends SyncRow {
  sheetId: string;
  state: 'opaque' | 'linked' | 'placed';
  /** Somebody works on it though the sheet has it no more. */
  isMissing: boolean;
  /** The first day on which it counts nowhere any more; null where it counts today. */
  goneOn: CivilDate | null;
}

/** A line with something open on a day. */
export interface AgedLine extends Pick<KnownLine, 'ref' | 'sheetId' | 'state' | 'isMissing'> {
  currency: string;
  flags: SyncRow['flags'];
  /** From which its age is counted; null where the sheet names no such date. */
  from: CivilDate | null;
  /** Days; not yet due: negative or 0. */
  age: number | null;
  /** Minor units; negative for a credit. */
  open: number;
  place: AgePlace;
}

/** The aging of one currency, place by place; amounts are minor units. */
export interface AgingView {
  currency: string;
  lines: number;
  total: number;
  places: { place: AgePlace; lines: number; amount: number }[];
}

export interface AgedLines {
  basis: AgingBasis | null;
  /** The currency with the most open lines first. */
  currencies: AgingView[];
  lines: AgedLine[];
}

/** What is open on a day, line by line and in total, as `aging` of shared/aging.ts sums it. */
export function agedLines(known: readonly KnownLine[], on: CivilDate): AgedLines {
  const basis = basisOf(known);
  const lines = known.flatMap((line) => {
    const open = existsOn(line, on) ? openBalance(line, on) : 0;
    return open === 0 ? [] : [agedLine(line, open, { basis, on })];
  });
  const currencies = [...new Set(lines.map(({ currency }) => currency))]
    .map((currency) => ofCurrency(currency, lines))
    .sort((a, b) => b.lines - a.lines || (a.currency < b.currency ? -1 : 1));
  return { basis, currencies, lines };
}

/** From which date lines are late: the same for all, by the columns that their sheets have. */
export function basisOf(known: readonly KnownLine[]): AgingBasis | null {
  // what the sheet sends has no day of the first statement
  const column = agingBasis(
    (field) => field !== 'statementDate' && known.some((line) => line[field] !== null),
  );
  return BASES.find((field) => field === column) ?? null;
}

function agedLine(
  { ref, sheetId, state, isMissing, currency, flags, ...dates }: KnownLine,
  open: number,
  { basis, on }: { basis: AgingBasis | null; on: CivilDate },
): AgedLine {
  const from = basis && dates[basis];
  const age = from && daysBetween(from, on);
  const place = placeOf(open, age);
  return { ref, sheetId, state, isMissing, currency, flags, from, age, open, place };
}

/** Where an open amount of an age stands. */
export function placeOf(open: number, age: number | null): AgePlace {
  if (open < 0) return 'credit';
  return age === null ? 'undated' : (AGE_PLACES[bucketOf(age, AGING_EDGES)] ?? 'over-120');
}

function ofCurrency(currency: string, lines: readonly AgedLine[]): AgingView {
  const own = lines.filter((line) => line.currency === currency);
  const parts = own.map(({ place, open }) => ({ place, lines: 1, amount: open }));
  return agingView(currency, parts);
}

/** The aging of one currency out of amounts of which each stands in one place. */
export function agingView(
  currency: string,
  parts: readonly { place: AgePlace; lines: number; amount: number }[],
): AgingView {
  const places = AGE_PLACES.map((place) => ({ place, lines: 0, amount: 0 }));
  const view = { currency, lines: 0, total: 0, places };
  for (const { place, lines, amount } of parts) {
    const its = places.find((one) => one.place === place);
    if (!its) continue;
    its.lines += lines;
    its.amount += amount;
    view.lines += lines;
    view.total += amount;
  }
  return view;
}

import { addMonths, type CivilDate, daysBetween } from '../../../shared/calendar.ts';
import {
  type Recovery,
  recoveryAtAge,
  recoveryOf,
  VINTAGE_MONTHS,
  type Vintage,
  vintages,
} from '../../../shared/kpi/recovery.ts';
import { type AgingView, agingView, placeOf } from '../receivables/aged-lines.ts';
import type { OpenCases, Sums } from './read-sums.server.ts';

/** What the page of figures shows, out of sums of one currency. */

/** At this age agencies are compared: so soon that a young portal has an answer. */
export const COMPARED_MONTHS = 3;
/** So many months of receipts are drawn. */
const DRAWN_MONTHS = 12;

export interface Agency {
  id: string;
  slug: string;
  name: string;
}

export interface AgencyFigures {
  slug: string;
  name: string;
  sofar: Recovery;
  /** At the age at which all are compared; null where nothing is so old. */
  compared: Recovery | null;
  /** By months since placement, as {@link VINTAGE_MONTHS}. */
  curve: (Recovery | null)[];
}

/** What came back in a month, whenever it was placed; minor units. */
export interface MonthReceipts {
  month: CivilDate;
  collected: number;
  fee: number;
}

export interface Figures {
  /** Of the agency, or of all. */
  sofar: Recovery;
  /** Of all agencies, whichever was asked for. */
  all: Recovery;
  agencies: AgencyFigures[];
  vintages: Vintage[];
  receipts: MonthReceipts[];
  open: AgingView;
}

interface Asked {
  currency: string;
  /** Null: all of them. */
  agency: Agency | null;
  agencies: readonly Agency[];
  today: CivilDate;
}

export function figuresOf(sums: Sums, { currency, agency, agencies, today }: Asked): Figures {
  const ofCurrency = narrowed(sums, (one) => one.currency === currency);
  const { placed, recovered, open } = agency
    ? narrowed(ofCurrency, (one) => one.agencyId === agency.id)
    : ofCurrency;
  return {
    sofar: recoveryOf(placed, recovered),
    all: recoveryOf(ofCurrency.placed, ofCurrency.recovered),
    agencies: agencies.flatMap((one) => agencyFigures(ofCurrency, one, today)),
    vintages: vintages(placed, recovered, today),
    receipts: receiptsOf(recovered, today),
    open: openView(open, currency, today),
  };
}

/** Net back of what was placed in the last twelve months, whatever its age. */
export function lastYear(
  { placed, recovered }: Pick<Sums, 'placed' | 'recovered'>,
  currency: string,
  today: CivilDate,
): Recovery {
  const since = `${addMonths(today, -11).slice(0, 7)}-01`;
  return recoveryOf(
    placed.filter((one) => one.currency === currency && one.month >= since),
    recovered.filter((one) => one.currency === currency && one.placed >= since),
  );
}

/** Open cases by age as of a day. */
export function openView(
  open: readonly OpenCases[],
  currency: string,
  today: CivilDate,
): AgingView {
  const own = open.filter((one) => one.currency === currency);
  const parts = own.map(({ dueDate, cases: lines, balance: amount }) => {
    return { place: placeOf(amount, dueDate && daysBetween(dueDate, today)), lines, amount };
  });
  return agingView(currency, parts);
}

function agencyFigures(sums: Sums, { id, slug, name }: Agency, today: CivilDate): AgencyFigures[] {
  const { placed, recovered } = narrowed(sums, ({ agencyId }) => agencyId === id);
  if (placed.length === 0) return [];
  const at = (months: number) => recoveryAtAge(placed, recovered, months, today);
  return [
    {
      ...{ slug, name, sofar: recoveryOf(placed, recovered) },
      compared: at(COMPARED_MONTHS),
      curve: VINTAGE_MONTHS.map(at),
    },
  ];
}

/** Every month of the last year, also one in which nothing came back. */
function receiptsOf(recovered: Sums['recovered'], today: CivilDate): MonthReceipts[] {
  const first = recovered[0]?.received;
  if (!first) return [];
  const thisMonth = `${today.slice(0, 7)}-01` as CivilDate;
  const months = Array.from({ length: DRAWN_MONTHS }, (_, at) =>
    addMonths(thisMonth, at + 1 - DRAWN_MONTHS),
  );
  return months
    .filter((month) => month >= first)
    .map((month) => {
      const own = recovered.filter(({ received }) => received === month);
      return { month, collected: totalOf(own, 'collected'), fee: totalOf(own, 'fee') };
    });
}

function narrowed(
  { placed, recovered, open }: Sums,
  isWanted: (one: { agencyId: string; currency: string }) => boolean,
): Sums {
  return {
    placed: placed.filter(isWanted),
    recovered: recovered.filter(isWanted),
    open: open.filter(isWanted),
  };
}

function totalOf<Key extends string>(rows: readonly Record<Key, number>[], key: Key): number {
  return rows.reduce((sum, row) => sum + row[key], 0);
}

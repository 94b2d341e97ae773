import type { CivilDate } from '../../../shared/calendar.ts';
import type { KpiId } from '../../../shared/kpi/dictionary.ts';
import type { Doubt, Figure } from '../../../shared/kpi/figure.ts';
import { type Charge, type Ledger, ledgersBy, type Period } from '../../../shared/kpi/ledger.ts';
import {
  earlier,
  type Reviewed,
  type ReviewOptions,
  reviewed,
  TREND_MONTHS,
  type TrendPoint,
} from '../../../shared/kpi/review.ts';
import { type AgingBasis, basisOf, type KnownLine } from '../receivables/aged-lines.ts';

/**
 * The figures of the review that lines without a promised day tell, by what they are about: how fast money
 * comes in, how old what is owed is, what of it will come, how people pay.
 */
export const REVIEW_GROUPS = {
  speed: [
    ...(['dso', 'best-possible-dso', 'days-delinquent', 'average-dso', 'count-back-dso'] as const),
    ...(['net-days', 'effectiveness', 'collection-rate'] as const),
  ],
  age: ['aged-30', 'aged-60', 'aged-90', 'aged-120'],
  worth: ['allowance'],
  habits: [
    ...(['days-late', 'usual-days', 'pay-trend', 'mean-days-to-pay', 'mean-days-late'] as const),
    ...(['longest-delay', 'late-share', 'disputed-share'] as const),
  ],
} as const satisfies Readonly<Record<string, readonly Reviewed[]>>;
export type ReviewGroup = keyof typeof REVIEW_GROUPS;

/** All of them. */
export const REVIEW_FIGURES: readonly Reviewed[] = Object.values(REVIEW_GROUPS).flat();

/** Lines as ledgers, of every day since some day. */
export interface Book {
  /** From which date a line is late; null: none ever is. */
  basis: AgingBasis | null;
  /** The one with the most lines on the day itself first. */
  currencies: string[];
  /** What counts in a currency on a day: what its sheets had then, as in the aging of that day. */
  ledgerOn(currency: string, day: CivilDate): Ledger;
}

/**
 * @param lines all that counted on any of the days that are asked for
 * @param day of the figures themselves, the last of those days
 */
export function bookOf(lines: readonly KnownLine[], day: CivilDate): Book {
  const basis = basisOf(lines.filter(({ goneOn }) => goneOn === null || goneOn > day));
  const ledgers = ledgersBy(lines, (line) => ({
    ...{ id: line.ref, guarantor: line.guarantor, due: basis && line[basis] },
    promised: null, // stays in the sheet
  }));
  const gone = new Map(lines.flatMap(({ ref, goneOn }) => (goneOn ? [[ref, goneOn]] : [])));
  const thereOn = ({ currency, charges }: Ledger, on: CivilDate): Ledger => {
    const isThere = ({ id }: Charge) => (gone.get(id) ?? '9999-12-31') > on;
    return { currency, charges: gone.size > 0 ? charges.filter(isThere) : charges };
  };
  const currencies = ledgers
    .map((ledger) => thereOn(ledger, day))
    .filter(({ charges }) => charges.length > 0)
    .sort((a, b) => b.charges.length - a.charges.length || (a.currency < b.currency ? -1 : 1))
    .map(({ currency }) => currency);
  const ledgerOn = (currency: string, on: CivilDate) => {
    const ledger = ledgers.find((one) => one.currency === currency);
    return thereOn(ledger ?? { currency, charges: [] }, on);
  };
  return { basis, currencies, ledgerOn };
}

/** A figure without its rows. */
export interface FigureShown {
  id: Reviewed;
  kpi: KpiId;
  value: number | null;
  parts: PartShown[];
  /** Why something is not counted for sure, and how many lines that is so of. */
  doubts: { doubt: Doubt; count: number }[];
  /** The oldest first, the figure itself last. */
  trend: TrendPoint[];
}

export interface PartShown {
  key: string;
  numerator: number;
  denominator: number | null;
  times: number;
  value: number | null;
}

/** The periods of a trend, the oldest first, the period itself last. */
export function trendPeriods(period: Period): Period[] {
  return Array.from({ length: TREND_MONTHS }, (_, at) => earlier(period, TREND_MONTHS - 1 - at));
}

/** All figures of a currency, each with how it got where it is. */
export function figuresShown(
  book: Pick<Book, 'ledgerOn'>,
  currency: string,
  options: ReviewOptions,
): FigureShown[] {
  const ledger = book.ledgerOn(currency, options.period.to);
  const before = trendPeriods(options.period)
    .slice(0, -1)
    .map((period) => ({ period, ledger: book.ledgerOn(currency, period.to) }));
  return REVIEW_FIGURES.map((id) => {
    const figure = reviewed(id, ledger, options);
    const past = before.map((one) => ({
      to: one.period.to,
      value: reviewed(id, one.ledger, { ...options, period: one.period }).value,
    }));
    const trend = [...past, { to: options.period.to, value: figure.value }];
    return { id, ...shownOf(figure), trend };
  });
}

/** What is told of a figure beside its lines. */
export function shownOf({ kpi, value, parts, doubts }: Figure): Omit<FigureShown, 'id' | 'trend'> {
  const counts = new Map<Doubt, number>();
  for (const { doubt } of doubts) counts.set(doubt, (counts.get(doubt) ?? 0) + 1);
  return {
    ...{ kpi, value },
    parts: parts.map(({ numerator, denominator, ...part }) => ({
      ...{ ...part, numerator: numerator.total, denominator: denominator?.total ?? null },
    })),
    doubts: [...counts].map(([doubt, count]) => ({ doubt, count })),
  };
}

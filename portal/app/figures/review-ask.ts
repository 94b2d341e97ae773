import { AGING_EDGES } from '../../../shared/aging-buckets.ts';
import { type CivilDate, parseCivilDate } from '../../../shared/calendar.ts';
import type { Period } from '../../../shared/kpi/ledger.ts';
import {
  PRESET_PERIODS,
  type PresetPeriod,
  presetPeriod,
} from '../../../shared/kpi/preset-periods.ts';
import { EXAMPLE_RATES } from '../../../shared/kpi/review.ts';
import type { Refusal, Result } from '../../../shared/result.ts';
import { rateIn } from '../mandates/typed-terms.ts';

/** Three whole months: what a quarter is judged by, and none of it is half over. */
const USUAL: PresetPeriod = 'three-months';

/** What the rates are called in an address: of what is not due, then one a bucket. */
export const RATE_FIELDS: readonly string[] = ['not-due', ...AGING_EDGES, 'older'].map(
  (place) => `rate-${place}`,
);

/** What an address asks for, and what of it cannot be understood. */
export interface ReviewAsked {
  period: Period;
  /** Null where the two days are the person's own. */
  preset: PresetPeriod | null;
  /** Hundredths of a percent. */
  rates: readonly number[];
  /** Nobody has named rates: they are the published example. */
  isExample: boolean;
  /** As they stand in the address. */
  typed: Readonly<Record<string, string>>;
  /** Reason codes, by field. */
  problems: Readonly<Record<string, Refusal['reason']>>;
}

/** Reads an address; nothing in it is trusted. What is refused counts as usual, and is told. */
export function readReviewAsked(search: URLSearchParams, today: CivilDate): ReviewAsked {
  const problems: Record<string, Refusal['reason']> = {};
  const own = ownPeriod(search, today, problems);
  const named = PRESET_PERIODS.find((one) => one === search.get('period')) ?? USUAL;
  const preset = own ? null : named;
  const period = own ?? presetPeriod(named, today);
  const isExample = RATE_FIELDS.every((field) => !search.has(field));
  const asked = isExample ? null : ratesIn(search, problems);
  return {
    ...{ period, preset, isExample, problems, rates: asked ?? EXAMPLE_RATES },
    typed: Object.fromEntries(
      ['from', 'to', ...RATE_FIELDS].map((field) => [field, search.get(field) ?? '']),
    ),
  };
}

function ownPeriod(
  search: URLSearchParams,
  today: CivilDate,
  problems: Record<string, Refusal['reason']>,
): Period | null {
  if (!(search.has('from') || search.has('to'))) return null;
  const [from, to] = (['from', 'to'] as const).map((field) => {
    const day = parseCivilDate(search.get(field) ?? '');
    if (!day.ok) problems[field] = 'not-a-date';
    else if (day.value > today) problems[field] = 'in-future';
    return day.ok && day.value <= today ? day.value : null;
  });
  if (!(from && to)) return null;
  if (from <= to) return { from, to };
  problems['to'] = 'ends-before';
  return null;
}

function ratesIn(
  search: URLSearchParams,
  problems: Record<string, Refusal['reason']>,
): number[] | null {
  const read = RATE_FIELDS.map((field): [string, Result<number>] => [
    field,
    rateIn((search.get(field) ?? '').trim()),
  ]);
  for (const [field, rate] of read) if (!rate.ok) problems[field] = rate.reason;
  const rates = read.flatMap(([, rate]) => (rate.ok ? [rate.value] : []));
  return rates.length === read.length ? rates : null;
}

/** By which parameters another address asks for the same: the days themselves, whatever named them. */
export function reviewFilters(
  { period, rates, isExample }: Pick<ReviewAsked, 'period' | 'rates' | 'isExample'>,
  currency: string,
): Record<string, string> {
  const own = isExample
    ? []
    : RATE_FIELDS.map((field, at): [string, string] => [field, String((rates[at] ?? 0) / 100)]);
  return { currency, ...period, ...Object.fromEntries(own) };
}

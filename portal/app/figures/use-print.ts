import type { CivilDate } from '../../../shared/calendar.ts';
import { KPIS, type KpiId, type KpiTerm } from '../../../shared/kpi/dictionary.ts';
import type { Reviewed } from '../../../shared/kpi/review.ts';
import { termUnit } from '../../../shared/kpi/term-units.ts';
import { AGE_PLACES } from '../receivables/aged-lines.ts';
import { useWords } from '../ui/words.tsx';
import type { FigureShown, PartShown } from './review.ts';

/** Of which nobody says how many. */
const MANY = 100;

/** How figures and their sums are written. */
function useUnits(currency: string) {
  const { words, formats } = useWords();
  const { review: text } = words;
  const amount = (minor: number) => formats.amount({ minor, currency });

  const value = (kpi: KpiId, figure: number | null): string => {
    if (figure === null) return '–';
    const { unit } = KPIS[kpi];
    if (unit === 'money') return amount(figure);
    return unit === 'share' ? formats.percent(figure) : formats.decimal(figure);
  };
  /** Of a figure, behind it; a share has its own sign. */
  const unit = (kpi: KpiId, figure: number | null): string | undefined =>
    ({ money: currency, days: text.days(figure ?? MANY), share: undefined })[KPIS[kpi].unit];
  const sum = (term: KpiTerm, total: number): string =>
    termUnit(term).startsWith('money') ? amount(total) : formats.count(total);
  /** Of a sum, for the head of its column. */
  const sumUnit = (term: KpiTerm): string =>
    ({
      ...{ money: currency, 'money-days': text.rows.amountDays(currency) },
      ...{ days: text.days(MANY), count: text.rows.bills },
    })[termUnit(term)];
  const times = (kpi: KpiId, factor: number): string => {
    if (KPIS[kpi].unit === 'money') return formats.rate(Math.round(factor * 10_000));
    return Number.isInteger(factor) ? formats.count(factor) : formats.decimal(factor);
  };

  return { amount, value, unit, sum, sumUnit, times };
}

type Units = ReturnType<typeof useUnits>;

/** How figures, their sums and their parts are written. */
export function usePrint(currency: string) {
  const { words, formats } = useWords();
  const { kpi: dictionary, review: text } = words;
  const units = useUnits(currency);
  return {
    ...units,
    name: (id: Reviewed, kpi: KpiId): string => {
      const { name } = dictionary.figures[kpi];
      return kpi === 'aged-share' ? text.aged(name, Number(id.replace('aged-', ''))) : name;
    },
    /** Which part of a figure it is: a month, an age, a half of the bills. */
    part: (kpi: KpiId, key: string): string => {
      if (kpi === 'count-back-dso') return formats.month(key as CivilDate);
      if (kpi === 'allowance')
        return words.receivables.places[AGE_PLACES[Number(key)] ?? 'current'];
      return key === 'younger' || key === 'older' ? text.halves[key] : '';
    },
    division: (kpi: KpiId, part: PartShown): string => divisionIn(units, kpi, part),
    /** How it stands against a month before, and whether that is better. */
    change: ({ kpi, trend }: Pick<FigureShown, 'kpi' | 'trend'>): string => {
      const [before, now] = trend.slice(-2).map((point) => point.value);
      if (before == null || now == null) return text.change.none;
      if (units.value(kpi, before) === units.value(kpi, now)) return text.change.same;
      const by = Math.abs(now - before);
      const said = {
        days: () => `${formats.decimal(by)} ${text.days(by)}`,
        share: () => text.change.points(formats.decimal(by * 100)),
        money: () => `${units.amount(by)} ${currency}`,
      }[KPIS[kpi].unit]();
      const isMore = now > before;
      return text.change.said(said, isMore, isMore === (KPIS[kpi].better === 'more'));
    },
  };
}

/** A division as it was made: '511,985.00 ÷ 584,959.00 × 30 = 26.3 days'. */
function divisionIn(units: Units, kpi: KpiId, part: PartShown): string {
  const { numerator, denominator } = KPIS[kpi];
  const divided =
    denominator === null || part.denominator === null
      ? []
      : ['÷', units.sum(denominator, part.denominator)];
  const multiplied = part.times === 1 ? [] : ['×', units.times(kpi, part.times)];
  const unit = part.value === null ? [] : [units.unit(kpi, part.value) ?? ''];
  return [
    units.sum(numerator, part.numerator),
    ...divided,
    ...multiplied,
    '=',
    units.value(kpi, part.value),
    ...unit,
  ]
    .join(' ')
    .trim();
}

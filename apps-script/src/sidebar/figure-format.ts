import type { FigureView } from '../../../shared/contract/figures.ts';
import { KPIS, type KpiTerm, type KpiUnit } from '../../../shared/kpi/dictionary.ts';
import { type TermUnit, termUnit } from '../../../shared/kpi/term-units.ts';
import { formatCount } from '../../../shared/messages/dates.ts';
import { kpiWords } from '../../../shared/messages/kpi/index.ts';
import type { FigureViewWords } from '../../../shared/messages/sidebar/figures.ts';
import { formatAmount, formatMoney, type Language, minorDigits } from '../../../shared/money.ts';
import { useShell } from './shell.ts';

/** A currency with hundredths: decimals are written with the marks of its amounts. */
const HUNDREDTHS = 'EUR';

/** How numbers of figures are written, in the person's language and the ledger's currency. */
export interface FigureFormat {
  readonly texts: FigureViewWords;
  readonly words: ReturnType<typeof kpiWords>;
  /** A figure's value; in words where there is none. */
  value: (value: number | null, unit: KpiUnit) => string;
  /** A sum of rows, or one of them. */
  sum: (amount: number, term: KpiTerm) => string;
  /** Days as people say them. */
  days: (days: number) => string;
  /** A rate, in hundredths of a percent, without its sign. */
  rate: (rate: number) => string;
  /** What a division is multiplied by. */
  times: (times: number) => string;
  /** What a figure is called. */
  name: (figure: Pick<FigureView, 'id' | 'kpi'>) => string;
}

/** How numbers of figures are written on this screen. */
export function useFigureFormat(currency: string): FigureFormat {
  const { words, language } = useShell();
  const { figures: texts } = words;
  const money = (minor: number) => formatMoney({ minor, currency }, language);
  const sums: Record<TermUnit, (amount: number) => string> = {
    money,
    days: (amount) => texts.days(formatCount(amount, language)),
    'money-days': (amount) => texts.amountDays(money(amount)),
    count: (amount) => formatCount(amount, language),
  };
  const decimal = (value: number, places: 1 | 2) => decimals(value, places, language, currency);
  const days = (value: number) =>
    texts.days(Number.isInteger(value) ? formatCount(value, language) : decimal(value, 1));
  const values: Record<KpiUnit, (value: number) => string> = {
    days,
    share: (value) => texts.percent(decimal(value * 100, 1)),
    money: (value) => money(Math.round(value)),
  };
  const kpi = kpiWords(language);
  return {
    texts,
    words: kpi,
    value: (value, unit) => (value === null ? kpi.undefined : values[unit](value)),
    sum: (amount, term) => sums[termUnit(term)](amount),
    days,
    rate: (rate) => decimal(rate / 100, 2),
    times: (times) => (Number.isInteger(times) ? formatCount(times, language) : decimal(times, 2)),
    name: ({ id, kpi: entry }) => {
      const { name } = kpi.figures[entry];
      return entry === 'aged-share' ? texts.aged(name, Number(id.slice('aged-'.length))) : name;
    },
  };
}

/** The unit that the dictionary names for a figure. */
export function unitOf({ kpi }: Pick<FigureView, 'kpi'>): KpiUnit {
  return KPIS[kpi].unit;
}

function decimals(value: number, places: 1 | 2, language: Language, currency: string): string {
  const like = minorDigits(currency) === 2 ? currency : HUNDREDTHS;
  const step = places === 1 ? 10 : 1;
  const minor = Math.round((value * 100) / step) * step;
  const text = formatAmount({ minor: minor || 0, currency: like }, language); // no minus before 0
  return places === 1 ? text.slice(0, -1) : text;
}

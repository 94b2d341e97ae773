import { agingBasis } from '../../shared/aging.ts';
import { AGING_EDGES } from '../../shared/aging-buckets.ts';
import { parseCivilDate } from '../../shared/calendar.ts';
import {
  FIGURE_ROWS,
  type FigurePartView,
  type FigureRowsView,
  type FigureRowView,
  type FiguresView,
  type FigureView,
  SHOWN_FIGURES,
  type ShownFigure,
  type SumView,
} from '../../shared/contract/figures.ts';
import type { Arguments, RefusalCode } from '../../shared/contract/sidebar.ts';
import type { Figure, FigureRow, FigureSum } from '../../shared/kpi/figure.ts';
import { type Ledger, ledgersOf, type Period } from '../../shared/kpi/ledger.ts';
import { paperlessShare } from '../../shared/kpi/paperless.ts';
import { presetPeriod } from '../../shared/kpi/preset-periods.ts';
import {
  EXAMPLE_RATES,
  earlier,
  reviewed,
  TREND_MONTHS,
  type TrendPoint,
  trendOf,
} from '../../shared/kpi/review.ts';
import { sumMinor } from '../../shared/money.ts';
import { messagesSent, type SentMessage } from '../../shared/reminders/ledger.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { columnLetter, columnOfWhom } from '../../shared/sheet/fields.ts';
import type { Context } from './context.ts';
import { forget, load, save } from './google/store.ts';
import { readLedger } from './ledger.ts';
import { hasDate, isReady, type ReadTab, readReceivables } from './setup.ts';

/** Under this name the document's store keeps the clinic's own rates of the allowance. */
const RATES = 'allowance-rates';

/** What the figures are reckoned from. */
interface Book {
  readonly read: ReadTab;
  readonly basis: ReturnType<typeof agingBasis>;
  readonly ledgers: readonly Ledger[];
  /** The one that is looked at; null where the sheet has no line. */
  readonly ledger: Ledger | null;
  readonly period: Period;
  readonly own: readonly number[] | null;
  readonly messages: readonly SentMessage[];
}

type Asked = Arguments<'figures'>;

/** All figures of the sheet, without their rows. */
export function figuresView(context: Context, asked: Asked): Result<FiguresView, RefusalCode> {
  const opened = openBook(context, asked);
  if (!opened.ok) return opened;
  const book = opened.value;
  const { read, basis, ledger, ledgers, period, own } = book;
  return ok({
    tab: read.tab,
    ...{ period, basis, currency: ledger?.currency ?? null },
    currencies: ledgers.map(({ currency }) => currency),
    rates: [...(own ?? EXAMPLE_RATES)],
    isExample: own === null,
    figures: ledger ? SHOWN_FIGURES.map((id) => figureView(book, ledger, id)) : [],
  });
}

/** The rows that one sum of a figure is made of. */
export function figureRows(
  context: Context,
  { figure: id, part, side, from, ...asked }: Arguments<'figureRows'>,
): Result<FigureRowsView, RefusalCode> {
  const opened = openBook(context, asked);
  if (!opened.ok) return opened;
  const { read, ledger } = opened.value;
  const found = ledger && reckon(opened.value, ledger, id, opened.value.period).parts[part];
  const sum = found?.[side];
  if (!sum) return refused('bad-arguments', { at: 'part' });
  return ok({
    tab: read.tab.id,
    sum: sumMinor(sum.rows.map(({ amount }) => amount)),
    ...{ count: sum.rows.length, from },
    lines: linesOf(opened.value, id, sum.rows.slice(from, from + FIGURE_ROWS)),
  });
}

/** Keeps the clinic's own rates, or goes back to the example. */
export function saveRates(
  context: Context,
  { rates, ...asked }: Arguments<'saveRates'>,
): Result<FiguresView, RefusalCode> {
  if (rates) save(RATES, rates);
  else forget(RATES);
  return figuresView(context, asked);
}

function openBook(context: Context, asked: Asked): Result<Book, RefusalCode> {
  const period = asked.period
    ? readPeriod(context, asked.period)
    : ok(presetPeriod('three-months', context.today));
  if (!period.ok) return period;
  const read = readReceivables(context);
  if (!read.ok) return read;
  if (!isReady(read.value)) return refused('not-set-up');
  const { columns, reading } = read.value;
  const basis = agingBasis(hasDate(columns.map));
  const ledgers = ledgersOf(reading.receivables, basis);
  const ledger = asked.currency
    ? ledgers.find(({ currency }) => currency === asked.currency)
    : (ledgers[0] ?? null);
  if (ledger === undefined) return refused('bad-arguments', { at: 'currency' });
  return ok({
    ...{ read: read.value, basis, ledgers, ledger, period: period.value, own: ownRates() },
    messages: messagesSent(readLedger(context)),
  });
}

/** Two days as a person typed them; nobody knows yet what comes after today. */
function readPeriod(
  { today }: Context,
  asked: NonNullable<Asked['period']>,
): Result<Period, RefusalCode> {
  const [from, to] = [parseCivilDate(asked.from), parseCivilDate(asked.to)];
  if (!from.ok) return refused('bad-arguments', { at: 'period.from' });
  const isPast = to.ok && to.value <= today && from.value <= to.value;
  return isPast
    ? ok({ from: from.value, to: to.value })
    : refused('bad-arguments', { at: 'period.to' });
}

/** Null until a clinic has entered rates for the buckets that there are. */
function ownRates(): readonly number[] | null {
  const kept = load<readonly number[]>(RATES);
  return kept?.length === AGING_EDGES.length + 2 ? kept : null;
}

function reckon(book: Book, ledger: Ledger, id: ShownFigure, period: Period): Figure {
  if (id === 'paperless-share') return paperlessShare(writtenIn(book.messages, period));
  return reviewed(id, ledger, { period, rates: book.own ?? EXAMPLE_RATES });
}

function trend(book: Book, ledger: Ledger, id: ShownFigure): TrendPoint[] {
  const { period, own } = book;
  if (id !== 'paperless-share') return trendOf(id, ledger, { period, rates: own ?? EXAMPLE_RATES });
  return Array.from({ length: TREND_MONTHS }, (_, at) => {
    const then = earlier(period, TREND_MONTHS - 1 - at);
    return { to: then.to, value: reckon(book, ledger, id, then).value };
  });
}

/** What went in a period, and what was prepared for somebody to deliver. */
function writtenIn(messages: readonly SentMessage[], { from, to }: Period) {
  return messages
    .filter(({ state, day }) => state !== 'failed' && state !== 'held' && day >= from && day <= to)
    .map(({ message, channel }) => ({ id: message, channel }));
}

function figureView(book: Book, ledger: Ledger, id: ShownFigure): FigureView {
  const { kpi, value, parts, doubts } = reckon(book, ledger, id, book.period);
  const counts = new Map<FigureView['doubts'][number]['doubt'], number>();
  for (const { doubt } of doubts) counts.set(doubt, (counts.get(doubt) ?? 0) + 1);
  return {
    ...{ id, kpi, value },
    parts: parts.map(
      ({ key, numerator, denominator, times, value: own }): FigurePartView => ({
        ...{ key, times, value: own },
        numerator: sumView(numerator),
        denominator: denominator && sumView(denominator),
      }),
    ),
    doubts: [...counts].map(([doubt, count]) => ({ doubt, count })),
    trend: trend(book, ledger, id),
  };
}

function sumView({ total, rows }: FigureSum): SumView {
  return { total, rows: rows.length };
}

function linesOf(
  { read, messages }: Book,
  id: ShownFigure,
  rows: readonly FigureRow[],
): FigureRowView[] {
  if (id === 'paperless-share') {
    const byId = new Map(messages.map((one) => [one.message, one]));
    return rows.map(({ id: message, amount }) => {
      const one = byId.get(message);
      return { cell: null, name: one?.name ?? '', invoice: '', date: one?.day ?? null, amount };
    });
  }
  const { map } = read.columns;
  const who = columnLetter(columnOfWhom(map));
  const byKey = new Map(read.reading.receivables.map((line) => [line.key, line]));
  return rows.map(({ id: key, amount }) => {
    const line = byKey.get(key);
    return {
      cell: line ? `${who}${line.row}` : null,
      name: line?.guarantor ?? line?.account ?? line?.patient ?? '',
      invoice: line?.invoice ?? '',
      date: line?.invoiceDate ?? line?.serviceDate ?? null,
      amount,
    };
  });
}

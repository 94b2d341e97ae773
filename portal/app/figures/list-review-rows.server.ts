import type { CivilDate } from '../../../shared/calendar.ts';
import { reviewed } from '../../../shared/kpi/review.ts';
import { sumMinor } from '../../../shared/money.ts';
import { refused } from '../../../shared/result.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { isRefusal, type PracticeScope } from '../platform/scope.server.ts';
import { readLines } from '../receivables/read-lines.server.ts';
import { parseTableState, windowOf } from '../ui/table-state.ts';
import { bookOf, REVIEW_FIGURES, shownOf } from './review.ts';
import { readReviewAsked, reviewFilters } from './review-ask.ts';
import { type Brought, broughtIn, inOrder, reviewRowRules } from './review-rows-table.ts';

/** A line as a row of a figure: nothing of the person. In what the figure's sums count. */
export interface ReviewRow extends Brought {
  /** When it was billed. */
  on: CivilDate | null;
  due: CivilDate | null;
}

/** The lines that a figure is made of: one page of them, and what all of them add up to. */
export async function listReviewRows(scope: PracticeScope, { url }: { url: URL }) {
  const all = await allReviewRows(scope, url);
  if (isRefusal(all)) return all;
  const { rows, rules, ...rest } = all;
  const { offset, limit } = windowOf(rest.state.page, rows.length, rules);
  const sumOf = (side: 'above' | 'below') => sumMinor(rows.map((row) => row[side] ?? 0));
  return {
    ...{ ...rest, slug: scope.tenant.slug, total: rows.length },
    ...{ above: sumOf('above'), below: sumOf('below') },
    rows: rows.slice(offset, offset + limit),
  };
}

/** All lines of the figure, the period and the currency in the URL, in its order; absent: the first. */
export async function allReviewRows(scope: PracticeScope, { searchParams }: URL) {
  const asked = readReviewAsked(searchParams, todayOf(scope));
  // other rows than those that were asked for would be taken for them
  if (Object.keys(asked.problems).length > 0) return refused('unreadable');
  const wanted = searchParams.get('figure') ?? REVIEW_FIGURES[0];
  const id = REVIEW_FIGURES.find((one) => one === wanted);
  const { period, rates } = asked;
  const book = bookOf(await readLines(scope, period.to), period.to);
  const currency = searchParams.get('currency') || (book.currencies[0] ?? '');
  const isKnown = currency === '' || book.currencies.includes(currency);
  if (!(id && isKnown)) return refused('not-found');
  const ledger = book.ledgerOn(currency, period.to);
  const figure = reviewed(id, ledger, { period, rates });
  const filters = { figure: id, ...reviewFilters(asked, currency) };
  const filled = figure.parts.filter(
    ({ numerator, denominator }) => numerator.rows.length + (denominator?.rows.length ?? 0) > 0,
  );
  const parts = filled.length > 1 ? filled : [];
  const rules = reviewRowRules(filters, parts);
  const state = parseTableState(searchParams, rules);
  const part = state.filters['part'];
  const charges = new Map(ledger.charges.map((charge) => [charge.id, charge]));
  const rows = inOrder(broughtIn(figure.parts), state)
    .filter((row) => (part ?? row.part) === row.part)
    .map((row): ReviewRow => {
      const charge = charges.get(row.ref);
      return { ...row, on: charge?.date ?? null, due: charge?.due ?? null };
    });
  const { basis } = book;
  const shown = { id, ...shownOf(figure) };
  const named = parts.map(({ key }) => key);
  return { period, currency, basis, shown, filters, parts: named, rules, state, rows };
}

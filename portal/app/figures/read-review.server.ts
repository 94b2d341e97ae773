import type { CivilDate } from '../../../shared/calendar.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import type { AgingBasis } from '../receivables/aged-lines.ts';
import { readLines } from '../receivables/read-lines.server.ts';
import { bookOf, type FigureShown, figuresShown, trendPeriods } from './review.ts';
import { type ReviewAsked, readReviewAsked, reviewFilters } from './review-ask.ts';

/** What the URL asks for, and the figures of it; null where no line counts. */
export interface ReviewView {
  slug: string;
  today: CivilDate;
  asked: ReviewAsked;
  currencies: string[];
  shown: ReviewShown | null;
}

export interface ReviewShown {
  currency: string;
  basis: AgingBasis | null;
  figures: FigureShown[];
  /** By which the lines behind a figure are asked for. */
  filters: Record<string, string>;
}

/** How fast what is owed comes in, how old it is and how people pay. */
export async function readReview(
  scope: PracticeScope,
  { url: { searchParams } }: { url: URL },
): Promise<ReviewView> {
  const today = todayOf(scope);
  const asked = readReviewAsked(searchParams, today);
  const { period, rates } = asked;
  const [first = period] = trendPeriods(period);
  const book = bookOf(await readLines(scope, first.to), period.to);
  const { basis, currencies } = book;
  const view = { slug: scope.tenant.slug, today, asked, currencies };
  const currency = currencies.find((one) => one === searchParams.get('currency')) ?? currencies[0];
  if (currency === undefined) return { ...view, shown: null };
  const figures = figuresShown(book, currency, { period, rates });
  const filters = reviewFilters(asked, currency);
  return { ...view, shown: { currency, basis, figures, filters } };
}

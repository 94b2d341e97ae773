import type { CivilDate } from '../../../shared/calendar.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import type { Workplace } from '../paths.ts';
import { agenciesOf } from '../placements/list-placements.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { type Figures, figuresOf } from './figures.ts';
import { readSums, type Sums } from './read-sums.server.ts';

/** What the URL asks for, and the figures of it; null where nothing was placed yet. */
export interface FiguresView {
  slug: string;
  today: CivilDate;
  /** The agency that it is narrowed to, by its slug. */
  agency: string | null;
  choices: { slug: string; name: string }[];
  currencies: string[];
  shown: FiguresShown | null;
}

export interface FiguresShown {
  practice: Workplace;
  currency: string;
  /** Whether the stair-step is before fees or after them. */
  rate: 'gross' | 'net';
  /** What the rows of every figure are narrowed by. */
  filters: Record<string, string>;
  figures: Figures;
}

/** What came back from agencies, in the currency and for the agency that the URL names. */
export async function readFigures(
  scope: PracticeScope,
  { url: { searchParams } }: { url: URL },
): Promise<FiguresView> {
  const { slug } = scope.tenant;
  const today = todayOf(scope);
  const agencies = await agenciesOf(scope);
  const sums = await readSums(scope);
  const currencies = currenciesOf(sums);
  const currency = currencies.find((one) => one === searchParams.get('currency')) ?? currencies[0];
  const agency = agencies.find((one) => one.slug === searchParams.get('agency')) ?? null;
  const choices = agencies.map((one) => ({ slug: one.slug, name: one.name }));
  const view = { slug, today, choices, currencies, agency: agency?.slug ?? null };
  if (!currency) return { ...view, shown: null };
  const shown: FiguresShown = {
    ...{ practice: { kind: 'practice', slug }, currency },
    rate: searchParams.get('rate') === 'net' ? 'net' : 'gross',
    filters: { currency, ...(agency && { agency: agency.slug }) },
    figures: figuresOf(sums, { currency, agency, agencies, today }),
  };
  return { ...view, shown };
}

/** The one in which most cases were placed first. */
export function currenciesOf({ placed }: Pick<Sums, 'placed'>): string[] {
  const cases = new Map<string, number>();
  for (const one of placed) {
    cases.set(one.currency, (cases.get(one.currency) ?? 0) + one.cases);
  }
  return [...cases].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([code]) => code);
}

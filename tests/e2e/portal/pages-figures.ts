import type { PageSeen } from './pages.ts';
import type { Visit } from './visit.ts';

const PRACTICE = '/p/maple-street-clinic';
const REVIEW = `${PRACTICE}/figures/receivables`;
/** Before the demo's clinic had a bill. */
const EMPTY = 'from=2001-01-01&to=2001-12-31';

const openingFigure = async ({ page, words, sees }: Visit) => {
  const { net } = words.figures;
  await page.getByRole('button', { name: words.ui.tile.how(net.label) }).click();
  await sees(net.formula);
};
const openingDso = async ({ page, words, sees }: Visit) => {
  const { name, formula } = words.kpi.figures.dso;
  await page.getByRole('button', { name: words.ui.tile.how(name), exact: true }).click();
  await sees(formula);
};

/** The pages on what came back, on the receivables in figures, and the dictionary of all figures. */
export const FIGURE_PAGES: readonly PageSeen[] = [
  {
    name: 'practice-figures',
    who: 'manager',
    path: `${PRACTICE}/figures`,
    title: ({ figures }) => figures.title,
  },
  {
    name: 'practice-figures-how',
    who: 'reviewer',
    path: `${PRACTICE}/figures?rate=net`,
    title: ({ figures }) => figures.title,
    show: openingFigure,
  },
  {
    name: 'practice-figures-payments',
    who: 'staff',
    path: `${PRACTICE}/figures/payments`,
    title: ({ figures }) => figures.rows.payments,
  },
  {
    name: 'practice-figures-cases',
    who: 'reviewer',
    path: `${PRACTICE}/figures/cases?open=yes`,
    title: ({ figures }) => figures.rows.cases,
  },
  {
    name: 'practice-review',
    who: 'manager',
    path: REVIEW,
    title: ({ review }) => review.title,
  },
  {
    name: 'practice-review-how',
    who: 'reviewer',
    path: `${REVIEW}?period=twelve-months`,
    title: ({ review }) => review.title,
    show: openingDso,
  },
  {
    name: 'practice-review-refused',
    who: 'staff',
    path: `${REVIEW}?from=2026-03-01&to=2026-02-01&rate-not-due=much`,
    title: ({ review }) => review.title,
  },
  {
    name: 'practice-review-before',
    who: 'staff',
    path: `${REVIEW}?${EMPTY}`,
    title: ({ review }) => review.title,
  },
  {
    name: 'practice-review-rows',
    who: 'reviewer',
    path: `${REVIEW}/rows?figure=count-back-dso&currency=USD`,
    title: ({ review }) => review.rows.title,
  },
  {
    name: 'practice-review-rows-none',
    who: 'staff',
    path: `${REVIEW}/rows?figure=days-late&currency=USD&${EMPTY}`,
    title: ({ review }) => review.rows.title,
  },
  {
    name: 'dictionary',
    who: 'collector',
    path: '/dictionary',
    title: ({ review }) => review.dictionary.title,
  },
];

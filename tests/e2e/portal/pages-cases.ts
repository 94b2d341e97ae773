import type { PageSeen } from './pages.ts';
import type { Visit } from './visit.ts';

const CASES = '/p/maple-street-clinic/cases';

const openingFee = async ({ page, words, sees }: Visit) => {
  await page.locator('details.fee-of summary').first().click();
  await sees(words.mandates.fee.steps['tier-rate']);
};
const finding = (typed: string) => async (visit: Visit) => {
  const { find } = visit.words.practiceCases;
  await visit.fill(find.label, typed);
  await visit.press(find.submit);
  await visit.sees(find.all);
};
const recalling = async ({ words, press, sees }: Visit) => {
  const { acts } = words.practiceCases.one;
  await press(acts.recall);
  await sees(acts.recallText);
};

/** The practice's pages on its cases. */
export const CASES_PAGES: readonly PageSeen[] = [
  {
    name: 'practice-cases',
    who: 'staff',
    path: CASES,
    title: ({ practiceCases }) => practiceCases.title,
  },
  {
    name: 'practice-cases-none',
    who: 'staff',
    path: `${CASES}?status=recalled&agency=brightwater`,
    title: ({ practiceCases }) => practiceCases.title,
  },
  {
    name: 'practice-cases-late',
    who: 'staff',
    path: `${CASES}?late=any`,
    title: ({ practiceCases }) => practiceCases.title,
  },
  {
    name: 'practice-cases-found',
    who: 'staff',
    path: CASES,
    title: ({ practiceCases }) => practiceCases.title,
    show: finding('whitcombe'),
  },
  {
    name: 'practice-cases-not-found',
    who: 'staff',
    path: CASES,
    title: ({ practiceCases }) => practiceCases.title,
    show: finding('nobody'),
  },
  {
    name: 'practice-cases-forbidden',
    who: 'reviewer',
    path: CASES,
    status: 403,
    title: ({ broken }) => broken.forbidden.title,
  },
  {
    name: 'practice-case-fees',
    who: 'staff',
    path: `${CASES}/FEES`,
    title: ({ practiceCases }) => practiceCases.title,
    show: openingFee,
  },
  {
    name: 'practice-case-asked',
    who: 'staff',
    path: `${CASES}/ASKED`,
    title: ({ practiceCases }) => practiceCases.title,
  },
  {
    name: 'practice-case-contested',
    who: 'staff',
    path: `${CASES}/CONTESTED`,
    title: ({ practiceCases }) => practiceCases.title,
  },
  {
    name: 'practice-case-recalling',
    who: 'staff',
    path: `${CASES}/CONTESTED`,
    title: ({ practiceCases }) => practiceCases.title,
    show: recalling,
  },
  {
    name: 'practice-case-gone',
    who: 'staff',
    path: `${CASES}/9999`,
    status: 404,
    title: ({ broken }) => broken.notFound.title,
  },
];

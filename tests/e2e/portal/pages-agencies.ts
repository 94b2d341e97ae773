import type { PageSeen } from './pages.ts';
import type { Visit } from './visit.ts';

const PRACTICE = '/p/maple-street-clinic';
const AGENCIES = `${PRACTICE}/agencies`;
const CASES = `${PRACTICE}/cases`;

const changingTerms = async ({ page, words, press, fill, sees }: Visit) => {
  const { decide } = words.agencies;
  await press(decide.change);
  await fill(decide.feeRate, 'a quarter');
  await page.getByRole('dialog').getByLabel(decide.reason, { exact: true }).fill('They ask more.');
  await press(decide.submitChange);
  await sees(words.ui.problems['not-a-rate']);
};
const suspending = async ({ page, words, press }: Visit) => {
  await press(words.agencies.decide.suspend);
  await page.getByRole('dialog').waitFor();
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

/** The practice's pages on agencies, placements and cases. */
export const AGENCIES_PAGES: readonly PageSeen[] = [
  {
    name: 'practice-agencies',
    who: 'reviewer',
    path: AGENCIES,
    title: ({ agencies }) => agencies.title,
  },
  {
    name: 'practice-agency',
    who: 'manager',
    path: `${AGENCIES}/northgate`,
    title: ({ agencies }) => agencies.title,
  },
  {
    name: 'practice-agency-terms-refused',
    who: 'manager',
    path: `${AGENCIES}/northgate`,
    title: ({ agencies }) => agencies.title,
    show: changingTerms,
  },
  {
    name: 'practice-agency-suspending',
    who: 'manager',
    path: `${AGENCIES}/brightwater`,
    title: ({ agencies }) => agencies.title,
    show: suspending,
  },
  {
    name: 'practice-agency-staff',
    who: 'staff',
    path: `${AGENCIES}/northgate`,
    title: ({ agencies }) => agencies.title,
  },
  {
    name: 'practice-agency-undecided',
    who: 'manager',
    path: `${AGENCIES}/rive-douce`,
    title: ({ agencies }) => agencies.title,
  },
  {
    name: 'practice-agency-gone',
    who: 'staff',
    path: `${AGENCIES}/nowhere`,
    status: 404,
    title: ({ broken }) => broken.notFound.title,
  },
  {
    name: 'practice-placements',
    who: 'reviewer',
    path: `${PRACTICE}/placements`,
    title: ({ placements }) => placements.title,
  },
  {
    name: 'practice-placement',
    who: 'staff',
    path: `${PRACTICE}/placements/13`,
    title: ({ placements }) => placements.title,
  },
  {
    name: 'practice-placement-reviewer',
    who: 'reviewer',
    path: `${PRACTICE}/placements/13`,
    title: ({ placements }) => placements.title,
  },
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

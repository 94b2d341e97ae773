import type { PageSeen } from './pages.ts';
import { CASES_PAGES } from './pages-cases.ts';
import { COMPLAINT_PAGES } from './pages-complaints.ts';
import { FINDING_PAGES } from './pages-finding.ts';
import { LAW_PAGES } from './pages-law.ts';
import { PAPERS_PAGES } from './pages-papers.ts';
import { POLICY_PAGES } from './pages-policies.ts';
import type { Visit } from './visit.ts';

const PRACTICE = '/p/maple-street-clinic';
const AGENCIES = `${PRACTICE}/agencies`;

const decidingWithoutReason = async ({ words, press, sees }: Visit) => {
  await press(words.choosing.decide.submit.trial);
  await sees(words.ui.problems.required);
};
const openingWeights = async ({ page, words }: Visit) => {
  await page.getByText(words.choosing.compare.weights).click();
};
const takingOfferBack = async ({ page, words, press }: Visit) => {
  await press(words.mandates.withdraw.label);
  await page.getByRole('dialog').waitFor();
};
const typingWrongTerms = async ({ page, words, press, sees }: Visit) => {
  const { form } = words.mandates;
  const fields = page.locator('table.tiers input');
  await press(form.addAmount);
  await fields.nth(8).waitFor();
  await page.locator('[name="amount-1"]').fill('0');
  await page.locator('[name="rate-0-1"]').fill('a quarter');
  await page.locator('[name="clause-support"]').fill('Nora answers within a day.');
  await press(form.submit);
  await sees(words.ui.problems['not-a-rate']);
};

/** Says a place that the list does not offer: put in on the way, which needs no page that already runs. */
const choosingNoPlace = async ({ page, words, press, sees }: Visit) => {
  await page.route('**/coverage*', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const said = new URLSearchParams(route.request().postData() ?? '');
    said.set('place', 'nowhere');
    await route.continue({ postData: said.toString() });
  });
  await press(words.coverage.home.submit);
  await sees(words.ui.problems['not-a-choice']);
  await page.unroute('**/coverage*');
};

/** The practice's pages on agencies, placements, cases and complaints, and all on papers. */
export const AGENCIES_PAGES: readonly PageSeen[] = [
  {
    name: 'practice-coverage',
    who: 'reviewer',
    path: `${PRACTICE}/coverage`,
    title: ({ coverage }) => coverage.title,
  },
  {
    name: 'practice-coverage-refused',
    who: 'manager',
    path: `${PRACTICE}/coverage`,
    title: ({ coverage }) => coverage.title,
    show: choosingNoPlace,
  },
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
    name: 'practice-agency-considered',
    who: 'manager',
    path: `${AGENCIES}/rive-douce`,
    title: ({ agencies }) => agencies.title,
  },
  {
    name: 'practice-agency-answers',
    who: 'reviewer',
    path: `${AGENCIES}/rive-douce/answers`,
    title: ({ choosing }) => choosing.answers.title,
  },
  {
    name: 'practice-agency-answers-none',
    who: 'staff',
    path: `${AGENCIES}/harbor-pine/answers`,
    title: ({ choosing }) => choosing.answers.title,
  },
  {
    name: 'practice-agency-decide',
    who: 'manager',
    path: `${AGENCIES}/northgate/decide?to=suspended`,
    title: ({ choosing }) => choosing.decide.title,
  },
  {
    name: 'practice-agency-decide-refused',
    who: 'manager',
    path: `${AGENCIES}/rive-douce/decide?to=trial`,
    title: ({ choosing }) => choosing.decide.title,
    show: decidingWithoutReason,
  },
  {
    name: 'practice-agency-decide-forbidden',
    who: 'reviewer',
    path: `${AGENCIES}/rive-douce/decide`,
    status: 403,
    title: ({ broken }) => broken.forbidden.title,
  },
  {
    name: 'practice-agency-decisions',
    who: 'manager',
    path: `${AGENCIES}/swift-ledger/decisions`,
    title: ({ choosing }) => choosing.decisions.title,
  },
  {
    name: 'practice-compare',
    who: 'reviewer',
    path: `${AGENCIES}/compare`,
    title: ({ choosing }) => choosing.compare.title,
    show: openingWeights,
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
    path: `${AGENCIES}/harbor-pine`,
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
    name: 'practice-agency-dossier',
    who: 'reviewer',
    path: `${AGENCIES}/northgate/dossier`,
    title: ({ dossier }) => dossier.title,
  },
  {
    name: 'practice-agency-dossier-empty',
    who: 'staff',
    path: `${AGENCIES}/harbor-pine/dossier`,
    title: ({ dossier }) => dossier.title,
  },
  {
    name: 'practice-mandate',
    who: 'manager',
    path: `${AGENCIES}/northgate/mandate`,
    title: ({ mandates }) => mandates.title,
  },
  {
    name: 'practice-mandate-reviewer',
    who: 'reviewer',
    path: `${AGENCIES}/brightwater/mandate?version=1`,
    title: ({ mandates }) => mandates.title,
  },
  {
    name: 'practice-mandate-taking-back',
    who: 'manager',
    path: `${AGENCIES}/brightwater/mandate`,
    title: ({ mandates }) => mandates.title,
    show: takingOfferBack,
  },
  {
    name: 'practice-mandate-none',
    who: 'staff',
    path: `${AGENCIES}/rive-douce/mandate`,
    title: ({ mandates }) => mandates.title,
  },
  {
    name: 'practice-mandate-draft',
    who: 'manager',
    path: `${AGENCIES}/northgate/mandate/edit`,
    title: ({ mandates }) => mandates.draftTitle,
  },
  {
    name: 'practice-mandate-draft-refused',
    who: 'manager',
    path: `${AGENCIES}/northgate/mandate/edit`,
    title: ({ mandates }) => mandates.draftTitle,
    show: typingWrongTerms,
  },
  {
    name: 'practice-mandate-draft-forbidden',
    who: 'staff',
    path: `${AGENCIES}/northgate/mandate/edit`,
    status: 403,
    title: ({ broken }) => broken.forbidden.title,
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
  ...CASES_PAGES,
  ...PAPERS_PAGES,
  ...FINDING_PAGES,
  ...POLICY_PAGES,
  ...LAW_PAGES,
  ...COMPLAINT_PAGES,
];

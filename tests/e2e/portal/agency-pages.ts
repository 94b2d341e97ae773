import type { PageSeen } from './pages.ts';
import type { Visit } from './visit.ts';

const AGENCY = '/a/northgate';
const NOBODY_S_ID = '00000000-0000-7000-8000-000000000000';

const payingTooMuch = async ({ page, words, sees }: Visit) => {
  await page.locator('input[value="payment"]').check();
  await page.locator('input[name="payment-amount"]').fill('99999');
  await page.locator('#update button[type="submit"]').click();
  await sees(words.ui.problems['over-balance']);
};
const takingBack = async ({ page, words }: Visit) => {
  await page.getByRole('button', { name: words.caseWork.payments.takeBack }).first().click();
  await page.getByRole('dialog').waitFor();
};
const refusingWithoutReason = async ({ words, press, sees }: Visit) => {
  await press(words.inbox.placement.refuse);
  await sees(words.ui.problems.required);
};
const findingCases = async ({ page, words, press, sees }: Visit) => {
  await page.locator('input[name="words"]').fill('nobody-is-called-so');
  await press(words.practiceCases.find.submit);
  await sees(words.practiceCases.find.none);
};
const checkingFile = async ({ page, words, press, sees }: Visit) => {
  const lines = ['case,event,amount,date', '1,sing,,', '999,note,,', '60,contact,,'];
  const buffer = Buffer.from(lines.join('\n'));
  await page.setInputFiles('input[type="file"]', { name: 'u.csv', mimeType: 'text/csv', buffer });
  await press(words.updates.check);
  await sees(words.updates.outcome.download);
};

/** The pages of an agency, by who may see them. */
export const AGENCY_PAGES: readonly PageSeen[] = [
  { name: 'agency', who: 'agencyManager', path: AGENCY, title: ({ frame }) => frame.today },
  { name: 'agency-collector', who: 'collector', path: AGENCY, title: ({ frame }) => frame.today },
  {
    name: 'agency-people',
    who: 'agencyManager',
    path: `${AGENCY}/people`,
    title: ({ people }) => people.title,
  },
  {
    name: 'agency-mail',
    who: 'agencyManager',
    path: `${AGENCY}/mail`,
    title: ({ mail }) => mail.title,
  },
  {
    name: 'agency-audit',
    who: 'agencyManager',
    path: `${AGENCY}/audit`,
    title: ({ audit }) => audit.title,
  },
  {
    name: 'agency-inbox',
    who: 'collector',
    path: `${AGENCY}/inbox`,
    title: ({ inbox }) => inbox.title,
  },
  {
    name: 'agency-placement',
    who: 'collector',
    path: `${AGENCY}/inbox/PLACEMENT`,
    title: ({ inbox }) => inbox.title,
  },
  {
    name: 'agency-placement-refused',
    who: 'collector',
    path: `${AGENCY}/inbox/PLACEMENT`,
    title: ({ inbox }) => inbox.title,
    show: refusingWithoutReason,
  },
  {
    name: 'agency-cases',
    who: 'collector',
    path: `${AGENCY}/cases`,
    title: ({ caseWork }) => caseWork.title,
  },
  {
    name: 'agency-cases-silent',
    who: 'collector',
    path: `${AGENCY}/cases?needs=silent&sort=due`,
    title: ({ caseWork }) => caseWork.title,
  },
  {
    name: 'agency-cases-not-found',
    who: 'collector',
    path: `${AGENCY}/cases`,
    title: ({ caseWork }) => caseWork.title,
    show: findingCases,
  },
  {
    name: 'agency-case',
    who: 'collector',
    path: `${AGENCY}/cases/PAID`,
    title: ({ caseWork }) => caseWork.title,
  },
  {
    name: 'agency-case-refused',
    who: 'collector',
    path: `${AGENCY}/cases/PAID`,
    title: ({ caseWork }) => caseWork.title,
    show: payingTooMuch,
  },
  {
    name: 'agency-case-taking-back',
    who: 'collector',
    path: `${AGENCY}/cases/PAID`,
    title: ({ caseWork }) => caseWork.title,
    show: takingBack,
  },
  {
    name: 'agency-case-recalled',
    who: 'collector',
    path: `${AGENCY}/cases/RECALLED`,
    title: ({ caseWork }) => caseWork.title,
  },
  {
    name: 'agency-case-gone',
    who: 'collector',
    path: `${AGENCY}/cases/${NOBODY_S_ID}`,
    status: 404,
    title: ({ broken }) => broken.notFound.title,
  },
  {
    name: 'agency-updates',
    who: 'collector',
    path: `${AGENCY}/updates`,
    title: ({ updates }) => updates.title,
  },
  {
    name: 'agency-updates-checked',
    who: 'collector',
    path: `${AGENCY}/updates`,
    title: ({ updates }) => updates.title,
    show: checkingFile,
  },
];

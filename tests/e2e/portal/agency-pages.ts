import type { PageSeen } from './pages.ts';
import type { Visit } from './visit.ts';

const AGENCY = '/a/northgate';
/** Of the agency that has an offer of a mandate. */
const OFFERED = '/a/brightwater/mandates';
const QUESTIONS = '/a/brightwater/questions';
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
const signing = async ({ page, words, press }: Visit) => {
  await press(words.mandates.sign.label);
  await page.getByRole('dialog').waitFor();
};
const decliningWithoutReason = async ({ words, press, sees }: Visit) => {
  await press(words.mandates.decline.label);
  await press(words.mandates.decline.submit);
  await sees(words.ui.problems.required);
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
    name: 'agency-exits',
    who: 'collector',
    path: `${AGENCY}/exits`,
    title: ({ exits }) => exits.agency.title,
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
    name: 'agency-cases-promises',
    who: 'collector',
    path: `${AGENCY}/cases?needs=promises&sort=due`,
    title: ({ caseWork }) => caseWork.title,
  },
  {
    name: 'agency-cases-late',
    who: 'collector',
    path: `${AGENCY}/cases?late=any`,
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
    name: 'agency-mandates',
    who: 'signer',
    path: OFFERED,
    title: ({ mandates }) => mandates.listTitle,
  },
  {
    name: 'agency-mandate-signing',
    who: 'signer',
    path: `${OFFERED}/CLINIC`,
    title: ({ mandates }) => mandates.title,
    show: signing,
  },
  {
    name: 'agency-mandate-declining',
    who: 'signer',
    path: `${OFFERED}/CLINIC`,
    title: ({ mandates }) => mandates.title,
    show: decliningWithoutReason,
  },
  {
    name: 'agency-mandate-collector',
    who: 'collector',
    path: `${OFFERED}/CLINIC`,
    title: ({ mandates }) => mandates.title,
  },
  {
    name: 'agency-mandate-gone',
    who: 'collector',
    path: `${OFFERED}/${NOBODY_S_ID}`,
    status: 404,
    title: ({ broken }) => broken.notFound.title,
  },
  {
    name: 'agency-questions',
    who: 'signer',
    path: QUESTIONS,
    title: ({ choosing }) => choosing.questions.title,
  },
  {
    name: 'agency-question',
    who: 'signer',
    path: `${QUESTIONS}/REQUEST`,
    title: ({ choosing }) => choosing.questions.title,
  },
  {
    name: 'agency-question-collector',
    who: 'collector',
    path: `${QUESTIONS}/REQUEST`,
    title: ({ choosing }) => choosing.questions.title,
  },
  {
    name: 'agency-question-gone',
    who: 'collector',
    path: `${QUESTIONS}/${NOBODY_S_ID}`,
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

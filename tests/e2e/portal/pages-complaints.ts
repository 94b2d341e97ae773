import type { PageSeen } from './pages.ts';
import type { Visit } from './visit.ts';

const PRACTICE = '/p/maple-street-clinic';
const COMPLAINTS = `${PRACTICE}/complaints`;

const asking = async ({ page, words, press }: Visit) => {
  await press(words.complaints.one.ask.label);
  await page.getByRole('dialog').waitFor();
};
const decidingWithoutReason = async ({ page, words, press, sees }: Visit) => {
  const { decide } = words.complaints.one;
  await press(decide.label);
  await page.getByRole('dialog').getByRole('button', { name: decide.submit }).click();
  await sees(words.ui.problems.required);
};
const recordingNothing = async ({ words, press, sees }: Visit) => {
  await press(words.complaints.form.submit);
  await sees(words.ui.problems.required);
};
const makingLink = async ({ words, press, sees }: Visit) => {
  await press(words.complaints.links.make);
  await sees(words.complaints.links.made);
};
const answeringNothing = async ({ words, press, sees }: Visit) => {
  await press(words.complaints.one.answer.submit);
  await sees(words.ui.problems.required);
};
const openingRate = async ({ page, words, sees }: Visit) => {
  const { rate } = words.complaints;
  await page.getByRole('button', { name: words.ui.tile.how(rate.byAgency) }).click();
  await sees(rate.formula);
};
const sendingNothing = async ({ page, words, sees }: Visit) => {
  await page.locator('main button[type="submit"]').click();
  await sees(words.ui.problems['not-a-choice']);
};

const one = { title: ({ complaints }) => complaints.columns.number } satisfies Partial<PageSeen>;
const list = { title: ({ complaints }) => complaints.title } satisfies Partial<PageSeen>;
const patients = {
  who: 'nobody',
  title: ({ complain }) => complain.tab,
} satisfies Partial<PageSeen>;

/** The pages of complaints: of a practice, of an agency, and of a patient. */
export const COMPLAINT_PAGES: readonly PageSeen[] = [
  { name: 'practice-complaints', who: 'manager', path: COMPLAINTS, ...list },
  {
    name: 'practice-complaints-reviewer',
    who: 'reviewer',
    path: `${COMPLAINTS}?needs=rated`,
    ...list,
  },
  { name: 'practice-complaints-none', who: 'staff', path: `${COMPLAINTS}?needs=stopping`, ...list },
  { name: 'practice-complaint-overdue', who: 'manager', path: `${COMPLAINTS}/3`, ...one },
  { name: 'practice-complaint-staff', who: 'staff', path: `${COMPLAINTS}/1`, ...one },
  {
    ...{ name: 'practice-complaint-asking', who: 'staff', path: `${COMPLAINTS}/6`, ...one },
    show: asking,
  },
  {
    ...{ name: 'practice-complaint-refused', who: 'manager', path: `${COMPLAINTS}/4`, ...one },
    show: decidingWithoutReason,
  },
  {
    ...{ name: 'practice-complaint-gone', who: 'staff', path: `${COMPLAINTS}/9999`, status: 404 },
    title: ({ broken }) => broken.notFound.title,
  },
  {
    ...{
      name: 'practice-complaint-forbidden',
      who: 'reviewer',
      path: `${COMPLAINTS}/1`,
      status: 403,
    },
    title: ({ broken }) => broken.forbidden.title,
  },
  {
    ...{ name: 'practice-complaint-new', who: 'staff', path: `${COMPLAINTS}/new?agency=northgate` },
    title: ({ complaints }) => complaints.form.title,
    show: recordingNothing,
  },
  {
    ...{ name: 'practice-case-links', who: 'staff', path: `${PRACTICE}/cases/FEES/links` },
    title: ({ complaints }) => complaints.links.title,
    show: makingLink,
  },
  {
    ...{ name: 'practice-agencies-rates', who: 'manager', path: `${PRACTICE}/agencies` },
    title: ({ agencies }) => agencies.title,
    show: openingRate,
  },
  { name: 'agency-complaints', who: 'collector', path: '/a/northgate/complaints', ...list },
  { name: 'agency-complaints-signer', who: 'signer', path: '/a/brightwater/complaints', ...list },
  {
    ...{
      name: 'agency-complaint',
      who: 'agencyManager',
      path: '/a/northgate/complaints/COMPLAINT',
    },
    ...{ ...one, show: answeringNothing },
  },
  {
    ...{ name: 'agency-complaint-collector', who: 'collector', ...one },
    path: '/a/northgate/complaints/COMPLAINT',
  },
  { name: 'complain', path: '/c/TELLING', ...patients },
  { name: 'complain-refused', path: '/c/TELLING', ...patients, show: sendingNothing },
  { name: 'complain-sent', path: '/c/TELLING?sent=3', ...patients },
  { name: 'complain-over', path: '/c/over', ...patients },
];

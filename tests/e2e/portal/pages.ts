import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import { AGENCY_PAGES } from './agency-pages.ts';
import { AGENCIES_PAGES } from './pages-agencies.ts';
import { FIGURE_PAGES } from './pages-figures.ts';
import type { Visit } from './visit.ts';
import { TOKEN_NAMES, type Who, type World } from './world.ts';

/** A page as somebody sees it. */
export interface PageSeen {
  /** Of the picture, without '.png'. */
  name: string;
  who: Who;
  /** TOKEN_NAMES in it stand for what the world has. */
  path: string;
  title: (words: PortalMessages) => string;
  /** Absent: 200. */
  status?: number;
  /** Brings the opened page to a state of its own. */
  show?: (visit: Visit) => Promise<void>;
}

const PRACTICE = '/p/maple-street-clinic';
const NOBODY_S_ID = '00000000-0000-7000-8000-000000000000';

const refusedSignIn = async ({ words, press, fill, sees }: Visit) => {
  await fill(words.signIn.email, 'nobody@demo.example');
  await fill(words.signIn.password, 'not the password');
  await press(words.signIn.submit);
  await sees(words.ui.problems['wrong-sign-in']);
};
const badAddress = async ({ words, press, fill, sees }: Visit) => {
  await fill(words.people.email, 'samuel@demo.example');
  await press(words.people.invite.submit);
  await sees(words.ui.problems['already-member']);
};
const ending = async ({ page, words, press }: Visit) => {
  await press(words.people.change.end);
  await page.getByRole('dialog').waitFor();
};
const leaving = async ({ page, words }: Visit) => {
  await page.getByRole('button', { name: words.mail.stuck.leave }).first().click();
  await page.getByRole('dialog').waitFor();
};
const settingUp = async ({ page, words, press }: Visit) => {
  await press(words.me.second.setUp);
  await page.getByRole('img', { name: words.me.second.picture }).waitFor();
};

const makingCode = async ({ words, press, sees }: Visit) => {
  await press(words.sheets.connect.submit);
  await sees(words.sheets.connect.recovery);
};

/** Every page, by who may see it. */
export const PAGES: readonly PageSeen[] = [
  { name: 'sign-in', who: 'nobody', path: '/sign-in', title: ({ signIn }) => signIn.title },
  {
    name: 'sign-in-refused',
    who: 'nobody',
    path: '/sign-in',
    title: ({ signIn }) => signIn.title,
    show: refusedSignIn,
  },
  {
    name: 'sign-in-code',
    who: 'halfway',
    path: '/sign-in/code',
    title: (w) => w.signIn.code.title,
  },
  { name: 'reset-asked', who: 'nobody', path: '/reset', title: (w) => w.signIn.askReset.title },
  { name: 'reset-sent', who: 'nobody', path: '/reset?sent', title: (w) => w.signIn.askReset.title },
  { name: 'reset', who: 'nobody', path: '/reset/RESET', title: (w) => w.signIn.reset.title },
  { name: 'reset-over', who: 'nobody', path: '/reset/over', title: (w) => w.signIn.reset.title },
  {
    name: 'invitation',
    who: 'nobody',
    path: '/invitation/INVITATION',
    title: ({ frame }) => frame.invitation,
  },
  {
    name: 'invitation-for-another',
    who: 'newcomer',
    path: '/invitation/INVITATION',
    title: ({ frame }) => frame.invitation,
  },
  {
    name: 'invitation-over',
    who: 'nobody',
    path: '/invitation/over',
    title: ({ frame }) => frame.invitation,
  },
  { name: 'sign-up', who: 'nobody', path: '/sign-up', title: (w) => w.signIn.signUpPage.title },
  {
    name: 'sign-up-sent',
    who: 'nobody',
    path: '/sign-up?sent',
    title: (w) => w.signIn.signUpPage.title,
  },
  { name: 'mailbox', who: 'nobody', path: '/mailbox', title: ({ mail }) => mail.mailbox.title },
  { name: 'kit', who: 'nobody', path: '/kit', title: ({ kit }) => kit.title },
  {
    name: 'not-found',
    who: 'nobody',
    path: '/nowhere',
    status: 404,
    title: ({ broken }) => broken.notFound.title,
  },
  {
    name: 'foreign-form',
    who: 'nobody',
    path: '/foreign-form',
    status: 403,
    title: ({ broken }) => broken.foreignForm.title,
  },
  {
    name: 'workplaces',
    who: 'collector',
    path: '/workplaces',
    title: ({ frame }) => frame.chooseWorkplace,
  },
  {
    name: 'workplaces-none',
    who: 'newcomer',
    path: '/',
    title: ({ frame }) => frame.chooseWorkplace,
  },
  { name: 'me', who: 'manager', path: '/me', title: ({ me }) => me.profile.title },
  {
    name: 'me-security',
    who: 'manager',
    path: '/me/security',
    title: ({ me }) => me.security.title,
  },
  {
    name: 'me-password',
    who: 'manager',
    path: '/me/password',
    title: ({ me }) => me.password.title,
  },
  {
    name: 'me-second-factor-off',
    who: 'manager',
    path: '/me/second-factor',
    title: ({ me }) => me.second.title,
  },
  {
    name: 'me-second-factor-setup',
    who: 'manager',
    path: '/me/second-factor',
    title: ({ me }) => me.second.title,
    show: settingUp,
  },
  {
    name: 'me-second-factor-on',
    who: 'reviewer',
    path: '/me/second-factor',
    title: ({ me }) => me.second.title,
  },
  { name: 'practice', who: 'manager', path: PRACTICE, title: ({ frame }) => frame.today },
  { name: 'practice-staff', who: 'staff', path: PRACTICE, title: ({ frame }) => frame.today },
  { name: 'practice-reviewer', who: 'reviewer', path: PRACTICE, title: ({ frame }) => frame.today },
  {
    name: 'practice-receivables',
    who: 'manager',
    path: `${PRACTICE}/receivables`,
    title: ({ receivables }) => receivables.title,
  },
  {
    name: 'practice-receivables-day',
    who: 'reviewer',
    path: `${PRACTICE}/receivables?on=2026-09-30&state=placed`,
    title: ({ receivables }) => receivables.title,
  },
  {
    name: 'practice-receivable',
    who: 'staff',
    path: `${PRACTICE}/receivables/REF`,
    title: ({ receivables }) => receivables.title,
  },
  ...FIGURE_PAGES,
  {
    name: 'practice-sheets',
    who: 'staff',
    path: `${PRACTICE}/sheets`,
    title: ({ sheets }) => sheets.title,
  },
  {
    name: 'practice-sheets-code',
    who: 'manager',
    path: `${PRACTICE}/sheets`,
    title: ({ sheets }) => sheets.title,
    show: makingCode,
  },
  {
    name: 'practice-people',
    who: 'manager',
    path: `${PRACTICE}/people`,
    title: ({ people }) => people.title,
  },
  {
    name: 'practice-people-refused',
    who: 'manager',
    path: `${PRACTICE}/people`,
    title: ({ people }) => people.title,
    show: badAddress,
  },
  {
    name: 'practice-people-staff',
    who: 'staff',
    path: `${PRACTICE}/people`,
    title: ({ people }) => people.title,
  },
  {
    name: 'practice-person',
    who: 'manager',
    path: `${PRACTICE}/people/STAFF`,
    title: ({ people }) => people.title,
  },
  {
    name: 'practice-person-ending',
    who: 'manager',
    path: `${PRACTICE}/people/STAFF`,
    title: ({ people }) => people.title,
    show: ending,
  },
  {
    name: 'practice-person-gone',
    who: 'manager',
    path: `${PRACTICE}/people/${NOBODY_S_ID}`,
    status: 404,
    title: ({ broken }) => broken.notFound.title,
  },
  {
    name: 'practice-mail',
    who: 'manager',
    path: `${PRACTICE}/mail`,
    title: ({ mail }) => mail.title,
  },
  {
    name: 'practice-mail-leaving',
    who: 'manager',
    path: `${PRACTICE}/mail`,
    title: ({ mail }) => mail.title,
    show: leaving,
  },
  {
    name: 'practice-audit',
    who: 'manager',
    path: `${PRACTICE}/audit`,
    title: ({ audit }) => audit.title,
  },
  {
    name: 'practice-audit-nothing',
    who: 'manager',
    path: `${PRACTICE}/audit?action=role-changed`,
    title: ({ audit }) => audit.title,
  },
  {
    name: 'practice-audit-forbidden',
    who: 'staff',
    path: `${PRACTICE}/audit`,
    status: 403,
    title: ({ broken }) => broken.forbidden.title,
  },
  ...AGENCIES_PAGES,
  ...AGENCY_PAGES,
];

/** The path in a world that there is. */
export function pathIn({ tokens }: World, { path }: PageSeen): string {
  const name = TOKEN_NAMES.find((one) => path.includes(one));
  return name ? path.replace(name, tokens[name]) : path;
}

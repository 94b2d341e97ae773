import type { PageSeen } from './pages.ts';
import type { Visit } from './visit.ts';

const SEEN = '/p/maple-street-clinic/agencies';
const OWN = '/a/northgate';
const NOBODY_S_ID = '00000000-0000-7000-8000-000000000000';

const refusingWithoutReason = async ({ page, words, press, sees }: Visit) => {
  await page.getByLabel(words.papers.check.refuse).check();
  await press(words.papers.check.submit);
  await sees(words.ui.problems['reason-needed']);
};
const verifyingWithoutAddress = async ({ page, words, press, sees }: Visit) => {
  await page.getByLabel(words.papers.check.verify).check();
  await press(words.papers.check.submit);
  await sees(words.ui.problems['source-needed']);
};
const licenceWithoutPlace = async ({ page, words, fill, press, sees }: Visit) => {
  await page.getByLabel(words.papers.form.kind).selectOption('licence');
  await fill(words.papers.form.issuer, 'Department of Licences');
  await press(words.papers.form.submit);
  await sees(words.ui.problems['place-needed']);
};
const withdrawing = async ({ page, words, press }: Visit) => {
  await press(words.papers.withdraw.label);
  await page.getByRole('dialog').waitFor();
};
const referring = async ({ page, words, press }: Visit) => {
  await press(words.profile.references.add.label);
  await page.getByRole('dialog').waitFor();
};

/** What agencies tell and prove, as they keep it and as a practice sees it. */
export const PAPERS_PAGES: readonly PageSeen[] = [
  {
    name: 'practice-papers',
    who: 'manager',
    path: `${SEEN}/northgate/papers?place=US-NJ`,
    title: ({ papers }) => papers.title,
  },
  {
    name: 'practice-papers-proved',
    who: 'staff',
    path: `${SEEN}/brightwater/papers`,
    title: ({ papers }) => papers.title,
  },
  {
    name: 'practice-papers-found',
    who: 'reviewer',
    path: `${SEEN}/rive-douce/papers?place=FR`,
    title: ({ papers }) => papers.title,
  },
  {
    name: 'practice-paper',
    who: 'reviewer',
    path: `${SEEN}/northgate/papers/PAPER`,
    title: ({ papers }) => papers.title,
    show: refusingWithoutReason,
  },
  {
    name: 'practice-paper-lapsed',
    who: 'manager',
    path: `${SEEN}/northgate/papers/LAPSED`,
    title: ({ papers }) => papers.title,
    show: verifyingWithoutAddress,
  },
  {
    name: 'practice-paper-staff',
    who: 'staff',
    path: `${SEEN}/northgate/papers/LAPSED`,
    title: ({ papers }) => papers.title,
  },
  {
    name: 'practice-paper-gone',
    who: 'manager',
    path: `${SEEN}/northgate/papers/${NOBODY_S_ID}`,
    status: 404,
    title: ({ broken }) => broken.notFound.title,
  },
  {
    name: 'practice-paper-new',
    who: 'manager',
    path: `${SEEN}/northgate/papers/new`,
    title: ({ papers }) => papers.foundTitle,
    show: licenceWithoutPlace,
  },
  {
    name: 'practice-paper-new-forbidden',
    who: 'staff',
    path: `${SEEN}/northgate/papers/new`,
    status: 403,
    title: ({ broken }) => broken.forbidden.title,
  },
  {
    name: 'agency-papers',
    who: 'agencyManager',
    path: `${OWN}/papers`,
    title: ({ papers }) => papers.title,
  },
  {
    name: 'agency-paper',
    who: 'agencyManager',
    path: `${OWN}/papers/LAPSED`,
    title: ({ papers }) => papers.title,
    show: withdrawing,
  },
  {
    name: 'agency-paper-collector',
    who: 'collector',
    path: `${OWN}/papers/PAPER`,
    title: ({ papers }) => papers.title,
  },
  {
    name: 'agency-paper-new',
    who: 'agencyManager',
    path: `${OWN}/papers/new?renews=LAPSED`,
    title: ({ papers }) => papers.addTitle,
  },
  {
    name: 'agency-profile',
    who: 'agencyManager',
    path: `${OWN}/profile`,
    title: ({ profile }) => profile.title,
    show: referring,
  },
  {
    name: 'agency-profile-collector',
    who: 'collector',
    path: '/a/brightwater/profile',
    title: ({ profile }) => profile.title,
  },
];

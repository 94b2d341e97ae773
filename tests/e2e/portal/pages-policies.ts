import type { PageSeen } from './pages.ts';
import type { Visit } from './visit.ts';

const PRACTICE = '/p/maple-street-clinic';
/** Of the agency that has not attested to the newest version. */
const ASKED = '/a/brightwater/policies';
const NOBODY_S_ID = '00000000-0000-7000-8000-000000000000';

const savingWrongly = async ({ words, page, press, fill, sees }: Visit) => {
  const { form } = words.policies;
  await fill(form.labels.title, '');
  await page.locator('[name="reviewOn"]').fill('2026-01-01');
  await press(form.submit);
  await sees(words.ui.problems.required);
};
const attesting = async ({ page, words, press }: Visit) => {
  await press(words.policies.attest.label);
  await page.getByRole('dialog').waitFor();
};

/** How patients are to be treated, as the practice writes it and agencies read it. */
export const POLICY_PAGES: readonly PageSeen[] = [
  {
    name: 'practice-policy',
    who: 'manager',
    path: `${PRACTICE}/policy`,
    title: ({ policies }) => policies.title,
  },
  {
    name: 'practice-policy-before',
    who: 'reviewer',
    path: `${PRACTICE}/policy?version=1`,
    title: ({ policies }) => policies.title,
  },
  {
    name: 'practice-policy-draft',
    who: 'manager',
    path: `${PRACTICE}/policy/edit`,
    title: ({ policies }) => policies.draftTitle,
  },
  {
    name: 'practice-policy-draft-refused',
    who: 'manager',
    path: `${PRACTICE}/policy/edit`,
    title: ({ policies }) => policies.draftTitle,
    show: savingWrongly,
  },
  {
    name: 'practice-policy-draft-forbidden',
    who: 'staff',
    path: `${PRACTICE}/policy/edit`,
    status: 403,
    title: ({ broken }) => broken.forbidden.title,
  },
  {
    name: 'agency-policies',
    who: 'collector',
    path: ASKED,
    title: ({ policies }) => policies.list.title,
  },
  {
    name: 'agency-policy-collector',
    who: 'collector',
    path: `${ASKED}/CLINIC`,
    title: ({ policies }) => policies.title,
  },
  {
    name: 'agency-policy-attesting',
    who: 'signer',
    path: `${ASKED}/CLINIC`,
    title: ({ policies }) => policies.title,
    show: attesting,
  },
  {
    name: 'agency-policy-attested',
    who: 'agencyManager',
    path: '/a/northgate/policies/CLINIC',
    title: ({ policies }) => policies.title,
  },
  {
    name: 'agency-policy-gone',
    who: 'agencyManager',
    path: `/a/northgate/policies/${NOBODY_S_ID}`,
    status: 404,
    title: ({ broken }) => broken.notFound.title,
  },
];

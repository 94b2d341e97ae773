import type { PageSeen } from './pages.ts';
import type { Visit } from './visit.ts';

const AGENCIES = '/p/maple-street-clinic/agencies';

const keepingReviewOfNobody = async ({ words, fill, choose, press, sees }: Visit) => {
  const { form, sources, verdicts } = words.reviews;
  await choose(sources.found);
  await choose(verdicts.good);
  await fill(form.labels.text, 'They answer within a day.');
  await press(form.submit);
  await sees(words.ui.problems.required);
};
const lookingWithoutWords = async ({ page, words, press, sees }: Visit) => {
  await page.locator('input[type="radio"][value="ok"]').evaluateAll((all) => {
    for (const one of all) (one as HTMLInputElement).checked = true;
  });
  await page.locator('[name="papers"][value="concern"]').check();
  await press(words.reverification.form.submit);
  await sees(words.ui.problems['concern-untold']);
};
const lookingUpWrongFile = async ({ page, words, press, sees }: Visit) => {
  const file = { name: 'accounts.csv', mimeType: 'text/csv', buffer: Buffer.from('A,B\n1,2') };
  await page.locator('input[type="file"]').setInputFiles(file);
  await press(words.lookups.make.submit);
  await sees(words.ui.problems['unknown-list']);
};

/** What a practice finds and hears about an agency, and how it parts with it. */
export const FINDING_PAGES: readonly PageSeen[] = [
  {
    name: 'practice-exit-too-early',
    who: 'manager',
    path: `${AGENCIES}/northgate/exit`,
    title: ({ exits }) => exits.title,
  },
  {
    name: 'practice-calendar',
    who: 'staff',
    path: '/p/maple-street-clinic/calendar',
    title: ({ calendar }) => calendar.title,
  },
  {
    name: 'practice-calendar-narrowed',
    who: 'reviewer',
    path: '/p/maple-street-clinic/calendar?kind=exit&agency=northgate',
    title: ({ calendar }) => calendar.title,
  },
  {
    name: 'practice-reverify',
    who: 'manager',
    path: `${AGENCIES}/brightwater/reverify`,
    title: ({ reverification }) => reverification.title,
  },
  {
    name: 'practice-reverify-refused',
    who: 'manager',
    path: `${AGENCIES}/northgate/reverify`,
    title: ({ reverification }) => reverification.title,
    show: lookingWithoutWords,
  },
  {
    name: 'practice-reverify-reading',
    who: 'reviewer',
    path: `${AGENCIES}/northgate/reverify`,
    title: ({ reverification }) => reverification.title,
  },
  {
    name: 'practice-reverify-no-work',
    who: 'staff',
    path: `${AGENCIES}/rive-douce/reverify`,
    title: ({ reverification }) => reverification.title,
  },
  {
    name: 'practice-reviews',
    who: 'staff',
    path: `${AGENCIES}/northgate/reviews`,
    title: ({ reviews }) => reviews.title,
  },
  {
    name: 'practice-reviews-refused',
    who: 'manager',
    path: `${AGENCIES}/rive-douce/reviews`,
    title: ({ reviews }) => reviews.title,
    show: keepingReviewOfNobody,
  },
  {
    name: 'practice-lookups',
    who: 'reviewer',
    path: `${AGENCIES}/northgate/lookups`,
    title: ({ lookups }) => lookups.title,
  },
  {
    name: 'practice-lookups-none',
    who: 'staff',
    path: `${AGENCIES}/rive-douce/lookups`,
    title: ({ lookups }) => lookups.title,
  },
  {
    name: 'practice-lookups-refused',
    who: 'manager',
    path: `${AGENCIES}/rive-douce/lookups`,
    title: ({ lookups }) => lookups.title,
    show: lookingUpWrongFile,
  },
  {
    name: 'practice-lookup-complaints',
    who: 'reviewer',
    path: `${AGENCIES}/northgate/lookups/COMPLAINTS`,
    title: ({ lookups }) => lookups.one.title,
  },
  {
    name: 'practice-lookup-exclusions',
    who: 'manager',
    path: `${AGENCIES}/northgate/lookups/EXCLUSIONS`,
    title: ({ lookups }) => lookups.one.title,
  },
];

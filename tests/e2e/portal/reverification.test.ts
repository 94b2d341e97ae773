import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate, civilDateIn } from '../../../shared/calendar.ts';
import { formatDate } from '../../../shared/messages/dates.ts';
import { LANGUAGES } from '../../../shared/money.ts';
import { REVERIFICATION_POINTS } from '../../../shared/vetting/reverification.ts';
import { approve } from '../../portal/cases.ts';
import { asMaintenance } from '../../portal/database.ts';
import { join, makeAgency, makePractice, type TestTenant } from '../../portal/people.ts';
import { expectGood } from './good.ts';
import { useSite } from './site.ts';
import { makeSpeaker } from './speakers.ts';
import type { Visit } from './visit.ts';

const site = useSite();
const CONCERN = 'Two complaints of one kind within a month.';

describe.each(LANGUAGES)('looking at an agency again (%s)', (language) => {
  test('a manager finds it late, answers point by point, and the next look stands in the calendar', async () => {
    const { practice, agency, visit } = await arrange();
    const { words, page } = visit;
    const { reverification: text } = words;
    await visit.open(`/p/${practice.slug}`);
    await visit.sees(text.todo.late(agency.name));
    await visit.follow(text.todo.go);
    await visit.title(`${text.at(agency.name)} ${text.states.late}`);
    await visit.sees(text.known.exclusions.none);
    await expectGood(visit);

    const next = addDays(today(), 40);
    await answerAll(visit);
    await visit.fill(text.form.nextOn, next);
    await visit.press(text.form.submit);
    await visit.sees(words.ui.problems['concern-untold']);
    await visit.fill(text.form.concern(text.points.complaints), CONCERN);
    await visit.press(text.form.submit);
    await visit.sees(words.toasts.agencyReverified);
    await visit.sees(CONCERN);
    await visit.sees(text.history.concerns(1));
    await visit.title(`${text.at(agency.name)} ${text.states['not-due']}`);
    await expectGood(visit);

    await visit.follow(words.frame.calendar);
    await visit.title(words.calendar.title);
    const row = page.getByRole('row').filter({ hasText: words.calendar.about.reverification });
    await row.getByText(formatDate(next, language)).waitFor();
    await expectGood(visit);
    await row.getByRole('link').click();
    await visit.title(`${text.at(agency.name)} ${text.states['not-due']}`);
    await visit.follow(text.history.decide);
    await visit.sees(words.choosing.decide.choose);
    await visit.open(`/p/${practice.slug}`);
    expect(await page.getByText(text.todo.late(agency.name)).count()).toBe(0);
  });

  async function arrange() {
    const practice = await makePractice(site.database, `Rowan Court ${language}`);
    const agency = await makeAgency(site.database, `Curlew ${language}`);
    await approve(site.database, practice, agency);
    await begunLongAgo(practice);
    const person = await makeSpeaker(site.database, 'Greta Moll', language);
    await join(site.database, person, practice, 'manager');
    const visit = await site.visit(language, { session: person.session });
    return { practice, agency, visit };
  }
});

test('without scripts it is kept as well', async () => {
  const practice = await makePractice(site.database, 'Spindle Court');
  const agency = await makeAgency(site.database, 'Whimbrel');
  await approve(site.database, practice, agency);
  const person = await makeSpeaker(site.database, 'Greta Moll', 'en');
  await join(site.database, person, practice, 'manager');
  const visit = await site.visit('en', { session: person.session, hasScripts: false });
  const { words, page } = visit;
  await visit.open(`/p/${practice.slug}/agencies/${agency.slug}/reverify`);
  await answerAll(visit);
  await visit.press(words.reverification.form.submit);
  await visit.sees(words.ui.problems['concern-untold']);
  // what was answered is still there
  expect(await page.locator('[name="papers"][value="ok"]').isChecked()).toBe(true);
  await visit.fill(
    words.reverification.form.concern(words.reverification.points.complaints),
    CONCERN,
  );
  await visit.press(words.reverification.form.submit);
  await visit.sees(CONCERN);
});

/** All in order but the complaints, of which nothing is told yet. */
async function answerAll({ page }: Visit): Promise<void> {
  for (const point of REVERIFICATION_POINTS) {
    const answer = point === 'complaints' ? 'concern' : 'ok';
    await page.locator(`[name="${point}"][value="${answer}"]`).check();
  }
}

function begunLongAgo({ id }: TestTenant): Promise<unknown> {
  return asMaintenance(site.database, (sql) =>
    sql.query(
      `UPDATE practice_agencies SET decided_at = now() - interval '14 months' WHERE practice_id = $1`,
      [id],
    ),
  );
}

/** Where the practices of tests are. */
function today(): CivilDate {
  return civilDateIn('Europe/Paris')(Date.now());
}

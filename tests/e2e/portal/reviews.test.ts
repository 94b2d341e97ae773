import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/money.ts';
import { join, makeAgency, makePractice } from '../../portal/people.ts';
import { expectGood } from './good.ts';
import { useSite } from './site.ts';
import { makeSpeaker } from './speakers.ts';

const site = useSite();

describe.each(LANGUAGES)('what others say (%s)', (language) => {
  test('staff keep what somebody said, with where it comes from, and take it back', async () => {
    const practice = await makePractice(site.database, `Alder Court ${language}`);
    const agency = await makeAgency(site.database, `Merlin ${language}`);
    const staff = await makeSpeaker(site.database, 'Odile Frank', language);
    await join(site.database, staff, practice, 'staff');
    const visit = await site.visit(language, { session: staff.session });
    const { words, page } = visit;
    const { reviews: text } = words;
    await visit.open(`/p/${practice.slug}/agencies/${agency.slug}`);
    await visit.sees(text.section.none);
    await visit.follow(text.section.see);
    await visit.title(text.of(agency.name));
    await visit.sees(text.form.noReferences);
    await visit.choose(text.sources.found);
    await visit.fill(text.form.labels.foundWho, 'Elm Dental');
    await visit.choose(text.verdicts.mixed);
    await visit.fill(text.form.labels.text, 'Kind on the phone, slow with mail.');
    await visit.press(text.form.submit);
    await visit.sees(words.toasts.reviewAdded);
    const kept = page.getByRole('region', { name: 'Elm Dental' });
    await kept.getByText(text.verdicts.mixed).waitFor();
    await kept.getByText(text.sources.found).waitFor();
    await expectGood(visit);

    await kept.getByRole('button', { name: text.withdraw.label }).click();
    const question = page.getByRole('dialog');
    await question.getByText(text.withdraw.text).waitFor();
    await question.getByRole('button', { name: text.withdraw.label }).click();
    await visit.sees(words.toasts.reviewWithdrawn);
    expect(await kept.getByRole('button').count()).toBe(0);
    await visit.follow(agency.name);
    await visit.sees(text.section.none);
  });
});

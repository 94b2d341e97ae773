import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/money.ts';
import { join, makeAgency, makePractice } from '../../portal/people.ts';
import { expectGood } from './good.ts';
import { useSite } from './site.ts';
import { makeSpeaker } from './speakers.ts';

const site = useSite();

/** As the bureau publishes it. */
const COMPLAINTS = [
  'Date received,Product,Sub-product,Issue,Sub-issue,Company,Complaint ID',
  '09/12/2016,Debt collection,Medical,Communication tactics,,"Kestrel Recovery, LLC",1',
  '09/15/2016,Debt collection,Medical,False statements or representation,,"KESTREL RECOVERY, LLC",2',
  '09/15/2016,Debt collection,Credit card,Communication tactics,,Kestrel Recoveries Inc,3',
].join('\n');

describe.each(LANGUAGES)('look-ups (%s)', (language) => {
  test('a reviewer looks an agency up, says which name is theirs, and changes it', async () => {
    const practice = await makePractice(site.database, `Rowan Court ${language}`);
    const agency = await makeAgency(site.database, `Kestrel ${language}`);
    const reviewer = await makeSpeaker(site.database, 'Ines Falk', language);
    await join(site.database, reviewer, practice, 'reviewer');
    const visit = await site.visit(language, { session: reviewer.session });
    const { words, page } = visit;
    const { lookups: text } = words;
    await visit.open(`/p/${practice.slug}/agencies/${agency.slug}`);
    await visit.follow(text.section.look);
    await visit.title(text.of(agency.name));
    await page.getByLabel(text.make.file).setInputFiles({
      ...{ name: 'complaints.csv', mimeType: 'text/csv', buffer: Buffer.from(COMPLAINTS) },
    });
    await visit.fill(text.make.companies, 'Kestrel Recovery');
    await visit.press(text.make.submit);
    await visit.title(text.lists.cfpb);
    await visit.sees(text.one.complaints(2, 2));
    await visit.sees(text.one.caution.cfpb);
    await expectGood(visit);

    const row = (name: string) => page.locator('tbody tr').filter({ hasText: name });
    await row('LLC').getByRole('button', { name: text.one.same }).click();
    await visit.sees(words.toasts.lookupAnswered);
    await row('Inc').getByRole('button', { name: text.one.same }).click();
    await row('Inc').getByRole('button', { name: text.one.change.other }).click();
    await row('Inc').getByText(text.one.isOther, { exact: true }).waitFor();
    await visit.follow(text.title);
    await visit.sees(text.past.complaints(2, 2));
    await visit.follow(agency.name);
    await visit.sees(text.past.complaints(2, 2));
    expect(await page.getByText(text.past.open(1)).count()).toBe(0);
  });
});

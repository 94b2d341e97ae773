import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/money.ts';
import { makeCase, makeCaseWorld } from '../../portal/cases.ts';
import { mandateTerms } from '../../portal/mandates.ts';
import { join, makeAgency, makePractice, type TestTenant } from '../../portal/people.ts';
import { expectGood } from './good.ts';
import { useSite } from './site.ts';
import { makeSpeaker } from './speakers.ts';
import type { Visit } from './visit.ts';

const site = useSite();

/** Past the five business days until the first contact. */
const ACCEPTED_DAYS_AGO = 12;

describe.each(LANGUAGES)('an agency that is late (%s)', (language) => {
  test('is told so, as its practice is, until it says what it did; and reads what it should not have', async () => {
    const practice = await makePractice(site.database, `Alder Clinic ${language}`);
    const agency = await makeAgency(site.database, `Heron ${language}`);
    const mandate = mandateTerms({ prohibited: ['plan'] });
    const world = await makeCaseWorld(site.database, practice, agency, { mandate });
    const now = new Date(Date.now() - ACCEPTED_DAYS_AGO * 24 * 3_600_000);
    await makeCase(world, { status: 'accepted', now });
    const staff = await visitOf(practice, 'staff', 'Lena Voss');
    const collector = await visitOf(agency, 'collector', 'Paul Adler');
    const { clocks: text, practiceCases, caseWork, cases, toasts } = staff.words;

    await staff.open(`/p/${practice.slug}`);
    await staff.sees(text.practiceTodo.title(agency.name, 1));
    await staff.follow(text.practiceTodo.go);
    await staff.title(practiceCases.title);
    await late(staff).waitFor();
    await expectGood(staff);
    await staff.follow('C-1');
    await late(staff).waitFor();
    await staff.sees(text.how);
    await expectGood(staff);

    await collector.open(`/a/${agency.slug}`);
    await collector.sees(text.agencyTodo['first-contact'](1));
    await collector.follow(text.agencyTodoGo);
    await collector.title(caseWork.title);
    await late(collector).waitFor();
    await collector.follow('C-1');
    await late(collector).waitFor();
    await collector.sees(text.form.plan);
    const { page } = collector;
    await page.locator('input[value="contact"]').check();
    const allowed = [cases.channels.call, cases.channels.letter, cases.channels.email];
    await collector.sees(text.form.channels(allowed.join(', ')));
    await page.locator('select[name="contact-channel"]').selectOption('sms');
    await page.locator('select[name="contact-outcome"]').selectOption('reached');
    await expectGood(collector);
    await collector.press(caseWork.save);
    await collector.sees(toasts.caseUpdated);
    await collector.sees(text.against.texts.channel);
    expect(await late(collector).count()).toBe(0);

    await staff.open(`/p/${practice.slug}/cases/1`);
    await staff.sees(text.against.summary(1));
    await staff.sees(text.against.texts.channel);
    expect(await late(staff).count()).toBe(0);
    await expectGood(staff);
    await staff.open(`/p/${practice.slug}/cases?late=any`);
    expect(await staff.page.locator('tbody tr').count()).toBe(0);
  });

  async function visitOf(
    tenant: TestTenant,
    role: 'staff' | 'collector',
    name: string,
  ): Promise<Visit> {
    const person = await makeSpeaker(site.database, name, language);
    await join(site.database, person, tenant, role);
    return site.visit(language, { session: person.session });
  }
});

/** The mark of what is late, in a list or on a case. */
function late({ page, words }: Visit) {
  return page.locator('main .badge.bad').filter({ hasText: words.clocks.badges.late });
}

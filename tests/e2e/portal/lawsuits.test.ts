import { describe, expect, test } from 'vitest';
import { applySheetChanges } from '../../../portal/app/cases/sheet-change.server.ts';
import { civilDateIn } from '../../../shared/calendar.ts';
import { formatDate } from '../../../shared/messages/dates.ts';
import { formatMoney, LANGUAGES, type Language } from '../../../shared/money.ts';
import { atSheet, makeCase, makeCaseWorld } from '../../portal/cases.ts';
import { mandateTerms } from '../../portal/mandates.ts';
import { join, makeAgency, makePractice, type TestTenant } from '../../portal/people.ts';
import { plain } from '../journey-desk.ts';
import { expectGood } from './good.ts';
import { useSite } from './site.ts';
import { makeSpeaker } from './speakers.ts';
import { fact } from './thread-world.ts';
import type { Visit } from './visit.ts';

const site = useSite();
const WHY = 'Three promises were broken.';

/** A case under a mandate that wants a yes for each suit, and who has to do with it. */
async function begin(language: Language) {
  const practice = await makePractice(site.database, `Aspen Row ${language}`);
  const agency = await makeAgency(site.database, `Heron ${language}`);
  const fee = { rates: [[2500]], legalRate: 4000, directRate: 1000 };
  const mandate = mandateTerms({ fee, prohibited: ['lawsuit'] });
  const world = await makeCaseWorld(site.database, practice, agency, { mandate });
  const now = new Date();
  const one = await makeCase(world, { status: 'accepted', now });
  const visitOf = async (tenant: TestTenant, role: 'manager' | 'staff', name: string) => {
    const person = await makeSpeaker(site.database, name, language);
    await join(site.database, person, tenant, role);
    return site.visit(language, { session: person.session });
  };
  return {
    ...{ world, one, now, today: civilDateIn('Europe/Paris')(now.getTime()) },
    manager: await visitOf(practice, 'manager', 'Ines Vidal'),
    staff: await visitOf(practice, 'staff', 'Paul Brun'),
    lawyer: await visitOf(agency, 'manager', 'Ruth Aster'),
    atPractice: `/p/${practice.slug}/cases/${one.number}`,
    atAgency: `/a/${agency.slug}/cases/${one.id}`,
  };
}
type Journey = Awaited<ReturnType<typeof begin>>;

describe.each(LANGUAGES)('going to court over a case (%s)', (language) => {
  test('takes the practice’s written yes, and from the day of the suit the legal rate', async () => {
    const journey = await begin(language);
    await isRefusedWithoutYes(journey);
    await allow(journey);
    await file(journey);
    await collect(journey, language);
    await isKnownToThePractice(journey);
  });
});

async function isRefusedWithoutYes({ lawyer, atAgency, staff, atPractice }: Journey) {
  const { caseWork, ui } = lawyer.words;
  await lawyer.open(atAgency);
  await lawyer.sees(ui.problems['suit-needs-yes']);
  expect(await lawyer.page.getByRole('radio', { name: caseWork.kinds.lawsuit }).count()).toBe(0);
  await staff.open(atPractice);
  const { one: text } = staff.words.practiceCases;
  await staff.sees(text.suitForbidden);
  const act = staff.page.getByRole('button', { name: text.acts.allow_lawsuit });
  expect(await act.count()).toBe(0);
}

/** A manager says yes, and why. */
async function allow({ manager, atPractice }: Journey) {
  const { page, words } = manager;
  const { acts: text, suitAllowed } = words.practiceCases.one;
  await manager.open(atPractice);
  await manager.press(text.allow_lawsuit);
  const dialog = page.getByRole('dialog');
  await expectGood(manager);
  await dialog.getByLabel(text.why, { exact: true }).fill(WHY);
  await dialog.getByRole('button', { name: text.allow_lawsuit }).click();
  await manager.sees(words.toasts.caseChanged);
  await manager.sees(words.cases.told.allow_lawsuit());
  await manager.sees(WHY);
  await manager.sees(suitAllowed);
  await page.getByRole('button', { name: text.disallow_lawsuit }).waitFor();
}

async function file({ lawyer, atAgency, today }: Journey) {
  const { caseWork, cases, toasts } = lawyer.words;
  await lawyer.open(atAgency);
  await lawyer.page.getByRole('radio', { name: caseWork.kinds.lawsuit, exact: true }).check();
  await lawyer.fill(caseWork.fields.of.lawsuit.on, today);
  await lawyer.press(caseWork.save);
  await lawyer.sees(toasts.caseUpdated);
  await lawyer.sees(cases.told.lawsuit({ on: formatDate(today, lawyer.language) }));
  await expectGood(lawyer);
}

/** A part is paid at the practice, another to the agency; each line says why its fee is what it is. */
async function collect({ lawyer, world, one, now }: Journey, language: Language) {
  const { caseWork, mandates, toasts } = lawyer.words;
  const { steps } = mandates.fee;
  const money = (minor: number) => formatMoney({ minor, currency: one.currency }, language);
  const fallen = { ref: one.ref, before: 10_000, after: 5000, billed: 0 };
  await atSheet(world.sheet, (scope) => applySheetChanges(scope, [fallen]).then(() => null), now);
  await lawyer.page.reload({ waitUntil: 'load' });
  await showsLine(lawyer, caseWork.deskPayments.title, steps['direct-rate']);
  await lawyer.page.getByRole('radio', { name: caseWork.kinds.payment, exact: true }).check();
  const { amount } = caseWork.fields.of.payment;
  await lawyer.fill(caseWork.inCurrency(amount, one.currency), '20');
  await lawyer.press(caseWork.saveBalance(money(3000)));
  await lawyer.sees(toasts.caseUpdated);
  await showsLine(lawyer, caseWork.payments.title, steps['legal-rate']);
  expect(await fact(lawyer, caseWork.facts.balance)).toBe(plain(money(3000)));
  await expectGood(lawyer);
}

/** The fee of a table's payment opens to this line. */
async function showsLine({ page }: Visit, table: string, line: string) {
  const rows = page.getByRole('table', { name: table });
  for (const fee of await rows.locator('summary').all()) await fee.click();
  await rows.getByText(line).waitFor();
}

async function isKnownToThePractice({ manager, atPractice, today }: Journey) {
  const { practiceCases, mandates } = manager.words;
  const { one: text } = practiceCases;
  await manager.open(atPractice);
  expect(await fact(manager, text.legalSince)).toBe(formatDate(today, manager.language));
  await showsLine(manager, text.payments.title, mandates.fee.steps['legal-rate']);
  await expectGood(manager);
  const back = manager.page.getByRole('button', { name: text.acts.disallow_lawsuit });
  expect(await back.count()).toBe(0);
}

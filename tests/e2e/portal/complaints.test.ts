import { describe, expect, test } from 'vitest';
import { placeAccounts } from '../../../portal/app/placements/place-accounts.server.ts';
import { complaintNumber } from '../../../shared/complaints.ts';
import { contentHash } from '../../../shared/contract/sync.ts';
import { LANGUAGES, type Language } from '../../../shared/money.ts';
import { caseNumber } from '../../../shared/placement.ts';
import {
  atSheet,
  type CaseWorld,
  caseNow,
  makeCase,
  makeCaseWorld,
  makeReceivable,
} from '../../portal/cases.ts';
import { HOME } from '../../portal/papers.ts';
import { join, makeAgency, makePractice } from '../../portal/people.ts';
import { complaints as axeComplaints } from '../axe.ts';
import { expectGood } from './good.ts';
import { useSite } from './site.ts';
import { makeSpeaker } from './speakers.ts';
import { goToPage, pageOf } from './thread-world.ts';
import type { Visit } from './visit.ts';

const site = useSite();

const TOLD = 'They told my neighbour how much I owe, on the stairs.';
const ASKED = 'A neighbour was told what is owed. What happened?';
const WHY = 'Both sides say that the neighbour was told.';

/** A case at an agency, and everybody who has to do with it, in one language. */
async function begin(language: Language) {
  const practice = await makePractice(site.database, `Hill clinic ${language}`);
  const agency = await makeAgency(site.database, `Fair agency ${language}`);
  const world = await makeCaseWorld(site.database, practice, agency);
  const sits = async (name: string, where: typeof practice, role: Parameters<typeof join>[3]) => {
    const person = await makeSpeaker(site.database, name, language);
    await join(site.database, person, where, role);
    return site.visit(language, { session: person.session });
  };
  return {
    ...{ world, practice, agency },
    one: await makeCase(world, { status: 'accepted', now: new Date() }),
    staff: await sits('Samuel Ortiz', practice, 'staff'),
    manager: await sits('Elena Ruiz', practice, 'manager'),
    answerer: await sits('Nora Lind', agency, 'manager'),
    // nobody signs in, and nothing is run
    patient: await site.visit(language, { hasScripts: false }),
  };
}
type Journey = Awaited<ReturnType<typeof begin>>;

/** What a hand-off of one more account is answered: a number, or what it lacks. */
async function handOff({ sheet, agency, database }: CaseWorld): Promise<string> {
  const row = await makeReceivable(database, sheet);
  const nothing = { email: null, language: null, account: null, invoice: null };
  const dates = { serviceDate: null, dueDate: null, lastNoticeOn: null };
  const placing = {
    ...{ ref: row.ref, hash: contentHash(row), place: HOME },
    ...{ statusUnderstood: true, lastNoticeSent: true },
    package: { name: 'Ana Ruiz', ...nothing, ...dates },
  };
  const place = (scope: Parameters<typeof placeAccounts>[0]) =>
    placeAccounts(scope, { agency: agency.id, rows: [placing] });
  const done = await atSheet(sheet, place, new Date());
  if (!done.ok) return done.reason;
  return done.value.number ?? done.value.rows.flatMap(({ unmet }) => unmet).join();
}

/** Staff makes a link for the patient of a case. */
async function makeLink({ staff, practice, one }: Journey): Promise<string> {
  const { links, ofCase } = staff.words.complaints;
  await staff.open(`/p/${practice.slug}/cases/${one.number}`);
  await staff.sees(ofCase.none);
  await staff.follow(ofCase.links);
  await staff.title(links.title);
  await staff.press(links.make);
  await staff.sees(links.made);
  await expectGood(staff);
  return staff.page.locator('.copy code').first().innerText();
}

/** The patient tells what happened, after having left something out. */
async function tell({ patient, practice, agency }: Journey, link: string): Promise<void> {
  const { page, words } = patient;
  const { complain: text } = words;
  expect(await patient.open(link)).toBe(200);
  await patient.title(text.title(agency.name));
  await expectAccessible(patient.language, link);
  await patient.press(text.submit(practice.name));
  await patient.sees(words.ui.problems['not-a-choice']);
  await patient.choose(text.kinds.disclosure);
  await page.getByLabel(text.text, { exact: true }).fill(TOLD);
  await page.locator('[name="contact"]').fill('555 0199');
  await patient.press(text.submit(practice.name));
  await patient.title(text.sent.title);
  await patient.sees(text.sent.number(complaintNumber(1)));
  await patient.sees(text.sent.clock(agency.name, 5));
  await expectAccessible(patient.language, page.url());
}

/** What everybody may open is looked at in each language, by who has scripts. */
async function expectAccessible(language: Language, address: string): Promise<void> {
  const visit = await site.visit(language);
  await visit.open(address);
  expect(await axeComplaints(visit.page)).toEqual([]);
  await expectGood(visit);
}

/** The manager finds it on the first page, reads how to reach the person, and asks the agency. */
async function ask({ manager, practice, one }: Journey): Promise<void> {
  const { complaints: text, frame, toasts } = manager.words;
  await manager.open(`/p/${practice.slug}`);
  await manager.sees(text.todo.received.title(1));
  await goToPage(manager, frame.complaints, text.title);
  await manager.follow(complaintNumber(1));
  await pageOf(manager, complaintNumber(1));
  await manager.sees('555 0199');
  await manager.sees(caseNumber(one.number));
  await manager.press(text.one.ask.label);
  const words = manager.page.getByLabel(text.one.ask.words, { exact: true });
  expect(await words.inputValue()).toBe(TOLD);
  await words.fill(ASKED);
  await inDialog(manager, text.one.ask.submit);
  await manager.sees(toasts.complaintAsked);
}

/** The button in the open dialog; one of the same name may have opened it. */
function inDialog({ page }: Visit, name: string): Promise<void> {
  return page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}

/** The agency reads what it was asked, and nothing else, and gives its side. */
async function answer({ answerer, agency, practice }: Journey): Promise<void> {
  const { complaints: text, frame, toasts } = answerer.words;
  await answerer.open(`/a/${agency.slug}`);
  await answerer.sees(text.agencyTodo.asked.title(1));
  await goToPage(answerer, frame.complaints, text.title);
  await answerer.sees(practice.name);
  await answerer.follow(complaintNumber(1));
  await pageOf(answerer, complaintNumber(1));
  await answerer.sees(ASKED);
  const page = await answerer.page.locator('body').innerText();
  expect([page.includes(TOLD), page.includes('555 0199')]).toEqual([false, false]);
  await expectGood(answerer);
  await answerer.page.getByLabel(text.one.answer.words, { exact: true }).fill('The stairs echo.');
  await answerer.press(text.one.answer.submit);
  await answerer.sees(toasts.complaintAnswered);
}

/** The manager upholds it: the work stops; and lets the agency go on again. */
async function uphold(journey: Journey): Promise<void> {
  const { manager, world, one, agency, practice } = journey;
  const { complaints: text, toasts } = manager.words;
  const { decide, release } = text.one;
  await manager.page.reload();
  await manager.sees('The stairs echo.');
  await manager.press(decide.label);
  await manager.page.locator('[name="outcome"]').selectOption('upheld');
  await manager.page.getByLabel(decide.words, { exact: true }).fill(WHY);
  await inDialog(manager, decide.submit);
  await manager.sees(toasts.complaintDecided);
  await manager.sees(text.one.stopping);
  await expectGood(manager);
  expect((await caseNow(world, one)).status).toBe('hold');
  expect(await handOff(world)).toBe('no-severe-complaint');
  await manager.open(`/p/${practice.slug}/agencies/${agency.slug}`);
  await manager.sees(text.rate.stopped);
  await manager.page.getByRole('link', { name: complaintNumber(1), exact: true }).click();
  await manager.press(release.label);
  await manager.page.getByLabel(release.words, { exact: true }).fill('They changed their rules.');
  await inDialog(manager, release.submit);
  await manager.sees(toasts.agencyReleased);
  expect(await handOff(world)).toMatch(/^P-\d+$/);
  expect((await caseNow(world, one)).status).toBe('hold');
}

/** Staff takes a second one down, about the agency as a whole. */
async function takeDown({ staff, practice, agency }: Journey): Promise<void> {
  const { complaints: text, toasts } = staff.words;
  await staff.open(`/p/${practice.slug}/agencies/${agency.slug}`);
  await staff.follow(text.rate.record);
  await staff.title(text.form.title);
  await staff.page.locator('[name="kind"]').selectOption('harassment');
  await staff.fill(text.form.text, 'Two callers said that nobody picks up.');
  await staff.press(text.form.submit);
  await staff.sees(toasts.complaintRecorded);
  await pageOf(staff, complaintNumber(2));
  await staff.sees(text.severities.serious);
}

const LIMIT_MS = 120_000;

describe.each(LANGUAGES)('a complaint (%s)', (language) => {
  test(
    'goes from the patient to the practice, to the agency and back, and stops what has to stop',
    async () => {
      const journey = await begin(language);
      await tell(journey, await makeLink(journey));
      await ask(journey);
      await answer(journey);
      await uphold(journey);
      await takeDown(journey);
    },
    LIMIT_MS,
  );
});

test('a link that is over is a kind page', async () => {
  const visit = await site.visit('es', { hasScripts: false });
  expect(await visit.open('/c/of-nobody')).toBe(200);
  await visit.title(visit.words.complain.over.title);
  await visit.press('Français');
  await visit.page.getByRole('heading', { level: 1 }).filter({ hasText: 'Ce lien' }).waitFor();
  expect(await visit.page.locator('html').getAttribute('lang')).toBe('fr');
});

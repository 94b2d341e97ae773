import { expect } from 'vitest';
import { evidenceName } from '../../../shared/messages/evidence-kinds.ts';
import { questionWords } from '../../../shared/messages/vetting-questions/index.ts';
import type { Language } from '../../../shared/money.ts';
import type { QuestionCode } from '../../../shared/vetting/questions.ts';
import { join, makeAgency, makePractice, type TestTenant } from '../../portal/people.ts';
import { expectGood } from './good.ts';
import type { useSite } from './site.ts';
import { makeSpeaker } from './speakers.ts';
import { goToPage, pageOf } from './thread-world.ts';
import type { Visit } from './visit.ts';

/** Who chooses an agency in one country, and what each of them does. */
export interface Choosing {
  practice: TestTenant;
  agency: TestTenant;
  manager: Visit;
  reviewer: Visit;
  answerer: Visit;
}

const FEE = '18 %';

export async function beginChoosing(
  site: ReturnType<typeof useSite>,
  language: Language,
  { isAlone = false } = {},
): Promise<Choosing> {
  const name = isAlone ? 'Lone clinic' : 'Careful clinic';
  const practice = await makePractice(site.database, `${name} ${language}`);
  const agency = await makeAgency(site.database, `Calm agency ${practice.slug}`);
  const sits = async (who: string, where: TestTenant, role: Parameters<typeof join>[3]) => {
    const person = await makeSpeaker(site.database, who, language);
    await join(site.database, person, where, role);
    return site.visit(language, { session: person.session });
  };
  const manager = await sits('Elena Ruiz', practice, 'manager');
  const reviewer = isAlone ? manager : await sits('Claire Morel', practice, 'reviewer');
  const answerer = await sits('Nora Lind', agency, 'manager');
  return { practice, agency, manager, reviewer, answerer };
}

export function askOf({ language }: Visit, code: QuestionCode): string {
  return questionWords(language).questions[code].ask;
}

/** The manager considers the agency and asks all questions. */
export async function ask({ manager, practice, agency }: Choosing): Promise<void> {
  const { words, page } = manager;
  const { section, ask: text } = words.choosing;
  await consider({ manager, practice, agency });
  await page.getByLabel(text.jurisdiction, { exact: true }).selectOption('US');
  await manager.choose(text.sets.full);
  await manager.press(text.submit);
  await manager.sees(words.toasts.questionsAsked);
  await manager.sees(section.waiting);
}

export async function consider({
  manager,
  practice,
  agency,
}: Pick<Choosing, 'manager' | 'practice' | 'agency'>): Promise<void> {
  const { words } = manager;
  await manager.open(`/p/${practice.slug}`);
  await goToPage(manager, words.frame.agencies, words.agencies.title);
  await manager.follow(agency.name);
  await pageOf(manager, agency.name);
  await manager.press(words.choosing.section.consider);
  await manager.sees(words.toasts.agencyConsidered);
}

/** What the agency's manager types is kept as it is typed: it is there after the page was left. */
export async function answer({ answerer, agency, practice }: Choosing): Promise<void> {
  const { words, page } = answerer;
  const { questions: text } = words.choosing;
  await answerer.open(`/a/${agency.slug}`);
  await answerer.sees(text.todo.title(1));
  await answerer.follow(text.todo.go);
  await answerer.title(text.title);
  await answerer.follow(practice.name);
  await answerer.title(text.from(practice.name));
  await answerer.sees(text.provedBy(evidenceName('licence', answerer.language)));
  await page.locator('[name="licence"][value="yes"]').check();
  await answerer.sees(text.kept);
  await page.locator('[name="fee"]').fill(FEE);
  await page.locator('[name="fee"]').blur();
  const kept = page.getByRole('status').getByText(text.kept, { exact: true });
  await expect.poll(() => kept.count()).toBe(2);
  await page.reload({ waitUntil: 'load' });
  expect(await page.locator('[name="licence"][value="yes"]').isChecked()).toBe(true);
  expect(await page.locator('[name="fee"]').inputValue()).toBe(FEE);
  await answerer.sees(words.ui.progress('2', '50'));
  await expectGood(answerer);
  await answerer.press(text.send);
  await answerer.sees(text.sendText(48));
  await answerer.press(text.sendNow);
  await answerer.sees(words.toasts.answersSent);
}

/** A reviewer marks what has come, and sees nobody else's marks before theirs are sent. */
export async function mark(
  { practice, agency }: Choosing,
  visit: Visit,
  { fee, hidden }: { fee: string; hidden: string | null },
): Promise<void> {
  const { words, page } = visit;
  const { marks, section, answers } = words.choosing;
  await visit.open(`/p/${practice.slug}`);
  await visit.sees(marks.todo(agency.name));
  await visit.follow(section.mark);
  await visit.title(answers.of(agency.name));
  await visit.sees(FEE);
  const theirs = page.getByText(hidden ?? '', { exact: false });
  if (hidden) expect(await theirs.count()).toBe(0);
  await page.getByLabel(marks.mark(askOf(visit, 'fee')), { exact: true }).selectOption(fee);
  await visit.press(marks.keep);
  await visit.sees(words.toasts.marksKept);
  await expectGood(visit);
  await visit.press(marks.send);
  await visit.sees(words.toasts.marksSent);
  await visit.follow(section.read);
  await visit.title(answers.of(agency.name));
  if (hidden) await theirs.first().waitFor();
}

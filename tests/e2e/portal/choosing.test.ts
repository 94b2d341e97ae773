import { describe, expect, test } from 'vitest';
import { formatAmount, formatMoney } from '../../../shared/money.ts';
import { makeReceivable, makeSheet, placeRows } from '../../portal/cases.ts';
import { asMaintenance, withClient } from '../../portal/database.ts';
import { putInForce } from '../../portal/mandates.ts';
import { cover } from '../../portal/papers.ts';
import {
  answer,
  ask,
  askOf,
  beginChoosing,
  type Choosing,
  consider,
  mark,
} from './choosing-people.ts';
import { expectGood } from './good.ts';
import { useSite } from './site.ts';

const site = useSite();
const LIMIT_MS = 120_000;
const REASON = 'A few accounts first, to see how they write.';

describe.each(['en', 'es', 'fr'] as const)('an agency is chosen (%s)', (language) => {
  test(
    'by questions, marks that are hidden, and a decision with limits',
    async () => {
      const choosing = await beginChoosing(site, language);
      const { manager, reviewer } = choosing;
      const { scale } = manager.words.choosing.marks;
      await ask(choosing);
      await answer(choosing);
      await mark(choosing, reviewer, { fee: scale[1] ?? '', hidden: null });
      const theirs = manager.words.choosing.answers.marksOf('Claire Morel', scale[1] ?? '');
      await mark(choosing, manager, { fee: scale[4] ?? '', hidden: theirs });
      await manager.sees(manager.words.choosing.answers.disagreements);
      await beginTrial(choosing);
      await readLetter(choosing);
      await fillTrial(choosing);
    },
    LIMIT_MS,
  );

  test(
    'by somebody alone, who waits a day over a written reason',
    async () => {
      const choosing = await beginChoosing(site, language, { isAlone: true });
      const { manager, practice, agency } = choosing;
      const { words } = manager;
      const { decide, section } = words.choosing;
      await consider(choosing);
      await manager.follow(section.decide);
      await manager.follow(decide.to.approved);
      await manager.sees(decide.alone);
      await manager.fill(decide.reason, REASON);
      await manager.press(decide.write);
      await manager.sees(words.toasts.intentWritten);
      await manager.sees(REASON);
      expect(await manager.page.getByRole('button', { name: decide.submit.approved }).count()).toBe(
        0,
      );
      await expectGood(manager);
      await letADayPass(choosing);
      await manager.open(`/p/${practice.slug}/agencies/${agency.slug}/decide`);
      await manager.sees(decide.ripe);
      await manager.press(decide.submit.approved);
      await manager.sees(words.toasts.agencyDecided);
      await manager.sees(words.choosing.ways.alone);
    },
    LIMIT_MS,
  );
});

/** The manager sets limits of one case; the page shows them, and so does the comparison. */
async function beginTrial({ manager, practice, agency }: Choosing): Promise<void> {
  const { words, language, page } = manager;
  const { decide, decisions, compare, ways } = words.choosing;
  await manager.open(`/p/${practice.slug}/agencies/${agency.slug}/decide?to=trial`);
  await manager.fill(decide.cases, '1');
  await manager.fill(decide.amount, formatAmount({ minor: 50_000, currency: 'USD' }, language));
  await manager.fill(decide.currency, 'usd');
  await manager.fill(decide.reason, REASON);
  await manager.press(decide.submit.trial);
  await manager.sees(words.toasts.agencyDecided);
  await manager.sees(ways['two-reviewers']);
  await expectGood(manager);
  await manager.press(decisions.send);
  await page.getByRole('dialog').getByRole('button', { name: decisions.send }).click();
  await manager.sees(words.toasts.letterSent);
  await manager.open(`/p/${practice.slug}/agencies/compare?agency=${agency.slug}`);
  await manager.title(compare.title);
  await manager.sees(askOf(manager, 'fee'));
  await manager.sees(compare.noSweep);
  await expectGood(manager);
}

/** What the agency reads names the limits, and not the reason. */
async function readLetter({ answerer, agency }: Choosing): Promise<void> {
  const { words, page } = answerer;
  await answerer.open(`/a/${agency.slug}/questions`);
  await answerer.sees(words.choosing.questions.letters);
  const limit = formatMoney({ minor: 50_000, currency: 'USD' }, 'en');
  expect(await page.locator('.letter').innerText()).toContain(limit);
  expect(await page.getByText(REASON).count()).toBe(0);
  await expectGood(answerer);
}

/** One account goes there, and no second one; the agency's page says how much of the limits is taken. */
async function fillTrial({ manager, practice, agency }: Choosing): Promise<void> {
  const { words, language } = manager;
  const { database } = site;
  await asMaintenance(database, async (sql) => {
    await putInForce(sql, [practice.id, agency.id]);
    await cover(sql, [practice.id, agency.id]);
  });
  const sheet = await makeSheet(database, practice);
  const place = async () => placeRows(sheet, agency, [await makeReceivable(database, sheet)]);
  await place();
  await expect(place()).rejects.toThrow('within-trial');
  const { trial } = words.choosing;
  const money = (minor: number) => formatMoney({ minor, currency: 'USD' }, language);
  await manager.open(`/p/${practice.slug}/agencies/${agency.slug}`);
  await manager.sees(trial.cases('1', '1'));
  await manager.sees(trial.amount(money(10_000), money(50_000)));
}

/** Nobody waits a day in a test: what was written down was written two days before. */
async function letADayPass({ practice }: Choosing): Promise<void> {
  await withClient(site.database.ownerUrl, async (sql) => {
    const earlier = (table: string, column: string) =>
      sql.query(
        `UPDATE ${table} SET ${column} = ${column} - interval '2 days' WHERE practice_id = $1`,
        [practice.id],
      );
    await sql.query('ALTER TABLE decision_intents DISABLE TRIGGER only_grows');
    await sql.query('SET role = amiable_maintenance');
    await earlier('decision_intents', 'written_at');
    await earlier('practice_agencies', 'decided_at');
    await sql.query('RESET role');
    await sql.query('ALTER TABLE decision_intents ENABLE TRIGGER only_grows');
  });
}

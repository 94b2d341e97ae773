import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendChoosingNews } from '../../portal/app/choosing/send-choosing-news.server.ts';
import { sendLetter } from '../../portal/app/choosing/send-letter.server.ts';
import { openEffect } from '../../portal/app/platform/outbox.server.ts';
import { asSystem } from '../../portal/app/platform/scope.server.ts';
import type { Mail } from '../../shared/messages/portal/mails.ts';
import { TODAY } from './cases.ts';
import { APPROVAL, type ChoosingDesk, makeChoosingDesk } from './choosing-desk.ts';
import { asMaintenance, openScope, rowsOf, type TestDatabase } from './database.ts';
import { ORIGIN } from './names.ts';
import { makeMember } from './people.ts';

let database: TestDatabase;
let desk: ChoosingDesk;

beforeAll(async () => {
  database = await openScope();
  desk = await makeChoosingDesk(database);
});
afterAll(() => database.drop());

async function effects() {
  const rows = await rowsOf<{ id: string; payload: Buffer }>(
    database,
    `SELECT id, payload FROM outbox_items WHERE state = 'waiting' ORDER BY id`,
  );
  return rows.map(({ id, payload }) => openEffect(id, payload));
}

/** Does what is written down, and gives the mails that come of it. */
async function mails(): Promise<Mail[]> {
  for (const effect of await effects()) {
    if (effect.kind !== 'choosing-news') continue;
    await asSystem('test', TODAY, (scope) => sendChoosingNews(scope, effect));
  }
  const told = await effects();
  await asMaintenance(database, (sql) => sql.query(`UPDATE outbox_items SET state = 'done'`));
  return told.flatMap((effect) => (effect.kind === 'mail' ? [effect.mail] : []));
}

it('The news of choosing goes to those who have to act, with a link and nothing of the content', async () => {
  await makeMember(database, desk.agency, 'collector');
  await makeMember(database, desk.practice, 'staff');
  await desk.consider();
  const requestId = await desk.ask();
  const theirs = { by: desk.practice.name, link: `${ORIGIN}/a/${desk.agency.slug}/questions` };
  const toAnswerer = { to: desk.answerer.email, facts: theirs };
  expect(await mails()).toMatchObject([{ ...toAnswerer, template: 'questions-asked' }]);
  await desk.answer(requestId, { fee: ['', 'A fifth.'] });
  await desk.send(requestId);
  const ours = `${ORIGIN}/p/${desk.practice.slug}/agencies/${desk.agency.slug}/answers`;
  const answered = await mails();
  expect(answered.map(({ to }) => to).sort()).toEqual(
    [desk.manager.email, desk.reviewer.email].sort(),
  );
  expect(answered[0]).toMatchObject({ facts: { by: desk.agency.name, link: ours } });
  for (const person of [desk.manager, desk.reviewer])
    await desk.mark(person, requestId, { fee: 3 });
  await desk.decide(APPROVAL);
  expect(await mails()).toEqual([]);
  await desk.asManager((scope) => sendLetter(scope, { agencyId: desk.agency.id, seq: 1 }));
  const letter = await mails();
  expect(letter).toMatchObject([{ ...toAnswerer, template: 'letter-sent' }]);
  expect(JSON.stringify(letter)).not.toMatch(/Dear all|Known for/);
});

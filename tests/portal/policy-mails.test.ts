import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openEffect } from '../../portal/app/platform/outbox.server.ts';
import { asSystem } from '../../portal/app/platform/scope.server.ts';
import {
  sendPolicyNews,
  tellOfPolicies,
} from '../../portal/app/policies/tell-of-policies.server.ts';
import { TODAY } from './cases.ts';
import { asMaintenance, openScope, rowsOf, type TestDatabase } from './database.ts';
import { ORIGIN } from './names.ts';
import { makeMember } from './people.ts';
import { makePolicyDesk, type PolicyDesk } from './policy-desk.ts';

let database: TestDatabase;
let desk: PolicyDesk;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());
beforeEach(async () => {
  desk = await makePolicyDesk(database);
  await makeMember(database, desk.agency, 'collector');
});

async function waiting() {
  const rows = await rowsOf<{ id: string; payload: Buffer }>(
    database,
    `SELECT id, payload FROM outbox_items WHERE state = 'waiting' ORDER BY id`,
  );
  await asMaintenance(database, (sql) => sql.query(`UPDATE outbox_items SET state = 'done'`));
  return rows.map(({ id, payload }) => openEffect(id, payload));
}

/** What the job that runs every hour writes to the agency: to its manager, and nobody else there. */
async function mailsAt(instant: string) {
  await tellOfPolicies(new Date(instant));
  const mails = (await waiting()).flatMap((effect) =>
    effect.kind === 'mail' ? [effect.mail] : [],
  );
  const link = `${ORIGIN}/a/${desk.agency.slug}/`;
  const own = mails.filter(({ facts }) => 'link' in facts && facts.link.startsWith(link));
  return own.map(({ to, template }) => `${to} ${template}`);
}

describe('The managers of an agency', () => {
  it('are asked when a policy is published, and reminded once in the morning after the last day', async () => {
    await desk.published();
    for (const effect of await waiting()) {
      if (effect.kind !== 'policy-news') continue;
      await asSystem('test', TODAY, (scope) => sendPolicyNews(scope, effect));
    }
    const link = `${ORIGIN}/a/${desk.agency.slug}/policies/${desk.practice.id}`;
    const facts = { by: desk.practice.name, day: '6 December 2026', link };
    const mail = { to: desk.signer.email, template: 'policy-asked', facts };
    expect(await waiting()).toMatchObject([{ kind: 'mail', mail }]);
    expect(await mailsAt('2026-12-07T05:59:59Z')).toEqual([]); // seven in Paris is at six UTC
    expect(await mailsAt('2026-12-07T06:00:00Z')).toEqual([`${desk.signer.email} policy-late`]);
    expect(await mailsAt('2026-12-08T06:00:00Z')).toEqual([]);
  });

  it('are told nothing more once their word is given', async () => {
    await desk.published();
    await desk.attest(1);
    await waiting();
    expect(await mailsAt('2026-12-20T12:00:00Z')).toEqual([]);
  });

  it('are asked anew for each version', async () => {
    await desk.published();
    await mailsAt('2026-11-22T12:00:00Z');
    await desk.published();
    expect(await mailsAt('2026-11-22T13:00:00Z')).toEqual([`${desk.signer.email} policy-asked`]);
  });

  it('of one that comes later are asked then, and of one that has ended never', async () => {
    await desk.standing('considered');
    await desk.published();
    await waiting();
    expect(await mailsAt('2026-11-23T12:00:00Z')).toEqual([]);
    await desk.standing('approved');
    expect(await mailsAt('2026-11-24T12:00:00Z')).toEqual([`${desk.signer.email} policy-asked`]);
    await desk.standing('ended');
    expect(await mailsAt('2026-12-24T12:00:00Z')).toEqual([]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mandateInForce } from '../../portal/app/mandates/mandate-in-force.server.ts';
import { saveDraft } from '../../portal/app/mandates/save-draft.server.ts';
import { sendMandateNews } from '../../portal/app/mandates/send-mandate-news.server.ts';
import { signMandate } from '../../portal/app/mandates/sign-mandate.server.ts';
import { openEffect } from '../../portal/app/platform/outbox.server.ts';
import { asSystem } from '../../portal/app/platform/scope.server.ts';
import { missingClauses } from '../../shared/mandate/clauses.ts';
import type { Mail } from '../../shared/messages/portal/mails.ts';
import { asMaintenance, openScope, rowsOf, type TestDatabase } from './database.ts';
import { DECLINE, type MandateDesk, makeMandateDesk, next, SIGN, TERMS } from './mandate-desk.ts';
import { mandateTerms } from './mandates.ts';
import { ORIGIN } from './names.ts';
import { makeMember, type TestTenant } from './people.ts';

let database: TestDatabase;
let desk: MandateDesk;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());
beforeEach(async () => {
  desk = await makeMandateDesk(database);
});

describe('a mandate', () => {
  it('is drafted, offered, signed by the agency, and in force until a later one is', async () => {
    expect(await desk.versions()).toEqual([]);
    expect(await desk.save()).toMatchObject({ value: { version: 1 } });
    expect(await desk.latest()).toMatchObject({
      ...{ version: 1, stage: 'draft', terms: TERMS, createdBy: desk.manager.name },
      ...{ createdOn: '2026-11-22', practiceSigned: null, missing: missingClauses(TERMS) },
    });
    expect(await desk.sign()).toMatchObject({ ok: true });
    const inForce = () => desk.asManager((scope) => mandateInForce(scope, desk.agency.id));
    expect(await inForce()).toBeNull();
    expect(await desk.answer(1, SIGN)).toMatchObject({ ok: true });
    expect(await desk.latest()).toMatchObject({
      ...{ stage: 'in-force', practiceSigned: { by: desk.manager.name, on: '2026-11-22' } },
      agencySigned: { by: desk.signer.name, on: '2026-11-22' },
    });
    await desk.offered({ ...TERMS, minimumBalance: 5000 });
    expect(await desk.stages()).toEqual(['2 offered', '1 in-force']);
    expect(await inForce()).toEqual({ version: 1, terms: TERMS });
    await desk.answer(2, SIGN);
    expect(await desk.stages()).toEqual(['2 in-force', '1 replaced']);
    expect(await inForce()).toMatchObject({ version: 2, terms: { minimumBalance: 5000 } });
  });

  it('that the agency wants changed comes back with the reason, and makes the next one', async () => {
    await desk.offered();
    expect(await desk.answer(1, DECLINE)).toMatchObject({ ok: true });
    expect(await desk.latest()).toMatchObject({
      stage: 'declined',
      declined: { by: desk.signer.name, reason: DECLINE.reason },
    });
    expect(await desk.save()).toMatchObject({ value: { version: 2 } });
    expect(await desk.stages()).toEqual(['2 draft', '1 declined']);
  });

  it('that was offered may be taken back while nobody has answered', async () => {
    await desk.offered();
    expect(await desk.save()).toMatchObject({ reason: 'offer-waits' });
    expect(await desk.withdraw(1)).toMatchObject({ ok: true });
    expect(await desk.answer(1, SIGN)).toMatchObject({ reason: 'conflict' });
    expect(await desk.withdraw(1)).toMatchObject({ reason: 'conflict' });
    expect(await desk.save()).toMatchObject({ value: { version: 2 } });
    expect(await desk.withdraw(2)).toMatchObject({ reason: 'conflict' });
    expect(await desk.stages()).toEqual(['2 draft', '1 withdrawn']);
  });

  it('stands in the audit of who did it', async () => {
    await desk.offered();
    await desk.answer(1, SIGN);
    const audit = (tenant: TestTenant) =>
      rowsOf(database, 'SELECT action, details FROM audit_entries WHERE tenant_id = $1', [
        tenant.id,
      ]);
    const about = { agency: desk.agency.slug, version: 1 };
    expect(await audit(desk.practice)).toEqual([
      { action: 'mandate-drafted', details: about },
      { action: 'mandate-offered', details: about },
    ]);
    expect(await audit(desk.agency)).toEqual([
      { action: 'mandate-signed', details: { practice: desk.practice.slug, version: 1 } },
    ]);
  });
});

describe('a signature', () => {
  it('needs a fee table that can be worked with', async () => {
    await desk.save(mandateTerms({ fee: { ages: [0, 90, 90], rates: [[1], [2], [3]] } }));
    expect(await desk.sign()).toMatchObject({
      ...{ reason: 'fee-problem', details: { problem: 'not-ascending' } },
    });
    expect(await desk.stages()).toEqual(['1 draft']);
  });

  it('needs that the missing clauses were seen, as many as there are', async () => {
    await desk.save();
    const missing = missingClauses(TERMS).length;
    expect(await desk.sign({ missingSeen: missing - 1 })).toMatchObject({
      ...{ reason: 'missing-changed', details: { missing } },
    });
    expect(await desk.sign({ missingSeen: missing })).toMatchObject({ ok: true });
  });

  it('is not given to what somebody has changed since it was read', async () => {
    await desk.save();
    const { savedAt } = await desk.latest();
    await desk.save({ ...TERMS, minimumBalance: 1 });
    expect(await desk.sign({ seen: savedAt })).toMatchObject({ reason: 'conflict' });
    expect(await desk.stages()).toEqual(['1 draft']);
  });

  it('is given once by each side, and nothing changes after it', async () => {
    await desk.offered();
    expect(await desk.sign()).toMatchObject({ reason: 'conflict' });
    await desk.answer(1, SIGN);
    for (const late of [
      await desk.answer(1, SIGN),
      await desk.answer(1, DECLINE),
      await desk.withdraw(1),
    ]) {
      expect(late).toMatchObject({ reason: 'conflict' });
    }
  });
});

describe('two people at once', () => {
  it('who begin a draft make one of it', async () => {
    const [{ savedAt } = { savedAt: null }] = await desk.versions();
    const begin = () =>
      desk.asManager((scope) =>
        saveDraft(scope, { agencyId: desk.agency.id, seen: savedAt, terms: TERMS }),
      );
    const done = await Promise.all([begin(), begin(), begin()]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done.filter((one) => !one.ok && one.reason === 'conflict')).toHaveLength(2);
    expect(await desk.stages()).toEqual(['1 draft']);
  });

  it('of whom one changes a draft and one signs it: never is signed what was not read', async () => {
    for (let round = 0; round < 6; round += 1) {
      await desk.save({ ...TERMS, minimumBalance: round });
      const { version, savedAt, missing } = await desk.latest();
      const of = { agencyId: desk.agency.id, seen: savedAt };
      const [changed, signed] = await Promise.all([
        desk.asManager((scope) =>
          saveDraft(scope, { ...of, terms: { ...TERMS, minimumBalance: 9999 } }),
        ),
        desk.asManager((scope) =>
          signMandate(scope, { ...of, version, missingSeen: missing.length }),
        ),
      ]);
      expect([changed.ok, signed.ok].filter(Boolean)).toHaveLength(1);
      const { stage, terms } = await desk.latest();
      expect([stage, terms.minimumBalance]).toEqual(
        signed.ok ? ['offered', round] : ['draft', 9999],
      );
      if (signed.ok) await desk.withdraw(version);
    }
  });

  it('of whom one signs, one declines and one takes back: one of them did', async () => {
    for (let round = 1; round <= 6; round += 1) {
      await desk.offered({ ...TERMS, minimumBalance: round });
      const { version } = await desk.latest();
      const done = await Promise.all([
        desk.answer(version, SIGN),
        desk.answer(version, DECLINE),
        desk.withdraw(version),
      ]);
      expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    }
  });
});

describe('the news of a mandate', () => {
  /** Does what is written down, and gives the mails that come of it. */
  async function mails(): Promise<Mail[]> {
    const read = async (kind: string) => {
      const rows = await rowsOf<{ id: string; payload: Buffer }>(
        database,
        `SELECT id, payload FROM outbox_items WHERE kind LIKE $1 AND state = 'waiting'`,
        [kind],
      );
      return rows.map(({ id, payload }) => openEffect(id, payload));
    };
    for (const effect of await read('mandate-news')) {
      if (effect.kind !== 'mandate-news') continue;
      await asSystem('test', next(), (scope) => sendMandateNews(scope, effect));
    }
    const told = await read('mandate-%');
    await asMaintenance(database, (sql) => sql.query(`UPDATE outbox_items SET state = 'done'`));
    return told.flatMap((effect) => (effect.kind === 'mail' ? [effect.mail] : []));
  }

  it('goes to those who decide on the other side, with a link and nothing of the terms', async () => {
    await mails();
    await makeMember(database, desk.agency, 'collector');
    await makeMember(database, desk.practice, 'staff');
    await desk.offered();
    const ours = `${ORIGIN}/p/${desk.practice.slug}/agencies/${desk.agency.slug}/mandate`;
    const theirs = `${ORIGIN}/a/${desk.agency.slug}/mandates/${desk.practice.id}`;
    const facts = { by: desk.practice.name, link: theirs };
    expect(await mails()).toMatchObject([
      { to: desk.signer.email, template: 'mandate-offered', facts, language: 'en' },
    ]);
    const { version } = await desk.latest();
    await desk.answer(version, DECLINE);
    const back = { to: desk.manager.email, facts: { by: desk.agency.name, link: ours } };
    const declined = await mails();
    expect(declined).toMatchObject([{ ...back, template: 'mandate-declined' }]);
    expect(JSON.stringify(declined)).not.toContain(DECLINE.reason);
    await desk.offered();
    await mails();
    await desk.answer(version + 1, SIGN);
    expect(await mails()).toMatchObject([{ ...back, template: 'mandate-signed' }]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerMandate } from '../../portal/app/mandates/answer-mandate.server.ts';
import { listMandates } from '../../portal/app/mandates/list-mandates.server.ts';
import { mandateTodos } from '../../portal/app/mandates/mandate-todos.server.ts';
import { readMandate } from '../../portal/app/mandates/read-mandate.server.ts';
import { readMandates } from '../../portal/app/mandates/read-mandates.server.ts';
import { saveDraft } from '../../portal/app/mandates/save-draft.server.ts';
import { signMandate } from '../../portal/app/mandates/sign-mandate.server.ts';
import { withdrawMandate } from '../../portal/app/mandates/withdraw-mandate.server.ts';
import { inAgency, inPractice, TODAY } from './cases.ts';
import { asMaintenance, openScope, type TestDatabase, withClient } from './database.ts';
import { DECLINE, type MandateDesk, makeMandateDesk, SIGN, TERMS } from './mandate-desk.ts';
import { makeAgency, makeMember, makePractice, type TestTenant } from './people.ts';

let database: TestDatabase;
let desk: MandateDesk;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());
beforeEach(async () => {
  desk = await makeMandateDesk(database);
});

describe('who may see and do what', () => {
  it('a draft is nobody’s but the practice’s', async () => {
    await desk.save();
    const view = await desk.asSigner((scope) => readMandate(scope, desk.practice.id));
    expect(view).toMatchObject({ reason: 'not-found' });
    expect(await desk.answer(1, SIGN)).toMatchObject({ reason: 'not-found' });
    expect(await desk.asSigner(listMandates)).toEqual({ slug: desk.agency.slug, rows: [] });
  });

  it('an offer is listed for the agency before what is in force', async () => {
    await desk.offered();
    expect(await desk.asSigner(listMandates)).toMatchObject({
      rows: [
        { practice: { id: desk.practice.id }, version: 1, stage: 'offered', since: '2026-11-22' },
      ],
    });
    await desk.answer(1, SIGN);
    await desk.save({ ...TERMS, minimumBalance: 1 });
    expect(await desk.asSigner(listMandates)).toMatchObject({ rows: [{ stage: 'in-force' }] });
    const view = await desk.asSigner((scope) => readMandate(scope, desk.practice.id));
    if ('ok' in view) throw new Error(view.reason);
    const { versions, maySign } = view;
    expect([versions.map(({ version }) => version), maySign]).toEqual([[1], true]);
  });

  it('others of either side look, and neither change nor sign', async () => {
    await desk.offered();
    const staff = await makeMember(database, desk.practice, 'staff');
    const collector = await makeMember(database, desk.agency, 'collector');
    const look = await inPractice(
      staff,
      desk.practice,
      (scope) => readMandates(scope, desk.agency.slug),
      {
        action: 'mandates.see',
      },
    );
    expect(look).toMatchObject({ mayChange: false, versions: [{ stage: 'offered' }] });
    const listed = await inAgency(
      collector,
      desk.agency,
      (scope) => readMandate(scope, desk.practice.id),
      {
        action: 'mandates.see',
      },
    );
    expect(listed).toMatchObject({ maySign: false });
    const refusals = [
      await inPractice(staff, desk.practice, async () => null, { action: 'mandates.change' }),
      await inAgency(collector, desk.agency, async () => null, { action: 'mandates.sign' }),
    ];
    for (const one of refusals) expect(one).toMatchObject({ reason: 'forbidden' });
  });

  it('another practice and another agency find nothing', async () => {
    await desk.offered();
    const other = await makePractice(database, 'Vale clinic');
    const stranger = await makeMember(database, other, 'manager');
    const view = await inPractice(
      stranger,
      other,
      (scope) => readMandates(scope, desk.agency.slug),
      {
        action: 'mandates.see',
      },
    );
    expect(view).toMatchObject({ versions: [], isDecided: false });
    const away = { agencyId: desk.agency.id, version: 1 };
    const tried = await inPractice(
      stranger,
      other,
      async (scope) => [
        await withdrawMandate(scope, away),
        await signMandate(scope, { ...away, seen: TODAY.toISOString(), missingSeen: 0 }),
        await saveDraft(scope, { agencyId: desk.agency.id, seen: null, terms: TERMS }),
      ],
      { action: 'mandates.change' },
    );
    expect(tried).toMatchObject([1, 2, 3].map(() => ({ reason: 'not-found' })));
    const rival = await makeAgency(database, 'Rival agency');
    const spy = await makeMember(database, rival, 'manager');
    const stolen = await inAgency(
      spy,
      rival,
      (scope) => answerMandate(scope, { practiceId: desk.practice.id, version: 1, answer: SIGN }),
      { action: 'mandates.sign' },
    );
    expect(stolen).toMatchObject({ reason: 'not-found' });
  });
});

describe('the database alone', () => {
  /** One statement as the server's own login, for one side. */
  function by(side: TestTenant, statement: string): Promise<number> {
    return withClient(database.loginUrl, async (sql) => {
      await sql.query("SELECT set_config('role', 'amiable_app', false)");
      await sql.query('SELECT set_config($1, $2, false)', [`app.${side.kind}`, side.id]);
      return (await sql.query(statement)).rowCount ?? 0;
    });
  }
  const signedAs = (side: 'practice' | 'agency') =>
    `${side}_signed_by = '${desk.manager.id}', ${side}_signed_name = 'X', ${side}_signed_at = now()`;
  const update = (what: string) =>
    `UPDATE mandates SET ${what} WHERE practice_id = '${desk.practice.id}'`;
  const DECLINED = "declined_by_name = 'X', declined_at = now(), declined_reason = 'no'";

  it('lets no draft be answered, nor seen by the agency', async () => {
    await desk.save();
    expect(await by(desk.agency, update(signedAs('agency')))).toBe(0);
    const early = ['withdrawn_at = now()', DECLINED, signedAs('agency')];
    for (const what of early) {
      await expect(by(desk.practice, update(what)), what).rejects.toThrow('mandates_one_end');
      const atOnce = update(`${signedAs('practice')}, ${what}`);
      await expect(by(desk.practice, atOnce), what).rejects.toThrow('not offered');
    }
  });

  it('lets nobody sign what is changed in the same breath', async () => {
    await desk.save();
    const both = `${signedAs('practice')}, terms = '{}'`;
    await expect(by(desk.practice, update(both))).rejects.toThrow('changed and signed at once');
    const half = 'practice_signed_at = now()';
    await expect(by(desk.practice, update(half))).rejects.toThrow('mandates_whole_signatures');
  });

  it('changes no signed terms, and keeps each side to its own signature', async () => {
    await desk.offered();
    for (const what of ["terms = '{}'", 'created_at = now()', signedAs('practice')]) {
      await expect(by(desk.practice, update(what)), what).rejects.toThrow(
        'Signed terms do not change',
      );
      await expect(by(desk.agency, update(what)), what).rejects.toThrow(
        'Signed terms do not change',
      );
    }
    for (const what of [signedAs('agency'), DECLINED]) {
      await expect(by(desk.practice, update(what)), what).rejects.toThrow('signs for itself');
    }
    await expect(by(desk.agency, update('withdrawn_at = now()'))).rejects.toThrow(
      'signs for itself',
    );
    const nobody = "agency_signed_name = '', agency_signed_at = now()";
    await expect(by(desk.agency, update(nobody))).rejects.toThrow('signs for itself');
    const twice = `${signedAs('agency')}, ${DECLINED}`;
    await expect(by(desk.agency, update(twice))).rejects.toThrow('mandates_one_end');
    expect(await desk.stages()).toEqual(['1 offered']);
  });

  it('changes nothing once it was answered, and removes nothing', async () => {
    await desk.offered();
    await desk.answer(1, SIGN);
    const undone = 'agency_signed_by = NULL, agency_signed_name = NULL, agency_signed_at = NULL';
    for (const what of [signedAs('agency'), undone, `${undone}, ${DECLINED}`]) {
      await expect(by(desk.agency, update(what)), what).rejects.toThrow('does not change');
    }
    await expect(by(desk.agency, update(DECLINED))).rejects.toThrow('mandates_one_end');
    const back = update('withdrawn_at = now()');
    await expect(by(desk.practice, back)).rejects.toThrow('mandates_one_end');
    await expect(by(desk.practice, update("terms = '{}'"))).rejects.toThrow('does not change');
    const all = (statement: string) => asMaintenance(database, (sql) => sql.query(statement));
    await expect(all('DELETE FROM mandates')).rejects.toThrow('only grows');
    await expect(all('TRUNCATE mandates CASCADE')).rejects.toThrow();
    await expect(all(update("terms = '{}'"))).rejects.toThrow('does not change');
  });

  it('has one open version, which begins as a draft', async () => {
    const insert = (version: number, more = '') =>
      `INSERT INTO mandates (practice_id, agency_id, version, terms, created_by, created_by_name,
         created_at${more ? ', practice_signed_by, practice_signed_name, practice_signed_at' : ''})
       VALUES ('${desk.practice.id}', '${desk.agency.id}', ${version}, '{}', '${desk.manager.id}', 'X', now()${more})`;
    const signed = `, '${desk.manager.id}', 'X', now()`;
    await expect(by(desk.practice, insert(1, signed))).rejects.toThrow('begins as a draft');
    await expect(by(desk.agency, insert(1))).rejects.toThrow('row-level security');
    await by(desk.practice, insert(1));
    await expect(by(desk.practice, insert(2))).rejects.toThrow('mandates_one_open');
  });

  it('places nothing under what is not in force', async () => {
    await desk.offered();
    const place = `INSERT INTO placements (practice_id, id, agency_id, number, made_by, made_by_name,
        made_at, placed_on, mandate_version)
      VALUES ('${desk.practice.id}', '${desk.manager.id}', '${desk.agency.id}', 1, '${desk.manager.id}', 'X', now(), now(), 1)`;
    await expect(by(desk.practice, place)).rejects.toThrow('needs a mandate in force');
    await desk.answer(1, SIGN);
    expect(await by(desk.practice, place)).toBe(1);
  });
});

describe('what a mandate asks of the practice', () => {
  const todos = async () =>
    listed(await desk.asManager(mandateTodos)).map(({ kind, agency }) => `${agency.slug} ${kind}`);

  it('is told while nothing is in force, nor on its way, and when a change is asked for', async () => {
    const { slug } = desk.agency;
    expect(await todos()).toEqual([`${slug} none`]);
    await desk.save();
    expect(await todos()).toEqual([]);
    await desk.sign();
    expect(await todos()).toEqual([]);
    await desk.answer(1, DECLINE);
    expect(await todos()).toEqual([`${slug} declined`]);
    await desk.offered();
    await desk.answer(2, SIGN);
    expect(await todos()).toEqual([]);
  });

  it('is told from its day of review on, and never of an agency that gets nothing', async () => {
    const { slug } = desk.agency;
    await desk.offered({ ...TERMS, reviewOn: '2026-11-23' });
    await desk.answer(1, SIGN);
    expect(await todos()).toEqual([]);
    await desk.offered({ ...TERMS, reviewOn: '2026-11-22' });
    await desk.answer(2, SIGN);
    expect(await todos()).toEqual([`${slug} review`]);
    await asMaintenance(database, (sql) =>
      sql.query(`UPDATE practice_agencies SET standing = 'suspended' WHERE practice_id = $1`, [
        desk.practice.id,
      ]),
    );
    expect(await todos()).toEqual([]);
  });
});

function listed<T>(answer: T[] | { ok: false; reason: string }): T[] {
  if (!Array.isArray(answer)) throw new Error(answer.reason);
  return answer;
}

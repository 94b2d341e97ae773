import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readAgency } from '../../portal/app/agencies/read-agency.server.ts';
import { actOnDraft } from '../../portal/app/policies/act-on-policy.server.ts';
import {
  listPolicies,
  readAgencyPolicy,
} from '../../portal/app/policies/agency-policies.server.ts';
import { attestToPolicy } from '../../portal/app/policies/attest.server.ts';
import { policyDates } from '../../portal/app/policies/policy-dates.server.ts';
import { readDraft } from '../../portal/app/policies/read-draft.server.ts';
import { readPolicy } from '../../portal/app/policies/read-policy.server.ts';
import { inAgency, inPractice } from './cases.ts';
import { openScope, rowsOf, type TestDatabase } from './database.ts';
import { makeAgency, makeMember, makePractice } from './people.ts';
import { makePolicyDesk, type PolicyDesk } from './policy-desk.ts';

let database: TestDatabase;
let desk: PolicyDesk;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());
beforeEach(async () => {
  desk = await makePolicyDesk(database);
});

const stages = async () =>
  (await desk.view()).versions.map(({ number, stage }) => `${number} ${stage}`);
const state = async () => (await desk.view()).agencies[0]?.asked;

describe('writing a policy', () => {
  it('begins with a draft that is nobody else’s, and is in force from its day on', async () => {
    await desk.save({ effectiveOn: '2026-12-01' });
    expect(await stages()).toEqual(['1 draft']);
    expect(await desk.asSigner(listPolicies)).toMatchObject({ rows: [] });
    await desk.publish();
    expect(await stages()).toEqual(['1 coming']);
    desk.at('2026-11-30T22:59:59Z'); // a second before midnight in Paris
    expect(await stages()).toEqual(['1 coming']);
    desk.at('2026-11-30T23:00:00Z');
    expect(await stages()).toEqual(['1 in-force']);
  });

  it('goes on with a next version, which says what changed', async () => {
    await desk.published({ whatChanged: 'Nothing could.' });
    expect((await desk.view()).versions[0]?.whatChanged).toBe('');
    expect(await desk.save({ whatChanged: '' })).toMatchObject({
      ...{ reason: 'required', details: { field: 'whatChanged' } },
    });
    await desk.published();
    expect(await stages()).toEqual(['2 in-force', '1 replaced']);
  });

  it.each([
    ['a day that is over', { effectiveOn: '2026-11-21' }, 'in-past', 'effectiveOn'],
    ['a review before it begins', { reviewOn: '2026-11-22' }, 'review-too-early', 'reviewOn'],
  ] as const)('does not take %s', async (_, changes, reason, field) => {
    expect(await desk.save(changes)).toMatchObject({ reason, details: { field } });
  });

  it('is not saved, published or discarded by who looked at an older state', async () => {
    await desk.save();
    const conflict = { reason: 'conflict' };
    const seen = '2026-11-22T11:00:00.000Z';
    expect(await desk.save({ seen: null })).toMatchObject(conflict);
    expect(await desk.publish({ seen })).toMatchObject(conflict);
    expect(await desk.discard({ seen })).toMatchObject(conflict);
    expect(await stages()).toEqual(['1 draft']);
  });

  it('is not published once the day on which it should begin is over', async () => {
    await desk.save();
    desk.at('2026-11-23T12:00:00Z');
    expect(await desk.publish()).toMatchObject({ reason: 'effective-past' });
  });

  it('gives a draft up, and the next one has its number', async () => {
    await desk.published();
    await desk.save({ text: 'Strictly.' });
    await desk.discard();
    expect(await stages()).toEqual(['1 in-force']);
    const draft = await desk.asManager((scope) => readDraft(scope, false));
    expect(draft).toMatchObject({ number: 2, draft: { text: 'Kindly.', whatChanged: '' } });
    expect(await desk.publish()).toMatchObject({ reason: 'conflict' });
    await desk.save();
    expect(await stages()).toEqual(['2 draft', '1 in-force']);
  });

  it('may start from our text, once there is none of its own', async () => {
    const begin = () => desk.asManager((scope) => readDraft(scope, true));
    expect(await begin()).toMatchObject({
      ...{ number: 1, seen: null, isBlank: false },
      draft: { title: 'How our patients are treated', effectiveOn: '2026-12-06' },
    });
    await desk.published();
    expect(await begin()).toMatchObject({ draft: { title: 'How we treat people' } });
  });

  it('is read from the form as it was typed, and each wrong field is told', async () => {
    const form = new FormData();
    const typed = { title: ' Ours ', text: 'One\r\n\r\nTwo.', answerDays: '91' };
    for (const [name, value] of Object.entries(typed)) form.set(name, value);
    form.set('effectiveOn', '2026-11-31');
    form.set('reviewOn', '2027-11-22');
    expect(await desk.asManager((scope) => actOnDraft(scope, { form }))).toMatchObject({
      form: { error: { answerDays: ['not-days'], effectiveOn: ['not-a-date'] } },
    });
    form.set('answerDays', '90');
    form.set('effectiveOn', '2026-11-30');
    await desk.asManager((scope) => actOnDraft(scope, { form }));
    const [draft] = (await desk.view()).versions;
    expect(draft).toMatchObject({ title: 'Ours', text: 'One\n\nTwo.', answerDays: 90 });
  });
});

describe('an agency', () => {
  beforeEach(() => desk.published());

  it('gives its word once, by name and on a day, and the practice sees it', async () => {
    expect(await state()).toEqual({ state: 'open', dueOn: '2026-12-06' });
    expect(await desk.attest(1)).toMatchObject({ ok: true });
    expect(await desk.attest(1)).toMatchObject({ reason: 'conflict' });
    const word = { number: 1, by: desk.signer.name, on: '2026-11-22' };
    expect((await desk.view()).agencies).toMatchObject([
      { asked: { state: 'attested' }, attested: [word] },
    ]);
    const agency = await desk.asManager((scope) => readAgency(scope, desk.agency.slug));
    expect(agency).toMatchObject({ policy: { attested: [word] } });
  });

  it('is asked anew for a newer version, and never gives its word on an older one', async () => {
    await desk.attest(1);
    await desk.published();
    expect(await state()).toEqual({ state: 'outdated', dueOn: '2026-12-06' });
    expect(await desk.attest(1)).toMatchObject({ reason: 'newer-version' });
    expect(await desk.attest(3)).toMatchObject({ reason: 'newer-version' });
    desk.at('2026-12-07T12:00:00Z');
    expect(await state()).toMatchObject({ state: 'late' });
    await desk.attest(2);
    expect((await desk.view()).agencies[0]?.attested.map(({ number }) => number)).toEqual([2, 1]);
  });

  it('finds what waits for it in its list, and reads what changed', async () => {
    await desk.published();
    expect(await desk.asSigner(listPolicies)).toMatchObject({
      rows: [{ number: 2, asked: { state: 'open', dueOn: '2026-12-06' } }],
    });
    const read = await desk.asSigner((scope) => readAgencyPolicy(scope, desk.practice.id));
    expect(read).toMatchObject({
      mayAttest: true,
      versions: [{ whatChanged: 'Fewer calls.' }, {}],
    });
  });

  it.each(['considered', 'rejected', 'ended'])('finds nothing while it is %s', async (to) => {
    await desk.standing(to);
    expect(await desk.asSigner(listPolicies)).toMatchObject({ rows: [] });
    expect(await desk.attest(1)).toMatchObject({ reason: 'not-found' });
    const rows = desk.asSigner(({ db }) => db.policyVersion.count());
    expect(await rows).toBe(0);
  });

  it('whose work has ended keeps its word in the practice’s record', async () => {
    await desk.attest(1);
    await desk.standing('ended');
    expect((await desk.view()).agencies).toMatchObject([
      { asked: null, attested: [{ number: 1 }] },
    ]);
  });

  it('is looked at by its collectors, who give no word; strangers find nothing', async () => {
    const collector = await makeMember(database, desk.agency, 'collector');
    const look = await inAgency(
      collector,
      desk.agency,
      (scope) => readAgencyPolicy(scope, desk.practice.id),
      { action: 'policies.see' },
    );
    expect(look).toMatchObject({ mayAttest: false });
    const rival = await makeAgency(database, 'Rival agency');
    const spy = await makeMember(database, rival, 'manager');
    const word = { practiceId: desk.practice.id, number: 1 };
    const stolen = await inAgency(spy, rival, (scope) => attestToPolicy(scope, word), {
      action: 'policies.attest',
    });
    expect(stolen).toMatchObject({ reason: 'not-found' });
    const other = await makePractice(database, 'Vale clinic');
    const stranger = await makeMember(database, other, 'manager');
    const theirs = await inPractice(stranger, other, readPolicy, { action: 'policy.see' });
    expect(theirs).toMatchObject({ versions: [], agencies: [] });
  });
});

describe('what is due', () => {
  const dates = () => desk.asManager(policyDates);

  it('is each open word, and the practice’s own review of what is in force', async () => {
    expect(await dates()).toEqual([]);
    await desk.published({ answerDays: 7 });
    const { slug, name } = desk.agency;
    const word = { kind: 'attestation', agency: { slug, name }, dueOn: '2026-11-29' };
    const review = { kind: 'review', dueOn: '2027-11-22' };
    expect(await dates()).toEqual([word, review]);
    await desk.attest(1);
    expect(await dates()).toEqual([review]);
    await desk.save();
    expect(await dates()).toEqual([]); // a next version is on its way
  });
});

it('Every step stands in the audit of whose it is, without a word of what was written', async () => {
  await desk.save();
  await desk.discard();
  await desk.published();
  await desk.attest(1);
  const rows = await rowsOf<{ entry: string }>(
    database,
    `SELECT concat(action, ' ', details) AS entry FROM audit_entries
      WHERE tenant_id IN ('${desk.practice.id}', '${desk.agency.id}') ORDER BY at, seq`,
  );
  const actions = rows.map(({ entry }) => entry.split(' ')[0]);
  expect(actions.sort()).toEqual([
    ...['policy-attested', 'policy-discarded', 'policy-drafted', 'policy-drafted'],
    'policy-published',
  ]);
  expect(rows.join()).not.toContain('Kindly');
});

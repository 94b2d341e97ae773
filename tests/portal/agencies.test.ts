import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actOnAgency } from '../../portal/app/agencies/act-on-agency.server.ts';
import { decideAgency } from '../../portal/app/agencies/decide-agency.server.ts';
import { listAgencies } from '../../portal/app/agencies/list-agencies.server.ts';
import { type AgencyView, readAgency } from '../../portal/app/agencies/read-agency.server.ts';
import { recordEvent } from '../../portal/app/cases/record-event.server.ts';
import { placeAccounts } from '../../portal/app/placements/place-accounts.server.ts';
import type { PracticeScope } from '../../portal/app/platform/scope.server.ts';
import { contentHash } from '../../shared/contract/sync.ts';
import type { Language } from '../../shared/money.ts';
import {
  atSheet,
  inAgency,
  inPractice,
  makeCase,
  makeCaseWorld,
  makeReceivable,
  makeSheet,
  paying,
  step,
} from './cases.ts';
import { openScope, rowsOf, type TestDatabase } from './database.ts';
import {
  makeAgency,
  makeMember,
  makePractice,
  type TestPerson,
  type TestTenant,
} from './people.ts';

let database: TestDatabase;
let practice: TestTenant;
let manager: TestPerson;
let agency: TestTenant;
let count = 0;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());
beforeEach(async () => {
  count += 1;
  practice = await makePractice(database, `Hill clinic ${count}`);
  manager = await makeMember(database, practice, 'manager');
  agency = await makeAgency(database, `Fair agency ${count}`);
});

const TERMS = { feeRate: 2250, minimum: 5000, currency: 'USD', reason: 'Known for ten years.' };
const approval = { standing: 'approved', ...TERMS } as const;
const suspension = { standing: 'suspended', reason: 'Two complaints in a week.' } as const;

const asManager = <T>(work: (scope: PracticeScope) => Promise<T>) =>
  inPractice(manager, practice, work, { action: 'agencies.decide' });

const decide = (seen: string | null, decision: Parameters<typeof decideAgency>[1]['decision']) =>
  asManager((scope) => decideAgency(scope, { agencyId: agency.id, seen, decision }));

async function viewed(person = manager): Promise<AgencyView> {
  const view = await inPractice(person, practice, (scope) => readAgency(scope, agency.slug), {
    action: 'agencies.see',
  });
  if ('ok' in view) throw new Error(view.reason);
  return view;
}

const decidedAt = async () => (await viewed()).terms?.decidedAt ?? null;

async function sent(fields: Record<string, string>, language: Language = 'en') {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const params = { agency: agency.slug };
  return asManager(async (scope) => actOnAgency(scope, { form, params, language }));
}

describe('a decision about an agency', () => {
  it('is written with its terms, who decided and why, and stands in the audit', async () => {
    expect((await viewed()).terms).toBeNull();
    expect(await decide(null, approval)).toMatchObject({ ok: true });
    expect((await viewed()).terms).toMatchObject({
      ...{ ...TERMS, standing: 'approved' },
      ...{ decidedBy: manager.name, decidedOn: '2026-11-22' },
    });
    const [entry] = await rowsOf<{ action: string; details: unknown }>(
      database,
      'SELECT action, details FROM audit_entries WHERE tenant_id = $1 ORDER BY seq DESC LIMIT 1',
      [practice.id],
    );
    expect(entry).toEqual({
      action: 'agency-decided',
      details: { agency: agency.slug, standing: 'approved' },
    });
  });

  it('is refused to the slower of two who decide at once', async () => {
    await decide(null, approval);
    expect(await decide(null, approval)).toMatchObject({ reason: 'conflict' });
    const seen = await decidedAt();
    await asManager((scope) =>
      decideAgency(
        { ...scope, now: new Date(scope.now.getTime() + 1000) },
        { agencyId: agency.id, seen, decision: { ...approval, feeRate: 3000 } },
      ),
    );
    expect(await decide(seen, suspension)).toMatchObject({ reason: 'conflict' });
    expect((await viewed()).terms).toMatchObject({ standing: 'approved', feeRate: 3000 });
  });

  it('cannot begin with a suspension, nor be about an agency that there is not', async () => {
    expect(await decide(null, suspension)).toMatchObject({ reason: 'conflict' });
    const agencyId = practice.id;
    const about = await asManager((scope) =>
      decideAgency(scope, { agencyId, seen: null, decision: approval }),
    );
    expect(about).toMatchObject({ reason: 'not-found' });
  });

  it('of one practice says nothing to another', async () => {
    await decide(null, approval);
    const other = await makePractice(database, `Vale clinic ${count}`);
    const person = await makeMember(database, other, 'manager');
    const list = await inPractice(person, other, listAgencies, { action: 'agencies.see' });
    if ('ok' in list) throw new Error(list.reason);
    expect(list.ours).toEqual([]);
    expect(list.others.find(({ slug }) => slug === agency.slug)).toMatchObject({ standing: null });
  });
});

describe('a suspension', () => {
  it('stops new placements and leaves open cases where they are', async () => {
    const world = await makeCaseWorld(database, practice, agency);
    const kept = await makeCase(world, { status: 'accepted' });
    expect(await decide(await decidedAt(), suspension)).toMatchObject({ ok: true });
    const row = await makeReceivable(database, world.sheet);
    const account = { name: 'Ana Ruiz', email: null, language: null, account: null, invoice: null };
    const dates = { serviceDate: null, dueDate: null, lastNoticeOn: null };
    const placing = {
      ref: row.ref,
      hash: contentHash(row),
      statusUnderstood: true,
      lastNoticeSent: true,
    };
    const answer = await atSheet(world.sheet, (scope) =>
      placeAccounts(scope, {
        agency: agency.id,
        rows: [{ ...placing, package: { ...account, ...dates } }],
      }),
    );
    expect(answer).toMatchObject({
      value: { number: null, rows: [{ unmet: ['agency-approved'] }] },
    });
    const going = await inAgency(world.collector, agency, (scope) =>
      recordEvent(scope, kept, { event: 'note', note: 'Called back.' }),
    );
    expect(going).toMatchObject({ ok: true });
    expect((await viewed()).terms).toMatchObject({ standing: 'suspended', feeRate: 2500 });
  });
});

describe('the form of the terms', () => {
  const typed = {
    ...{ intent: 'approve', feeRate: '22,5 %', minimum: '1.000,00', currency: 'usd' },
    reason: 'Conocida desde hace años.',
  };

  it('is read by the marks of the person’s language', async () => {
    expect(await sent(typed, 'es')).toBeInstanceOf(Response);
    expect((await viewed()).terms).toMatchObject({
      ...{ feeRate: 2250, minimum: 100_000, currency: 'USD' },
    });
  });

  it.each([
    ['feeRate', '101', 'not-a-rate'],
    ['feeRate', 'a quarter', 'not-a-rate'],
    ['minimum', 'twenty', 'not-an-amount'],
    ['minimum', '-5', 'not-an-amount'],
    ['minimum', '20 EUR', 'not-an-amount'],
    ['currency', 'dollars', 'not-a-currency'],
    ['reason', 'because', 'too-short'],
  ])('refuses %s "%s" at its field', async (field, value, reason) => {
    const answer = await sent({ ...typed, minimum: '20', [field]: value });
    expect(answer).toMatchObject({ ok: false, form: { error: { [field]: [reason] } } });
    expect((await viewed()).terms).toBeNull();
  });

  it('suspends with a reason alone', async () => {
    await decide(null, approval);
    const seen = (await decidedAt()) ?? '';
    const { reason } = suspension;
    expect(await sent({ intent: 'suspend', seen, reason })).toBeInstanceOf(Response);
    expect((await viewed()).terms).toMatchObject({ standing: 'suspended' });
  });
});

describe('what an agency has and brought back', () => {
  it('counts open cases, and what was placed, collected and kept as a fee, by currency', async () => {
    const world = await makeCaseWorld(database, practice, agency);
    const paid = await makeCase(world, { status: 'accepted', open: 10_000 });
    await step(world, paid, 'agency', {
      ...paying('payment', 4000),
      move: { kind: 'reported', amount: -4000, on: '2026-11-22', fee: 1000, reverses: null },
    });
    await makeCase(world, { status: 'closed', open: 7000 });
    await makeCase(world, { status: 'recalled', open: 3000 });
    expect((await viewed()).sums).toEqual([
      {
        ...{ currency: 'USD', openCases: 1, balance: 6000, placedCases: 3, placed: 20_000 },
        ...{ collected: 4000, fee: 1000 },
      },
    ]);
    const list = await asManager(listAgencies);
    if ('ok' in list) throw new Error(list.reason);
    expect(list.ours).toMatchObject([{ slug: agency.slug, sums: [{ collected: 4000 }] }]);
  });

  it('is shown to who may not decide, without the forms', async () => {
    const sheet = await makeSheet(database, practice);
    const view = await viewed(sheet.person);
    expect(view.mayDecide).toBe(false);
    expect((await viewed()).mayDecide).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { listAgencies } from '../../portal/app/agencies/list-agencies.server.ts';
import { type AgencyView, readAgency } from '../../portal/app/agencies/read-agency.server.ts';
import { recordEvent } from '../../portal/app/cases/record-event.server.ts';
import { decideAgency } from '../../portal/app/choosing/decide-agency.server.ts';
import { placeAccounts } from '../../portal/app/placements/place-accounts.server.ts';
import type { PracticeScope } from '../../portal/app/platform/scope.server.ts';
import { contentHash } from '../../shared/contract/sync.ts';
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
import { usePair } from './pair.ts';
import { HOME } from './papers.ts';

const pair = usePair('manager');

const suspension = {
  standing: 'suspended',
  reason: 'Two complaints in a week.',
  trial: null,
} as const;

const asManager = <T>(work: (scope: PracticeScope) => Promise<T>) =>
  inPractice(pair.person, pair.practice, work, { action: 'agencies.decide' });

async function viewed(person = pair.person): Promise<AgencyView> {
  const view = await inPractice(
    person,
    pair.practice,
    (scope) => readAgency(scope, pair.agency.slug),
    {
      action: 'agencies.see',
    },
  );
  if ('ok' in view) throw new Error(view.reason);
  return view;
}

describe('a suspension', () => {
  it('stops new placements and leaves open cases where they are', async () => {
    const world = await makeCaseWorld(pair.database, pair.practice, pair.agency);
    const kept = await makeCase(world, { status: 'accepted' });
    const seen = (await viewed()).decided?.decidedAt ?? '';
    const asked = { agencyId: pair.agency.id, seen, decision: suspension, letter: 'Dear all,' };
    const done = await asManager((scope) => decideAgency(scope, asked));
    expect(done).toMatchObject({ ok: true });
    const row = await makeReceivable(pair.database, world.sheet);
    const account = { name: 'Ana Ruiz', email: null, language: null, account: null, invoice: null };
    const dates = { serviceDate: null, dueDate: null, lastNoticeOn: null };
    const placing = {
      ref: row.ref,
      hash: contentHash(row),
      place: HOME,
      statusUnderstood: true,
      lastNoticeSent: true,
    };
    const answer = await atSheet(world.sheet, (scope) =>
      placeAccounts(scope, {
        agency: pair.agency.id,
        rows: [{ ...placing, package: { ...account, ...dates } }],
      }),
    );
    expect(answer).toMatchObject({
      value: { number: null, rows: [{ unmet: ['agency-approved'] }] },
    });
    const going = await inAgency(world.collector, pair.agency, (scope) =>
      recordEvent(scope, kept, { event: 'note', note: 'Called back.' }),
    );
    expect(going).toMatchObject({ ok: true });
    expect((await viewed()).decided).toMatchObject({ standing: 'suspended' });
  });
});

describe('what an agency has and brought back', () => {
  it('counts open cases, and what was placed, collected and kept as a fee, by currency', async () => {
    const world = await makeCaseWorld(pair.database, pair.practice, pair.agency);
    const paid = await makeCase(world, { status: 'accepted', open: 10_000 });
    await step(world, paid, 'agency', {
      ...paying('payment', 4000),
      move: {
        kind: 'reported',
        amount: -4000,
        on: '2026-11-22',
        fee: { fee: 1000, lines: [] },
        reverses: null,
      },
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
    expect(list.ours).toMatchObject([{ slug: pair.agency.slug, sums: [{ collected: 4000 }] }]);
  });

  it('is shown to who may not decide, without the forms', async () => {
    const sheet = await makeSheet(pair.database, pair.practice);
    const view = await viewed(sheet.person);
    expect(view.mayDecide).toBe(false);
    expect((await viewed()).mayDecide).toBe(true);
  });
});

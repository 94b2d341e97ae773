import { beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../apps-script/host/types.ts';
import { CONTRACT_VERSION } from '../../shared/contract/sidebar.ts';
import { bill, type Clinic, COLUMN, TAB, told, useAddOn, valuesOf } from './clinic.ts';
import { connected, lastNoticesSent, placeAll, seeAll, syncAll } from './connected.ts';
import { NAMES } from './due.ts';
import { AGENCY, type PortalStandIn } from './portal-stand-in.ts';

const openClinic = useAddOn();
let clinic: Clinic;
let portal: PortalStandIn;

/** Four people whose last notice went out in May, synced. */
beforeEach(async () => {
  ({ clinic, portal } = await connected(openClinic));
  await lastNoticesSent(clinic);
  await syncAll(clinic);
});

const shown = () => valuesOf(clinic.ownTab('portal')).filter((row) => row.length > 0);
const namesOf = (lines: { line: { name: string } }[]) => lines.map(({ line }) => line.name);

describe('which lines may be handed off', () => {
  test('those whose last notice went out, and against which nothing speaks', async () => {
    clinic.host.type(TAB, `${COLUMN.status}3`, 'disputed');
    clinic.host.type(TAB, `${COLUMN.balance}4`, '0');
    const { ready, notReady } = await clinic.get('handOff', {});
    expect(ready.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Dee Poe']);
    expect(notReady).toMatchObject([
      { unmet: 'no-dispute', count: 1, lines: [{ name: 'Bo Lind' }] },
    ]);
  });

  test('none of whose status we cannot tell what it means', async () => {
    clinic.host.type(TAB, `${COLUMN.status}3`, 'ask Dr. Ito first');
    const { notReady } = await clinic.get('handOff', {});
    expect(notReady).toMatchObject([
      { unmet: 'status-understood', count: 1, lines: [{ name: 'Bo Lind' }] },
    ]);
  });

  test('none before its last notice', async () => {
    const early = await connected(openClinic);
    await syncAll(early.clinic);
    const { ready, notReady } = await early.clinic.get('handOff', {});
    expect(ready).toEqual([]);
    expect(notReady).toMatchObject([{ unmet: 'last-notice-sent', count: 4 }]);
  });

  test('none while an earlier hand-off has no answer', async () => {
    const approved = await seeAll(clinic);
    portal.weather = (call) => (call === 'placements' ? 'answer-lost' : 'fine');
    await clinic.refusal('place', { agency: AGENCY, approved: approved.slice(0, 1) });
    expect(await clinic.refusal('handOff', {})).toBe('hand-off-open');
  });

  test('none while our tab has lost what an agency holds', async () => {
    await clinic.get('place', { agency: AGENCY, approved: (await seeAll(clinic)).slice(0, 1) });
    clinic.host.deleteRows(clinic.ownTab('portal')?.id ?? 0, 2, 1);
    expect(await clinic.refusal('handOff', {})).toBe('sync-first');
  });

  test('none while it is not known what the portal knows', async () => {
    const early = await connected(openClinic);
    expect(await early.clinic.refusal('handOff', {})).toBe('sync-first');
  });
});

test('a person sees exactly the fields that would leave', async () => {
  const { ready } = await clinic.get('handOff', {});
  const { packages } = await clinic.get('preview', { refs: [ready[0]?.ref ?? ''] });
  expect(packages.map(({ fields }) => fields)).toEqual([
    {
      ...{ name: 'Ana Ruiz', email: 'ana.ruiz@example.org', language: 'en' },
      ...{ account: 'A-ana.ruiz', invoice: 'INV-ana.ruiz', serviceDate: null },
      ...{ dueDate: '2026-02-20', lastNoticeOn: '2026-05-09' },
    },
  ]);
});

describe('a hand-off', () => {
  test('is answered with its number, and stands in our tab at once', async () => {
    const outcome = await placeAll(clinic);
    expect(outcome).toMatchObject({ number: 'P-1', refused: [] });
    expect(namesOf(outcome.placed)).toEqual(NAMES);
    expect(shown()[1]?.slice(0, 9)).toEqual([
      ...['A-ana.ruiz', 'INV-ana.ruiz', 'Ana Ruiz', 'Placed with an agency', AGENCY.name],
      ...['Placed', 50, 'USD', '2026-05-24'],
    ]);
    expect(await clinic.get('portal', {})).toMatchObject({ handOff: null, cases: 4 });
    const { cases } = await clinic.get('cases', {});
    expect(cases[0]).toMatchObject({ number: 'C-101', status: 'placed', agency: AGENCY.name });
  });

  test('is said again by the next sync, as the agency has gone on', async () => {
    await placeAll(clinic);
    const [ref = ''] = portal.cases.keys();
    portal.change(ref, { status: 'promise', balance: 3000 });
    await syncAll(clinic);
    expect(shown()[1]).toMatchObject({ 5: 'Promise to pay', 6: 30 });
  });

  test('leaves out a line that has changed since a person saw it', async () => {
    const approved = await seeAll(clinic);
    clinic.host.type(TAB, `${COLUMN.email}2`, 'other@example.org');
    const outcome = await clinic.get('place', { agency: AGENCY, approved });
    expect(namesOf(outcome.placed)).toEqual(NAMES.slice(1));
    expect(outcome.refused).toMatchObject([{ line: { name: 'Ana Ruiz' }, unmet: ['changed'] }]);
    expect(portal.packages.flatMap(({ rows }) => rows)).toHaveLength(3);
  });

  test('tells what the portal did not place, and why', async () => {
    const approved = await seeAll(clinic);
    const [first] = [...portal.held.values()];
    if (first) first.row = { ...first.row, flags: ['dispute'] };
    const outcome = await clinic.get('place', { agency: AGENCY, approved });
    expect(outcome.refused).toMatchObject([{ unmet: ['changed'] }]);
    expect(outcome.placed).toHaveLength(3);
  });

  test('is not made twice: what is placed is no candidate any more', async () => {
    await placeAll(clinic);
    const { ready, notReady } = await clinic.get('handOff', {});
    expect(ready).toEqual([]);
    expect(notReady).toMatchObject([{ unmet: 'not-placed', count: 4 }]);
  });

  test('is not made again of what came back, before the practice has taken it back', async () => {
    await placeAll(clinic);
    const [first = '', second = ''] = portal.cases.keys();
    portal.change(first, { status: 'returned', inPeace: false });
    portal.change(second, { status: 'closed', inPeace: false });
    await syncAll(clinic);
    const { ready, notReady } = await clinic.get('handOff', {});
    expect(ready.map(({ name }) => name)).toEqual(['Bo Lind']);
    expect(notReady).toMatchObject([
      { unmet: 'not-placed', count: 2 },
      { unmet: 'taken-back', count: 1, lines: [{ name: 'Ana Ruiz' }] },
    ]);
  });

  test('is not made again for a line that a second one with its number has renamed', async () => {
    await placeAll(clinic);
    clinic.host.insertRows(TAB, 6, 1);
    const second = bill('Ana Ruiz', { balance: 20 });
    clinic.host.typeAll(
      TAB,
      second.map((value, at) => ({ cell: `${'ABCDEFGH'[at]}6`, text: String(value) })),
    );
    await syncAll(clinic);
    const { ready, notReady } = await clinic.get('handOff', {});
    expect(ready).toEqual([]);
    expect(notReady).toMatchObject([{ unmet: 'not-placed', count: 5 }]);
  });

  test('is refused to who may not', async () => {
    const approved = await seeAll(clinic);
    portal.tokens.clear();
    expect(await clinic.refusal('place', { agency: AGENCY, approved })).toBe('no-token');
    expect(await clinic.get('portal', {})).toMatchObject({ handOff: null });
  });
});

describe('a hand-off without an answer', () => {
  const silent = () => {
    portal.weather = (call) => (call === 'placements' ? 'answer-lost' : 'fine');
  };

  test('stands as unknown, and nothing else is handed off meanwhile', async () => {
    const approved = await seeAll(clinic);
    silent();
    expect(await clinic.refusal('place', { agency: AGENCY, approved })).toBe('portal-silent');
    expect(await clinic.get('portal', {})).toMatchObject({
      handOff: { agency: AGENCY.name, lines: 4, on: '2026-05-24' },
    });
    expect(await clinic.refusal('place', { agency: AGENCY, approved })).toBe('hand-off-open');
    expect(portal.placements.size).toBe(1);
  });

  test('is settled by what the portal says: it had arrived', async () => {
    const approved = await seeAll(clinic);
    silent();
    await clinic.refusal('place', { agency: AGENCY, approved });
    const { outcome, view } = await clinic.get('settleHandOff', {});
    expect(outcome).toMatchObject({ number: 'P-1', placed: [{}, {}, {}, {}] });
    expect(view).toMatchObject({ handOff: null, cases: 4 });
  });

  test('is settled without forgetting what a sync has told of its cases since', async () => {
    const approved = await seeAll(clinic);
    silent();
    await clinic.refusal('place', { agency: AGENCY, approved });
    const [ref = ''] = portal.cases.keys();
    portal.change(ref, { status: 'promise', balance: 3000 });
    clinic.host.type(TAB, `${COLUMN.balance}2`, '0');
    await syncAll(clinic);
    await clinic.get('settleHandOff', {});
    const { cases } = await clinic.get('cases', {});
    expect(cases[0]).toMatchObject({
      status: 'promise',
      balance: { minor: 3000, currency: 'USD' },
    });
  });

  test('is settled by what the portal says: it had not', async () => {
    const approved = await seeAll(clinic);
    portal.weather = (call) => (call === 'placements' ? 'never-arrives' : 'fine');
    await clinic.refusal('place', { agency: AGENCY, approved });
    portal.weather = () => 'fine';
    const { outcome, view } = await clinic.get('settleHandOff', {});
    expect(outcome).toBeNull();
    expect(view).toMatchObject({ handOff: null, cases: 0 });
    expect(await clinic.get('place', { agency: AGENCY, approved })).toMatchObject({
      number: 'P-1',
    });
  });

  test('stays unknown when it is asked again and the connection has ended meanwhile', async () => {
    const approved = await seeAll(clinic);
    portal.weather = (call) => {
      if (call !== 'placements' || portal.tokens.size === 0) return 'fine';
      queueMicrotask(() => portal.tokens.clear()); // once this answer is lost
      return 'answer-lost';
    };
    expect(await clinic.refusal('place', { agency: AGENCY, approved })).toBe('portal-silent');
    expect(portal.placements.size).toBe(1);
    expect(await clinic.get('portal', {})).toMatchObject({ handOff: { lines: 4 } });
  });

  test('an answer of something else than the portal proves nothing', async () => {
    const approved = await seeAll(clinic);
    portal.weather = (call) => (call === 'placements' ? 'page' : 'fine');
    expect(await clinic.refusal('place', { agency: AGENCY, approved })).toBe('not-a-portal');
    expect(await clinic.get('portal', {})).toMatchObject({ handOff: { lines: 4 } });
  });

  const CALLS = ['UrlFetchApp.fetch', 'Properties.setProperty', 'Range.setValues', 'Sheet.clear'];
  const faults: Fault[] = ['before', 'after', 'kill-before', 'kill-after'];
  const cuts = CALLS.flatMap((call) => faults.map((fault) => [call, fault] as const));

  test.each(cuts)('cut at %s (%s): placed once, or not at all, and known', async (name, fault) => {
    const approved = await seeAll(clinic);
    let struck = false;
    clinic.meanwhile((call) => {
      if (struck || call.name !== name) return undefined;
      struck = true;
      return fault;
    });
    const args = { agency: AGENCY, approved };
    await clinic.host.call('rpc', { version: CONTRACT_VERSION, procedure: 'place', args });
    clinic.meanwhile(null);
    expect(struck).toBe(true);
    await syncAll(clinic); // a tab that was cut while it was written is whole again
    await clinic.get('settleHandOff', {});
    if (portal.cases.size === 0) await clinic.get('place', args);
    expect(portal.placements.size).toBe(1);
    await syncAll(clinic);
    expect(await clinic.get('portal', {})).toMatchObject({ handOff: null, cases: 4 });
  });
});

describe('recall from the sheet', () => {
  test('reaches the portal, and stands in our tab at once', async () => {
    await placeAll(clinic);
    const { cases } = await clinic.get('cases', {});
    const ref = cases[0]?.line.ref ?? '';
    const after = await clinic.get('recall', { ref, reason: 'complaint' });
    expect(after.cases[0]).toMatchObject({ status: 'recalled', line: { name: 'Ana Ruiz' } });
    expect(portal.cases.get(ref)?.status).toBe('recalled');
    expect(shown()[1]).toMatchObject({ 5: 'Recalled' });
  });

  test('is refused where the case cannot be recalled any more', async () => {
    await placeAll(clinic);
    const [ref = ''] = portal.cases.keys();
    portal.change(ref, { status: 'closed' });
    expect(await clinic.refusal('recall', { ref, reason: 'paid' })).toBe('not-now');
  });
});

test('who was handed off between approval and sending gets no mail', async () => {
  const late = await connected(openClinic);
  const approved = await late.clinic.approveAll();
  await syncAll(late.clinic);
  const line = [...late.portal.held.values()][0]?.row;
  if (!line) throw new Error('Nothing was synced');
  late.portal.cases.set(line.ref, {
    ...{ ref: line.ref, number: 'C-7', agency: AGENCY.name, status: 'accepted', balance: 5000 },
    ...{ currency: 'USD', updatedOn: '2026-03-10', inPeace: true },
  });
  await syncAll(late.clinic);
  expect(told((await late.clinic.send(approved)).outcomes)).toEqual([
    'Ana Ruiz: suppressed (agency)',
    ...NAMES.slice(1).map((name) => `${name}: sent`),
  ]);
});

import { beforeEach, describe, expect, test } from 'vitest';
import { RESERVE } from '../../shared/reminders/quota.ts';
import { bill, type Clinic, COLUMN, DAY, receivables, SENDER, TAB, useAddOn } from './clinic.ts';
import { CONNECT, connected, lastNoticesSent, seeAll, syncAll } from './connected.ts';
import { MAILS, NAMES } from './due.ts';
import { AGENCY, CODE, type PortalStandIn } from './portal-stand-in.ts';

const openClinic = useAddOn();
let clinic: Clinic;
let portal: PortalStandIn;

beforeEach(async () => {
  ({ clinic, portal } = await connected(openClinic));
  await syncAll(clinic);
});

/** The portal has a case for the line of that row since the last sync, or had one. */
async function atAgency(at: number, inPeace = true): Promise<string> {
  const ref = [...portal.held.keys()][at] ?? '';
  const held = portal.held.get(ref);
  if (held) held.state = 'placed';
  portal.cases.set(ref, {
    ...{ ref, number: `C-${at}`, agency: AGENCY.name, status: inPeace ? 'accepted' : 'closed' },
    ...{ balance: 5000, currency: 'USD', updatedOn: '2026-03-10', inPeace },
  });
  await syncAll(clinic);
  return ref;
}

/** Who is due today, and who is left in peace since an agency holds a line of theirs. */
async function today() {
  const { groups, exceptions, notToday } = await clinic.get('reminders', {});
  const rows = [...exceptions, ...groups.flatMap((group) => group.rows)];
  const held = notToday.find(({ reason }) => reason === 'agency')?.people ?? [];
  return { due: rows.map(({ name }) => name).sort(), held: held.map(({ name }) => name) };
}

describe('a line that an agency holds', () => {
  test('is reminded of by nobody here', async () => {
    await atAgency(0);
    expect(await today()).toEqual({ due: NAMES.slice(1), held: ['Ana Ruiz'] });
    const { figures } = await clinic.get('open', {});
    expect(figures?.due).toBe(3);
    await clinic.send();
    expect(clinic.mailed()).toHaveLength(3);
  });

  test('is so even when its invoice gets another number, before and after the next sync', async () => {
    await atAgency(0);
    clinic.host.type(TAB, 'E2', 'INV-new');
    expect(await today()).toEqual({ due: NAMES.slice(1), held: ['Ana Ruiz'] });
    await syncAll(clinic);
    expect(await today()).toEqual({ due: NAMES.slice(1), held: ['Ana Ruiz'] });
  });

  test('is so even when the clinic has taken it out of the sheet: the person is left in peace', async () => {
    await atAgency(0);
    const others = bill('Ana Ruiz', { invoice: 'INV-2' });
    clinic.host.typeAll(
      TAB,
      others.map((value, at) => ({ cell: `${'ABCDEFGH'[at]}2`, text: String(value) })),
    );
    await syncAll(clinic);
    expect((await today()).held).toEqual(['Ana Ruiz']);
  });

  test('is reminded of again when the agency has given it back', async () => {
    const ref = await atAgency(0);
    portal.change(ref, { status: 'closed', inPeace: false });
    await syncAll(clinic);
    expect((await today()).due).toEqual(NAMES);
  });

  test('is reminded of by nobody though a portal is asked that knows nothing of it', async () => {
    await atAgency(0);
    portal.cases.clear();
    await syncAll(clinic);
    expect((await today()).held).toEqual(['Ana Ruiz']);
    clinic.host.deleteRows(TAB, 2, 1);
    await syncAll(clinic);
    expect((await clinic.get('cases', {})).cases).toMatchObject([{ number: 'C-0' }]);
  });

  test('keeps nobody else from a reminder', async () => {
    await atAgency(2, false);
    expect((await today()).due).toEqual(NAMES);
  });

  test('is not sent by the hour either', async () => {
    ({ clinic, portal } = await connected(openClinic, { mailQuota: 1 + RESERVE }));
    await syncAll(clinic);
    await clinic.get('automatic', { on: true });
    await clinic.send();
    await atAgency(1);
    await clinic.host.advanceTo(clinic.host.now() + 2 * DAY);
    expect(clinic.mailed()).toEqual(
      [MAILS[0], MAILS[2], MAILS[3]].slice(0, clinic.mailed().length),
    );
    expect(clinic.ledger()).toContain('suppressed Bo Lind');
    expect(clinic.mailed().length).toBeGreaterThan(1);
  });
});

describe('a hand-off that waits for its answer', () => {
  test('keeps its lines in peace', async () => {
    await lastNoticesSent(clinic);
    const approved = await seeAll(clinic);
    portal.weather = (call) => (call === 'placements' ? 'answer-lost' : 'fine');
    expect((await today()).held).toEqual([]);
    await clinic.refusal('place', { agency: AGENCY, approved: approved.slice(0, 2) });
    expect((await today()).held).toEqual(NAMES.slice(0, 2));
  });
});

describe('nobody is reminded while it is not known which lines an agency holds', () => {
  test('since our tab has lost a line whose hand-off waits for its answer', async () => {
    await lastNoticesSent(clinic);
    const approved = await seeAll(clinic);
    portal.weather = (call) => (call === 'placements' ? 'answer-lost' : 'fine');
    await clinic.refusal('place', { agency: AGENCY, approved });
    clinic.host.deleteRows(clinic.ownTab('portal')?.id ?? 0, 2, 1);
    expect(await clinic.refusal('reminders', {})).toBe('hand-off-open');
    await clinic.get('settleHandOff', {});
    expect(await clinic.refusal('reminders', {})).toBe('sync-first');
    await syncAll(clinic);
    expect((await today()).held).toEqual(NAMES);
  });

  /** The tab as the add-on wrote it. */
  const tab = () => clinic.ownTab('portal')?.id ?? 0;

  test('since rows of our tab were deleted', async () => {
    await atAgency(0);
    clinic.host.deleteRows(tab(), 2, 1);
    expect(await clinic.refusal('reminders', {})).toBe('sync-first');
    expect((await clinic.get('open', {})).figures).toMatchObject({ due: null });
    await syncAll(clinic);
    expect((await today()).held).toEqual(['Ana Ruiz']);
  });

  test('since a row was deleted, and the case of another one cannot be recalled meanwhile', async () => {
    await atAgency(0);
    const ref = await atAgency(1);
    clinic.host.deleteRows(tab(), 2, 1);
    expect(await clinic.refusal('recall', { ref, reason: 'paid' })).toBe('sync-first');
    expect(await clinic.refusal('reminders', {})).toBe('sync-first');
    await syncAll(clinic);
    await clinic.get('recall', { ref, reason: 'paid' });
    expect((await today()).held).toContain('Ana Ruiz');
  });

  test('since its headers were overwritten', async () => {
    const approved = await clinic.approveAll();
    clinic.host.typeAll(tab(), [{ cell: 'L1', text: 'Mine' }]);
    expect(await clinic.refusal('send', { approved })).toBe('sync-first');
    expect(clinic.mailed()).toEqual([]);
  });

  test('since our tab is gone: that looks like an older version', async () => {
    clinic.host.deleteSheet(tab());
    expect(await clinic.get('open', {})).toMatchObject({ doubt: 'restored' });
    await clinic.get('thisOneLives', {});
    expect(await clinic.refusal('reminders', {})).toBe('sync-first');
    expect(await clinic.get('portal', {})).toMatchObject({ mustSync: true });
    await syncAll(clinic);
    expect((await today()).due).toEqual(NAMES);
  });

  test('since everything was removed but the record of what was sent', async () => {
    await atAgency(0);
    await clinic.get('removeEverything', { ledgerToo: false });
    await clinic.get('saveClinic', SENDER);
    expect(await clinic.refusal('reminders', {})).toBe('sync-first');
    portal.codes.add(CODE);
    expect(await clinic.get('connect', CONNECT)).toMatchObject({ recoveryCode: null });
    await syncAll(clinic);
    expect((await today()).held).toEqual(['Ana Ruiz']);
  });
});

test('what people do with our tab changes nothing: they sort it, rename it, write beside it', async () => {
  await atAgency(0);
  const id = clinic.ownTab('portal')?.id ?? 0;
  clinic.host.sortSheet(id, 3, false, 1);
  clinic.host.renameSheet(id, 'Agencies');
  clinic.host.type(id, 'T2', 'called them');
  expect((await today()).held).toEqual(['Ana Ruiz']);
});

test('a cell of our tab that somebody has spoilt counts as “leave in peace”', async () => {
  clinic.host.type(clinic.ownTab('portal')?.id ?? 0, 'L3', '?');
  expect((await today()).held).toEqual(['Bo Lind']);
});

test('a sheet without a portal reminds as ever', async () => {
  clinic = openClinic({ rows: receivables(...NAMES.map((one) => bill(one))) });
  await clinic.get('saveClinic', SENDER);
  clinic.host.type(TAB, `${COLUMN.status}2`, 'disputed');
  expect((await today()).due).toEqual(NAMES.slice(1));
});

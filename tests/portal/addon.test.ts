import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  bill,
  COLUMN,
  DAY,
  type Clinic as Desk,
  receivables,
  SENDER,
  TAB,
  useAddOn,
} from '../addon/clinic.ts';
import { lastNoticesSent, syncAll } from '../addon/connected.ts';
import { NAMES } from '../addon/due.ts';
import { arrangeAgency } from './cut-sync.ts';
import { asMaintenance, rowsOf } from './database.ts';
import { type Clinic, codeFor, openClinic } from './sheets.ts';

/** The built add-on in the local Sheets, with the built portal behind it. */

const openDesk = useAddOn();
let clinic: Clinic;
let agency: string;

beforeAll(async () => {
  clinic = await openClinic();
  agency = await asMaintenance(clinic.database, (sql) => arrangeAgency(sql, clinic.practice.id));
});
afterAll(() => clinic.close());

/** Four people whose time to answer the last notice is over since yesterday; connected with a code of the manager's. */
async function connectedDesk(): Promise<Desk> {
  const rows = receivables(...NAMES.map((one) => bill(one, { balance: 500 })));
  const desk = openDesk({ rows, now: Date.now() - 75 * DAY });
  await desk.get('saveClinic', SENDER);
  await lastNoticesSent(desk);
  const code = await codeFor(clinic, clinic.manager);
  const { address, ...more } = { address: clinic.portal.url, recovery: null, replaces: false };
  const { view } = await desk.get('connect', { address, code, ...more });
  expect(view).toMatchObject({ practice: clinic.practice.name, mayPlace: true });
  return desk;
}

const open = () =>
  rowsOf<{ open: number; state: string }>(
    clinic.database,
    'SELECT open::int, state::text FROM receivables WHERE closed_at IS NULL ORDER BY open',
  );

test('the sheet goes to the portal, a line to the agency, and both sides stay equal', async () => {
  const desk = await connectedDesk();
  expect(await syncAll(desk)).toMatchObject({ lines: 4, refused: { count: 0 }, closed: 0 });
  expect((await open()).map((row) => row.open)).toEqual([50_000, 50_000, 50_000, 50_000]);
  expect(await syncAll(desk)).toMatchObject({ lines: 4 });

  const { agencies } = await desk.get('agencies', {});
  const chosen = agencies.find(({ id }) => id === agency);
  const { ready } = await desk.get('handOff', {});
  const { packages } = await desk.get('preview', { refs: ready.slice(0, 2).map(({ ref }) => ref) });
  const outcome = await desk.get('place', {
    agency: { id: agency, name: chosen?.name ?? '' },
    approved: packages.map(({ ref, stamp }) => ({ ref, stamp })),
  });
  expect(outcome).toMatchObject({ number: expect.stringMatching(/^P-\d+$/), refused: [] });
  expect(outcome.placed.map(({ line }) => line.name)).toEqual(NAMES.slice(0, 2));

  desk.host.type(TAB, `${COLUMN.balance}2`, '300');
  await syncAll(desk);
  const { cases } = await desk.get('cases', {});
  expect(cases).toMatchObject([
    { line: { name: 'Ana Ruiz' }, status: 'placed', balance: { minor: 30_000 } },
    { line: { name: 'Bo Lind' }, status: 'placed', balance: { minor: 50_000 } },
  ]);
  const { notToday } = await desk.get('reminders', {});
  const held = notToday.find(({ reason }) => reason === 'agency')?.people ?? [];
  expect(held.map(({ name }) => name)).toEqual(NAMES.slice(0, 2));

  const ref = cases[0]?.line.ref ?? '';
  const after = await desk.get('recall', { ref, reason: 'agreed' });
  expect(after.cases[0]).toMatchObject({ status: 'recalled', balance: { minor: 30_000 } });
  await desk.get('disconnect', {});
  expect(await desk.refusal('sync', { confirmed: null })).toBe('no-portal');
}, 60_000);

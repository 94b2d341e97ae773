import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../shared/reminders/policy.ts';
import { bill, type Clinic, DAY, receivables, TAB, useAddOn } from './clinic.ts';
import { connected, lastNoticesSent, placeAll, seeAll, syncAll } from './connected.ts';
import { NAMES } from './due.ts';
import { save } from './policies.ts';
import { AGENCY, type PortalStandIn } from './portal-stand-in.ts';

const openClinic = useAddOn();

/** Four people whose last notice went out, and where the sheet says that they live. */
async function living(
  places: readonly string[] | null,
  practice: PortalStandIn['place'] = 'US-TX',
) {
  const lines = receivables(...NAMES.map((one) => bill(one)));
  const column = places && ['Patient state', ...places];
  const rows = lines.map((row, at) => (column ? [...row, column[at] ?? ''] : row));
  const { clinic, portal } = await connected(openClinic, { rows });
  portal.place = practice;
  await lastNoticesSent(clinic);
  await syncAll(clinic);
  return { clinic, portal };
}

/** What is sent of each line, and what waits for which reason. */
async function handed(clinic: Clinic, portal: PortalStandIn) {
  const { notReady } = await clinic.get('handOff', {});
  const { refused } = await placeAll(clinic);
  const rows = portal.packages.flatMap((body) => body.rows as { place: string }[]);
  return {
    sent: rows.map(({ place }) => place),
    waits: notReady.map(({ unmet, lines }) => [unmet, ...lines.map(({ name }) => name)]),
    refused: refused.map(({ line, unmet }) => [line.name, ...unmet]),
  };
}

test('a line names the place of its patient by code or by name', async () => {
  const { clinic, portal } = await living(['FL', 'texas', 'Florida', 'US-TX']);
  const codes = ['US-FL', 'US-TX', 'US-FL', 'US-TX'];
  expect(await handed(clinic, portal)).toEqual({ sent: codes, waits: [], refused: [] });
});

test.each([
  ['says nothing of', ['', '', '', '']],
  ['has no column for', null],
])('the place of the practice counts where the sheet %s it', async (_, places) => {
  const { clinic, portal } = await living(places);
  const { sent } = await handed(clinic, portal);
  expect(sent).toEqual(['US-TX', 'US-TX', 'US-TX', 'US-TX']);
});

test('a place that nobody understands keeps its line here, and says so', async () => {
  const { clinic, portal } = await living(['TX', 'next to the church', 'TX', 'TX']);
  const { sent, waits } = await handed(clinic, portal);
  expect(sent).toHaveLength(3);
  expect(waits).toEqual([['place-known', NAMES[1]]]);
});

test('nothing goes as long as nobody has said where the practice is', async () => {
  const { clinic } = await living(null, null);
  const { ready, notReady } = await clinic.get('handOff', {});
  expect(ready).toEqual([]);
  expect(notReady).toMatchObject([{ unmet: 'place-known', count: 4 }]);
});

test('CO is Colorado for a clinic in the United States, and Colombia for one elsewhere', async () => {
  const places = async (practice: PortalStandIn['place']) => {
    const { clinic } = await living(['CO', 'CO', 'CO', 'CO'], practice);
    const { ready } = await clinic.get('handOff', {});
    return new Set(ready.map(({ facts }) => facts.place));
  };
  expect([await places('US-TX'), await places('PE')]).toEqual([
    new Set(['US-CO']),
    new Set(['CO']),
  ]);
});

test('the portal keeps back whom its agency does not cover', async () => {
  const { clinic, portal } = await living(['TX', 'TX', 'NY', 'TX']);
  const { sent, refused } = await handed(clinic, portal);
  expect(sent).toEqual(['US-TX', 'US-TX', 'US-NY', 'US-TX']);
  expect(refused).toEqual([[NAMES[2], 'agency-covers-place']]);
});

test('a sync tells the portal no place', async () => {
  const { portal } = await living(['Florida', 'FL', 'Texas', 'TX']);
  const said = portal.web.received.map(({ body }) => body).join();
  expect(said).not.toMatch(/US-FL|US-TX|Florida|Texas|"place"/);
});

test('a line waits until the time to answer its last notice is over, and says so', async () => {
  const { clinic } = await living(null);
  const says = async () => {
    const { ready, notReady } = await clinic.get('handOff', {});
    return [ready.length, ...notReady.map(({ unmet, count }) => `${unmet} ${count}`)];
  };
  expect(clinic.host.mailbox.at(-1)?.body).toContain('23 May 2026');
  const days = (answerDays: number) => save(clinic, { ...DEFAULT_POLICY, answerDays });
  expect(await says()).toEqual([4]); // 14 days, and they are over since yesterday
  await days(15);
  expect(await says()).toEqual([0, 'answer-time-over 4']);
  await clinic.host.advanceTo(clinic.host.now() + DAY);
  await syncAll(clinic);
  expect(await says()).toEqual([4]);
});

/** Adds a bill at the foot of the sheet. */
function billed(clinic: Clinic, ...[name, changes]: Parameters<typeof bill>) {
  const row = NAMES.length + 2;
  clinic.host.insertRows(TAB, row, 1);
  clinic.host.typeAll(
    TAB,
    bill(name, changes).map((value, at) => ({
      cell: `${'ABCDEFGH'[at]}${row}`,
      text: String(value),
    })),
  );
}

test('nobody goes whom another line of theirs protects, nor once they were seen', async () => {
  const { clinic } = await living(null);
  const approved = await seeAll(clinic);
  billed(clinic, 'Ana Ruiz', { invoice: 'OLD', balance: 'see file', status: 'Bankrupt' });
  const { ready, notReady } = await clinic.get('handOff', {});
  expect(ready.map(({ name }) => name)).toEqual(NAMES.slice(1));
  expect(notReady).toMatchObject([{ unmet: 'no-other-stop', lines: [{ name: 'Ana Ruiz' }] }]);
  const { placed, refused } = await clinic.get('place', { agency: AGENCY, approved });
  expect(placed.map(({ line }) => line.name)).toEqual(NAMES.slice(1));
  expect(refused).toMatchObject([{ line: { name: 'Ana Ruiz' }, unmet: ['changed'] }]);
});

test('nobody goes who has promised to pay, until the day after', async () => {
  const { clinic } = await living(null);
  clinic.host.type(TAB, 'I1', 'Promised on');
  clinic.host.type(TAB, 'I3', '2026-05-25');
  const waits = async () => (await handOffLines(clinic)).waits;
  expect(await waits()).toEqual(['no-promise Bo Lind']);
  await clinic.host.advanceTo(clinic.host.now() + DAY);
  expect(await waits()).toEqual(['no-promise Bo Lind']);
  await clinic.host.advanceTo(clinic.host.now() + DAY);
  expect(await waits()).toEqual([]);
});

test('a bill goes only once its own day to be paid is over, though a last notice named it', async () => {
  const later = bill('Ana Ruiz', { invoice: 'LATER', due: '2026-05-25' });
  const rows = receivables(...NAMES.map((one) => bill(one)), later);
  const { clinic } = await connected(openClinic, { rows });
  await lastNoticesSent(clinic);
  await syncAll(clinic);
  expect(await handOffLines(clinic)).toEqual({ ready: NAMES, waits: ['overdue Ana Ruiz'] });
  await clinic.host.advanceTo(clinic.host.now() + 2 * DAY);
  expect((await handOffLines(clinic)).ready).toEqual([...NAMES, 'Ana Ruiz']);
});

/** Who may go, and who waits for which reason. */
async function handOffLines(clinic: Clinic) {
  const { ready, notReady } = await clinic.get('handOff', {});
  const waits = notReady.flatMap(({ unmet, lines }) => lines.map(({ name }) => `${unmet} ${name}`));
  return { ready: ready.map(({ name }) => name), waits };
}

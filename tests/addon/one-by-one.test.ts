import { expect, test } from 'vitest';
import { build, DIST } from '../../apps-script/build.ts';
import { playQuota } from '../faults/quota.ts';
import { type Clinic, COLUMN, TAB, told, useAddOn } from './clinic.ts';
import { dueIn, MAILS } from './due.ts';

const withDue = dueIn(useAddOn());

/** Sends to all four, and does something to the sheet while the first one's mail goes out. */
async function sendAnd(change: (clinic: Clinic) => void) {
  const clinic = await withDue();
  const approved = await clinic.approveAll();
  clinic.before('MailApp.sendEmail', () => change(clinic));
  const progress = await clinic.send(approved);
  return { clinic, outcomes: told(progress.outcomes), stopped: progress.stopped };
}

const SENT = ['Ana Ruiz: sent', 'Bo Lind: sent', 'Cy Young: sent', 'Dee Poe: sent'];
const but = (at: number, told: string) => SENT.with(at, told);

test.each<[string, string, string, string[]]>([
  ['a balance of nothing', COLUMN.balance, '0', but(2, 'Cy Young: suppressed (paid)')],
  ['another balance', COLUMN.balance, '51', but(2, 'Cy Young: suppressed (changed)')],
  ['a later due date', COLUMN.due, '2026-04-20', but(2, 'Cy Young: suppressed (not-yet-due)')],
  ['another address', COLUMN.email, 'cy@example.org', but(2, 'Cy Young: suppressed (changed)')],
  ['a dispute', COLUMN.status, 'Disputed', but(2, 'Cy Young: suppressed (dispute)')],
  ['the same once more', COLUMN.balance, '50', SENT],
])('%s typed between two mails is seen', async (_, column, text, expected) => {
  const { outcomes } = await sendAnd(({ host }) => host.type(TAB, `${column}4`, text));
  expect(outcomes).toEqual(expected);
});

test('a sheet that is sorted, or gets a row more, between two mails misleads nobody', async () => {
  const sorted = await sendAnd(({ host }) => host.sortSheet(TAB, 2, false, 1));
  expect(sorted.outcomes).toEqual(SENT);
  expect(sorted.clinic.mailed()).toEqual(MAILS);
  const longer = await sendAnd(({ host }) => host.insertRows(TAB, 2, 1));
  expect(longer.outcomes).toEqual(SENT);
});

test('a header that is renamed between two mails stops the run, and nothing is lost', async () => {
  const { clinic, outcomes, stopped } = await sendAnd(({ host }) =>
    host.type(TAB, `${COLUMN.status}1`, 'Colour'),
  );
  expect(outcomes).toEqual(['Ana Ruiz: sent', 'Bo Lind: failed']);
  expect(stopped).toBe('trouble');
  expect(clinic.mailed()).toEqual(MAILS.slice(0, 1));
  clinic.host.type(TAB, `${COLUMN.status}1`, 'Status');
  expect(told((await clinic.send()).outcomes).toSorted()).toEqual(SENT.slice(1));
  expect(clinic.mailed().toSorted()).toEqual(MAILS);
});

test('more than a day’s mails go on so many days, once and the oldest first, at the same calls a mail', async () => {
  await build();
  const end = await playQuota({ rows: 60, quota: 18, dist: DIST });
  expect(end).toMatchObject({ days: [18, 18, 18, 6], lost: 0, doubled: 0, unfair: 0 });
  expect(end.callsPerMail).toBeLessThanOrEqual(12);
}, 120_000);

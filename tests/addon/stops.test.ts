import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../shared/reminders/defaults.ts';
import { TRACKS, type Track } from '../../shared/reminders/policy.ts';
import { type Clinic, DAY, TAB, told, useAddOn } from './clinic.ts';
import { AT, fullBill, fullSheet, withPolicy } from './policies.ts';

const openWith = withPolicy(useAddOn());

/** What a person types into a line to stop its reminders, and the reason that is told and noted. */
const STOPS = [
  ['paid', AT.paid, '50', 'paid'],
  ['balance zero', AT.balance, '0', 'paid'],
  ['disputed', AT.status, 'Disputed', 'dispute'],
  ['plan running', AT.status, 'Payment plan', 'plan'],
  ['promise not yet due', AT.promised, '2027-01-31', 'promise'],
  ['hardship request', AT.status, 'Financial hardship', 'hardship'],
  ['hold', AT.status, 'On hold', 'hold'],
  ['deceased', AT.status, 'Deceased', 'deceased'],
  ['bankrupt', AT.status, 'Bankruptcy', 'bankrupt'],
  ['represented by a lawyer', AT.status, 'Attorney', 'represented'],
  ['opted out', AT.status, 'Do not contact', 'opt-out'],
  ['at an agency', AT.status, 'At agency', 'agency'],
  ['no consent for the channel', AT.consent, 'no', 'no-consent'],
] as const;

const NAMES = STOPS.map(([stop], at) => `${String.fromCharCode(65 + at)} ${stop}`);
const OWN: Readonly<Record<Track, Parameters<typeof fullBill>[1]>> = {
  'one-off': { due: '2026-03-09' },
  recurring: { due: '2026-03-12', kind: 'Monthly fee' },
  gentle: { due: '2026-03-09', sensitive: 'yes' },
};

/** Goes on day by day until everybody is due again. */
async function untilDue(clinic: Clinic) {
  for (let day = 0; day < 70; day += 1) {
    const approved = await clinic.approveAll();
    if (approved.length === NAMES.length) return approved;
    await clinic.host.advanceTo(clinic.host.now() + DAY);
  }
  throw new Error('They were never due again');
}

describe.each(TRACKS)('the track %s', (track) => {
  test(`at each level: ${STOPS.length} stops, typed right before sending, let nothing go`, async () => {
    const clinic = await openWith(fullSheet(...NAMES.map((name) => fullBill(name, OWN[track]))));
    const { levels } = defaultPolicy('US').tracks[track];
    const type = (to: (stop: (typeof STOPS)[number]) => string) => {
      for (const [at, stop] of STOPS.entries()) {
        clinic.host.type(TAB, `${stop[1]}${at + 2}`, to(stop));
      }
    };
    const reasons = STOPS.map(([, , , reason], at) => `${NAMES[at]}: suppressed (${reason})`);

    for (const [at, { tone }] of levels.entries()) {
      const approved = await untilDue(clinic);
      const { exceptions, groups } = await clinic.get('reminders', {});
      const due = [...exceptions, ...groups.flatMap(({ rows }) => rows)];
      expect(new Set(due.map((one) => `${one.track} ${one.level} ${one.tone}`))).toEqual(
        new Set([`${track} ${at + 1} ${tone}`]),
      );
      const mails = clinic.host.mailbox.length;
      type(([, , text]) => text);
      expect(told((await clinic.send(approved)).outcomes).toSorted()).toEqual(reasons.toSorted());
      expect(await clinic.approveAll()).toEqual([]);
      expect(clinic.host.mailbox).toHaveLength(mails);

      type(([, column]) => (column === AT.consent ? 'yes' : ''));
      for (let left = NAMES.length; left > 0; ) left = (await clinic.send()).left.length;
      expect(clinic.host.mailbox).toHaveLength(mails + NAMES.length);
    }

    const { heldBack } = await clinic.get('forecast', { policy: null });
    const counts = Object.fromEntries(heldBack.map(({ reason, count }) => [reason, count]));
    const each = Object.fromEntries(STOPS.map(([, , , reason]) => [reason, levels.length]));
    expect(counts).toEqual({ ...each, paid: 2 * levels.length });
    const noted = clinic.ledger().filter((line) => line.startsWith('suppressed'));
    expect(noted).toHaveLength(STOPS.length * levels.length);
  }, 60_000);
});

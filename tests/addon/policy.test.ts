import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../shared/reminders/defaults.ts';
import { DEFAULT_POLICY, type ReminderPolicy } from '../../shared/reminders/policy.ts';
import { RESERVE } from '../../shared/reminders/quota.ts';
import { bill, type Clinic, DAY, receivables, SENDER, useAddOn } from './clinic.ts';
import { fullBill, fullSheet, save, sentLines, withPolicy } from './policies.ts';

const openClinic = useAddOn();
const openWith = withPolicy(openClinic);
const US = defaultPolicy('US');
const ROWS = fullSheet(fullBill('Ana Ruiz'), fullBill('Bo Lind', { due: '2026-03-09' }));

const versionsIn = (clinic: Clinic) =>
  (clinic.ownTab('ledger')?.rows ?? []).slice(1).map((row) => row[16]?.value);
const laterBy = (days: number): ReminderPolicy => ({ ...US, graceDays: days });

describe('the policy', () => {
  test('is the one that the product began with until one is saved, which then holds', async () => {
    const clinic = openClinic({ rows: ROWS, locale: 'es_PE' });
    const first = await clinic.get('policy', {});
    expect(first).toMatchObject({ number: 0, versions: [], before: null });
    expect(first).toMatchObject({ country: 'PE', currency: 'PEN', policy: DEFAULT_POLICY });
    const saved = await clinic.get('savePolicy', { policy: US, by: 'Elena', seen: 0 });
    expect(saved).toMatchObject({ number: 1, policy: US, before: DEFAULT_POLICY, by: 'Elena' });
    expect(saved.versions).toEqual([{ number: 1, from: '2026-03-10', time: '10:00', by: 'Elena' }]);
    expect(await clinic.get('policy', {})).toEqual(saved);
  });

  test('has versions, and can be taken back to the one before', async () => {
    const clinic = await openWith(ROWS);
    await save(clinic, laterBy(9));
    const { before } = await clinic.get('policy', {});
    expect(before).toEqual(US);
    const back = await save(clinic, US);
    expect(back.versions.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(back).toMatchObject({ policy: US, before: laterBy(9) });
  });

  test('of somebody who has not seen the newest is not saved', async () => {
    const clinic = await openWith(ROWS);
    const args = { policy: laterBy(5), by: 'Kim', seen: 0 };
    expect(await clinic.refusal('savePolicy', args)).toBe('policy-changed');
    expect((await clinic.get('policy', {})).versions).toHaveLength(1);
  });

  test('that contradicts itself is refused, with the level at which it does', async () => {
    const clinic = openClinic({ rows: ROWS });
    const gentle = { ...US.tracks.gentle, levels: US.tracks.gentle.levels.slice(0, 2) };
    const policy = { ...US, tracks: { ...US.tracks, gentle } };
    const refusal = {
      code: 'policy-fault',
      details: { track: 'gentle', level: 2, fault: 'no-last' },
    };
    for (const answer of [
      await clinic.ask('savePolicy', { policy, by: 'Elena', seen: 0 }),
      await clinic.ask('previewPolicy', { policy }),
      await clinic.ask('forecast', { policy }),
    ]) {
      expect(answer).toMatchObject(refusal);
    }
    expect((await clinic.get('policy', {})).number).toBe(0);
  });

  test.each<[string, object]>([
    ['of too many days', { graceDays: 31 }],
    ['of half a day', { answerDays: 14.5 }],
    ['with a way that we do not know', { whenVeryLate: 'hurry' }],
    ['with something more', { secret: true }],
  ])('%s is no policy', async (_, own) => {
    const clinic = openClinic({ rows: ROWS });
    const policy = { ...US, ...own } as ReminderPolicy;
    expect(await clinic.refusal('previewPolicy', { policy })).toBe('bad-arguments');
  });

  test('stands with its number in each line of the ledger, and a line without one still counts', async () => {
    const clinic = openClinic({ rows: receivables(bill('Ana Ruiz')) });
    await clinic.get('saveClinic', SENDER);
    await clinic.send();
    expect(versionsIn(clinic)).toEqual(['v0 courteous', 'v0 courteous']);
    for (const row of clinic.ownTab('ledger')?.rows ?? []) row.splice(16, 1);
    expect(await clinic.approveAll()).toEqual([]);
    await save(clinic, US);
    await clinic.host.advanceTo(clinic.host.now() + 15 * DAY);
    await clinic.send();
    expect(versionsIn(clinic).slice(2)).toEqual(['v1 neutral', 'v1 neutral']);
    expect(sentLines(clinic).at(-1)).toBe('2026-03-25 Ana Ruiz 2 neutral');
  });

  test('with fewer levels has its last notice sooner, and nothing comes after it', async () => {
    const [courtesy, , , last] = US.tracks['one-off'].levels;
    const levels = [courtesy, last].filter((one) => one !== undefined);
    const tracks = { ...US.tracks, 'one-off': { waitDays: 14, levels } };
    const clinic = await openWith(fullSheet(fullBill('Ana Ruiz')), { ...US, tracks });
    await clinic.send();
    for (const days of [62, 30, 30]) {
      await clinic.host.advanceTo(clinic.host.now() + days * DAY);
      await clinic.send();
    }
    expect(sentLines(clinic)).toEqual([
      '2026-03-10 Ana Ruiz 1 courteous',
      '2026-05-11 Ana Ruiz 2 last',
    ]);
    expect((await clinic.get('reminders', {})).notToday[0]?.reason).toBe('all-levels-sent');
  });

  test('that was saved after an approval holds back what it decides otherwise', async () => {
    const clinic = await openWith(ROWS);
    const approved = await clinic.approveAll();
    await save(clinic, laterBy(30));
    const { outcomes } = await clinic.send(approved);
    expect(outcomes).toMatchObject([{ outcome: 'suppressed', reason: 'not-yet-due' }]);
    expect(clinic.host.mailbox).toEqual([]);
  });

  test('stays with the ledger when all else is removed', async () => {
    const clinic = await openWith(ROWS);
    await clinic.get('removeEverything', { ledgerToo: false });
    expect((await clinic.get('policy', {})).number).toBe(1);
    await clinic.get('removeEverything', { ledgerToo: true });
    expect((await clinic.get('policy', {})).number).toBe(0);
  });
});

describe('a change', () => {
  test('shows whom it touches before it is saved, and changes nothing', async () => {
    const clinic = await openWith(ROWS);
    const before = structuredClone(clinic.host.workbook);
    const effect = await clinic.get('previewPolicy', { policy: laterBy(5) });
    expect(effect.changes).toEqual([{ change: 'later', count: 2, names: ['Ana Ruiz', 'Bo Lind'] }]);
    expect(await clinic.get('previewPolicy', { policy: US })).toMatchObject({ changes: [] });
    expect(clinic.host.workbook).toEqual(before);
    expect((await clinic.get('policy', {})).number).toBe(1);
  });

  test('to another country is judged by the law there, as it will be', async () => {
    const rows = receivables(bill('Ana Ruiz'), bill('Bo Lind'));
    const clinic = await openWith(rows, { ...US, country: null }, { locale: 'en_GB' });
    const policy = { ...defaultPolicy('CO'), currency: 'USD', minimum: 0, gentleFrom: null };
    const { mails, never } = await clinic.get('forecast', { policy });
    expect({ mails, never }).toMatchObject({ mails: 0, never: [{ count: 2 }] });
    const effect = await clinic.get('previewPolicy', { policy });
    expect(effect.changes).toMatchObject([{ count: 2 }]);
    await save(clinic, policy);
    expect(await clinic.get('forecast', { policy: null })).toMatchObject({ mails, never });
  });

  test('can be looked at before anybody is said to write', async () => {
    const clinic = openClinic({ rows: ROWS });
    const { mails, people, weeks } = await clinic.get('forecast', { policy: US });
    expect({ people, first: weeks[0]?.groups[0]?.names }).toEqual({
      people: 2,
      first: ['Ana Ruiz', 'Bo Lind'],
    });
    expect(mails).toBe(8);
    expect(clinic.host.workbook.sheets).toHaveLength(1);
  });
});

describe('what a person delivers', () => {
  const [first, ...rest] = US.tracks['one-off'].levels;
  const byLetter = { ...first, channel: 'letter' } as NonNullable<typeof first>;
  const policy: ReminderPolicy = {
    ...US,
    tracks: { ...US.tracks, 'one-off': { waitDays: 14, levels: [byLetter, ...rest] } },
  };

  test('is looked at, noted as sent by their word, and mailed to nobody', async () => {
    const clinic = await openWith(fullSheet(fullBill('Ana Ruiz', { consent: 'no' })), policy);
    const { exceptions } = await clinic.get('reminders', {});
    expect(exceptions).toMatchObject([{ channel: 'letter', exceptions: ['by-hand'] }]);
    const [{ key = '', stamp = '' } = {}] = exceptions;
    const { id } = await clinic.get('prepare', { key, stamp, by: 'Elena' });
    await clinic.get('settleUnknown', { id, went: true });
    expect(clinic.host.mailbox).toEqual([]);
    expect(clinic.ledger()).toEqual(['sending Ana Ruiz', 'arrived Ana Ruiz']);
  });

  test('is never carried over to be sent without a person', async () => {
    const rows = fullSheet(
      fullBill('Ana Ruiz', { sensitive: 'yes' }), // by e-mail
      fullBill('Bo Lind', { sensitive: 'yes' }),
      fullBill('Cy Young'), // by letter
    );
    const clinic = await openWith(rows, policy, { mailQuota: 1 + RESERVE });
    const [byLetter, ...byMail] = await clinic.approveAll();
    if (!byLetter) throw new Error('Nobody is due');
    const { outcomes } = await clinic.send([...byMail, byLetter]);
    expect(outcomes.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'Cy Young suppressed',
      'Ana Ruiz sent',
      'Bo Lind carried',
    ]);
  });
});

describe('a public holiday', () => {
  const THURSDAY = Date.UTC(2026, 6, 2, 18); // the 4th of July is kept on the Friday

  async function carriedOver(policy: ReminderPolicy | null) {
    const rows = fullSheet(fullBill('Ana Ruiz'), fullBill('Bo Lind'));
    const clinic = openClinic({ rows, now: THURSDAY, mailQuota: 1 + RESERVE });
    await clinic.get('saveClinic', SENDER);
    await clinic.get('automatic', { on: true });
    if (policy) await save(clinic, policy);
    const { carriedTo } = await clinic.send();
    return { clinic, carriedTo };
  }

  test('is no day to which something is carried over, nor on which anybody is due', async () => {
    const { clinic, carriedTo } = await carriedOver(US);
    expect(carriedTo).toBe('2026-07-06');
    await clinic.host.advanceTo(THURSDAY + DAY);
    expect(clinic.host.mailbox).toHaveLength(1);
    const { notToday } = await clinic.get('reminders', {});
    const name = 'Bo Lind';
    expect(notToday).toContainEqual({
      ...{ reason: 'rest-day', rules: [] },
      people: [{ name, next: '2026-07-06', skip: null }],
    });
  });

  test('that a new policy brings makes the timer wait, and loses nobody', async () => {
    const { clinic, carriedTo } = await carriedOver(null);
    expect(carriedTo).toBe('2026-07-03');
    await save(clinic, US);
    await clinic.host.advanceTo(THURSDAY + DAY);
    expect(clinic.ledger().at(-1)).toBe('carried Bo Lind');
    await clinic.host.advanceTo(THURSDAY + 4 * DAY);
    expect(clinic.mailed()).toEqual(['ana.ruiz@example.org', 'bo.lind@example.org']);
  });
});

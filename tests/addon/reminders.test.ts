import { describe, expect, test } from 'vitest';
import { LETTERS } from '../../shared/messages/letters.ts';
import { LANGUAGES } from '../../shared/money.ts';
import {
  bill,
  type Clinic,
  COLUMN,
  DAY,
  HEADERS,
  type Row,
  receivables,
  SENDER,
  TAB,
  told,
  useAddOn,
} from './clinic.ts';

const openClinic = useAddOn();

async function withSender(rows: Row[], options = {}): Promise<Clinic> {
  const clinic = openClinic({ rows, ...options });
  await clinic.get('saveClinic', SENDER);
  return clinic;
}

describe('who is written to today', () => {
  const rows = receivables(
    bill('Ana Ruiz'),
    bill('Bo Lind', { invoice: 'B1' }),
    bill('Bo Lind', { invoice: 'B2', balance: 25.5 }),
    bill('Luz Vega', { language: 'Español' }),
    bill('Chloé Martin', { language: 'fr' }),
    bill('Dee Poe', { status: 'See Kim' }),
    bill('Eve Roy', { language: '' }),
    bill('Fay Oh', { invoice: 'F1' }),
    bill('Fay Oh', { invoice: 'F2', due: 'soon' }),
    bill('Gus Paz', { due: '2026-03-20' }),
    bill('Hal Moe', { status: 'Disputed' }),
    bill('Ivy Lee', { balance: 0 }),
    bill('Jo Kerr', { balance: 4.99 }),
  );

  test('groups by level and language, one message a person with all that is open', async () => {
    const view = await (await withSender(rows)).get('reminders', {});
    const groups = view.groups.map(({ level, language, rows: people }) => [
      ...[level, language],
      people.map(({ name, balance, items }) => `${name} ${balance.minor} ${items}`),
    ]);
    expect(groups).toEqual([
      [1, 'en', ['Ana Ruiz 5000 1', 'Bo Lind 7550 2']],
      [1, 'es', ['Luz Vega 5000 1']],
      [1, 'fr', ['Chloé Martin 5000 1']],
    ]);
    expect(view).toMatchObject({
      today: '2026-03-10',
      levels: { 'one-off': 4 },
      unknown: [],
      carried: [],
    });
  });

  test('exceptions stand apart, each with what to look at', async () => {
    const view = await (await withSender(rows)).get('reminders', {});
    expect(view.exceptions.map(({ name, exceptions }) => [name, exceptions])).toEqual([
      ['Dee Poe', ['unknown-status']],
      ['Eve Roy', ['no-language']],
      ['Fay Oh', ['unreadable-row', 'undated-item']],
    ]);
  });

  test('who is left in peace is named with the reason, and the day when it ends', async () => {
    const { notToday } = await (await withSender(rows)).get('reminders', {});
    const people = notToday.flatMap((entry) => entry.people.map((one) => [entry.reason, one]));
    expect(people).toHaveLength(3);
    expect(people).toEqual(
      expect.arrayContaining([
        ['not-yet-due', { name: 'Gus Paz', next: '2026-03-23', skip: null }],
        ['dispute', { name: 'Hal Moe', next: null, skip: null }],
        ['below-minimum', { name: 'Jo Kerr', next: null, skip: null }],
      ]),
    );
  });

  test('looking at the list, and at a letter, changes nothing', async () => {
    const clinic = await withSender(rows);
    const before = structuredClone(clinic.host.workbook);
    const [first] = await clinic.approveAll();
    await clinic.get('letter', { key: first?.key ?? '' });
    await clinic.get('aging', {});
    expect(clinic.host.workbook).toEqual(before);
    expect(clinic.host.mailbox).toEqual([]);
  });
});

describe('the letter', () => {
  test.each(LANGUAGES)('in %s goes out as it was shown', async (language) => {
    const rows = receivables(bill('Ana Ruiz', { language, balance: 1234.5 }));
    const clinic = await withSender(rows);
    const [one] = await clinic.approveAll();
    const letter = await clinic.get('letter', { key: one?.key ?? '' });
    await clinic.send();
    const [mail] = clinic.host.mailbox;
    const texts = LETTERS[language];
    expect(mail).toMatchObject({
      to: 'ana.ruiz@example.org',
      subject: texts.subjects.courteous.replace('{{clinic}}', SENDER.name),
      body: letter.body.map(({ text }) => text).join(''),
      ...{ name: SENDER.name, replyTo: SENDER.replyTo },
    });
    expect(mail?.subject).not.toContain('Ana');
    const [answers = ''] = texts.contact.replace('{{person}}', 'Elena').split('. ');
    for (const part of [texts.greeting('Ana Ruiz'), `${answers}.\n`, texts.optOut.email]) {
      expect(mail?.body).toContain(part);
    }
    const amount = { en: '1,234.50', es: '1,234.50', fr: '1\u202f234,50' }[language];
    expect(mail?.body).toContain(amount);
  });

  test('is asked for only of somebody who is due', async () => {
    const clinic = await withSender(receivables(bill('Ana Ruiz', { status: 'Disputed' })));
    expect(await clinic.refusal('letter', { key: 'a:a ana ruiz' })).toBe('not-due');
  });

  test('needs a clinic that speaks', async () => {
    const clinic = openClinic({ rows: receivables(bill('Ana Ruiz')) });
    const approved = await clinic.approveAll();
    const key = approved[0]?.key ?? '';
    expect(await clinic.refusal('letter', { key })).toBe('no-clinic');
    expect(await clinic.refusal('sendTest', { key })).toBe('no-clinic');
    expect(await clinic.refusal('send', { approved })).toBe('no-clinic');
  });

  test('sent as a test goes to the clinic alone, and nobody counts as written to', async () => {
    const clinic = await withSender(receivables(bill('Ana Ruiz')));
    const [one] = await clinic.approveAll();
    const key = one?.key ?? '';
    expect(await clinic.get('sendTest', { key })).toEqual({ to: SENDER.replyTo });
    expect(clinic.mailed()).toEqual([SENDER.replyTo]);
    expect(clinic.ownTab('ledger')).toBeUndefined();
    expect(await clinic.approveAll()).toEqual([one]);
  });

  test('sent as a test needs a mail that is left', async () => {
    const clinic = await withSender(receivables(bill('Ana Ruiz')), { mailQuota: 0 });
    const [one] = await clinic.approveAll();
    expect(await clinic.refusal('sendTest', { key: one?.key ?? '' })).toBe('no-quota');
  });
});

describe('each rule stops a message, before the list and after the approval', () => {
  test.each([
    ['dispute', 'In dispute'],
    ['dispute', 'En litige'],
    ['plan', 'Plan de pagos'],
    ['hold', 'On hold'],
    ['hardship', 'Ayuda financiera'],
    ['opt-out', 'Ne pas contacter'],
    ['agency', 'En cobranza'],
    ['deceased', 'Fallecida'],
    ['bankrupt', 'Chapter 7'],
    ['represented', 'Avocat'],
    ['insurance', 'Billed to insurance'],
    ['written-off', 'Irrécouvrable'],
    ['contradiction', 'Paid'],
  ])('%s: “%s”', async (reason, status) => {
    const clinic = await withSender(receivables(bill('Ana Ruiz'), bill('Bo Lind')));
    const approved = await clinic.approveAll();
    clinic.host.type(TAB, `${COLUMN.status}2`, status);
    const view = await clinic.get('reminders', {});
    expect(view.notToday.map((entry) => entry.reason)).toEqual([reason]);
    const { outcomes } = await clinic.send(approved);
    expect(told(outcomes)).toEqual([`Ana Ruiz: suppressed (${reason})`, 'Bo Lind: sent']);
    expect(clinic.mailed()).toEqual(['bo.lind@example.org']);
    expect(clinic.ledger()).toContain('suppressed Ana Ruiz');
  });

  test.each([
    ['dispute', 'Disputed'],
    ['hold', 'On hold'],
    ['plan', 'Payment plan'],
    ['opt-out', 'Opt out'],
    ['agency', 'Agency'],
  ])('%s: a column of its own, ticked', async (reason, header) => {
    const [first = [], ...bills] = receivables(bill('Ana Ruiz'), bill('Bo Lind'));
    const rows = [[...first, header], ...bills.map((row) => [...row, false])];
    const clinic = await withSender(rows);
    const approved = await clinic.approveAll();
    clinic.host.type(TAB, 'I2', 'TRUE');
    expect(told((await clinic.send(approved)).outcomes)).toEqual([
      `Ana Ruiz: suppressed (${reason})`,
      'Bo Lind: sent',
    ]);
  });

  test.each([
    ['no-address', { email: '' }],
    ['bad-address', { email: 'ana at home' }],
    ['credit-covers', { balance: -10 }],
    ['undated', { due: '' }],
  ] as const)('%s', async (reason, changes) => {
    const clinic = await withSender(receivables(bill('Ana Ruiz', changes)));
    const view = await clinic.get('reminders', {});
    expect(view.notToday.map((entry) => entry.reason)).toEqual([reason]);
  });

  test('two currencies in one message', async () => {
    const rows = [
      [...HEADERS, 'Currency'],
      [...bill('Ana Ruiz', { invoice: '1' }), 'EUR'],
      [...bill('Ana Ruiz', { invoice: '2' }), 'USD'],
    ];
    const { notToday } = await (await withSender(rows)).get('reminders', {});
    expect(notToday.map(({ reason }) => reason)).toEqual(['two-currencies']);
  });
});

describe('over the days', () => {
  test('five missed days do no harm: one message, the gentlest, and then the wait', async () => {
    const clinic = await withSender(receivables(bill('Ana Ruiz', { due: '2026-03-07' })));
    const start = clinic.host.now();
    await clinic.host.advanceTo(start + 5 * DAY);
    expect((await clinic.get('reminders', {})).groups[0]).toMatchObject({ level: 1 });
    expect(told((await clinic.send()).outcomes)).toEqual(['Ana Ruiz: sent']);
    for (let day = 6; day < 19; day += 1) {
      await clinic.host.advanceTo(start + day * DAY);
      expect(await clinic.approveAll(), `day ${day}`).toEqual([]);
    }
    const { notToday } = await clinic.get('reminders', {});
    expect(notToday).toEqual([
      {
        ...{ reason: 'recently-written', rules: [] },
        people: [{ name: 'Ana Ruiz', next: '2026-03-29', skip: null }],
      },
    ]);
  });

  test('the levels rise one at a time, the last is looked at, and then there are no more', async () => {
    const clinic = await withSender(receivables(bill('Ana Ruiz', { due: '2025-10-01' })));
    const start = clinic.host.now();
    const levels: unknown[] = [];
    for (let round = 0; round < 6; round += 1) {
      await clinic.host.advanceTo(start + round * 14 * DAY);
      const { groups, exceptions } = await clinic.get('reminders', {});
      for (const { level, exceptions: why } of [...groups.flatMap((g) => g.rows), ...exceptions]) {
        levels.push([level, ...why]);
      }
      await clinic.send();
    }
    expect(levels).toEqual([[1], [2], [3], [4, 'last-notice']]);
    const subjects = clinic.host.mailbox.map(({ subject }) => subject);
    const texts = Object.values(LETTERS.en.subjects);
    expect(subjects).toEqual(texts.map((text) => text.replace('{{clinic}}', SENDER.name)));
    expect((await clinic.get('reminders', {})).notToday[0]?.reason).toBe('all-levels-sent');
  });
});

import { describe, expect, test } from 'vitest';
import { RESERVE } from '../../shared/reminders/quota.ts';
import { MOST_CHARACTERS } from '../../shared/reminders/templates/template.ts';
import {
  bill,
  type Clinic,
  COLUMN,
  DAY,
  receivables,
  SENDER,
  TAB,
  told,
  useAddOn,
} from './clinic.ts';

const openClinic = useAddOn();
const ANA = 'Ana Ruiz';

async function opened(names: readonly string[] = [ANA, 'Bo Lind'], options = {}): Promise<Clinic> {
  const clinic = openClinic({ rows: receivables(...names.map((name) => bill(name))), ...options });
  await clinic.get('saveClinic', SENDER);
  return clinic;
}

async function rowOf(clinic: Clinic, name = ANA) {
  const { exceptions, groups } = await clinic.get('reminders', {});
  const row = [...exceptions, ...groups.flatMap(({ rows }) => rows)].find(
    (one) => one.name === name,
  );
  if (!row) throw new Error(`${name} is not due`);
  return row;
}

const letterOf = async (clinic: Clinic, name = ANA) => {
  const { subject, body } = await clinic.get('letter', { key: (await rowOf(clinic, name)).key });
  return `${subject}\n${body.map(({ text }) => text).join('')}`;
};

/** Puts a sentence into the words of one message. */
async function edit(clinic: Clinic, sentence: string, name = ANA, by = 'Elena') {
  const { key } = await rowOf(clinic, name);
  const view = await clinic.get('edit', { key });
  const [greeting = '', ...rest] = (view.own ?? view.usual).paragraphs;
  const paragraphs = [greeting, sentence, ...rest];
  return clinic.ask('saveEdit', {
    key,
    edit: view.edit,
    by,
    subject: view.usual.subject,
    paragraphs,
  });
}

async function edited(clinic: Clinic, sentence: string, name = ANA, by = 'Elena'): Promise<void> {
  const answer = await edit(clinic, sentence, name, by);
  expect(answer).toMatchObject({ ok: true, value: { saved: true } });
}

/** What the document keeps of words that were changed for one message. */
const kept = ({ host }: Clinic) =>
  [...host.documentProperties]
    .filter(([name]) => name.startsWith('edit:'))
    .map(([, value]) => value);
const notes = (clinic: Clinic) =>
  (clinic.ownTab('ledger')?.rows ?? []).slice(1).map((row) => String(row[19]?.value ?? ''));

describe('the words of one message', () => {
  test.each(['CL', 'US-NJ'])('begin with all that the law wants in %s', async (place) => {
    const clinic = await opened();
    await clinic.get('law', { place });
    const letter = await letterOf(clinic);
    const { usual } = await clinic.get('edit', { key: (await rowOf(clinic)).key });
    expect(usual.paragraphs).toHaveLength(letter.split('\n\n').length);
    await edited(clinic, 'Thank you for your call on Monday.');
  });

  test('go out in the preview, the test mail and the mail, to that person alone, this once', async () => {
    const clinic = await opened();
    const others = await letterOf(clinic, 'Bo Lind');
    await edited(clinic, 'Thank you for your call on Monday.');
    expect(await letterOf(clinic)).toContain('\n\nThank you for your call on Monday.\n\n');
    expect(await letterOf(clinic, 'Bo Lind')).toBe(others);
    await clinic.get('sendTest', { key: (await rowOf(clinic)).key });
    await clinic.send();
    const bodies = clinic.host.mailbox.map(({ to, body }) => [to, /your call/.test(body)]);
    expect(bodies.sort()).toEqual([
      ['ana.ruiz@example.org', true],
      ['bo.lind@example.org', false],
      [SENDER.replyTo, true],
    ]);
    expect(kept(clinic)).toEqual([]);
    expect(notes(clinic).filter((note) => note !== '')).toEqual([
      'Words changed by Elena',
      'Words changed by Elena',
    ]);
    const ledger = JSON.stringify(clinic.ownTab('ledger')?.rows);
    expect(ledger).not.toContain('your call');
  });

  test('stand alone in the list with who changed them, and go back to the usual ones', async () => {
    const clinic = await opened();
    const usual = await letterOf(clinic);
    await edited(clinic, 'Thank you.', ANA, '  =Elena');
    const { exceptions, groups } = await clinic.get('reminders', {});
    expect(exceptions).toMatchObject([{ name: ANA, editedBy: '  =Elena', exceptions: [] }]);
    expect(groups.flatMap(({ rows }) => rows)).toMatchObject([{ name: 'Bo Lind', editedBy: null }]);
    const { key } = await rowOf(clinic);
    const view = await clinic.get('edit', { key });
    expect(view.own?.paragraphs[1]).toBe('Thank you.');
    expect(await clinic.get('dropEdit', { key })).toMatchObject({ own: null, edit: view.edit });
    expect(await letterOf(clinic)).toBe(usual);
    expect((await rowOf(clinic)).editedBy).toBeNull();
    expect(kept(clinic)).toEqual([]);
  });

  test('make an approval void that was of other words, each time they change', async () => {
    const clinic = await opened([ANA]);
    const before = await clinic.approveAll();
    await edited(clinic, 'Thank you.');
    const first = await clinic.approveAll();
    await edited(clinic, 'Thank you very much.');
    const second = await clinic.approveAll();
    await clinic.get('dropEdit', { key: second[0]?.key ?? '' });
    for (const approved of [first, second]) {
      expect(told((await clinic.send(approved)).outcomes)).toEqual([
        'Ana Ruiz: suppressed (changed)',
      ]);
    }
    expect(told((await clinic.send(before)).outcomes)).toEqual(['Ana Ruiz: sent']);
  });

  test('void an approval in the very moment before the mail', async () => {
    const clinic = await opened([ANA]);
    await edited(clinic, 'Thank you.');
    const approved = await clinic.approveAll();
    clinic.before('Sheet.appendRow', () => clinic.host.type(TAB, `${COLUMN.balance}2`, '30'));
    expect(told((await clinic.send(approved)).outcomes)).toEqual([
      'Ana Ruiz: suppressed (changed)',
    ]);
    expect(clinic.mailed()).toEqual([]);
  });

  test('follow what is open: another balance, and another bill', async () => {
    const clinic = await opened([ANA]);
    await edited(clinic, 'We spoke about {{balance}}.');
    expect(await letterOf(clinic)).toContain('We spoke about 50.00 USD.');
    clinic.host.type(TAB, `${COLUMN.balance}2`, '30');
    expect(await letterOf(clinic)).toContain('We spoke about 30.00 USD.');
    const more = bill(ANA, { invoice: 'INV-2', balance: 12 });
    for (const [at, value] of more.entries()) {
      clinic.host.type(TAB, `${String.fromCharCode(65 + at)}3`, String(value));
    }
    expect(await letterOf(clinic)).toContain('We spoke about 42.00 USD.');
    expect(await letterOf(clinic)).toContain('INV-2');
  });

  test('wait with a message that is carried over, and go by themselves the next day', async () => {
    const clinic = await opened([ANA, 'Bo Lind'], { mailQuota: 1 + RESERVE });
    clinic.host.type(TAB, `${COLUMN.due}2`, '2026-02-10'); // the oldest debt goes first
    await edited(clinic, 'Thank you, Bo.', 'Bo Lind');
    await clinic.send();
    expect(clinic.mailed()).toEqual(['ana.ruiz@example.org']);
    await clinic.get('automatic', { on: true });
    await clinic.host.advanceTo(clinic.host.now() + DAY);
    expect(clinic.host.mailbox.at(-1)).toMatchObject({ to: 'bo.lind@example.org' });
    expect(clinic.host.mailbox.at(-1)?.body).toContain('Thank you, Bo.');
    expect(kept(clinic)).toEqual([]);
  });

  test('go out of themselves where reminders do', async () => {
    const clinic = await opened([ANA]);
    await edited(clinic, 'Thank you.');
    const { number: policy } = await clinic.get('policy', {});
    await clinic.get('byItself', { on: { by: 'Elena', policy } });
    await clinic.host.advanceTo(clinic.host.now() + DAY / 12);
    expect(clinic.host.mailbox.map(({ body }) => /Thank you\./.test(body))).toEqual([true]);
  });

  test('are kept over a day of rest or a day put off, and forgotten once nothing is owed', async () => {
    const clinic = await opened([ANA]);
    await edited(clinic, 'Thank you.');
    const { key } = await rowOf(clinic);
    await clinic.get('skip', { key, reason: 'other', note: '', until: '2026-03-12' });
    await clinic.get('reminders', {});
    expect(kept(clinic)).toHaveLength(1);
    await clinic.get('takeBack', { key });
    expect(await letterOf(clinic)).toContain('Thank you.');
    clinic.host.type(TAB, `${COLUMN.balance}2`, '0');
    await clinic.get('reminders', {});
    expect(kept(clinic)).toEqual([]);
    clinic.host.type(TAB, `${COLUMN.balance}2`, '50');
    expect((await rowOf(clinic)).editedBy).toBeNull();
  });
});

describe('the words of one message are refused', () => {
  const refused = async (sentence: string) => {
    const clinic = await opened([ANA]);
    const answer = await edit(clinic, sentence);
    expect(kept(clinic)).toEqual([]);
    if (!answer.ok) return [answer.code, answer.details['found']];
    const { saved, findings } = answer.value;
    return [saved, ...findings.map(({ rule, at, found }) => [rule, at?.part, found].join(' '))];
  };

  test('where something in them blocks, with all that was found and its place', async () => {
    expect(await refused('We will call the police. You owe 85.00 USD.')).toEqual([
      false,
      'threat 2 police',
      'typed-amount 2 85.00 USD',
    ]);
    expect(await refused('{{sum}}')).toEqual([false, 'not-a-template 2 unknown-field']);
    expect(await refused('x '.repeat(MOST_CHARACTERS / 2))).toEqual([
      false,
      'not-a-template 1 too-long',
    ]);
  });

  test('where they would not fit into the store, and where too many are kept', async () => {
    expect(await refused('\ud800'.repeat(1600))).toEqual(['words-blocked', 'too-long']);
    const clinic = await opened(Array.from({ length: 26 }, (_, at) => `Person ${at}`));
    const approved = await clinic.approveAll();
    const long = `Thank you ${'\u20ac'.repeat(700)}.`;
    const keep = async (at: number) => {
      const key = approved[at]?.key ?? '';
      const { edit: name, usual } = await clinic.get('edit', { key });
      const paragraphs = [...usual.paragraphs.slice(0, 1), long, ...usual.paragraphs.slice(1)];
      const by = '\u20ac'.repeat(60);
      return clinic.ask('saveEdit', { key, edit: name, by, subject: usual.subject, paragraphs });
    };
    for (let at = 0; at < 25; at += 1) expect(await keep(at)).toMatchObject({ ok: true });
    const tooMany = { code: 'too-many-edits', details: { most: 25 } };
    expect(await keep(25)).toMatchObject(tooMany);
    expect(await keep(3)).toMatchObject({ ok: true });
    expect(await letterOf(clinic, 'Person 24')).toContain(long);
  });

  test('where the message is another one by now, or is not due any more', async () => {
    const clinic = await opened([ANA]);
    const { key } = await rowOf(clinic);
    const { edit: name, usual } = await clinic.get('edit', { key });
    const args = { key, edit: name, by: 'Elena', ...usual };
    clinic.host.type(TAB, 'D2', 'fr');
    expect(await clinic.refusal('saveEdit', args)).toBe('not-due');
    clinic.host.type(TAB, `${COLUMN.balance}2`, '0');
    for (const procedure of ['edit', 'dropEdit'] as const) {
      expect(await clinic.refusal(procedure, { key })).toBe('not-due');
    }
    expect(await clinic.refusal('saveEdit', args)).toBe('not-due');
  });
});

describe('words in which something blocks by now', () => {
  test.each([
    ['You owe 50.00 USD as of today.', '50.00 USD'],
    ['You owe us 50 as of today.', 'us 50'],
  ])('do not go out, and neither do the usual ones unread: %s', async (sentence, amount) => {
    const clinic = await opened([ANA]);
    await edited(clinic, sentence);
    const approved = await clinic.approveAll();
    const { number: policy } = await clinic.get('policy', {});
    clinic.host.type(TAB, `${COLUMN.balance}2`, '30');
    await clinic.get('byItself', { on: { by: 'Elena', policy } });
    await clinic.host.advanceTo(clinic.host.now() + DAY / 12);
    await clinic.send(approved);
    expect(clinic.mailed()).toEqual([]);
    expect(await rowOf(clinic)).toMatchObject({ editedBy: 'Elena', exceptions: ['edit-blocked'] });
    expect(await letterOf(clinic)).not.toContain(amount);
    const { own } = await clinic.get('edit', { key: (await rowOf(clinic)).key });
    expect(own?.paragraphs[1]).toBe(sentence);
    expect(told((await clinic.send()).outcomes)).toEqual(['Ana Ruiz: sent']);
    expect(notes(clinic).at(-1)).toBe('');
    expect(clinic.host.mailbox[0]?.body).toContain('30.00 USD');
  });
});

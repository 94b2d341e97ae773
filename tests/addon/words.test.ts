import { describe, expect, test } from 'vitest';
import type { WordsKey } from '../../shared/contract/letter-views.ts';
import { defaultTemplate } from '../../shared/reminders/templates/defaults.ts';
import { MOST_CHARACTERS } from '../../shared/reminders/templates/template.ts';
import { bill, type Clinic, receivables, SENDER, useAddOn } from './clinic.ts';

const openClinic = useAddOn();

const KIND: WordsKey = { language: 'en', tone: 'courteous', debt: 'one-off' };
const OURS = defaultTemplate('en', 'courteous', 'one-off');
const PARAGRAPHS = [
  ...OURS.paragraphs.slice(0, -1),
  'We are glad to help.',
  ...OURS.paragraphs.slice(-1),
];
const OWN = { ...KIND, subject: 'A word from {{clinic}}', paragraphs: PARAGRAPHS };

async function opened(): Promise<Clinic> {
  const rows = receivables(bill('Ana Ruiz'), bill('Luc Roy', { language: 'fr' }));
  const clinic = openClinic({ rows });
  await clinic.get('saveClinic', SENDER);
  return clinic;
}

const letterOf = async (clinic: Clinic, name: string) => {
  const { groups } = await clinic.get('reminders', {});
  const row = groups.flatMap(({ rows }) => rows).find((one) => one.name === name);
  const { subject, body } = await clinic.get('letter', { key: row?.key ?? '' });
  return `${subject}\n${body.map(({ text }) => text).join('')}`;
};

describe('the clinic’s own words', () => {
  test('go out in the letters that they are for, and in no others', async () => {
    const clinic = await opened();
    expect(await clinic.get('words', KIND)).toMatchObject({ own: null, inUse: false });
    const french = await letterOf(clinic, 'Luc Roy');
    expect(await clinic.get('saveWords', OWN)).toMatchObject({
      ...{ own: { subject: OWN.subject, paragraphs: PARAGRAPHS }, inUse: true },
      ours: { subject: OURS.subject },
    });
    expect(await letterOf(clinic, 'Ana Ruiz')).toMatch(
      /^A word from Maple Clinic\n[\s\S]*glad to help/,
    );
    expect(await letterOf(clinic, 'Luc Roy')).toBe(french);
    await clinic.send();
    const mails = clinic.host.mailbox.map(({ subject }) => subject);
    expect(mails).toEqual(['A word from Maple Clinic', 'Un rappel de Maple Clinic']);
  });

  test('make an approval void that was of other words', async () => {
    const clinic = await opened();
    const approved = await clinic.approveAll();
    await clinic.get('saveWords', OWN);
    const { outcomes } = await clinic.send(approved);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['suppressed', 'sent']);
    expect(clinic.mailed()).toEqual(['luc.roy@example.org']);
    const again = await clinic.approveAll();
    await clinic.get('ourWords', KIND);
    expect((await clinic.send(again)).outcomes[0]?.outcome).toBe('suppressed');
    await clinic.send();
    expect(clinic.host.mailbox.at(-1)?.subject).toBe('A reminder from Maple Clinic');
  });

  test('stay as they were approved while somebody sends', async () => {
    const clinic = await opened();
    const approved = await clinic.approveAll();
    let saved: unknown;
    clinic.before('MailApp.sendEmail', async () => {
      saved = await clinic.refusal('saveWords', OWN);
    });
    await clinic.send(approved);
    expect(saved).toBe('busy');
    expect(clinic.host.mailbox[0]?.subject).toBe('A reminder from Maple Clinic');
  });

  test('are not kept while something in them blocks', async () => {
    const clinic = await opened();
    const refusal = async (own: Partial<typeof OWN>) => {
      const answer = await clinic.ask('saveWords', { ...OWN, ...own });
      return answer.ok ? null : [answer.code, answer.details['rule']];
    };
    const line = (text: string) => ({ paragraphs: [...PARAGRAPHS, text] });
    expect(await refusal(line('We will call the police.'))).toEqual(['words-blocked', 'threat']);
    expect(await refusal(line('{{sum}}'))).toEqual(['words-blocked', 'not-a-template']);
    expect(await refusal(line('x'.repeat(MOST_CHARACTERS)))).toEqual([
      ...['words-blocked', 'not-a-template'],
    ]);
    expect(await refusal({ subject: 'For Ana' })).toEqual(['words-blocked', 'patients-name']);
    expect(await refusal({ paragraphs: ['Pay.'] })).toEqual(['words-blocked', 'no-person']);
    expect((await clinic.get('words', KIND)).own).toBeNull();
  });

  test('that no longer pass are told, and ours go out', async () => {
    const clinic = await opened();
    const typed = PARAGRAPHS.map((text) => text.replace('{{person}}', SENDER.contact));
    await clinic.get('saveWords', { ...OWN, paragraphs: typed });
    await clinic.get('saveClinic', { ...SENDER, contact: 'Noor' });
    const view = await clinic.get('words', KIND);
    expect(view).toMatchObject({ inUse: false, own: { paragraphs: typed } });
    expect(await letterOf(clinic, 'Ana Ruiz')).toMatch(/^A reminder from[\s\S]*Noor will answer/);
  });

  test('are read by the script while they are typed, and nothing is kept', async () => {
    const clinic = await opened();
    const check = async (text: string) =>
      (await clinic.get('checkWords', { ...OWN, paragraphs: [...PARAGRAPHS, text] })).map(
        ({ rule, at }) => [rule, at?.part],
      );
    expect(await check('We are here for you.')).toEqual([]);
    expect(await check('We will call the police.')).toEqual([['threat', PARAGRAPHS.length + 1]]);
    expect((await clinic.get('words', KIND)).own).toBeNull();
  });

  test('hold what the law of the place wants, or ours go out that do', async () => {
    const clinic = await opened();
    await clinic.get('saveWords', OWN);
    const approved = await clinic.approveAll();
    await clinic.get('law', { place: 'CL' });
    const view = await clinic.get('words', KIND);
    expect(view.inUse).toBe(false);
    expect(view.ours.paragraphs.join(' ')).toContain('not a court notice');
    expect(await letterOf(clinic, 'Ana Ruiz')).toMatch(/^A reminder from[\s\S]*no interest/);
    const missing = await clinic.get('checkWords', OWN);
    expect(missing.map(({ found, citation }) => [found, citation])).toContainEqual([
      ...['written-copy', 'Ley 19.496 art. 37'],
    ]);
    // who approved the letters has read others than those that the law now asks for
    const { outcomes } = await clinic.send(approved);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['suppressed', 'suppressed']);
    await clinic.get('saveWords', { ...KIND, ...view.ours });
    expect((await clinic.get('words', KIND)).inUse).toBe(true);
  });

  test('are told beside the editor what no check can judge', async () => {
    const clinic = await opened();
    const cited = async () =>
      (await clinic.get('words', KIND)).lawAlsoWants.map(({ citation }) => citation);
    expect(await cited()).toEqual(['15 USC 7702(17), 7704(a)(1)']); // of the sheet's country
    await clinic.get('law', { place: 'US-NJ' });
    expect(await cited()).toContain('N.J. P.L.2024 c.48');
    const { lawAlsoWants } = await clinic.get('words', KIND);
    expect(lawAlsoWants.map(({ text }) => text).join(' ')).toContain('bold of 14 points');
  });

  test('fit into a value of the store, however wide their letters are', async () => {
    const clinic = await opened();
    const used = [OWN.subject, ...PARAGRAPHS].join('').length;
    const wide = '한. '.repeat((MOST_CHARACTERS - used) / 3 - 1).trim();
    const saved = await clinic.get('saveWords', { ...OWN, paragraphs: [...PARAGRAPHS, wide] });
    expect(saved.inUse).toBe(true);
  });

  test('need a clinic that speaks', async () => {
    const clinic = openClinic({ rows: receivables(bill('Ana Ruiz')) });
    expect(await clinic.refusal('words', KIND)).toBe('no-clinic');
    expect(await clinic.refusal('saveWords', OWN)).toBe('no-clinic');
    expect(await clinic.refusal('checkWords', OWN)).toBe('no-clinic');
  });
});

describe('an answer that somebody pastes in', () => {
  test('is sorted by the script, with the day as it is there', async () => {
    const clinic = await opened();
    const sorted = await clinic.get('sortAnswer', { text: 'I will pay tomorrow' });
    expect(sorted).toMatchObject({ label: 'promise', language: 'en', second: [] });
    expect(sorted.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((await clinic.get('sortAnswer', { text: 'esa factura no es mía' })).label).toBe(
      'dispute',
    );
  });

  test('is refused where it is longer than any mail', async () => {
    const clinic = await opened();
    expect(await clinic.refusal('sortAnswer', { text: 'x'.repeat(100_001) })).toBe('bad-arguments');
  });
});

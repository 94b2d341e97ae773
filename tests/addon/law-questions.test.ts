import { describe, expect, test } from 'vitest';
import type { Arguments } from '../../shared/contract/sidebar.ts';
import { bill, type Clinic, HEADERS, type Row, SENDER, TAB, useAddOn } from './clinic.ts';

const openClinic = useAddOn();
const ELENA = { by: 'Elena', channels: [] };
const AGREED: Arguments<'answerLaw'> = {
  ...{ fact: 'authorisedChannels', answer: 'channels', channels: ['email'], by: 'Elena' },
};
const TWO = [bill('Ana Ruiz'), bill('Bo Lind')];

/** A clinic at a place, with these lines, on a Tuesday at ten. */
async function clinicIn(place: string, rows: Row[] = TWO, headers: Row = HEADERS): Promise<Clinic> {
  const clinic = openClinic({ rows: [headers, ...rows] });
  await clinic.get('saveClinic', SENDER);
  await clinic.get('law', { place });
  return clinic;
}

async function dueNow(clinic: Clinic): Promise<number> {
  const { exceptions, groups } = await clinic.get('reminders', {});
  return exceptions.length + groups.flatMap(({ rows }) => rows).length;
}

describe('what the law asks of a clinic', () => {
  test('is first of all where it is: until then its spreadsheet’s country counts', async () => {
    const placeAsked = async (clinic: Clinic) => (await clinic.get('reminders', {})).placeAsked;
    const clinic = openClinic({ rows: [HEADERS, ...TWO] });
    expect(await placeAsked(clinic)).toEqual({ country: 'US' });
    await clinic.get('law', { place: 'US-NY' });
    expect(await placeAsked(clinic)).toBeNull();
    const british = openClinic({ rows: [HEADERS, ...TWO], locale: 'en_GB' });
    expect(await placeAsked(british)).toEqual({ country: null });
  });

  test('in Colombia nobody is due until the ways are told, nor once that was taken back', async () => {
    const clinic = await clinicIn('CO');
    const before = await clinic.get('reminders', {});
    expect(await dueNow(clinic)).toBe(0);
    expect(before).toMatchObject({ questions: ['authorisedChannels'], tab: TAB });
    expect(before.notToday).toMatchObject([
      { reason: 'no-consent', rules: [{ id: 'CO-2300-CHANNELS' }], people: [{}, {}] },
    ]);
    expect((await clinic.get('forecast', { policy: null })).mails).toBe(0);

    const { questions, by } = await clinic.get('answerLaw', AGREED);
    const { fact, answer, ...said } = AGREED;
    expect(questions).toMatchObject([
      { fact, isOpen: false, said: { ...said, answer, on: '2026-03-10' } },
    ]);
    expect(by).toBe('Elena');
    expect(await dueNow(clinic)).toBe(2);
    expect((await clinic.get('reminders', {})).questions).toEqual([]);
    const { weeks } = await clinic.get('forecast', { policy: null });
    expect(weeks[0]?.groups.reduce((sum, { count }) => sum + count, 0)).toBe(2);

    await clinic.get('answerLaw', { ...AGREED, answer: null, channels: [] });
    expect(await dueNow(clinic)).toBe(0);
    expect((await clinic.get('forecast', { policy: null })).mails).toBe(0);
    expect((await clinic.get('lawQuestions', {})).questions).toMatchObject([{ said: null }]);

    await clinic.get('answerLaw', AGREED);
    const { outcomes } = await clinic.send();
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['sent', 'sent']);
  });

  test('what was approved is held once an answer was taken back', async () => {
    const clinic = await clinicIn('CO');
    await clinic.get('answerLaw', AGREED);
    const approved = await clinic.approveAll();
    await clinic.get('answerLaw', { ...AGREED, answer: 'rows', channels: [] });
    expect(await clinic.send(approved)).toMatchObject({
      outcomes: [{ reason: 'no-consent' }, { reason: 'no-consent' }],
    });
    expect(clinic.mailed()).toEqual([]);
  });

  test('only by the ways that were told, and a row may still say no or yes', async () => {
    const headers = [...HEADERS, 'Email consent'];
    const rows = [
      [...bill('Ana Ruiz'), 'WhatsApp, email'],
      [...bill('Bo Lind'), ''],
      [...bill('Cy Young'), 'no'],
    ];
    const clinic = await clinicIn('CO', rows, headers);
    await clinic.get('answerLaw', { ...AGREED, channels: ['sms'] });
    expect(await dueNow(clinic)).toBe(1);
    const { toSettle } = await clinic.get('reminders', {});
    // who has said no has answered
    expect(toSettle).toEqual([
      { what: 'consent', count: 1, people: [{ name: 'Bo Lind', cell: 'I3' }] },
    ]);
  });

  test('that some are not marked holds everybody, that they are lets the others go', async () => {
    const clinic = await clinicIn('CL', [...TWO, bill('Cy Young', { status: 'on hold' })]);
    expect(await dueNow(clinic)).toBe(2);
    expect((await clinic.get('reminders', {})).toSettle).toMatchObject([
      { what: 'suedAndServed', count: 2 },
    ]);
    await clinic.get('answerLaw', { ...ELENA, fact: 'suedAndServed', answer: 'some' });
    const held = await clinic.get('reminders', {});
    expect(held).toMatchObject({
      ...{ questions: ['suedAndServed'], toSettle: [{ what: 'suedAndServed', count: 2 }] },
    });
    expect(held.notToday).toMatchObject([
      { reason: 'law', people: [{ next: null }, { next: null }], rules: [{ id: 'CL-37-STOP' }] },
      { reason: 'hold', rules: [] },
    ]);
    await clinic.get('answerLaw', { ...ELENA, fact: 'suedAndServed', answer: 'marked' });
    expect(await clinic.get('reminders', {})).toMatchObject({ questions: [], toSettle: [] });
    expect(await dueNow(clinic)).toBe(2);
  });

  test('not to know keeps a question open', async () => {
    const clinic = await clinicIn('CL');
    await clinic.get('answerLaw', { ...ELENA, fact: 'suedAndServed', answer: 'unknown' });
    expect((await clinic.get('lawQuestions', {})).questions).toMatchObject([
      { isOpen: true, said: { answer: 'unknown', by: 'Elena' } },
    ]);
    expect(await dueNow(clinic)).toBe(2);
    expect((await clinic.get('reminders', {})).questions).toEqual(['suedAndServed']);
  });

  test('is asked of the places of those who owe, in the language of the person', async () => {
    const headers = [...HEADERS, 'Patient country'];
    const rows = [
      [...bill('Ana Ruiz'), 'Colombia'],
      [...bill('Bo Lind', { balance: 0 }), 'Chile'],
      [...bill('Cy Young'), 'Atlantis'],
      [...bill('Cy Young', { invoice: 'OLD', due: '2026-02-10' }), 'Atlantis'],
    ];
    const clinic = await clinicIn('FR', rows, headers);
    clinic.host.setUserLocale('es_CO');
    const { questions } = await clinic.get('lawQuestions', {});
    expect(questions).toMatchObject([
      { why: [{ place: 'Colombia', citation: 'Ley 2300 de 2023, art. 2', toCheck: null }] },
    ]);
    expect((await clinic.get('reminders', {})).toSettle).toEqual([
      { what: 'place', count: 1, people: [{ name: 'Cy Young', cell: 'I4' }] },
      { what: 'consent', count: 1, people: [{ name: 'Ana Ruiz', cell: 'B2' }] },
    ]);
  });

  test('may lead to another question', async () => {
    const clinic = await clinicIn('US-TX');
    const facts = async () => {
      const { questions } = await clinic.get('lawQuestions', {});
      return questions.map(({ fact }) => fact);
    };
    expect(await facts()).not.toContain('itemizedBillIssued');
    await clinic.get('answerLaw', { ...ELENA, fact: 'licensedFacility', answer: 'yes' });
    expect(await facts()).toContain('itemizedBillIssued');
    await clinic.get('answerLaw', { ...ELENA, fact: 'itemizedBillIssued', answer: 'some' });
    expect(await dueNow(clinic)).toBe(0);
    await clinic.get('answerLaw', { ...ELENA, fact: 'licensedFacility', answer: 'no' });
    expect(await dueNow(clinic)).toBe(2);
  });

  test.each<[string, Arguments<'answerLaw'>]>([
    ['by', { ...AGREED, by: '  ' }],
    ['answer', { ...AGREED, answer: 'yes', channels: [] }],
    ['answer', { ...ELENA, fact: 'medicaidCovered', answer: 'yes' }],
    ['answer', { ...ELENA, fact: 'licensedFacility', answer: 'some' }],
    ['channels', { ...AGREED, channels: [] }],
    ['channels', { ...AGREED, answer: 'rows' }],
  ])('is not answered with a wrong %s', async (at, args) => {
    const clinic = await clinicIn('CO');
    expect(await clinic.ask('answerLaw', args)).toMatchObject({
      ...{ code: 'bad-arguments', details: { at } },
    });
    expect((await clinic.get('lawQuestions', {})).questions).toMatchObject([{ said: null }]);
  });

  test('is forgotten when everything is removed', async () => {
    const clinic = await clinicIn('CO');
    await clinic.get('answerLaw', AGREED);
    await clinic.get('removeEverything', { ledgerToo: false });
    await clinic.get('law', { place: 'CO' });
    expect((await clinic.get('lawQuestions', {})).questions).toMatchObject([{ said: null }]);
  });
});

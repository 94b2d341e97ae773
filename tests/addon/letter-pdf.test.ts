import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../shared/reminders/defaults.ts';
import type { ReminderPolicy } from '../../shared/reminders/policy.ts';
import { bill, type Clinic, COLUMN, DAY, type Row, receivables, TAB, useAddOn } from './clinic.ts';
import { oneLine, readPdf } from './pdf.ts';
import { withPolicy } from './policies.ts';

const openWith = withPolicy(useAddOn());
const A4 = [595, 842];
const LETTER = [612, 792];

/** The policy of a country with its first level by letter. */
function byLetter(country: 'US' | 'FR'): ReminderPolicy {
  const policy = defaultPolicy(country);
  const { levels, waitDays } = policy.tracks['one-off'];
  const first = levels.map((level, at) =>
    at === 0 ? { ...level, channel: 'letter' as const } : level,
  );
  return { ...policy, tracks: { ...policy.tracks, 'one-off': { waitDays, levels: first } } };
}

const open = (rows: Row[], country: 'US' | 'FR' = 'US') => openWith(rows, byLetter(country));

async function prepare(clinic: Clinic, at = 0) {
  const { exceptions } = await clinic.get('reminders', {});
  const { key, stamp } = exceptions[at] ?? { key: '', stamp: '' };
  const prepared = await clinic.get('prepare', { key, stamp, by: 'Elena' });
  if (!prepared.file) throw new Error('No letter was made');
  return { ...prepared, file: prepared.file };
}

describe('a letter is a PDF', () => {
  test.each([
    ['en', 'Zoë Brontë', '10 March 2026'],
    ['es', 'Íñigo Núñez', '10 de marzo de 2026'],
    ['fr', 'Hélène Lefèvre-Cœur', '10 mars 2026'],
  ])('that says every word of it, in %s', async (language, name, day) => {
    const clinic = await open(receivables(bill(name, { language, balance: 234.5 })));
    const { file, text, subject } = await prepare(clinic);
    const [sheet, ...others] = await readPdf(file.pdf);
    expect(others).toEqual([]);
    expect([sheet?.width, sheet?.height]).toEqual(LETTER);
    expect(sheet?.text).toBe(
      oneLine(`Maple Clinic desk@example.org ${name} ${day} ${subject} ${text}`),
    );
  });

  test('on the paper of the clinic’s country, and on as many sheets as it needs', async () => {
    const lines = Array.from({ length: 60 }, (_, at) =>
      bill('Ana Ruiz', { invoice: `F-${at}`, balance: 10 + at }),
    );
    const clinic = await open(receivables(...lines), 'FR');
    const { file, text } = await prepare(clinic);
    const sheets = await readPdf(file.pdf);
    expect(sheets.map(({ width, height }) => [width, height].map(Math.round))).toEqual([A4, A4]);
    const all = sheets.map((sheet) => sheet.text).join(' ');
    expect(all).toContain(oneLine(text));
  });

  test('on the paper of the spreadsheet’s country, where the policy names none', async () => {
    const clinic = await openWith(receivables(bill('Ana Ruiz')), {
      ...byLetter('US'),
      ...{ country: null, onlyBusinessDays: false },
    });
    const [sheet] = await readPdf((await prepare(clinic)).file.pdf);
    expect([sheet?.width, sheet?.height]).toEqual(LETTER);
  });

  test('with a credit, and with what anybody typed as plain text', async () => {
    const name = '<script>alert(1)</script> & "Co" {{balance}}';
    const clinic = await open(
      receivables(
        bill(name, { account: 'A-1', email: 'a@example.org', invoice: '=1+1' }),
        bill(name, { account: 'A-1', email: 'a@example.org', invoice: '&lt;b&gt;', balance: -10 }),
      ),
    );
    const { file, text } = await prepare(clinic);
    const [sheet] = await readPdf(file.pdf);
    expect(sheet?.text).toContain(oneLine(text));
    for (const said of ['<script>alert(1)</script> & "Co"', '=1+1', '&lt;b&gt;', '\u221210.00']) {
      expect(sheet?.text).toContain(said);
    }
  });

  test('to whoever of a household the address is of', async () => {
    const one = { account: 'A-1', email: '' };
    const juan = bill('Juan Ruiz', { ...one, invoice: 'F-1', balance: 0 });
    const clinic = await open(receivables(juan, bill('Ana Ruiz', { ...one, invoice: 'F-2' })));
    const [sheet] = await readPdf((await prepare(clinic)).file.pdf);
    expect(sheet?.text).toContain('desk@example.org Ana Ruiz 10 March 2026');
    expect(sheet?.text).not.toContain('Juan');
  });

  test('whose intent stands in the ledger before it is given, and once', async () => {
    const clinic = await open(receivables(bill('Ana Ruiz'), bill('Bo Lind')));
    const first = await prepare(clinic);
    expect(first.file).toMatchObject({ day: '2026-03-10', number: 1 });
    expect(clinic.ledger()).toEqual(['sending Ana Ruiz']);
    expect(await clinic.get('letterAgain', { id: first.id })).toEqual(first.file);
    expect((await prepare(clinic)).file.number).toBe(2);
    expect(await clinic.get('letterAgain', { id: first.id })).toEqual(first.file);
    expect(clinic.ledger()).toEqual(['sending Ana Ruiz', 'sending Bo Lind']);
    await clinic.host.advanceTo(clinic.host.now() + 3 * DAY);
    expect(await clinic.get('letterAgain', { id: first.id })).toEqual(first.file);
  });

  test('that is given again only until somebody has said whether it went', async () => {
    const clinic = await open(receivables(bill('Ana Ruiz')));
    const { id } = await prepare(clinic);
    await clinic.get('settleUnknown', { id, went: true });
    expect(await clinic.refusal('letterAgain', { id })).toBe('not-due');
    expect(await clinic.refusal('letterAgain', { id: 'other' })).toBe('not-due');
  });

  test('that is not given again once the sheet says something else', async () => {
    const clinic = await open(receivables(bill('Ana Ruiz')));
    const { id } = await prepare(clinic);
    clinic.host.type(TAB, `${COLUMN.balance}2`, '20');
    expect(await clinic.refusal('letterAgain', { id })).toBe('letter-changed');
    clinic.host.type(TAB, `${COLUMN.balance}2`, '0');
    expect(await clinic.refusal('letterAgain', { id })).toBe('letter-changed');
  });

  test('that cannot be made leaves no intent behind', async () => {
    const clinic = await open(receivables(bill('Ana Ruiz')));
    const { exceptions } = await clinic.get('reminders', {});
    const { key = '', stamp = '' } = exceptions[0] ?? {};
    clinic.meanwhile(({ name }) => (name === 'Blob.getAs' ? 'before' : undefined));
    expect(await clinic.refusal('prepare', { key, stamp, by: 'Elena' })).toBe('failed');
    clinic.meanwhile(null);
    expect(clinic.ownTab('ledger')).toBeUndefined();
    expect((await prepare(clinic)).file.number).toBe(1);
  });
});

import { describe, expect, test } from 'vitest';
import { messages } from '../../shared/messages/index.ts';
import { LANGUAGES, type Language } from '../../shared/money.ts';
import { HEAD, refreshed } from './aging-tab.ts';
import { bill, type Clinic, receivables, TAB, tab, useAddOn, valuesOf } from './clinic.ts';

const openClinic = useAddOn();
const OPEN = receivables(bill('Ana Ruiz', { balance: 10 }), bill('Bo Lind', { balance: 30 }));

/** A report with notes of a person's, whose headers somebody has then taken away or written anew. */
async function beheaded(headers: string, language: Language = 'en'): Promise<Clinic> {
  const clinic = openClinic({ rows: OPEN, userLocale: language, locale: `${language}_ES` });
  const sheet = await refreshed(clinic);
  clinic.host.type(sheet.id, `M${HEAD + 3}`, 'called her on Monday');
  const cells = sheet.rows[HEAD]?.map((_, at) => `${'ABCDEFGHIJKL'[at]}${HEAD + 1}`) ?? [];
  clinic.host.typeAll(
    sheet.id,
    cells.map((cell) => ({ cell, text: headers })),
  );
  return clinic;
}

const named = ({ host }: Clinic, name: string) =>
  host.workbook.sheets.find((sheet) => sheet.name === name);

describe('an Aging tab whose headers are gone', () => {
  test.each(['', 'Mine'])('stays as it is under another name (“%s” over all)', async (headers) => {
    const clinic = await beheaded(headers);
    const before = structuredClone({ ...clinic.ownTab('aging'), name: '', metadata: [] });
    clinic.host.type(TAB, 'G2', '25');
    expect(await clinic.get('writeAging', {})).toMatchObject({
      ...{ tab: 'Aging', setAside: 'Aging (kept)' },
    });
    const kept = named(clinic, 'Aging (kept)');
    expect({ ...kept, name: '', metadata: [] }).toEqual(before);
    expect(kept?.metadata).toEqual([]);
    const anew = clinic.ownTab('aging');
    expect(anew?.name).toBe('Aging');
    expect(valuesOf(anew)[HEAD + 1]?.[11]).toBe(55);
    expect(valuesOf(anew).flat()).not.toContain('called her on Monday');
    // and from then on the new one is written
    expect(await clinic.get('writeAging', {})).toMatchObject({ tab: 'Aging', setAside: null });
    expect({ ...named(clinic, 'Aging (kept)'), name: '', metadata: [] }).toEqual(before);
  });

  test.each(LANGUAGES)('is told of in %s', async (language) => {
    const clinic = await beheaded('', language);
    await clinic.host.call('refreshAging');
    const { agingTab, tabs } = messages(language);
    const told = `${agingTab.written(2)} ${agingTab.setAside(agingTab.asideTab(tabs.aging))}`;
    expect(clinic.host.toasts.at(-1)?.text).toBe(told);
  });

  test('stays too when the report of before is put back', async () => {
    const clinic = openClinic({ rows: OPEN });
    await refreshed(clinic);
    const sheet = await refreshed(clinic);
    clinic.host.deleteRows(sheet.id, HEAD + 1, 1);
    expect(await clinic.get('restoreAging', {})).toMatchObject({ setAside: 'Aging (kept)' });
    expect(valuesOf(named(clinic, 'Aging (kept)'))).toHaveLength(HEAD + 3);
    expect(valuesOf(clinic.ownTab('aging'))).toHaveLength(HEAD + 4);
  });

  test('gets a name that no other tab has, and is the clinic’s from then on', async () => {
    const taken = tab(7, 'aging (KEPT)', [['mine']]);
    const clinic = openClinic({ sheets: [tab(TAB, 'Receivables', OPEN), taken] });
    const sheet = await refreshed(clinic);
    clinic.host.deleteRows(sheet.id, HEAD + 1, 1);
    expect(await clinic.get('writeAging', {})).toMatchObject({ setAside: 'Aging (kept) 2' });
    const { tabs } = await clinic.get('inspect', { sheetId: TAB });
    expect(tabs.map(({ name }) => name)).toContain('Aging (kept) 2');
    await clinic.get('removeEverything', { ledgerToo: true });
    expect(clinic.host.workbook.sheets.map(({ name }) => name)).toEqual([
      ...['Receivables', 'aging (KEPT)', 'Aging (kept) 2'],
    ]);
  });

  test('is written anew where nothing at all is left in it', async () => {
    const clinic = openClinic({ rows: OPEN });
    const sheet = await refreshed(clinic);
    clinic.host.deleteRows(sheet.id, 1, sheet.rows.length);
    expect(await clinic.get('writeAging', {})).toMatchObject({ tab: 'Aging', setAside: null });
    expect(clinic.ownTab('aging')?.id).toBe(sheet.id);
    expect(valuesOf(clinic.ownTab('aging'))[HEAD + 1]?.[11]).toBe(40);
  });
});

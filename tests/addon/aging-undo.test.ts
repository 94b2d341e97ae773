import { describe, expect, test } from 'vitest';
import type { SheetModel } from '../../apps-script/host/types.ts';
import { messages } from '../../shared/messages/index.ts';
import { HEAD } from './aging-tab.ts';
import { bill, type Clinic, DAY, receivables, TAB, useAddOn, valuesOf } from './clinic.ts';

const openClinic = useAddOn();
const WORDS = messages('en').agingTab;
const OPEN = receivables(
  bill('Ana Ruiz', { due: '2026-03-01', balance: 10 }),
  bill('Bo Lind', { due: '2026-01-30', balance: 30, account: '007' }),
);

const aging = (clinic: Clinic) => clinic.ownTab('aging') as SheetModel;
/** What our columns of the tab say, and how they look. */
const looks = (clinic: Clinic) =>
  aging(clinic).rows.map((row) => row.slice(0, 12).map((cell) => cell && { ...cell }));

/** Two reports: one of 10 March, and one of the day after, when Ana has paid and Cy owes. */
async function twice(): Promise<{ clinic: Clinic; first: ReturnType<typeof looks> }> {
  const clinic = openClinic({ rows: OPEN });
  await clinic.get('writeAging', {});
  const first = looks(clinic);
  await clinic.host.advanceTo(clinic.host.now() + DAY);
  clinic.host.type(TAB, 'G2', '0');
  bill('Cy Young', { balance: 99 }).forEach((value, at) => {
    clinic.host.type(TAB, `${'ABCDEFGH'[at]}4`, String(value));
  });
  await clinic.get('writeAging', {});
  return { clinic, first };
}

describe('the report of before', () => {
  test('comes back as it was, with its looks, its chart and its day', async () => {
    const { clinic, first } = await twice();
    expect(await clinic.get('aging', {})).toMatchObject({ before: '2026-03-10' });
    const second = looks(clinic);
    expect(second).not.toEqual(first);
    expect(await clinic.get('restoreAging', {})).toEqual({
      ...{ tab: 'Aging', setAside: null, asOf: '2026-03-10', before: '2026-03-11' },
    });
    const filled = (rows: typeof first) => rows.filter((row) => row.some(Boolean));
    expect(filled(looks(clinic))).toEqual(filled(first));
    expect(aging(clinic).charts.map(({ ranges }) => ranges)).toEqual([['D6:J7']]);
    expect(valuesOf(aging(clinic))[0]).toEqual([WORDS.title('10 March 2026')]);
    expect(await clinic.get('aging', {})).toMatchObject({ before: '2026-03-11' });
    // and the other one again
    expect(await clinic.get('restoreAging', {})).toMatchObject({
      ...{ asOf: '2026-03-11', before: '2026-03-10' },
    });
    expect(filled(looks(clinic))).toEqual(filled(second));
    expect(await clinic.get('aging', {})).toMatchObject({ before: '2026-03-10' });
  });

  test('keeps what a person wrote since beside the one that is put back', async () => {
    const { clinic } = await twice();
    const row = valuesOf(aging(clinic)).findIndex(([name]) => name === 'Cy Young') + 1;
    clinic.host.type(aging(clinic).id, `M${HEAD + 1}`, 'Notes');
    clinic.host.type(aging(clinic).id, `M${row}`, 'new here');
    await clinic.get('restoreAging', {});
    const rows = valuesOf(aging(clinic));
    expect(rows[HEAD]?.[12]).toBe('Notes');
    const kept = rows.find((cells) => cells[12] === 'new here');
    expect(kept?.slice(0, 3)).toEqual(['Cy Young', 'A-cy.young', 'USD']);
    expect(rows.findIndex(([name]) => name === WORDS.kept)).toBe(rows.indexOf(kept ?? []) - 1);
    await clinic.get('restoreAging', {});
    const again = valuesOf(aging(clinic));
    expect(again.find(([name]) => name === 'Cy Young')?.[12]).toBe('new here');
    expect(again.flat()).not.toContain(WORDS.kept);
  });

  test('is none before there were two', async () => {
    const clinic = openClinic({ rows: OPEN });
    expect(await clinic.refusal('restoreAging', {})).toBe('no-report-before');
    await clinic.get('writeAging', {});
    expect(await clinic.get('aging', {})).toMatchObject({ before: null });
    expect(await clinic.refusal('restoreAging', {})).toBe('no-report-before');
  });

  test('comes back where a person has deleted the tab', async () => {
    const { clinic } = await twice();
    clinic.host.deleteSheet(aging(clinic).id);
    await clinic.get('restoreAging', {});
    expect(valuesOf(aging(clinic))[0]).toEqual([WORDS.title('10 March 2026')]);
  });

  test('is no tab of the clinic’s, and goes with the rest', async () => {
    const { clinic } = await twice();
    expect(clinic.ownTab('aging-before')).toMatchObject({ hidden: true, name: 'Aging (before)' });
    const { tabs } = await clinic.get('inspect', { sheetId: null });
    expect(tabs.map(({ name }) => name)).toEqual(['Receivables']);
    const { removed } = await clinic.get('removeEverything', { ledgerToo: false });
    expect(removed).toEqual(['Aging']);
    expect(clinic.host.workbook.sheets.map(({ name }) => name)).toEqual(['Receivables']);
  });
});

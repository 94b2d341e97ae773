import { describe, expect, test } from 'vitest';
import type { SheetModel } from '../../apps-script/host/types.ts';
import { messages } from '../../shared/messages/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { HEAD, refreshed } from './aging-tab.ts';
import {
  bill,
  type Clinic,
  HEADERS,
  type Row,
  receivables,
  TAB,
  useAddOn,
  valuesOf,
} from './clinic.ts';

const openClinic = useAddOn();
const LOCALES = { en: 'en_US', es: 'es_ES', fr: 'fr_FR' } as const;
const WORDS = messages('en').agingTab;

/** Patients, an insurer beside one of them, an insurer alone, and somebody with an agency. */
const SHARED: Row[] = [
  [...HEADERS, 'Insurance balance', 'Who pays'],
  [...bill('Ana Ruiz', { balance: 20 }), 80, 'patient'],
  [...bill('Bo Lind', { balance: 50 }), '', 'insurer'],
  [...bill('Cy Young', { balance: 30, status: 'Collection agency' }), '', ''],
  [...bill('Dee Poe', { balance: 7 }), '', ''],
];

const cell = (sheet: SheetModel, row: number, column: number) => sheet.rows[row - 1]?.[column - 1];

describe.each(LANGUAGES)('in a spreadsheet that speaks %s', (language) => {
  const words = messages(language).agingTab;

  test('patients, insurers and agencies stand apart in one line, and add up', async () => {
    const sheet = await refreshed(openClinic({ rows: SHARED, locale: LOCALES[language] }));
    const rows = valuesOf(sheet);
    expect(rows[HEAD]?.slice(11)).toEqual([
      ...[words.patient, words.insurer, words.agency, words.allOpen],
    ]);
    expect(rows[HEAD + 1]?.slice(11)).toEqual([27, 130, 30, 187]);
    const lines = rows.slice(HEAD + 2, HEAD + 6).map((row) => [row[0], ...row.slice(11)]);
    expect(lines.sort()).toEqual([
      ['Ana Ruiz', 20, 80, 0, 100],
      ['Bo Lind', 0, 50, 0, 50],
      ['Cy Young', 0, 0, 30, 30],
      ['Dee Poe', 7, 0, 0, 7],
    ]);
    expect(rows[HEAD - 1]?.[3]).not.toContain('No cuadra');
    const again = valuesOf(sheet)[HEAD + 1] ?? [];
    const ages = again.slice(3, 11).map(Number);
    expect(ages.reduce((sum, one) => sum + one, 0)).toBe(27);
  });

  test('rows that are in no total have a line of their own', async () => {
    const rows = receivables(
      bill('Ana Ruiz'),
      bill('Ana Ruiz'),
      bill('Bo Lind', { balance: '9o.00' }),
    );
    const list = valuesOf(await refreshed(openClinic({ rows, locale: LOCALES[language] })));
    const line = list.find(([first]) => first === words.leftOutRows);
    expect(line?.slice(0, 3)).toEqual([words.leftOutRows, '', 2]);
    expect(line?.[3]).toMatch(language === 'en' ? /50\.00/ : /50,00/);
  });
});

test('a sheet of patients alone has no columns for others, and no line for rows left out', async () => {
  const sheet = await refreshed(openClinic({ rows: receivables(bill('Ana Ruiz')) }));
  expect(valuesOf(sheet)[HEAD]?.slice(11)).toEqual([WORDS.total]);
  expect(valuesOf(sheet).flat()).not.toContain(WORDS.leftOutRows);
});

test('each age has its shade, the oldest the deepest, and a person may choose another', async () => {
  const clinic = openClinic({ rows: receivables(bill('Ana Ruiz'), bill('Bo Lind')) });
  const sheet = await refreshed(clinic);
  const shades = (row: number) =>
    [4, 5, 6, 7, 8, 9, 10].map((at) => cell(sheet, row, at)?.background);
  expect(new Set(shades(HEAD + 3)).size).toBe(7);
  expect(shades(HEAD + 3)).toEqual(shades(HEAD + 4));
  Object.assign(cell(sheet, HEAD + 3, 5) ?? {}, { background: '#00ff00' });
  const again = await refreshed(clinic);
  expect(cell(again, HEAD + 3, 5)?.background).toBe('#00ff00');
});

/** The answer about the cell of our tab on which a person stands. */
async function chosen(clinic: Clinic, address: string) {
  clinic.host.select((clinic.ownTab('aging') as SheetModel).id, address);
  return clinic.ask('agingCell', {});
}

describe('the selected cell of the tab', () => {
  test('leads to the rows of that guarantor and age', async () => {
    const rows = receivables(
      bill('Ana Ruiz', { balance: 10, invoice: 'A1', due: '2026-02-20' }),
      bill('Ana Ruiz', { balance: 5, invoice: 'A2', due: '2026-02-25' }),
      bill('Ana Ruiz', { balance: 3, invoice: 'A3', due: '2025-12-25' }),
      bill('Bo Lind', { balance: 99 }),
    );
    const clinic = openClinic({ rows });
    await refreshed(clinic);
    const answer = await chosen(clinic, `E${HEAD + 3}`);
    expect(answer).toMatchObject({
      value: { currency: 'USD', part: 1, guarantor: { name: 'Ana Ruiz' }, shown: { minor: 1500 } },
    });
    if (!answer.ok || !answer.value.guarantor) throw new Error('No guarantor');
    const { plan, currency, part, guarantor } = answer.value;
    const behind = await clinic.get('agingRows', {
      plan,
      currency,
      part,
      guarantor: guarantor.key,
    });
    expect(behind.lines.map(({ invoice }) => invoice)).toEqual(['A1', 'A2']);
    expect(behind.sum.minor).toBe(1500);
    expect(await chosen(clinic, `A${HEAD + 3}`)).toMatchObject({
      value: { part: 'total', shown: { minor: 1800 } },
    });
    expect(await chosen(clinic, `E${HEAD + 2}`)).toMatchObject({
      value: { part: 1, guarantor: null, shown: { minor: 11_400 } },
    });
    // since it was written Ana has paid all
    for (const row of [2, 3, 4]) clinic.host.type(TAB, `G${row}`, '0');
    const paid = await chosen(clinic, `E${HEAD + 3}`);
    expect(paid).toMatchObject({ value: { shown: { minor: 1500 }, guarantor: { key: '' } } });
    expect(await clinic.get('agingRows', { plan, currency, part, guarantor: '' })).toMatchObject({
      ...{ count: 0, sum: { minor: 0 } },
    });
  });

  test('leads to the rows of an insurer, and of an agency', async () => {
    const clinic = openClinic({ rows: SHARED });
    await refreshed(clinic);
    for (const [address, part, minor] of [
      [`M${HEAD + 2}`, 'insurer', 13_000],
      [`N${HEAD + 2}`, 'agency', 3000],
      [`O${HEAD + 2}`, 'all', 18_700],
    ] as const) {
      expect(await chosen(clinic, address)).toMatchObject({ value: { part, shown: { minor } } });
      const { sum } = await clinic.get('agingRows', { currency: 'USD', part });
      expect(sum.minor).toBe(minor);
    }
  });

  test('leads to each of two of the same name', async () => {
    const jo = (balance: number) =>
      bill('Jo Roe', {
        account: '',
        email: `${balance}@example.org`,
        balance,
        invoice: `${balance}`,
      });
    const clinic = openClinic({ rows: receivables(jo(9), jo(7)) });
    const sheet = await refreshed(clinic);
    for (const row of [HEAD + 3, HEAD + 4]) {
      const answer = await chosen(clinic, `A${row}`);
      if (!answer.ok || !answer.value.guarantor) throw new Error('No guarantor');
      const { currency, part, guarantor, shown } = answer.value;
      const behind = await clinic.get('agingRows', { currency, part, guarantor: guarantor.key });
      expect(shown.minor).toBe(Number(cell(sheet, row, 12)?.value) * 100);
      expect(behind.sum).toEqual(shown);
    }
  });

  test.each(['A1', `A${HEAD + 1}`, 'M8', 'A500'])('%s is no figure', async (address) => {
    const clinic = openClinic({ rows: receivables(bill('Ana Ruiz')) });
    expect(await clinic.refusal('agingCell', {})).toBe('no-figure-chosen');
    const sheet = await refreshed(clinic);
    sheet.maxRows = 500;
    expect(await chosen(clinic, address)).toMatchObject({ code: 'no-figure-chosen' });
    clinic.host.select(TAB, 'G2');
    expect(await clinic.refusal('agingCell', {})).toBe('no-figure-chosen');
  });
});

test('the rows behind a figure come a hundred at a time, and all of them can be reached', async () => {
  const bills = Array.from({ length: 250 }, (_, at) => bill(`P ${at}`, { balance: at + 1 }));
  const clinic = openClinic({ rows: receivables(...bills) });
  const pages = await Promise.all(
    [0, 100, 200].map((from) => clinic.get('agingRows', { currency: 'USD', part: 'total', from })),
  );
  expect(pages.map(({ lines }) => lines.length)).toEqual([100, 100, 50]);
  const cells = pages.flatMap(({ lines }) => lines.map((line) => line.cell));
  expect(new Set(cells).size).toBe(250);
  expect(pages.map(({ count, sum }) => [count, sum.minor])).toEqual(
    Array(3).fill([250, 3_137_500]),
  );
});

import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadWorkbook, MOST_ROWS } from '../../apps-script/host/load.ts';
import { loadSentence } from '../../apps-script/host/load-messages.ts';
import type { SheetModel, Workbook } from '../../apps-script/host/types.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { xlsx } from './xlsx.ts';

const US = { locale: 'en_US', timeZone: 'America/New_York' };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amiable-load-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function load(name: string, content: string | Uint8Array, region = US): Promise<Workbook> {
  const path = join(folder, name);
  await writeFile(path, content);
  const loaded = await loadWorkbook(path, region);
  if (!loaded.ok) throw new Error(loaded.reason);
  return loaded.value;
}

async function refusal(name: string, content?: string | Uint8Array) {
  const path = join(folder, name);
  if (content !== undefined) await writeFile(path, content);
  const loaded = await loadWorkbook(path, US);
  if (loaded.ok) throw new Error('was loaded');
  return loaded;
}

const values = (sheet: SheetModel | undefined) =>
  sheet?.rows.map((row) => Array.from(row, (cell) => cell?.value ?? ''));

describe('a CSV file', () => {
  test('keeps every cell as the text that stands there', async () => {
    const book = await load('plain.csv', 'Account,Due,Balance\n0042,3/4/2026,1.50\n,TRUE,=1+1\n');
    expect(book).toMatchObject({ name: 'plain', ...US, sheets: [{ name: 'plain' }] });
    expect(values(book.sheets[0])).toEqual([
      ['Account', 'Due', 'Balance'],
      ['0042', '3/4/2026', '1.50'],
      ['', 'TRUE', '=1+1'],
    ]);
    expect(book.sheets[0]?.rows.flat().some((cell) => cell?.formula !== undefined)).toBe(false);
  });

  test.each([
    [
      'semicolons although each amount has a comma',
      'Cabinet Dupont\nNom;Dû;Payé\n"A;B";1,5;2,5\nC;3,5;4,5',
    ],
    ['tabs', 'Cabinet Dupont\nNom\tDû\tPayé\nA;B\t1,5\t2,5\nC\t3,5\t4,5'],
    ['commas', 'Cabinet Dupont\nNom,Dû,Payé\nA;B,"1,5","2,5"\nC,"3,5","4,5"'],
  ])('is split at %s', async (_, text) => {
    const book = await load('split.csv', text);
    expect(values(book.sheets[0])?.slice(1)).toEqual([
      ['Nom', 'Dû', 'Payé'],
      ['A;B', '1,5', '2,5'],
      ['C', '3,5', '4,5'],
    ]);
  });

  test('is split at semicolons where amounts have as many commas', async () => {
    const lines = Array.from({ length: 30 }, (_, i) => `P${i};10,50;2,50;8,00;`);
    const book = await load(
      'note.csv',
      `Cabinet Dupont\nNom;Dû;Payé;Reste;Note\n${lines.join('\n')}`,
    );
    expect(values(book.sheets[0])?.[2]).toEqual(['P0', '10,50', '2,50', '8,00', '']);
    const two = await load('two.csv', 'Cabinet Dupont, Lyon\nNom;Reste\nA;10,50\nB;3,00\n');
    expect(values(two.sheets[0])?.slice(1)).toEqual([
      ['Nom', 'Reste'],
      ['A', '10,50'],
      ['B', '3,00'],
    ]);
  });

  test.each([
    ['UTF-8', Buffer.from('Échéance;Dû\né;1')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffÉchéance;Dû\né;1')],
    ['Windows-1252', Buffer.from('Échéance;Dû\né;1', 'latin1')],
    ['UTF-16, as Excel writes Unicode text', Buffer.from('\ufeffÉchéance;Dû\né;1', 'utf16le')],
  ])('is read as %s', async (_, bytes) => {
    const book = await load('letters.csv', bytes);
    expect(values(book.sheets[0])).toEqual([
      ['Échéance', 'Dû'],
      ['é', '1'],
    ]);
  });

  test('shows the euro sign and curly quotes of Windows-1252', async () => {
    const book = await load('euro.csv', Buffer.from([0x80, 0x2c, 0x92, 0x0a]));
    expect(values(book.sheets[0])).toEqual([['€', '’']]);
  });

  test('keeps line breaks inside quotes, doubled quotes and blank rows', async () => {
    const book = await load(
      'quotes.csv',
      'A,B\r\n"one\r\ntwo","say ""hi"""\r\n\r\n"x, y",z\r\n\r\n',
    );
    expect(values(book.sheets[0])).toEqual([
      ['A', 'B'],
      ['one\ntwo', 'say "hi"'],
      [''],
      ['x, y', 'z'],
    ]);
  });

  test('gets at least the grid of a new sheet', async () => {
    const small = await load('small.csv', 'a,b');
    expect(small.sheets[0]).toMatchObject({ maxRows: 1000, maxColumns: 26 });
    const wide = await load('wide.csv', `${'x,'.repeat(29)}x\n`.repeat(1200));
    expect(wide.sheets[0]).toMatchObject({ maxRows: 1200, maxColumns: 30 });
  });

  test('is the same workbook each time it is opened', async () => {
    const [first, again] = [await load('same.csv', 'a'), await load('same.csv', 'b')];
    expect(again.id).toBe(first.id);
    expect((await load('other.csv', 'a')).id).not.toBe(first.id);
  });
});

describe('an Excel workbook', () => {
  const row = (cells: string, at = 1) => `<row r="${at}">${cells}</row>`;
  const text = (ref: string, value: string) =>
    `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;

  test('comes with all tabs; dates are serial numbers with a date format', async () => {
    const cells = `${text('A1', ' 0042 ')}<c r="B1" s="1"><v>46096</v></c><c r="C1"><v>12.5</v></c><c r="E1" t="b"><v>1</v></c>`;
    const book = await load('book.xlsx', xlsx({ Open: row(cells), Fees: row(text('A1', 'Code')) }));
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Open', 'Fees']);
    expect(book.sheets[0]?.rows).toEqual([
      [
        { value: ' 0042 ' },
        { value: 46096, format: 'M/d/yyyy' },
        { value: 12.5 },
        undefined,
        { value: true },
      ],
    ]);
  });

  test('shows dates as the locale does and keeps a time', async () => {
    const cells = '<c r="A1" s="1"><v>46096</v></c><c r="B1" s="2"><v>46096.75</v></c>';
    const book = await load('fr.xlsx', xlsx({ A: row(cells) }), { ...US, locale: 'fr_FR' });
    expect(book.sheets[0]?.rows[0]).toEqual([
      { value: 46096, format: 'dd/MM/yyyy' },
      { value: 46096.75, format: 'dd/MM/yyyy H:mm:ss' },
    ]);
  });

  test('of an old Mac counts its dates from 1904', async () => {
    const bytes = xlsx(
      { A: row('<c r="A1" s="1"><v>44634</v></c>') },
      '<workbookPr date1904="1"/>',
    );
    expect((await load('mac.xlsx', bytes)).sheets[0]?.rows[0]?.[0]?.value).toBe(46096);
  });

  test('keeps a formula’s last value and its errors', async () => {
    const cells = '<c r="A1"><f>B1*2</f><v>84</v></c><c r="B1" t="e"><f>#REF!</f><v>#REF!</v></c>';
    const book = await load('formula.xlsx', xlsx({ A: row(cells) }));
    expect(values(book.sheets[0])).toEqual([[84, '#REF!']]);
  });

  test('keeps a formula whose result is empty text', async () => {
    const cells = `${text('A1', 'x')}<c r="B1" t="str"><f>IF(1,"","")</f><v></v></c><c r="C1"><v>1</v></c>`;
    const book = await load('text.xlsx', xlsx({ A: row(cells) }));
    expect(values(book.sheets[0])).toEqual([['x', '', 1]]);
  });

  test('keeps its hidden tabs hidden, and opens on the first that is not', async () => {
    const cells = row(text('A1', 'x'));
    const book = await load(
      'hidden.xlsx',
      xlsx({ Old: cells, Lists: cells, Open: cells }, '', { Old: 'hidden', Lists: 'veryHidden' }),
    );
    expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Old', true],
      ['Lists', true],
      ['Open', false],
    ]);
    expect(book.activeSheetId).toBe(book.sheets[2]?.id);
  });

  test('keeps blank rows in the middle, so that row numbers stay true', async () => {
    const book = await load(
      'gap.xlsx',
      xlsx({ A: row(text('A1', 'x')) + row(text('A3', 'y'), 3) }),
    );
    expect(values(book.sheets[0])).toEqual([['x'], [''], ['y']]);
  });
});

describe('a file that cannot be opened is refused with one reason', () => {
  test.each<[string, string, string, string | Uint8Array | undefined]>([
    ['missing', 'a file that is not there', 'nobody.csv', undefined],
    ['missing', 'a file inside a file', 'plain.csv/x.csv', undefined],
    ['empty', 'an empty file', 'empty.csv', ''],
    ['empty', 'a file of blank rows', 'blank.csv', ',,\n\n,,\n'],
    ['empty', 'a workbook with an empty tab', 'empty.xlsx', xlsx({ A: '' })],
    ['unsupported', 'another kind of file', 'scan.pdf', '%PDF'],
    ['binary', 'a picture named .csv', 'picture.csv', Buffer.from([0x89, 0x50, 0, 0, 0, 13])],
    ['bad-quotes', 'a quote that is never closed', 'open.csv', 'a,b\n1,"2\n3,4\n5,6\n'],
    ['bad-quotes', 'a quote closed in the middle of a cell', 'mid.csv', 'a,b\n1,"x "y" z"\n3,4\n'],
    ['broken-xlsx', 'text named .xlsx', 'text.xlsx', 'a,b\n1,2\n'],
    ['broken-xlsx', 'half an archive', 'half.xlsx', xlsx({ A: '' }).subarray(0, 300)],
    [
      'broken-xlsx',
      'an archive that is no workbook',
      'zip.xlsx',
      Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`),
    ],
    [
      'broken-xlsx',
      'a workbook under a password',
      'locked.xlsx',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    ],
    [
      'no-values',
      'formulas that were never calculated',
      'raw.xlsx',
      xlsx({ A: '<row r="1"><c r="A1"><f>1+1</f></c></row>' }),
    ],
    ...['<v></v>', '<v/>', '<v />', '<v> </v>'].map((empty): [string, string, string, Buffer] => [
      'no-values',
      `formulas with ${empty} for a result`,
      'uncalculated.xlsx',
      xlsx({ A: `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f>${empty}</c></row>` }),
    ]),
    [
      'no-values',
      'a formula of text that was never calculated',
      'untyped.xlsx',
      xlsx({ A: '<row r="1"><c r="A1" t="str"><f>"a"</f></c></row>' }),
    ],
    ['too-long', 'more rows than we open', 'long.csv', 'a,b\n'.repeat(MOST_ROWS + 1)],
  ])('%s: %s', async (reason, _, name, content) => {
    expect((await refusal(name, content)).reason).toBe(reason);
  });

  test('folder: even when its name ends like a file', async () => {
    await mkdir(join(folder, 'folder.csv'));
    expect((await refusal('folder.csv')).reason).toBe('folder');
  });

  test('no-permission: a file that is somebody else’s', async () => {
    await writeFile(join(folder, 'private.csv'), 'a,b');
    await chmod(join(folder, 'private.csv'), 0o000);
    const root = process.getuid?.() === 0; // may read everything, so it steps down for a moment
    if (root) process.seteuid?.('nobody');
    try {
      expect((await refusal('private.csv')).reason).toBe('no-permission');
    } finally {
      if (root) process.seteuid?.(0);
    }
  });

  test('unreadable: a link that leads to itself', async () => {
    await symlink(join(folder, 'loop.csv'), join(folder, 'loop.csv'));
    expect((await refusal('loop.csv')).reason).toBe('unreadable');
  });

  test('the longest file that is allowed is opened', async () => {
    const book = await load('most.csv', 'a,b\n'.repeat(MOST_ROWS));
    expect(book.sheets[0]?.rows).toHaveLength(MOST_ROWS);
  });

  test('a refusal is one sentence in each language, and names the row where it helps', async () => {
    const quotes = await refusal('open.csv', 'a,b\n1,"2\n3,4\n');
    const sentences = LANGUAGES.map((language) => loadSentence(quotes, language));
    expect(new Set(sentences).size).toBe(3);
    for (const sentence of sentences) expect(sentence).toMatch(/open\.csv.* 2\b.*\.$/);
  });
});

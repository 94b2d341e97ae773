import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sheet } from '../../apps-script/host/cli.ts';
import { readOptions } from '../../apps-script/host/cli-options.ts';
import { csvOf, rowsOf } from '../../apps-script/host/cli-rows.ts';
import { ask } from '../../apps-script/host/cli-setup.ts';
import { newSheet } from '../../apps-script/host/new-sheet.ts';
import { languageOf, messages } from '../../shared/messages/index.ts';

vi.mock('../../apps-script/host/cli-setup.ts', async (load) => {
  const own = await load<typeof import('../../apps-script/host/cli-setup.ts')>();
  return { ...own, ask: vi.fn(own.ask) };
});

/** Two open bills, one paid, one dated after 2026-03-31, and a line that cannot be read. */
const CLINIC = `Account,Guarantor,Invoice,Invoice date,Due date,Billed,Paid,Balance
A-1,Ana Ruiz,1001,2026-02-01,2026-03-03,100.00,0.00,100.00
A-1,Ana Ruiz,1002,2026-03-10,2026-04-09,50.25,0.00,50.25
A-2,Ben Ode,1003,2025-10-01,2025-10-31,80.00,80.00,0.00
A-3,Chloé Roy,1004,2026-04-15,2026-05-15,70.00,0.00,70.00
A-4,Dan Poe,1005,2026-02-01,31/02/2026,30.00,0.00,see note
`;
const AMBIGUOUS = `Guarantor,Due date,Balance
Ana Ruiz,03/04/2026,100.00
Ben Ode,05/06/2026,50.00
`;

let folder = '';
const files: Record<string, string> = {};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amiable-cli-'));
  const contents = {
    clinic: CLINIC,
    ambiguous: AMBIGUOUS,
    nobody: 'Color,Balance\nred,10.00\nblue,5.00\n',
    twoPayers: 'Guarantor,Responsible party,Balance\nAna Ruiz,Ben Ode,12.00\n',
  };
  for (const [name, text] of Object.entries(contents)) {
    files[name] = join(folder, `${name}.csv`);
    await writeFile(files[name], text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

/** The command's answer on a file of ours; a refusal comes as the sentence alone. */
const run = (name: string, ...args: string[]) => sheet([files[name] ?? name, ...args]);
const aging = (...args: string[]) => ['--run', 'Refresh aging', '--print', 'Aging', ...args];

async function json(name: string, ...args: string[]) {
  const said = await run(name, ...args, '--json');
  if (!said.ok) throw new Error(said.text);
  return JSON.parse(said.text);
}

describe('the aging of a file', () => {
  test('is printed with its nine figures side by side, and who owes them', async () => {
    const { tab, rows } = await json('clinic', ...aging('--today', '2026-03-31'));
    expect(tab).toBe('Aging');
    const total = rows.find((row: unknown[]) => row[0] === 'Total');
    const figures = [50.25, 100, 0, 0, 0, 0, 0, 0, 150.25];
    expect(total.filter((cell: unknown) => typeof cell === 'number')).toEqual(
      expect.arrayContaining(figures),
    );
    expect(JSON.stringify(total)).toContain(figures.join(','));
    expect(JSON.stringify(rows)).toContain('Ana Ruiz');
  });

  test('lists what could not be read, with cell, reason and cure', async () => {
    const { problems } = await json('clinic', ...aging('--today', '2026-03-31'));
    expect(problems.map(({ cell, reason }: Record<string, string>) => [cell, reason])).toEqual(
      expect.arrayContaining([
        ['H6', 'not-an-amount'],
        ['E6', 'no-such-day'],
      ]),
    );
    for (const { sentence, cure } of problems) {
      expect(sentence).toMatch(/\S/);
      expect(cure).toMatch(/\.$/);
    }
  });

  test('counts what the click cost, the same for a longer file', async () => {
    const { serviceCalls } = await json('clinic', ...aging('--today', '2026-03-31'));
    expect(serviceCalls.read).toBeGreaterThan(0);
    expect(serviceCalls.write).toBeGreaterThan(0);
    expect(Object.keys(serviceCalls)).toEqual(['read', 'write', 'other']);
    const long = join(folder, 'long.csv');
    const line = (i: number) => `B-${i},Person ${i},${i},2026-02-01,2026-03-03,10.00,0.00,10.00\n`;
    await writeFile(long, CLINIC + Array.from({ length: 900 }, (_, i) => line(i)).join(''));
    expect((await json(long, ...aging('--today', '2026-03-31'))).serviceCalls).toEqual(
      serviceCalls,
    );
  });

  test('comes as CSV by default, with the same figures, and without reading the sheet again', async () => {
    vi.mocked(ask).mockClear();
    const said = await run('clinic', ...aging('--today', '2026-03-31'));
    expect(ask).not.toHaveBeenCalled();
    expect(said.ok).toBe(true);
    expect(said.text).toMatch(/^Total,.*50\.25,100,0,0,0,0,0,0,150\.25/m);
  });

  test('depends on the day', async () => {
    const later = await run('clinic', ...aging('--today', '2026-05-31'));
    expect(later.text).toMatch(/^Total,.*0,70,50\.25,100,0,0,0,0,220\.25/m);
  });

  test.each(['es_ES', 'fr_FR'])('names its tab in the language of %s', async (locale) => {
    const place = ['--locale', locale, '--timezone', 'Europe/Paris', '--today', '2026-03-31'];
    const own = messages(languageOf(locale));
    const printed = await json('clinic', ...aging(...place));
    expect(printed.tab).toBe(own.tabs.aging);
    expect(printed.tab).not.toBe('Aging');
    const names = ['--run', own.menu.refreshAging, '--print', own.tabs.aging];
    expect(await json('clinic', ...names, ...place)).toEqual(printed);
  });

  test('can be asked for in another language than the sheet’s, without accents or capitals', async () => {
    const names = ['--run', messages('es').menu.refreshAging, '--print', messages('fr').tabs.aging];
    const bare = (name: string) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    const plain = names.map((name) => (name.startsWith('--') ? name : bare(name).toUpperCase()));
    for (const spelled of [names, plain]) {
      const said = await run('clinic', ...spelled, '--today', '2026-03-31');
      expect(said.text).toMatch(/^Total,.*150\.25/m);
    }
  });
});

test('a clinic’s own tab of the same name is told from ours', async () => {
  for (const name of ['Aging', 'aging']) {
    const own = join(folder, `${name}.csv`);
    await writeFile(own, CLINIC);
    const before = await run(own, '--print', 'Aging');
    expect(before.text).toBe(CLINIC);
    const after = await json(own, ...aging('--today', '2026-03-31'));
    expect(after.tab).not.toBe(name);
    expect(JSON.stringify(after.rows)).toContain('"Total"');
  }
});

describe('a question that a person would be asked', () => {
  test('ends the command, with two examples and no tab', async () => {
    const said = await run('ambiguous', ...aging('--today', '2026-06-30', '--json'));
    expect(said.ok).toBe(false);
    expect(said.text).toContain('03/04/2026');
    expect(said.text).toContain('3 April 2026');
    expect(said.text).toContain('4 March 2026');
    expect(said.text).toContain('05/06/2026');
    expect(said.text).toContain('--order');
  });

  test('is answered by --order', async () => {
    const total = async (order: string) =>
      (await run('ambiguous', ...aging('--today', '2026-06-30', '--order', order))).text;
    expect(await total('day')).toMatch(/^Total,.*0,50,0,100,0,0,0,0,150/m);
    expect(await total('month')).toMatch(/^Total,.*0,0,50,0,100,0,0,0,150/m);
  });

  test('is asked in the person’s language', async () => {
    const said = await run('ambiguous', ...aging('--locale', 'fr_FR'));
    expect(said.text).toContain('3 avril 2026');
  });

  test('names what the sheet lacks, or which columns could be meant', async () => {
    const lacking = await run('nobody', ...aging());
    expect(lacking).toMatchObject({ ok: false });
    expect(lacking.text).toMatch(/pays/);
    const several = await run('twoPayers', ...aging());
    expect(several).toMatchObject({ ok: false });
    expect(several.text).toContain('A: Guarantor, B: Responsible party');
  });
});

describe('without a menu item', () => {
  test('a tab of the file is printed as it stands', async () => {
    expect(await run('clinic', '--print', 'CLINIC')).toEqual({ ok: true, text: CLINIC });
  });

  test('and without a tab the tabs are listed', async () => {
    expect(await run('clinic')).toEqual({ ok: true, text: 'clinic\n' });
    expect(await json('clinic')).toEqual({ tabs: ['clinic'] });
  });
});

describe('what cannot be done is said in one line', () => {
  test.each<[string, string[], RegExp]>([
    ['no file', [], /Name a file/],
    ['a missing file', ['nowhere.csv'], /no file .*nowhere\.csv/],
    ['two files', ['a.csv', 'b.csv'], /one file, not both a\.csv and b\.csv/],
    ['an unknown option', ['a.csv', '--nonsense'], /no option --nonsense/],
    ['an option without its value', ['a.csv', '--run', '--print', 'Aging'], /--run needs a value/],
    ['a day that does not exist', ['a.csv', '--today', '2026-02-31'], /2026-02-31/],
    ['a locale that is none', ['a.csv', '--locale', 'french'], /french/],
    ['a language that is none', ['a.csv', '--locale', 'zz_ZZ'], /zz_ZZ/],
    ['a time zone that is none', ['a.csv', '--timezone', 'Europe/Nowhere'], /Europe\/Nowhere/],
    ['an order that is none', ['a.csv', '--order', 'year'], /day or month/],
  ])('%s', async (_, args, sentence) => {
    const said = await sheet(args);
    expect(said.ok).toBe(false);
    expect(said.text).toMatch(sentence);
    expect(said.text).not.toContain('\n');
  });

  test('an unknown menu item or tab: with those that there are', async () => {
    expect((await run('clinic', '--run', 'Refresh')).text).toMatch(/no “Refresh”.*“Refresh aging”/);
    expect((await run('clinic', '--print', 'Agin')).text).toMatch(/no tab “Agin”.*“clinic”/);
    expect((await run('clinic', '--print', 'Agin', '--locale', 'fr_FR')).text).toMatch(/onglet/);
  });
});

test('the command itself prints to stdout, or one line to stderr with exit code 1', async () => {
  const good = await command(files.clinic ?? '', '--print', 'clinic');
  expect(good).toEqual({ code: 0, stdout: CLINIC, stderr: '' });
  const bad = await command(join(folder, 'nowhere.csv'), '--json');
  expect(bad).toMatchObject({ code: 1, stdout: '' });
  expect(bad.stderr).toMatch(/^There is no file [^\n]+\n$/);
});

test('options may stand before the file, and with an equals sign', () => {
  const options = readOptions(['--run=Refresh aging', '--today', '2026-03-31', 'x.csv', '--json']);
  expect(options).toMatchObject({
    ok: true,
    value: { file: 'x.csv', run: 'Refresh aging', today: '2026-03-31', json: true, print: null },
  });
});

test('printed cells are data: dates in ISO form, numbers unformatted, rows equally wide', () => {
  const tab = newSheet(0, 'x', [
    [{ value: 'Day' }, undefined, { value: 'x' }],
    [
      { value: 46083, format: 'dd/MM/yyyy' },
      { value: -1234.5, format: '#,##0.00" days"' },
    ],
    [{ value: 46083.75, format: 'yyyy-MM-dd HH:mm' }, { value: true }],
    [undefined, { value: '' }],
  ]);
  const rows = rowsOf(tab);
  expect(rows).toEqual([
    ['Day', '', 'x'],
    ['2026-03-02', -1234.5, ''],
    ['2026-03-02 18:00:00', true, ''],
  ]);
  expect(csvOf([['a,b', 'say "x"', 1.5]])).toBe('"a,b","say ""x""",1.5\n');
});

function command(
  ...args: string[]
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const command = ['--import', 'tsx', 'apps-script/host/cli.ts', ...args];
  const child = spawn(process.execPath, command);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += chunk));
  child.stderr.on('data', (chunk) => (output.stderr += chunk));
  return new Promise((done) => child.on('close', (code) => done({ code, ...output })));
}

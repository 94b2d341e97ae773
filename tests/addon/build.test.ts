import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { build, DIST, entryPoints } from '../../apps-script/build.ts';
import { CELL_FUNCTIONS } from '../../shared/cells/help.ts';

const PUSHED = ['Code.js', 'Sidebar.html', 'appsscript.json'];

const folders: string[] = [];

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'amiable-build-'));
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

beforeAll(() => build());

const built = (name: string) => readFile(path.join(DIST, name), 'utf8');

describe('the manifest', () => {
  test('asks for these five scopes and no more', async () => {
    const manifest: unknown = JSON.parse(await built('appsscript.json'));
    expect(manifest).toStrictEqual({
      timeZone: 'Etc/UTC',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
        'https://www.googleapis.com/auth/script.send_mail',
        'https://www.googleapis.com/auth/script.scriptapp',
        'https://www.googleapis.com/auth/script.external_request',
      ],
    });
  });
});

describe('the build', () => {
  test('writes exactly the files that are pushed', async () => {
    expect((await readdir(DIST)).sort()).toStrictEqual(PUSHED);
  });

  test('leaves the files alone when nothing has changed', async () => {
    const before = await stat(path.join(DIST, 'Code.js'));
    await build();
    const after = await stat(path.join(DIST, 'Code.js'));
    expect(after.mtimeMs).toBe(before.mtimeMs);
  });

  test('builds with a planted change elsewhere and does not touch dist', async () => {
    const folder = await emptyFolder();
    const before = await built('Code.js');
    await build({
      outDir: folder,
      transform: (file, text) =>
        file.endsWith('entry.ts')
          ? `${text}\nexport function planted() { return 'planted'; }\n`
          : text,
    });
    expect((await readdir(folder)).sort()).toStrictEqual(PUSHED);
    expect(await readFile(path.join(folder, 'Code.js'), 'utf8')).toContain('function planted()');
    expect(await built('Code.js')).toBe(before);
  });

  test.each([
    ['talks to a server', "fetch('https://example.com');"],
    ['may be read as a template', "document.title = '<?= 1 ?>';"],
    ['holds an HTML comment', "document.title = '<!--';"],
    ['names the view marker a second time', 'document.title = \'<html data-view="home">\';'],
  ])('refuses a sidebar that %s', async (_what, planted) => {
    const outDir = await emptyFolder();
    const transform = (file: string, text: string) =>
      file.endsWith('main.tsx') ? `${text}\n${planted}` : text;
    await expect(build({ outDir, transform })).rejects.toThrow('The add-on was not built');
    expect(await readdir(outDir)).toStrictEqual([]);
  });
});

describe('the server script', () => {
  test('is plain ASCII', async () => {
    expect(/[^\n\t\x20-\x7e]/.exec(await built('Code.js'))).toBeNull();
  });

  test('declares each entry point at the top level, where Google looks for it', async () => {
    const code = await built('Code.js');
    const declared = [...code.matchAll(/^function (\w+)\([\w, ]*\) \{$/gm)].map(([, name]) => name);
    expect(declared.sort()).toStrictEqual((await entryPoints()).sort());
  });
});

describe('the help of the functions in cells', () => {
  /** What Google would show: the comment right above each declaration at the top level. */
  const shown = async () =>
    Object.fromEntries(
      [
        ...(await built('Code.js')).matchAll(
          /\/\*\*\n((?: \*.*\n)+?) \*\/\nfunction (\w+)\((.*)\)/g,
        ),
      ].map(([, comment = '', name = '', params = '']) => [name, { comment, params }] as const),
    );

  test('stands above each of them, and above nothing else', async () => {
    expect(Object.keys(await shown()).sort()).toEqual(Object.keys(CELL_FUNCTIONS).sort());
  });

  test('explains every argument in their order, and why the day is required', async () => {
    for (const [name, { comment, params }] of Object.entries(await shown())) {
      const explained = [...comment.matchAll(/^ \* @param \{[^}]+\} (\w+) \S/gm)].map((m) => m[1]);
      expect(explained.join(', '), name).toBe(params);
      expect(params).toMatch(/^\w+, asOf, \w+$/);
      expect(comment).toContain('asOf The day to count as of');
      expect(comment).toContain('Required, since a function is only calculated again');
      expect(comment).toMatch(/^ \* @return \S/m);
      expect(comment.endsWith(' * @customfunction\n')).toBe(true);
    }
  });

  test('is missed where a function is not exported any more', async () => {
    const outDir = await emptyFolder();
    const transform = (file: string, text: string) =>
      file.endsWith('entry.ts') ? text.replace('AMIABLE_CEI', 'AMIABLE_IEC') : text;
    await expect(build({ outDir, transform })).rejects.toThrow('does not export AMIABLE_CEI');
  });
});

describe('the sidebar page', () => {
  test('is one file that loads nothing', async () => {
    const html = await built('Sidebar.html');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script/gi)).toHaveLength(1);
    expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]*\s(?:src|href)=/i);
  });

  test('has no template literal, in which Google would strip what follows //', async () => {
    const [, script = ''] = /<script>(.*)<\/script>/s.exec(await built('Sidebar.html')) ?? [];
    const quoted = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;
    expect(script.length).toBeGreaterThan(10_000);
    expect(script.replace(quoted, '')).not.toContain('`');
  });

  test('has the marker of its view exactly once', async () => {
    expect((await built('Sidebar.html')).split('data-view="home"')).toHaveLength(2);
  });
});

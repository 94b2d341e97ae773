import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { build } from '../../apps-script/build.ts';

const CLASP = fileURLToPath(
  new URL('../../node_modules/@google/clasp/build/src/index.js', import.meta.url),
);

test('clasp would push exactly the three built files', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'amiable-clasp-'));
  const project = path.join(folder, '.clasp.json');
  try {
    await build({ outDir: path.join(folder, 'dist') });
    // any id will do: asking what would be pushed needs no account and no network
    await writeFile(project, JSON.stringify({ scriptId: 'a-script-id', rootDir: 'dist' }));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [CLASP, '--project', project, 'status', '--json'],
      { cwd: folder },
    );
    const status = JSON.parse(stdout) as { filesToPush: string[]; untrackedFiles: string[] };
    const names = status.filesToPush.map((file) => path.basename(file)).sort();
    expect(names).toStrictEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
    expect(status.untrackedFiles).toStrictEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

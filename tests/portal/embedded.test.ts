import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openEmbedded } from '../../portal/app/platform/db/embedded.server.ts';
import { withClient } from './database.ts';

/** A data folder of mode `mode`, and all that comes of it, taken away afterwards. */
function dataFolder(mode: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'amiable-embedded-'));
  chmodSync(folder, mode);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const countOf = (url: string) =>
  withClient(url, async (sql) => (await sql.query('SELECT 1 AS one')).rowCount);

describe('a data folder that was removed and made again', () => {
  it('gets a new database, and the old one is put aside', async () => {
    const folder = dataFolder(0o700); // root's database user may not enter it
    const first = await openEmbedded(folder);
    const home = dirname(first.data);
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    if (first.data.startsWith(folder)) return first.stop(); // not root: both go together
    // killed, not stopped: its server lives on
    rmSync(folder, { recursive: true });
    mkdirSync(folder, { mode: 0o700 });
    const second = await openEmbedded(folder);
    expect(await countOf(second.url)).toBe(1);
    expect(readdirSync(home).filter((name) => name.includes('.left-'))).toHaveLength(1);
    await second.stop();
  });

  it('says so where only the file with the passwords is gone', async () => {
    const folder = dataFolder(0o755);
    const first = await openEmbedded(folder);
    await first.stop();
    rmSync(join(folder, 'postgres.json'));
    await expect(openEmbedded(folder)).rejects.toThrow('postgres.json is gone');
    expect(existsSync(join(first.data, 'PG_VERSION'))).toBe(true);
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findPlace } from '../../portal/app/platform/db/place.server.ts';
import { ROOT } from '../house/sources.ts';
import { emptyDatabase, rowsOf, withClient } from './database.ts';
import { MASTER_KEY, ORIGIN } from './names.ts';
import { addressOf, end } from './portal.ts';

/** The process as an operator starts it. */

const REAL = {
  MASTER_KEY: MASTER_KEY.toString('base64'),
  ORIGIN,
  SMTP_URL: 'smtp://127.0.0.1:9?from=portal@example.org',
};

interface Started {
  child: ChildProcess;
  lines: string[];
}

function start(env: Record<string, string>, ...options: string[]): Started {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'portal/server.ts', '--locale', 'en', '--port', '0', ...options],
    {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  onTestFinished(() => end(child, 'SIGKILL'));
  return { child, lines: [] };
}

/** What it says before it gives up. */
async function refusalOf(env: Record<string, string>, ...options: string[]): Promise<string> {
  const { child, lines } = start(env, ...options);
  await expect(addressOf(child, lines)).rejects.toThrow('It ended with 1');
  return lines.join('\n');
}

async function isHealthy(url: string): Promise<boolean> {
  return (await fetch(`${url}/healthz`)).ok;
}

describe('settings', () => {
  it('that are missing are named, with what they are for and an example', async () => {
    const said = await refusalOf({});
    for (const [name, purpose, example] of [
      ['MASTER_KEY', 'the key under which patient data is sealed', 'openssl rand'],
      ['ORIGIN', 'the address at which people reach the portal', 'https://portal.example.org'],
      ['SMTP_URL', 'the mail server', 'smtps://'],
    ]) {
      expect(said).toMatch(new RegExp(`${name} is missing. It is ${purpose}.*${example}`));
    }
    expect(said).not.toContain('DATABASE_URL');
  });

  it('that are wrong are named, and not repeated: they may hold a password', async () => {
    const said = await refusalOf({
      MASTER_KEY: 'hunter-and-short',
      ORIGIN: 'http://portal.example.org',
      SMTP_URL: 'smtp://me:hunter2@mail.example.org',
      DATABASE_URL: 'mysql://me:hunter2@db/portal',
    });
    expect(
      said
        .split('\n')
        .map((line) => line.split(' ')[0])
        .sort(),
    ).toEqual(['DATABASE_URL', 'MASTER_KEY', 'ORIGIN', 'SMTP_URL']);
    expect(said).not.toContain('hunter');
  });

  it('in an option that nobody knows are refused', async () => {
    expect(await refusalOf(REAL, '--prot', '80')).toContain('--prot is not understood');
  });
});

describe('a database of one’s own', () => {
  it('is found again after a hard end, and ends with the portal', async () => {
    const data = mkdtempSync(join(tmpdir(), 'amiable-start-'));
    chmodSync(data, 0o700); // the database's own user may not enter it
    const { data: cluster } = await findPlace(data);
    onTestFinished(() => {
      for (const folder of [data, dirname(dirname(cluster))]) {
        if (folder.includes('amiable')) rmSync(folder, { recursive: true, force: true });
      }
    });
    const server = join(cluster, 'postmaster.pid');
    const first = start(REAL, '--data', data);
    expect(await isHealthy(await addressOf(first.child, first.lines))).toBe(true);
    const pid = readFileSync(server, 'utf8').split('\n')[0];
    await end(first.child, 'SIGKILL');
    const second = start(REAL, '--data', data);
    expect(await isHealthy(await addressOf(second.child, second.lines))).toBe(true);
    expect(readFileSync(server, 'utf8').split('\n')[0]).toBe(pid);
    await end(second.child, 'SIGINT');
    expect(second.child.exitCode).toBe(0);
    expect(existsSync(server)).toBe(false);
  }, 60_000);
});

describe('a database that is given', () => {
  it('is prepared once by two processes that start at once, and stays when they end', async () => {
    const database = await emptyDatabase();
    const env = { ...REAL, DATABASE_URL: database.ownerUrl };
    const both = [start(env), start(env)];
    for (const { child, lines } of both) {
      expect(await isHealthy(await addressOf(child, lines))).toBe(true);
    }
    const applied = await withClient(database.ownerUrl, (owner) =>
      owner.query('SELECT migration_name FROM _prisma_migrations GROUP BY 1 HAVING count(*) > 1'),
    );
    expect(applied.rowCount).toBe(0);
    for (const { child } of both) {
      await end(child, 'SIGTERM');
      expect(child.exitCode).toBe(0);
    }
    expect(await rowsOf(database, 'SELECT FROM practices')).toEqual([]);
    await database.drop();
  }, 60_000);
});

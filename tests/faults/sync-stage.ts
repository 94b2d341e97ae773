import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { openEmbedded } from '../../portal/app/platform/db/embedded.server.ts';
import { migrate } from '../../portal/app/platform/db/migrate.server.ts';
import { ensureRoles, ROLES } from '../../portal/app/platform/db/roles.server.ts';
import { MASTER_KEY } from '../portal/names.ts';
import { type Served, serve } from '../portal/served.ts';

/** What is killed in the middle of a sync. */
export type Victim = 'portal' | 'database';

/** A portal and a PostgreSQL of its own that can be killed and come back. */
export interface Stage {
  url(): string;
  /** Kills with -9 and starts again; resolves when the portal answers as before. */
  killAndRestart(victim: Victim): Promise<void>;
  /** SQL as maintenance, on a connection of its own. */
  withSql<T>(work: (sql: pg.Client) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** What a killed server leaves behind takes a moment to go. */
const TRIES = 100;
const PAUSE_MS = 100;

/** @param build folder of the built portal */
export async function openStage(build: string): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'amiable-kills-'));
  chmodSync(folder, 0o755); // else the database of root lies elsewhere, and stays
  let database = await openEmbedded(folder);
  const login = await ensureRoles(database.url, MASTER_KEY);
  await migrate(database.url);
  let portal: Served = await serve(build, login);
  return {
    url: () => portal.url,
    async killAndRestart(victim) {
      if (victim === 'portal') {
        await portal.end('SIGKILL');
        portal = await serve(build, login);
      } else {
        process.kill(postmasterOf(database.data), 'SIGKILL');
        database = await untilDone(() => openEmbedded(folder));
      }
      await untilDone(() => answers(portal.url));
    },
    async withSql(work) {
      const sql = new pg.Client(database.url);
      await sql.connect();
      try {
        await sql.query(`SET role = ${ROLES.maintenance}`);
        return await work(sql);
      } finally {
        await sql.end();
      }
    },
    async close() {
      await portal.end('SIGTERM');
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The first line of the living server's own file. */
function postmasterOf(data: string): number {
  return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

async function answers(url: string): Promise<void> {
  const { ok } = await fetch(`${url}/healthz`);
  if (!ok) throw new Error('The portal does not answer yet');
}

async function untilDone<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      if (tried === TRIES) throw error;
      await delay(PAUSE_MS);
    }
  }
}

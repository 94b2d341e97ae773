import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { ROLES } from '../../portal/app/platform/db/roles.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { enqueue, type Owner } from '../../portal/app/platform/outbox.server.ts';
import { asSystem } from '../../portal/app/platform/scope.server.ts';
import type { Mail } from '../../shared/messages/portal/mails.ts';
import { rowsOf, type TestDatabase } from './database.ts';

export const LINK = 'https://portal.example.org/reset/abc';

/** An unmistakable address, so that it is found wherever it should not be. */
export const ADDRESS = 'quetzalcoatl@example.org';

export const MAIL: Mail = {
  to: ADDRESS,
  language: 'en',
  template: 'reset',
  facts: { link: LINK, minutes: 60 },
};

/** Makes the queue's own tables, as the portal does when it starts, without anybody working on it. */
export async function makeQueue(database: TestDatabase): Promise<void> {
  const pgPool = new pg.Pool({
    connectionString: database.loginUrl,
    options: `-c role=${ROLES.worker}`,
  });
  await runMigrations({ pgPool });
  await pgPool.end();
}

/** Puts one mail into the outbox; returns its key. */
export async function putMail(
  now: Date,
  owner: Owner = { kind: 'person', id: newId() },
): Promise<string> {
  const key = `reset:${newId()}`;
  await asSystem('test', now, (scope) => enqueue(scope, owner, { kind: 'mail', key, mail: MAIL }));
  return key;
}

export interface ItemRow {
  id: string;
  state: string;
  tries: number;
  problem: string | null;
  due: string;
  /** Of the payload, in bytes. */
  size: number;
}

/** How an item stands. */
export async function itemOf(database: TestDatabase, key: string): Promise<ItemRow> {
  const [item] = await rowsOf<ItemRow>(
    database,
    `SELECT id, state, tries, problem, length(payload) AS size,
            to_char(due_at AT TIME ZONE 'UTC', 'HH24:MI') AS due
       FROM outbox_items WHERE key = $1`,
    [key],
  );
  if (!item) throw new Error('There is no such item');
  return item;
}

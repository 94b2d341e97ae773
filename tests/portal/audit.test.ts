import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendHeads } from '../../portal/app/audit/heads.server.ts';
import { headsFile, readHeads } from '../../portal/app/audit/heads-file.server.ts';
import { verifyAll } from '../../portal/app/audit/verify-all.server.ts';
import { appendAudit } from '../../portal/app/platform/audit.server.ts';
import { openEffect } from '../../portal/app/platform/outbox.server.ts';
import {
  asPerson,
  asPractice,
  type PracticeScope,
} from '../../portal/app/platform/scope.server.ts';
import { refused } from '../../shared/result.ts';
import { ROOT } from '../house/sources.ts';
import {
  asCommand,
  asMaintenance,
  openScope,
  rowsOf,
  type TestDatabase,
  withClient,
} from './database.ts';
import { MASTER_KEY, ORIGIN } from './names.ts';
import {
  join,
  makeAgency,
  makeMember,
  makePerson,
  makePractice,
  type TestPerson,
  type TestTenant,
} from './people.ts';

const run = promisify(execFile);

let database: TestDatabase;
let data: string;
let practice: TestTenant;
let manager: TestPerson;
const now = new Date('2026-11-22T12:00:00.123Z');

beforeAll(async () => {
  data = mkdtempSync(joinPath(tmpdir(), 'amiable-audit-'));
  database = await openScope({ data });
  practice = await makePractice(database, 'Hill clinic');
  manager = await makeMember(database, practice, 'manager');
});
afterAll(async () => {
  await database.drop();
  rmSync(data, { recursive: true });
});

function inPractice<T>(work: (scope: PracticeScope) => Promise<T>) {
  return asPractice(manager, practice.slug, 'audit.see', now, work);
}

const write = () => inPractice((scope) => appendAudit(scope, scope.tenant, 'profile-changed'));

/** One line a tenant, as the command prints them. */
async function verdicts(): Promise<Record<string, string>> {
  const heads = await readHeads(headsFile(data));
  return asCommand(database, async () => {
    const lines: Record<string, string> = {};
    for await (const { tenant, state } of verifyAll(heads, now)) {
      const what = state.isWhole ? 'whole' : state.problem;
      lines[tenant] = `${what} at ${state.seq}`;
    }
    return lines;
  });
}

/** What only whoever owns the database can do: the rule that nothing changes is switched off. */
async function tamper(statement: string): Promise<void> {
  await withClient(database.ownerUrl, async (owner) => {
    await owner.query('ALTER TABLE audit_entries DISABLE TRIGGER USER');
    await asMaintenance(database, (sql) => sql.query(statement, [practice.id]));
    await owner.query('ALTER TABLE audit_entries ENABLE TRIGGER USER');
  });
}

describe('The audit', () => {
  it('numbers the rows of a tenant from one, each holding the hash of the one before', async () => {
    await write();
    await inPractice((scope) =>
      appendAudit(scope, scope.tenant, 'role-changed', { to: 'staff', found: 2 }),
    );
    const rows = await rowsOf<{ seq: string; hash: Buffer; previous_hash: Buffer }>(
      database,
      `SELECT seq, actor_id, actor, action, details, at, hash, previous_hash
         FROM audit_entries WHERE tenant_id = $1 ORDER BY seq`,
      [practice.id],
    );
    expect(rows).toMatchObject([
      { seq: '1', actor_id: manager.id, actor: manager.name, action: 'profile-changed', at: now },
      { seq: '2', action: 'role-changed', details: { to: 'staff', found: 2 } },
    ]);
    expect(rows[0]?.previous_hash).toEqual(Buffer.alloc(32));
    expect(rows[1]?.previous_hash).toEqual(rows[0]?.hash);
  });

  it('tells nothing of what was refused, and leaves no gap for it', async () => {
    await inPractice(async (scope) => {
      await appendAudit(scope, scope.tenant, 'invited');
      return refused('conflict');
    });
    await write();
    expect(await verdicts()).toMatchObject({ 'hill-clinic': 'whole at 3' });
  });

  it('stays one chain when many write at once', async () => {
    await Promise.all(Array.from({ length: 12 }, write));
    expect(await verdicts()).toMatchObject({ 'hill-clinic': 'whole at 15' });
  });

  it('takes no row for a tenant that the transaction is not for', async () => {
    const other = await makePractice(database, 'Lake clinic');
    const tenant = { kind: 'practice' as const, id: other.id };
    await expect(inPractice((scope) => appendAudit(scope, tenant, 'invited'))).rejects.toThrow();
    await expect(
      asPerson(manager, now, (scope) => appendAudit(scope, tenant, 'invited')),
    ).rejects.toThrow();
  });

  it.each(['UPDATE audit_entries SET seq = 99', 'DELETE FROM audit_entries'])(
    'refuses "%s" to the maintenance role',
    async (statement) => {
      await expect(asMaintenance(database, (sql) => sql.query(statement))).rejects.toThrow(
        'only grows',
      );
    },
  );

  it('refuses to be emptied, also by the owner of the table', async () => {
    const truncate = 'TRUNCATE audit_entries';
    await expect(asMaintenance(database, (sql) => sql.query(truncate))).rejects.toThrow('denied');
    await expect(withClient(database.ownerUrl, (owner) => owner.query(truncate))).rejects.toThrow(
      'only grows',
    );
  });
});

describe('The heads of the chains', () => {
  it('leave the database: a line a tenant in a file, and a mail to each manager', async () => {
    const agency = await makeAgency(database, 'Fair agency');
    const collector = await makePerson(database, 'Cleo Collector');
    await join(database, collector, agency, 'collector');
    await asPerson(manager, now, (scope) =>
      appendAudit(scope, { kind: 'person', id: manager.id }, 'sign-in'),
    );
    await sendHeads(now);
    const heads = await readHeads(headsFile(data));
    expect([...heads.keys()].sort()).toEqual([practice.id, manager.id].sort());
    expect(heads.get(practice.id)).toMatchObject([{ seq: 15n }]);
    expect(statSync(headsFile(data)).mode & 0o777).toBe(0o600);
    const mails = await rowsOf<{ id: string; payload: Buffer }>(
      database,
      'SELECT id, payload FROM outbox_items',
    );
    expect(mails.map(({ id, payload }) => openEffect(id, payload))).toEqual([
      {
        kind: 'mail',
        mail: {
          to: manager.email,
          language: 'en',
          template: 'audit-head',
          facts: {
            workplace: practice.name,
            at: now.toISOString(),
            entries: 15,
            hash: heads.get(practice.id)?.[0]?.hash,
          },
        },
      },
    ]);
  });

  it('are not sent again while nothing was added', async () => {
    const before = readFileSync(headsFile(data), 'utf8');
    await sendHeads(now);
    expect(readFileSync(headsFile(data), 'utf8')).toBe(before);
    expect(await rowsOf(database, 'SELECT FROM outbox_items')).toHaveLength(1);
    await write();
    await sendHeads(now);
    const added = readFileSync(headsFile(data), 'utf8').slice(before.length);
    expect(JSON.parse(added)).toMatchObject({ tenantId: practice.id, seq: 16 });
    expect(await rowsOf(database, 'SELECT FROM outbox_items')).toHaveLength(2);
  });
});

describe('Verification', () => {
  it('runs as a command, and ends with 0 while all chains are whole', async () => {
    const { code, said } = await verifyByCommand();
    expect(said).toMatch(/^hill-clinic: whole up to entry 16, ends with [0-9a-f]{64}$/m);
    expect(code).toBe(0);
  });

  it('finds a row that was changed behind the portal’s back', async () => {
    await tamper(`UPDATE audit_entries SET action = 'signed-out' WHERE tenant_id = $1 AND seq = 5`);
    expect(await verdicts()).toMatchObject({ 'hill-clinic': 'changed at 5' });
    await tamper(
      `UPDATE audit_entries SET action = 'profile-changed' WHERE tenant_id = $1 AND seq = 5`,
    );
  });

  it('finds a row that was removed, and ends with 1 at the first bad place', async () => {
    await tamper('DELETE FROM audit_entries WHERE tenant_id = $1 AND seq = 7');
    expect(await verdicts()).toMatchObject({ 'hill-clinic': 'out-of-order at 7' });
    const { code, said } = await verifyByCommand();
    expect(said).toMatch(/^hill-clinic: BROKEN at entry 7: /m);
    expect(code).toBe(1);
  });

  it('finds an end that was cut off, since it had left the database', async () => {
    await tamper('DELETE FROM audit_entries WHERE tenant_id = $1 AND seq >= 7');
    expect(await verdicts()).toMatchObject({ 'hill-clinic': 'cut-off at 7' });
    const nowhere = joinPath(data, 'other-heads.log');
    const { code, said } = await verifyByCommand('--heads', nowhere);
    expect(said).toContain('holds no seals');
    expect(code).toBe(1);
  });

  it('finds a chain of which nothing is left', async () => {
    await tamper('DELETE FROM audit_entries WHERE tenant_id = $1');
    expect(await verdicts()).toMatchObject({ [practice.id]: 'cut-off at 1' });
  });

  it('refuses a file that holds anything but heads', async () => {
    const path = joinPath(data, 'not-heads.log');
    writeFileSync(path, '{"tenantId":"x"}\n');
    await expect(readHeads(path)).rejects.toThrow('Line 1');
  });
});

/** The command as an operator types it. */
async function verifyByCommand(...options: string[]): Promise<{ code: number; said: string }> {
  const command = ['--import', 'tsx', 'portal/commands/audit-verify.ts', '--data', data];
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: 'production',
    PATH: process.env['PATH'],
    DATABASE_URL: database.ownerUrl,
    MASTER_KEY: MASTER_KEY.toString('base64'),
    ORIGIN,
    SMTP_URL: 'smtp://127.0.0.1:9?from=portal@example.org',
  };
  try {
    const ended = await run(process.execPath, [...command, ...options], { cwd: ROOT, env });
    return { code: 0, said: ended.stderr };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, said: stderr };
  }
}

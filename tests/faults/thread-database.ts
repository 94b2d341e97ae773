import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../portal/app/platform/db/embedded.server.ts';
import { migrate } from '../../portal/app/platform/db/migrate.server.ts';
import { ensureRoles } from '../../portal/app/platform/db/roles.server.ts';
import { keepSettings } from '../../portal/app/platform/env.server.ts';
import { closeLimits, openLimits } from '../../portal/app/platform/limits.server.ts';
import { closeDatabase, openDatabase } from '../../portal/app/platform/scope.server.ts';
import { type TestDatabase, testSettings, withClient } from '../portal/database.ts';
import { MASTER_KEY } from '../portal/names.ts';

/** A PostgreSQL of its own with the portal's verbs open on it; gone when the work is done. */
export async function withPortalDatabase<T>(
  work: (database: TestDatabase) => Promise<T>,
): Promise<T> {
  const data = mkdtempSync(join(tmpdir(), 'amiable-faults-'));
  chmodSync(data, 0o755); // else the database of root lies elsewhere, and stays
  const server = await openEmbedded(data);
  try {
    const loginUrl = await ensureRoles(server.url, MASTER_KEY);
    await migrate(server.url);
    // nothing here outlives the process: no commit has to wait for the disk
    await withClient(server.url, (owner) =>
      owner.query('ALTER DATABASE amiable SET synchronous_commit = off'),
    );
    keepSettings(testSettings());
    openDatabase(loginUrl);
    openLimits(loginUrl);
    return await work({ name: 'amiable', ownerUrl: server.url, loginUrl, drop: async () => {} });
  } finally {
    await closeLimits();
    await closeDatabase();
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

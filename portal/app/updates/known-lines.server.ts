import { createHash } from 'node:crypto';
import type { Bytes } from '../platform/ids.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import type { FileLine } from './updates-file.ts';

/** Which lines of a file had their effect already: the same file again has none. */
export interface KnownLines {
  has(line: FileLine): boolean;
  /** Writes down which lines had their effect now, each with its case. */
  add(lines: readonly { line: FileLine; practiceId: string; caseId: string }[]): Promise<void>;
}

/** Looks the lines of a file up. Whoever brings the same file at the same time waits. */
export async function knownLines(
  { db, tenant, now }: AgencyScope,
  text: string,
  lines: readonly FileLine[],
): Promise<KnownLines> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`updates:${tenant.id}`}, 0))`;
  const file = createHash('sha256').update(text).digest();
  const keyOf = ({ cells }: FileLine): Bytes =>
    new Uint8Array(createHash('sha256').update(file).update(JSON.stringify(cells)).digest());
  const rows = await db.caseUpdateKey.findMany({
    where: { agencyId: tenant.id, key: { in: lines.map(keyOf) } },
    select: { key: true },
  });
  const known = new Set(rows.map(({ key }) => hexOf(key)));
  return {
    has: (line) => known.has(hexOf(keyOf(line))),
    async add(told) {
      await db.caseUpdateKey.createMany({
        data: told.map(({ line, practiceId, caseId }) => ({
          ...{ agencyId: tenant.id, key: keyOf(line), practiceId, caseId, at: now },
        })),
      });
    },
  };
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

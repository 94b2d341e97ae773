import { createHash } from 'node:crypto';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { closeness } from '../../../shared/vetting/names.ts';
import { personOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { newId } from '../platform/ids.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { readList, type Wanted } from './read-list.server.ts';

/** More than these nobody looks at; how many there were is told. */
const MOST_FINDS = 40;

interface Input extends Wanted {
  agencySlug: string;
  file: ArrayBuffer;
}

/**
 * Looks an agency up in a public file, and keeps what was found. The file itself is not kept, only its
 * hash. Nothing follows from a name that is alike: a person says who it is.
 *
 * @returns the id of the look-up
 */
export async function lookUp(
  scope: PracticeScope,
  { agencySlug, file, companies, people }: Input,
): Promise<Result<string>> {
  const { db, tenant, now } = scope;
  const agency = await db.agency.findUnique({ where: { slug: agencySlug }, select: { id: true } });
  if (!agency) return refused('not-found');
  const read = await readList(file, { companies, people });
  if (!read.ok) return refused(read.reason, { field: 'file' });
  const { list, rows, unread, finds } = read.value;
  const kept = [...finds].sort((a, b) => closeness(b) - closeness(a)).slice(0, MOST_FINDS);
  const person = personOf(scope);
  const id = newId();
  const key = { practiceId: tenant.id, id };
  await db.agencyLookup.create({
    data: {
      ...{ ...key, agencyId: agency.id, list, rows, unread, companies, people },
      fileHash: createHash('sha256').update(new Uint8Array(file)).digest(),
      more: finds.length - kept.length,
      ...{ lookedBy: person.id, lookedByName: person.name, lookedAt: now },
    },
  });
  await db.lookupFind.createMany({
    data: kept.map(({ wanted, name, exact, facts }, at) => ({
      ...{ practiceId: tenant.id, lookupId: id, no: at + 1 },
      ...{ wanted, name, isExact: exact, facts },
    })),
  });
  const told = { agency: agencySlug, list, rows, found: kept.length };
  await appendAudit(scope, tenant, 'agency-looked-up', told);
  return ok(id);
}

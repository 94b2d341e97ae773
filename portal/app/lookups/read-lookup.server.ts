import { canInPractice } from '../../../shared/permissions.ts';
import { refused } from '../../../shared/result.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { rowId } from '../cases/row-id.server.ts';
import type { AgencyLookup, LookupFind } from '../platform/generated/client.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { findFactsSchema } from './find-facts.ts';

export type LookupView = Exclude<Awaited<ReturnType<typeof readLookup>>, { ok: false }>;

/** One look-up with every similar name. */
export async function readLookup(
  scope: PracticeScope,
  params: Readonly<Record<string, string | undefined>>,
) {
  const { db, tenant, role } = scope;
  const found = await db.agencyLookup.findUnique({
    where: {
      practiceId_id: { practiceId: tenant.id, id: rowId(params['lookup']) },
      agency: { slug: params['agency'] ?? '' },
    },
    include: { agency: { select: { slug: true, name: true } }, finds: FINDS },
  });
  if (!found) return refused('not-found');
  return {
    practice: { kind: 'practice' as const, slug: tenant.slug },
    ...{ agency: found.agency, ...lookupOf(scope, found) },
    mayAnswer: canInPractice(role, 'lookups.make'),
  };
}

/** All look-ups of an agency with every similar name, the latest first. */
export async function lookupsInFull(scope: PracticeScope, agencyId: string) {
  const found = await scope.db.agencyLookup.findMany({
    where: { practiceId: scope.tenant.id, agencyId },
    include: { finds: FINDS },
    orderBy: { lookedAt: 'desc' },
  });
  return found.map((one) => ({ id: one.id, ...lookupOf(scope, one) }));
}

const FINDS = { orderBy: { no: 'asc' } } as const;

function lookupOf({ tenant }: PracticeScope, found: AgencyLookup & { finds: LookupFind[] }) {
  const { list, rows, unread, more, companies, people, fileHash, finds } = found;
  return {
    ...{ list, rows, unread, more, companies, people },
    fileHash: Buffer.from(fileHash).toString('hex'),
    on: todayOf({ tenant, now: found.lookedAt }),
    by: found.lookedByName,
    finds: finds.map(
      ({ no, wanted, name, isExact, facts, answer, answeredByName, answeredAt }) => ({
        ...{ no, wanted, name, isExact, answer, answeredByName },
        facts: findFactsSchema.parse(facts),
        answeredOn: answeredAt && todayOf({ tenant, now: answeredAt }),
      }),
    ),
  };
}

import { AT_AGENCY, type CaseStatus } from '../../../shared/cases.ts';
import type { CasePackage } from '../../../shared/placement.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { CaseScope } from './case-scope.server.ts';
import { type CaseKey, caseKeyOf, openPackage } from './case-vault.server.ts';

/** What is known of the person of a case, and the key that opens notes; null once they were erased. */
export interface OpenedPackage {
  content: CasePackage;
  key: CaseKey;
}

/**
 * What was handed over with these cases, opened, by the case's id. An agency reads it as long as it has
 * the case. That it was read is recorded: with the number of a single case, with how many else.
 */
export async function readPackages(
  scope: CaseScope,
  cases: readonly { id: string; number: number; status: CaseStatus }[],
): Promise<Map<string, OpenedPackage | null>> {
  const { kind, id } = scope.tenant;
  const read = cases.filter(({ status }) => kind === 'practice' || AT_AGENCY.includes(status));
  if (read.length === 0) return new Map();
  const rows = await scope.db.casePackage.findMany({
    where: {
      ...(kind === 'practice' ? { practiceId: id } : { agencyId: id }),
      caseId: { in: read.map((one) => one.id) },
    },
    select: { caseId: true, keyWrapped: true, sealed: true },
  });
  const [first, second] = read;
  const facts = first && !second ? { case: first.number } : { cases: read.length };
  await appendAudit(scope, scope.tenant, 'case-read', facts);
  return new Map(
    rows.map(({ caseId, keyWrapped, sealed }) => {
      const key = caseKeyOf(caseId, keyWrapped);
      return [caseId, key && { key, content: openPackage(key, sealed) }];
    }),
  );
}

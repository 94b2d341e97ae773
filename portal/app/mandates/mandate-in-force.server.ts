import type { MandateTerms } from '../../../shared/mandate/terms.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { termsOf } from './terms-schema.server.ts';

/** Whoever works for a practice: its people, its sheet, a patient who holds its link. */
type PracticeSide = Pick<PracticeScope, 'db' | 'tenant'>;

export interface MandateInForce {
  version: number;
  terms: MandateTerms;
}

/** What holds between the practice and an agency now; null where both have signed nothing yet. */
export async function mandateInForce(
  scope: PracticeSide,
  agencyId: string,
): Promise<MandateInForce | null> {
  return (await mandatesInForce(scope, [agencyId])).get(agencyId) ?? null;
}

/** The same for several agencies, in one query. */
export async function mandatesInForce(
  { db, tenant }: PracticeSide,
  agencyIds: readonly string[],
): Promise<ReadonlyMap<string, MandateInForce>> {
  const rows = await db.mandate.findMany({
    where: {
      ...{ practiceId: tenant.id, agencyId: { in: [...agencyIds] } },
      agencySignedAt: { not: null },
    },
    select: { agencyId: true, version: true, terms: true },
    distinct: ['agencyId'],
    orderBy: { version: 'desc' },
  });
  return new Map(
    rows.map(({ agencyId, version, terms }) => [agencyId, { version, terms: termsOf(terms) }]),
  );
}

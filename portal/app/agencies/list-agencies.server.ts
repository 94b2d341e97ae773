import type { Language } from '../../../shared/money.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { type AgencySums, agencySums } from './agency-sums.server.ts';

export interface AgencyRow {
  slug: string;
  name: string;
  language: Language;
  /** Null where nobody here has decided about it. */
  standing: 'approved' | 'suspended' | null;
  sums: AgencySums[];
}

/** All agencies of this portal: those that the practice works with, and the others. */
export async function listAgencies(
  scope: PracticeScope,
): Promise<{ slug: string; ours: AgencyRow[]; others: AgencyRow[] }> {
  const { db, tenant } = scope;
  const agencies = await db.agency.findMany({
    select: {
      ...{ id: true, slug: true, name: true, language: true },
      practices: { where: { practiceId: tenant.id }, select: { standing: true } },
    },
    orderBy: { name: 'asc' },
  });
  const sums = await agencySums(scope);
  const rows = agencies.map(({ id, practices, ...agency }) => ({
    ...agency,
    standing: practices[0]?.standing ?? null,
    sums: sums.get(id) ?? [],
  }));
  return {
    slug: tenant.slug,
    ours: rows.filter(({ standing }) => standing !== null),
    others: rows.filter(({ standing }) => standing === null),
  };
}

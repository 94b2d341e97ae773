import { WORKING_STANDINGS } from '../../../shared/vetting/standing.ts';
import type { Prisma } from '../platform/generated/client.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { parseTableState, type TableRules, windowOf } from '../ui/table-state.ts';
import { placementRows } from './placement-rows.server.ts';
import { placementsRules } from './placements-table.ts';

/** What the list of placements shows: one page of it. */
export async function listPlacements(scope: PracticeScope, params: URLSearchParams) {
  const { db, tenant } = scope;
  const agencies = await agenciesOf(scope);
  const rules: TableRules = placementsRules(agencies.map(({ slug }) => slug));
  const state = parseTableState(params, rules);
  const agency = agencies.find(({ slug }) => slug === state.filters['agency']);
  const where = agency ? { agencyId: agency.id } : {};
  const total = await db.placement.count({ where: { practiceId: tenant.id, ...where } });
  const { offset, limit } = windowOf(state.page, total, rules);
  const rows = await placementRows(scope, where, { skip: offset, take: limit });
  return {
    ...{ slug: tenant.slug, state, total, rows },
    agencies: agencies.map(({ slug, name }) => ({ slug, name })),
  };
}

/** The agencies that the practice works or worked with, by name. */
export function agenciesOf(scope: PracticeScope) {
  return agenciesWhere(scope, { OR: [WORKING, { placements: { some: {} } }] });
}

/** Those that it works with now. */
export function workingAgencies(scope: PracticeScope) {
  return agenciesWhere(scope, WORKING);
}

const WORKING: Prisma.PracticeAgencyWhereInput = { standing: { in: [...WORKING_STANDINGS] } };

async function agenciesWhere(
  { db, tenant }: PracticeScope,
  which: Prisma.PracticeAgencyWhereInput,
) {
  const rows = await db.practiceAgency.findMany({
    where: { practiceId: tenant.id, ...which },
    select: { agency: { select: { id: true, slug: true, name: true } } },
    orderBy: { agency: { name: 'asc' } },
  });
  return rows.map(({ agency }) => agency);
}

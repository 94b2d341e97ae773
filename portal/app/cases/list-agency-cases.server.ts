import type { Late } from '../clocks/clock-view.ts';
import { lateAtAgency } from '../clocks/late-cases.server.ts';
import type { Prisma } from '../platform/generated/client.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { parseTableState, type TableState, windowOf } from '../ui/table-state.ts';
import { agencyCaseRows, needing } from './agency-rows.server.ts';
import {
  type AgencyCaseColumn,
  type AgencyCaseRow,
  agencyCaseRules,
  type Needs,
} from './agency-table.ts';

/** What the list of cases shows: one page of it. */
export async function listAgencyCases(scope: AgencyScope, params: URLSearchParams) {
  const { state, where, practices } = await asked(scope, params);
  const agencyId = scope.tenant.id;
  const total = await scope.db.case.count({ where: { ...where, agencyId } });
  const { offset, limit } = windowOf(state.page, total, agencyCaseRules([]));
  const rows = await agencyCaseRows(scope, where, state, { skip: offset, take: limit });
  const open = await scope.db.case.count({ where: { ...needing(scope, 'open'), agencyId } });
  const { slug, timeZone } = scope.tenant;
  return { slug, timeZone, state, total, rows, practices, open };
}

export type AgencyCases = Awaited<ReturnType<typeof listAgencyCases>>;

/** All cases that the URL asks for, in its order. */
export async function allAgencyCases(
  scope: AgencyScope,
  params: URLSearchParams,
): Promise<AgencyCaseRow[]> {
  const { state, where } = await asked(scope, params);
  return agencyCaseRows(scope, where, state);
}

async function asked(scope: AgencyScope, params: URLSearchParams) {
  const practices = await practicesOf(scope);
  const rules = agencyCaseRules(practices.map(({ slug }) => slug));
  const state: TableState<AgencyCaseColumn> = parseTableState(params, rules);
  const { needs, late, status, practice } = state.filters;
  const practiceId = practices.find(({ slug }) => slug === practice)?.id;
  const conditions: Prisma.CaseWhereInput[] = [
    ...(needs ? [needing(scope, needs as Needs)] : []),
    ...(late ? [lateAtAgency(scope, practices, late as Late)] : []),
    ...(status ? [{ status: status as AgencyCaseRow['status'] }] : []),
    ...(practiceId ? [{ practiceId }] : []),
  ];
  const named = practices.map(({ slug, name }) => ({ slug, name }));
  return { state, where: { AND: conditions }, practices: named };
}

/** The practices that work with the agency, by name. */
export async function practicesOf({ db, tenant }: AgencyScope) {
  const rows = await db.practiceAgency.findMany({
    where: { agencyId: tenant.id },
    select: { practice: { select: { id: true, slug: true, name: true, timeZone: true } } },
  });
  return rows.map(({ practice }) => practice).sort((a, b) => a.name.localeCompare(b.name));
}

import type { Late } from '../clocks/clock-view.ts';
import { lateInPractice } from '../clocks/late-cases.server.ts';
import { agenciesOf } from '../placements/list-placements.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { parseTableState, type TableState, windowOf } from '../ui/table-state.ts';
import { type CaseFilter, practiceCaseRows } from './practice-rows.server.ts';
import {
  type PracticeCaseColumn,
  type PracticeCaseRow,
  practiceCaseRules,
} from './practice-table.ts';

type State = TableState<PracticeCaseColumn>;

/** What the list of cases shows: one page of it. */
export async function listPracticeCases(scope: PracticeScope, params: URLSearchParams) {
  const { state, where, agencies } = await asked(scope, params);
  const total = await scope.db.case.count({ where: { practiceId: scope.tenant.id, ...where } });
  const rules = practiceCaseRules([]);
  const { offset, limit } = windowOf(state.page, total, rules);
  const rows = await practiceCaseRows(scope, where, state, { skip: offset, take: limit });
  const { slug, timeZone } = scope.tenant;
  return { slug, timeZone, state, total, rows, agencies };
}

/** All cases that the URL asks for, in its order. */
export async function allPracticeCases(
  scope: PracticeScope,
  params: URLSearchParams,
): Promise<PracticeCaseRow[]> {
  const { state, where } = await asked(scope, params);
  return practiceCaseRows(scope, where, state);
}

async function asked(scope: PracticeScope, params: URLSearchParams) {
  const agencies = await agenciesOf(scope);
  const rules = practiceCaseRules(agencies.map(({ slug }) => slug));
  const state: State = parseTableState(params, rules);
  const agency = agencies.find(({ slug }) => slug === state.filters['agency']);
  const where: CaseFilter = {
    ...(agency && { agencyId: agency.id }),
    ...(state.filters['status'] && {
      status: state.filters['status'] as PracticeCaseRow['status'],
    }),
    ...(state.filters['late'] && lateInPractice(scope, state.filters['late'] as Late)),
  };
  return { state, where, agencies: agencies.map(({ slug, name }) => ({ slug, name })) };
}

import { canInPractice } from '../../../shared/permissions.ts';
import { refused } from '../../../shared/result.ts';
import { practiceCaseRows } from '../cases/practice-rows.server.ts';
import { type PracticeCaseRow, practiceCaseRules } from '../cases/practice-table.ts';
import { countUncovered } from '../coverage/open-cases.server.ts';
import { numberIn } from '../paths.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { parseTableState, windowOf } from '../ui/table-state.ts';
import { placementRows } from './placement-rows.server.ts';

/** One placement with a page of its cases, which only those see who work on cases. */
export async function readPlacement(
  scope: PracticeScope,
  asked: string | undefined,
  params: URLSearchParams,
) {
  const number = numberIn(asked);
  const [placement] = number === null ? [] : await placementRows(scope, { number }, { take: 1 });
  if (!placement) return refused('not-found');
  const { slug, timeZone } = scope.tenant;
  const rules = practiceCaseRules([]);
  const state = parseTableState(params, { ...rules, filters: {} });
  const total = placement.totals.reduce((sum, { cases }) => sum + cases, 0);
  const { offset, limit } = windowOf(state.page, total, rules);
  const where = { placement: { number: placement.number } };
  const cases: PracticeCaseRow[] | null = canInPractice(scope.role, 'cases.see')
    ? await practiceCaseRows(scope, where, state, { skip: offset, take: limit })
    : null;
  const uncovered = await countUncovered(scope, where);
  return { slug, timeZone, placement, state, total, cases, uncovered };
}

export type PlacementView = Exclude<Awaited<ReturnType<typeof readPlacement>>, { ok: false }>;

import type { TableRules } from '../ui/table-state.ts';

/** By what the list of placements is narrowed; always the newest first. @param agencies their slugs */
export function placementsRules(agencies: readonly string[]): TableRules {
  return {
    columns: [],
    sort: 'number',
    isDescending: true,
    filters: { agency: agencies },
    pageSize: 30,
  };
}

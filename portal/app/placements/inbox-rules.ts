import type { TableRules } from '../ui/table-state.ts';

/** The cases of a placement stand in the order of their numbers. */
export const INBOX_RULES: TableRules<'number'> = { columns: [], sort: 'number', pageSize: 50 };

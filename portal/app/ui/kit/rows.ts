import { addDays, type CivilDate } from '../../../../shared/calendar.ts';
import type { TableRules, TableState } from '../table-state.ts';
import { windowOf } from '../table-state.ts';

/** Invented accounts, always the same ones. */
export interface KitRow {
  account: string;
  agency: string;
  status: KitStatus;
  dueOn: CivilDate;
  minor: number;
}

export const KIT_STATUSES = ['open', 'promised', 'disputed', 'paid'] as const;
export type KitStatus = (typeof KIT_STATUSES)[number];

export const KIT_RULES = {
  columns: ['account', 'agency', 'dueOn', 'minor'],
  sort: 'account',
  filters: { status: KIT_STATUSES },
  pageSize: 50,
} as const satisfies TableRules;

type KitColumn = (typeof KIT_RULES.columns)[number];

const HOW_MANY = 10_000;
const AGENCIES = ['Northgate Recovery', 'Brightwater Partners', 'Cabinet Delorme', 'Agencia Olmo'];
const FIRST_DUE = '2026-01-05';

let made: readonly KitRow[] | null = null;

/** The accounts that a state of the table shows, and how many there are on all its pages. */
export function kitRows(state: TableState<KitColumn>): { rows: KitRow[]; total: number } {
  made ??= Array.from({ length: HOW_MANY }, (_, at) => kitRow(at));
  const { search, filters, sort, isDescending, page } = state;
  const wanted = search.toLowerCase();
  const matching = made.filter(
    ({ account, agency, status }) =>
      `${account} ${agency}`.toLowerCase().includes(wanted) &&
      (filters['status'] ?? status) === status,
  );
  const sign = isDescending ? -1 : 1;
  const sorted = matching.sort((a, b) => sign * compare(a[sort], b[sort]));
  const { offset, limit } = windowOf(page, sorted.length, KIT_RULES);
  return { rows: sorted.slice(offset, offset + limit), total: sorted.length };
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function kitRow(at: number): KitRow {
  const turn = (at * 7919) % HOW_MANY; // every number once, in no order that one sees
  return {
    account: `R-${String(at + 1).padStart(5, '0')}`,
    agency: AGENCIES[turn % AGENCIES.length] ?? '',
    status: KIT_STATUSES[(turn >> 3) % KIT_STATUSES.length] ?? 'open',
    dueOn: addDays(FIRST_DUE, turn % 320),
    minor: 2_500 + turn * 37,
  };
}

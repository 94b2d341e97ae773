import type { CivilDate } from '../../../shared/calendar.ts';
import { RECEIVABLE_STATES } from '../../../shared/contract/portal.ts';
import { shortReference } from '../../../shared/contract/reference.ts';
import type { TableRules, TableState } from '../ui/table-state.ts';
import { AGE_PLACES, type AgedLine } from './aged-lines.ts';

type Column = 'age' | 'open';

/** By what the list is ordered and narrowed; the day is kept beside it. */
export function receivableRules(
  sheets: readonly { id: string }[],
  on: CivilDate,
): TableRules<Column> {
  return {
    columns: ['age', 'open'],
    sort: 'age',
    isDescending: true,
    pageSize: 50,
    filters: {
      on: [on],
      state: RECEIVABLE_STATES,
      age: AGE_PLACES,
      sheet: sheets.map(({ id }) => id),
    },
  };
}

/** The lines of a state of the table, in its order; what has no age stands last. */
export function linesOf(lines: readonly AgedLine[], state: TableState<Column>): AgedLine[] {
  const { filters, search, sort, isDescending } = state;
  const wanted = search.toUpperCase();
  const sign = isDescending ? -1 : 1;
  return lines
    .filter(
      (line) =>
        (filters['state'] ?? line.state) === line.state &&
        (filters['age'] ?? line.place) === line.place &&
        (filters['sheet'] ?? line.sheetId) === line.sheetId &&
        shortReference(line.ref).includes(wanted),
    )
    .sort((a, b) => ranked(a[sort], b[sort], sign) || (a.ref < b.ref ? -1 : 1));
}

function ranked(a: number | null, b: number | null, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (a - b);
}

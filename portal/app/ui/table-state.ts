/**
 * What a table shows stands in its URL: `?q=words&sort=-amount&page=3&status=open`. So a view can be
 * linked to, reloaded and gone back to. Names of patients never belong there: look them up by POST.
 */
export interface TableRules<Column extends string = string> {
  /** What may be sorted by. */
  columns: readonly Column[];
  /** The order when the URL names none. */
  sort: Column;
  isDescending?: boolean;
  /** What may be filtered by, and the values of each. */
  filters?: Readonly<Record<string, readonly string[]>>;
  pageSize: number;
}

export interface TableState<Column extends string = string> {
  search: string;
  sort: Column;
  isDescending: boolean;
  /** From 1. */
  page: number;
  /** Only what is filtered by. */
  filters: Readonly<Record<string, string>>;
}

const LONGEST_SEARCH = 200;

/** Reads a URL; whatever the rules do not allow is as if it were not there. */
export function parseTableState<Column extends string>(
  params: URLSearchParams,
  rules: TableRules<Column>,
): TableState<Column> {
  const named = params.get('sort') ?? '';
  const sort = rules.columns.find((column) => column === named.replace(/^-/, ''));
  const page = params.get('page') ?? '';
  const filters = Object.entries(rules.filters ?? {}).flatMap(([name, values]) => {
    const value = params.get(name) ?? '';
    return values.includes(value) ? [[name, value]] : [];
  });
  return {
    search: (params.get('q') ?? '').trim().slice(0, LONGEST_SEARCH),
    sort: sort ?? rules.sort,
    isDescending: sort ? named.startsWith('-') : (rules.isDescending ?? false),
    page: /^[1-9]\d{0,6}$/.test(page) ? Number(page) : 1,
    filters: Object.fromEntries(filters),
  };
}

/** The query of a URL for this state, with its question mark; what goes without saying is left out. */
export function printTableState<Column extends string>(
  state: TableState<Column>,
  rules: TableRules<Column>,
): string {
  const params = new URLSearchParams(state.search === '' ? {} : { q: state.search });
  for (const [name, value] of Object.entries(state.filters)) params.set(name, value);
  if (sortOf(state) !== sortOf({ isDescending: false, ...rules })) {
    params.set('sort', sortOf(state));
  }
  if (state.page > 1) params.set('page', String(state.page));
  return `?${params}`;
}

/** 'amount' ascending, '-amount' descending. */
export function sortOf(state: { sort: string; isDescending: boolean }): string {
  return `${state.isDescending ? '-' : ''}${state.sort}`;
}

export interface TableWindow {
  /** The page that is shown: the last one where the URL names one beyond it. */
  page: number;
  pages: number;
  /** The first row, from 0, and how many. */
  offset: number;
  limit: number;
}

/** Which rows of so many a page shows. */
export function windowOf(page: number, total: number, { pageSize }: TableRules): TableWindow {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const shown = Math.min(page, pages);
  return { page: shown, pages, offset: (shown - 1) * pageSize, limit: pageSize };
}

/** The pages to link to: first, last and those around the shown one; null where some are left out. */
export function pageLinks(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((at) => at >= 1 && at <= pages);
  const shown = [...new Set(near)].sort((a, b) => a - b);
  return shown.flatMap((at, index) => {
    const skipped = at - (shown[index - 1] ?? at - 1) - 1;
    if (skipped === 1) return [at - 1, at];
    return skipped > 1 ? [null, at] : [at];
  });
}

import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';
import { EmptyState } from './states.tsx';
import { type ListOption, TableFilters } from './table-filters.tsx';
import { Paging } from './table-paging.tsx';
import { printTableState, type TableRules, type TableState } from './table-state.ts';
import { useWords } from './words.tsx';

export interface Column<Row> {
  name: string;
  /** With the currency, where there is one: 'Balance, USD'. */
  label: string;
  /** Amounts and counts: at the right, figures under figures. */
  isNumber?: boolean;
  cell: (row: Row) => ReactNode;
}

/** What the URL says of a table, when it may be searched, sorted or paged. */
export interface TableView {
  state: TableState;
  rules: TableRules;
  /** Of all pages. */
  total: number;
  /** The words of the search field: what is searched. Without them there is none. */
  search?: string;
  filters?: readonly { name: string; label: string; options: readonly ListOption[] }[];
  /** Where the same rows are to be had as a file. */
  csv?: string;
}

interface TableProps<Row> {
  caption: string;
  /** A heading above says the same: then the caption is for screen readers alone. */
  isHeaded?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** The row's details: the first cell becomes a link that covers the row. */
  hrefOf?: (row: Row) => string;
  /** What to do next when there is nothing at all: an EmptyState. */
  empty: ReactNode;
  /** The last row: one text a column. */
  totals?: readonly string[];
  /** A few short columns: it has room on a phone, and stays a table there. */
  isCompact?: boolean;
  view?: TableView;
}

/** A real table, which becomes a list where it has no room. */
export function Table<Row>(props: TableProps<Row>) {
  const { rows, empty, view } = props;
  const isFiltered = view && (view.state.search || Object.keys(view.state.filters).length > 0);
  if (rows.length === 0 && !isFiltered) return empty;
  return (
    <div className="table">
      {view && <TableFilters view={view} columns={props.columns} />}
      {rows.length > 0 ? <Rows {...props} /> : <NothingMatches />}
      {view && rows.length > 0 && <Paging {...view} />}
    </div>
  );
}

function Rows<Row>(props: TableProps<Row>) {
  const { caption, isHeaded, columns, rows, keyOf, hrefOf, totals, isCompact, view } = props;
  return (
    <table className={isCompact ? 'compact' : 'list'}>
      <caption className={isHeaded ? 'unseen' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.name} column={column} view={view} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} className={hrefOf && 'linked'}>
            {columns.map((column, at) => (
              <Cell key={column.name} column={column} isFirst={at === 0}>
                {at === 0 && hrefOf ? (
                  <Link to={hrefOf(row)} className="row-link">
                    {column.cell(row)}
                  </Link>
                ) : (
                  column.cell(row)
                )}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
      {totals && <Totals columns={columns} totals={totals} />}
    </table>
  );
}

interface HeadProps {
  column: { name: string; label: string; isNumber?: boolean };
  view: TableView | undefined;
}

function Head({ column: { name, label, isNumber }, view }: HeadProps) {
  const className = isNumber ? 'num' : undefined;
  if (!view?.rules.columns.includes(name)) {
    return (
      <th scope="col" className={className}>
        {label}
      </th>
    );
  }
  const { state, rules } = view;
  const isSorted = state.sort === name;
  const next = { ...state, sort: name, isDescending: isSorted && !state.isDescending, page: 1 };
  const order = state.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={className} aria-sort={isSorted ? order : undefined}>
      <Link to={printTableState(next, rules)} preventScrollReset>
        {label}
        {isSorted && <Icon name={state.isDescending ? 'down' : 'up'} />}
      </Link>
    </th>
  );
}

interface CellProps {
  column: { label: string; isNumber?: boolean };
  isFirst: boolean;
  children: ReactNode;
}

function Cell({ column: { label, isNumber }, isFirst, children }: CellProps) {
  return (
    <td className={isNumber ? 'num' : undefined} {...(!isFirst && { 'data-label': label })}>
      {isFirst ? children : <div>{children}</div>}
    </td>
  );
}

interface TotalsProps {
  columns: readonly { name: string; label: string; isNumber?: boolean }[];
  totals: readonly string[];
}

function Totals({ columns, totals }: TotalsProps) {
  return (
    <tfoot>
      <tr>
        {columns.map((column, at) => (
          <Cell key={column.name} column={column} isFirst={at === 0}>
            {totals[at]}
          </Cell>
        ))}
      </tr>
    </tfoot>
  );
}

function NothingMatches() {
  const { words } = useWords();
  const { nothing, nothingText, clear } = words.ui.table;
  return (
    <EmptyState title={nothing} action={<Link to="?">{clear}</Link>}>
      {nothingText}
    </EmptyState>
  );
}

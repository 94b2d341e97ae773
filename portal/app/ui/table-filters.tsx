import { Form, Link } from '@remix-run/react';
import { type RefObject, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';
import type { TableView } from './table.tsx';
import { printTableState, sortOf } from './table-state.ts';
import { useWords } from './words.tsx';

export interface ListOption {
  value: string;
  label: string;
}

interface TableFiltersProps {
  view: TableView;
  columns: readonly { name: string; label: string }[];
}

/**
 * Search and filters: a form whose answer is the same page with another query. What the URL is narrowed
 * by and the form does not offer, it keeps.
 */
export function TableFilters({ view, columns }: TableFiltersProps) {
  const { words } = useWords();
  const { state, rules, search, filters = [], csv } = view;
  const offered = new Set(filters.map(({ name }) => name));
  const kept = Object.entries(state.filters).filter(([name]) => !offered.has(name));
  const isNarrowed = state.search !== '' || Object.keys(state.filters).length > kept.length;
  const cleared = { ...state, search: '', filters: Object.fromEntries(kept), page: 1 };
  const isOnlySorted = search === undefined && filters.length === 0;
  return (
    <Form
      method="get"
      role="search"
      className={`filters${isOnlySorted ? ' only-sorted' : ''}`}
      preventScrollReset
      // other values are other fields: the browser would keep what was typed in these
      key={printTableState({ ...state, page: 1 }, rules)}
    >
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {search !== undefined && <Search label={search} value={state.search} />}
      {filters.map(({ name, label, options }) => (
        <FilterList
          key={name}
          name={name}
          label={label}
          value={state.filters[name] ?? ''}
          options={[{ value: '', label: words.ui.table.all }, ...options]}
        />
      ))}
      <SortList view={view} columns={columns} />
      <Button type="submit">{words.ui.table.apply}</Button>
      <div className="aside">
        {isNarrowed && <Link to={printTableState(cleared, rules)}>{words.ui.table.clear}</Link>}
        {csv !== undefined && (
          <a href={csv} download>
            {words.ui.table.csv}
          </a>
        )}
      </div>
    </Form>
  );
}

function Search({ label, value }: { label: string; value: string }) {
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  return (
    <label className="search">
      {label}
      <input type="search" name="q" defaultValue={value} aria-keyshortcuts="/" ref={field} />
    </label>
  );
}

/** `/` goes to the search, except where a person is typing. */
function useSlash(field: RefObject<HTMLInputElement>) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = (event.target as Element).closest('input, textarea, select, dialog[open]');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [field]);
}

/** Where the table is a list there are no column heads to sort by; else it only carries the order on. */
function SortList({ view, columns }: TableFiltersProps) {
  const { words } = useWords();
  const { state, rules } = view;
  const sortable = columns.filter(({ name }) => rules.columns.includes(name));
  const options = sortable.flatMap(({ name, label }) => [
    { value: name, label: words.ui.table.ascending(label) },
    { value: `-${name}`, label: words.ui.table.descending(label) },
  ]);
  if (options.length === 0) return null;
  return (
    <div className="sort">
      <FilterList
        name="sort"
        label={words.ui.table.sortBy}
        value={sortOf(state)}
        options={options}
      />
    </div>
  );
}

interface FilterListProps {
  name: string;
  label: string;
  value: string;
  options: readonly ListOption[];
}

/** One of some values, as a part of a form whose answer is the same page. */
export function FilterList({ name, label, value, options }: FilterListProps) {
  const id = useId();
  return (
    <div className="choose">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

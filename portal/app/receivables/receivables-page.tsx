import { Form, Link, useLocation } from '@remix-run/react';
import { useId } from 'react';
import { RECEIVABLE_STATES } from '../../../shared/contract/portal.ts';
import { shortReference } from '../../../shared/contract/reference.ts';
import { receivablePath, reviewPath, sheetsPath } from '../paths.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Page, Section } from '../ui/page.tsx';
import { EmptyState, Note } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { printTableState } from '../ui/table-state.ts';
import { useWords } from '../ui/words.tsx';
import { AGE_PLACES, type AgedLine, type AgePlace } from './aged-lines.ts';
import { AgingTable } from './aging-table.tsx';
import type { listReceivables } from './list-receivables.server.ts';
import { receivableRules } from './receivable-table.ts';
import { stopsOf } from './words.ts';

type List = Awaited<ReturnType<typeof listReceivables>>;

/** What is owed to the practice on a day: by age, and line by line. */
export function ReceivablesPage({ list }: { list: List }) {
  const { words, formats } = useWords();
  const { receivables: text } = words;
  const { today, on, currencies, basis, state, sheets } = list;
  const count = currencies.reduce((sum, { lines }) => sum + lines, 0);
  const hrefOf = (age: AgePlace) => {
    const filters = { ...(state.filters['on'] && { on }), age };
    const narrowed = { ...state, search: '', page: 1, filters };
    return `${printTableState(narrowed, receivableRules(sheets, on))}#lines`;
  };
  return (
    <Page
      title={text.title}
      subtitle={`${text.subtitle(count, formats.date(on))} ${text.basis[basis ?? 'none']}`}
      action={<DayForm list={list} />}
    >
      <p>
        <Link to={reviewPath({ kind: 'practice', slug: list.slug })}>
          {words.review.fromReceivables}
        </Link>
      </p>
      {on < today && <Note>{text.past(formats.date(on))}</Note>}
      {currencies.map((view) => (
        <Section key={view.currency} title={text.aging.title(view.currency)}>
          <AgingTable view={view} basis={basis} text={text.aging} hrefOf={hrefOf} />
        </Section>
      ))}
      <Lines list={list} />
    </Page>
  );
}

/** Another day, with what the list is narrowed by. */
function DayForm({ list: { on, today, state } }: { list: List }) {
  const { asOf, asOfGo } = useWords().words.receivables;
  const id = useId();
  const others = Object.entries(state.filters).filter(([name]) => name !== 'on');
  return (
    <Form method="get" className="filters" key={on}>
      {others.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="choose">
        <label htmlFor={id}>{asOf}</label>
        <input id={id} type="date" name="on" defaultValue={on} max={today} required />
      </div>
      <Button type="submit">{asOfGo}</Button>
    </Form>
  );
}

function Lines({ list }: { list: List }) {
  const { words } = useWords();
  const { list: text, caption } = words.receivables;
  const { slug, state, sheets, on, total, rows } = list;
  const { pathname } = useLocation();
  const rules = receivableRules(sheets, on);
  return (
    <Section title={text.title} id="lines">
      <Table
        caption={caption}
        isHeaded
        columns={useColumns(list)}
        rows={rows}
        keyOf={({ ref }) => ref}
        hrefOf={({ ref }) => receivablePath({ kind: 'practice', slug }, ref)}
        empty={<NothingOpen list={list} />}
        view={{
          state,
          rules,
          total,
          search: text.search,
          filters: useFilters(list),
          csv: `${pathname}.csv${printTableState({ ...state, page: 1 }, rules)}`,
        }}
      />
    </Section>
  );
}

function useFilters({ sheets }: List) {
  const { list, states, places } = useWords().words.receivables;
  return [
    {
      name: 'age',
      label: list.age,
      options: AGE_PLACES.map((value) => ({ value, label: places[value] })),
    },
    {
      name: 'state',
      label: list.state,
      options: RECEIVABLE_STATES.map((value) => ({ value, label: states[value] })),
    },
    ...(sheets.length > 1
      ? [
          {
            name: 'sheet',
            label: list.sheet,
            options: sheets.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]
      : []),
  ];
}

function useColumns({ basis, currencies }: List): Column<AgedLine>[] {
  const { words, formats } = useWords();
  const { receivables: text } = words;
  const { list } = text;
  const [only, ...more] = currencies;
  const isMixed = more.length > 0;
  return [
    { name: 'ref', label: list.reference, cell: ({ ref }) => shortReference(ref) },
    {
      name: 'from',
      label: list.from[basis ?? 'none'],
      cell: ({ from }) => (from ? formats.date(from) : '–'),
    },
    {
      name: 'age',
      label: list.age,
      isNumber: true,
      cell: ({ age }) => (age === null ? '–' : formats.count(age)),
    },
    { name: 'state', label: list.state, cell: ({ state }) => text.states[state] },
    { name: 'stops', label: list.stops, cell: (line) => stopsOf(line, text).join(', ') },
    {
      name: 'open',
      label: isMixed ? list.open : list.openIn(only?.currency ?? ''),
      isNumber: true,
      cell: ({ open, currency }) =>
        `${formats.amount({ minor: open, currency })}${isMixed ? ` ${currency}` : ''}`,
    },
  ];
}

function NothingOpen({ list: { slug, sheets } }: { list: List }) {
  const { noSheet, nothing } = useWords().words.receivables;
  if (sheets.length > 0) return <EmptyState title={nothing.title}>{nothing.text}</EmptyState>;
  const href = sheetsPath({ kind: 'practice', slug });
  return (
    <EmptyState title={noSheet.title} action={<ButtonLink to={href}>{noSheet.go}</ButtonLink>}>
      {noSheet.text}
    </EmptyState>
  );
}

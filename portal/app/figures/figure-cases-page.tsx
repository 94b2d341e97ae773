import { Link, useLocation } from '@remix-run/react';
import { placeText } from '../../../shared/messages/places.ts';
import { caseNumber } from '../../../shared/placement.ts';
import { casePath, figuresPath } from '../paths.ts';
import { AGE_PLACES } from '../receivables/aged-lines.ts';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { printTableState } from '../ui/table-state.ts';
import { useWords } from '../ui/words.tsx';
import type { FigureCase, listFigureCases } from './list-figure-cases.server.ts';
import { caseRules } from './rows-table.ts';
import { useChoiceFilters } from './use-choice-filters.ts';

type List = Awaited<ReturnType<typeof listFigureCases>>;

/** The cases that a figure is made of. */
export function FigureCasesPage({ list }: { list: List }) {
  const { words, formats } = useWords();
  const { rows: text } = words.figures;
  const { slug, choices, state, currency, total, rows, placed, balance } = list;
  const { pathname } = useLocation();
  const rules = caseRules(choices);
  const amount = (minor: number) => formats.amount({ minor, currency });
  const trail = [{ href: figuresPath({ kind: 'practice', slug }), label: words.figures.title }];
  return (
    <Page title={text.cases} subtitle={text.casesSubtitle(total)} trail={trail}>
      <Table
        caption={text.cases}
        isHeaded
        columns={useColumns(list)}
        rows={rows}
        keyOf={({ number }) => String(number)}
        totals={[text.total, '', '', '', '', amount(placed), amount(balance)]}
        empty={<EmptyState title={text.none.cases}>{text.none.casesText}</EmptyState>}
        view={{
          ...{ state, rules, total },
          filters: [...useChoiceFilters(choices), ...useCaseFilters(choices)],
          csv: `${pathname}.csv${printTableState({ ...state, page: 1 }, rules)}`,
        }}
      />
    </Page>
  );
}

function useCaseFilters({ places }: List['choices']) {
  const { words, language } = useWords();
  const { rows: text } = words.figures;
  return [
    { name: 'open', label: text.openOnly, options: [{ value: 'yes', label: text.yes }] },
    {
      name: 'age',
      label: text.age,
      options: AGE_PLACES.map((value) => ({ value, label: words.receivables.places[value] })),
    },
    {
      name: 'place',
      label: words.coverage.map.place,
      options: places.map((value) => ({ value, label: placeText(value, language) })),
    },
  ];
}

function useColumns({ slug, currency, mayOpen }: List): Column<FigureCase>[] {
  const { words, formats } = useWords();
  const { rows: text } = words.figures;
  const amount = (minor: number) => formats.amount({ minor, currency });
  return [
    {
      name: 'number',
      label: text.case,
      cell: ({ number }) =>
        mayOpen ? (
          <Link to={casePath({ kind: 'practice', slug }, number)}>{caseNumber(number)}</Link>
        ) : (
          caseNumber(number)
        ),
    },
    { name: 'agency', label: text.agency, cell: ({ agency }) => agency },
    { name: 'status', label: text.status, cell: ({ status }) => words.cases.statuses[status] },
    { name: 'placedOn', label: text.placedOn, cell: ({ placedOn }) => formats.date(placedOn) },
    {
      name: 'due',
      label: text.due,
      cell: ({ dueDate }) => (dueDate ? formats.date(dueDate) : '–'),
    },
    {
      name: 'placed',
      label: text.placed(currency),
      isNumber: true,
      cell: (row) => amount(row.placed),
    },
    {
      name: 'balance',
      label: text.balance(currency),
      isNumber: true,
      cell: (row) => amount(row.balance),
    },
  ];
}

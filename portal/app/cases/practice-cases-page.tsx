import { useActionData } from '@remix-run/react';
import { CASE_STATUSES } from '../../../shared/cases.ts';
import { lateFilter } from '../clocks/late-filter.ts';
import { agenciesPath, casesPath } from '../paths.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { printTableState } from '../ui/table-state.ts';
import { useWords } from '../ui/words.tsx';
import { FindForm, Found, type Searched } from './find-form.tsx';
import { PracticeCasesTable } from './practice-cases-table.tsx';
import type { listPracticeCases } from './practice-list.server.ts';
import type { FoundCases } from './practice-search.server.ts';
import { practiceCaseRules } from './practice-table.ts';

type CaseList = Awaited<ReturnType<typeof listPracticeCases>>;

/** All cases of a practice, or those that a search has found. */
export function PracticeCasesPage({ list }: { list: CaseList }) {
  const { words } = useWords();
  const { practiceCases: text } = words;
  const answer = useActionData<Searched<FoundCases>>();
  const found = answer?.ok ? answer.value : null;
  const { slug, timeZone } = list;
  const workplace = { kind: 'practice', slug } as const;
  const hasAny = list.total > 0 || Object.keys(list.state.filters).length > 0;
  return (
    <Page title={text.title} subtitle={text.subtitle}>
      {hasAny && <FindForm last={answer} />}
      {found ? (
        <Found {...{ found, workplace }}>
          <PracticeCasesTable {...{ slug, timeZone }} rows={found.rows} empty={null} />
        </Found>
      ) : (
        <AllCases list={list} />
      )}
    </Page>
  );
}

function AllCases({ list }: { list: CaseList }) {
  const { words } = useWords();
  const { practiceCases: text, cases } = words;
  const { slug, timeZone, state, total, rows, agencies } = list;
  const practice = { kind: 'practice', slug } as const;
  const rules = practiceCaseRules(agencies.map((agency) => agency.slug));
  return (
    <PracticeCasesTable
      {...{ slug, timeZone, rows }}
      view={{
        ...{ state, total, rules },
        filters: [
          {
            name: 'status',
            label: text.columns.status,
            options: CASE_STATUSES.map((value) => ({ value, label: cases.statuses[value] })),
          },
          {
            name: 'agency',
            label: text.columns.agency,
            options: agencies.map((agency) => ({ value: agency.slug, label: agency.name })),
          },
          lateFilter(words),
        ],
        csv: `${casesPath(practice)}.csv${printTableState({ ...state, page: 1 }, rules)}`,
      }}
      empty={
        <EmptyState
          title={text.empty.title}
          action={<ButtonLink to={agenciesPath(practice)}>{text.empty.go}</ButtonLink>}
        >
          {text.empty.text}
        </EmptyState>
      }
    />
  );
}

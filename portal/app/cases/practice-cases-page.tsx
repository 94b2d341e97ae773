import { Link, useActionData } from '@remix-run/react';
import { CASE_STATUSES } from '../../../shared/cases.ts';
import { agenciesPath, casesPath } from '../paths.ts';
import { ButtonLink } from '../ui/button.tsx';
import type { FormAnswer } from '../ui/form.tsx';
import { Page, Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { printTableState } from '../ui/table-state.ts';
import { useWords } from '../ui/words.tsx';
import { FindForm } from './find-form.tsx';
import { PracticeCasesTable } from './practice-cases-table.tsx';
import type { listPracticeCases } from './practice-list.server.ts';
import type { FoundCases } from './practice-search.server.ts';
import { practiceCaseRules } from './practice-table.ts';

type CaseList = Awaited<ReturnType<typeof listPracticeCases>>;
type Searched = { ok: true; value: FoundCases } | Extract<FormAnswer, { ok: false }>;

/** All cases of a practice, or those that a search has found. */
export function PracticeCasesPage({ list }: { list: CaseList }) {
  const { words } = useWords();
  const { practiceCases: text } = words;
  const answer = useActionData<Searched>();
  const found = answer?.ok ? answer.value : null;
  const hasAny = list.total > 0 || Object.keys(list.state.filters).length > 0;
  return (
    <Page title={text.title} subtitle={text.subtitle}>
      {hasAny && <FindForm last={answer} />}
      {found ? <Found list={list} found={found} /> : <AllCases list={list} />}
    </Page>
  );
}

function Found({ list, found }: { list: CaseList; found: FoundCases }) {
  const { words } = useWords();
  const { find: text } = words.practiceCases;
  const { slug, timeZone } = list;
  const all = <Link to={casesPath({ kind: 'practice', slug })}>{text.all}</Link>;
  const { rows, hasMore } = found;
  if (rows.length === 0) {
    return (
      <EmptyState title={text.none} action={all}>
        {text.noneText}
      </EmptyState>
    );
  }
  return (
    <Section title={text.found(rows.length)} aside={all}>
      <PracticeCasesTable {...{ slug, timeZone, rows }} empty={null} />
      {hasMore && <p>{text.more}</p>}
    </Section>
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

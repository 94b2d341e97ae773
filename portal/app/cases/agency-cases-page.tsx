import { useActionData } from '@remix-run/react';
import { CASE_STATUSES } from '../../../shared/cases.ts';
import { lateFilter } from '../clocks/late-filter.ts';
import { casesPath, inboxPath, updatesPath } from '../paths.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { printTableState } from '../ui/table-state.ts';
import { useWords } from '../ui/words.tsx';
import { AgencyCasesTable } from './agency-cases-table.tsx';
import { agencyCaseRules, NEEDS } from './agency-table.ts';
import type { FoundAgencyCases } from './find-agency-cases.server.ts';
import { FindForm, Found, type Searched } from './find-form.tsx';
import type { AgencyCases } from './list-agency-cases.server.ts';

/** All cases of an agency, or those that a search has found. */
export function AgencyCasesPage({ list }: { list: AgencyCases }) {
  const { caseWork: text } = useWords().words;
  const answer = useActionData<Searched<FoundAgencyCases>>();
  const found = answer?.ok ? answer.value : null;
  const { slug, timeZone } = list;
  const workplace = { kind: 'agency', slug } as const;
  const hasAny = list.total > 0 || Object.keys(list.state.filters).length > 0;
  return (
    <Page
      title={text.title}
      subtitle={text.list.subtitle(list.open)}
      {...(hasAny && {
        action: <ButtonLink to={updatesPath(workplace)}>{text.list.toUpdates}</ButtonLink>,
      })}
    >
      {hasAny && <FindForm last={answer} />}
      {found ? (
        <Found {...{ found, workplace }}>
          <AgencyCasesTable {...{ slug, timeZone }} rows={found.rows} empty={null} />
        </Found>
      ) : (
        <AllCases list={list} />
      )}
    </Page>
  );
}

function AllCases({ list }: { list: AgencyCases }) {
  const { words } = useWords();
  const { list: text } = words.caseWork;
  const { slug, timeZone, state, total, rows, practices } = list;
  const workplace = { kind: 'agency', slug } as const;
  const rules = agencyCaseRules(practices.map((practice) => practice.slug));
  const filters = [
    {
      name: 'needs',
      label: text.needs,
      options: NEEDS.map((value) => ({ value, label: text.needsOptions[value] })),
    },
    lateFilter(words),
    {
      name: 'status',
      label: text.columns.status,
      options: CASE_STATUSES.map((value) => ({ value, label: words.cases.statuses[value] })),
    },
    {
      name: 'practice',
      label: text.columns.practice,
      options: practices.map((practice) => ({ value: practice.slug, label: practice.name })),
    },
  ];
  const csv = `${casesPath(workplace)}.csv${printTableState({ ...state, page: 1 }, rules)}`;
  return (
    <AgencyCasesTable
      {...{ slug, timeZone, rows }}
      view={{ state, total, rules, filters, csv }}
      empty={
        <EmptyState
          title={text.none}
          action={<ButtonLink to={inboxPath(workplace)}>{words.inbox.title}</ButtonLink>}
        >
          {text.noneText}
        </EmptyState>
      }
    />
  );
}

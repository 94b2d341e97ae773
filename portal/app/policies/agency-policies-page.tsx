import { agencyPolicyPath } from '../paths.ts';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { listPolicies, PolicyLine } from './agency-policies.server.ts';
import { AttestationBadge } from './attestation-badge.tsx';

type PolicyList = Awaited<ReturnType<typeof listPolicies>>;

/** How each practice wants its patients to be treated; what waits for the agency's word comes first. */
export function AgencyPoliciesPage({ list: { slug, rows } }: { list: PolicyList }) {
  const { words, formats } = useWords();
  const { list: text } = words.policies;
  const columns: Column<PolicyLine>[] = [
    { name: 'practice', label: text.practice, cell: ({ practice }) => practice.name },
    {
      ...{ name: 'state', label: text.state },
      cell: ({ asked }) => <AttestationBadge state={asked.state} isForAgency />,
    },
    {
      ...{ name: 'due', label: text.due },
      cell: ({ asked }) => asked.dueOn && formats.date(asked.dueOn),
    },
    {
      ...{ name: 'version', label: text.version, isNumber: true },
      cell: ({ number }) => formats.count(number),
    },
    {
      ...{ name: 'effective', label: text.effective },
      cell: ({ effectiveOn }) => formats.date(effectiveOn),
    },
  ];
  return (
    <Page title={text.title} subtitle={text.subtitle}>
      <Table
        caption={text.title}
        isHeaded
        columns={columns}
        rows={rows}
        keyOf={({ practice }) => practice.id}
        hrefOf={({ practice }) => agencyPolicyPath({ kind: 'agency', slug }, practice.id)}
        empty={<EmptyState title={text.none}>{text.noneText}</EmptyState>}
      />
    </Page>
  );
}

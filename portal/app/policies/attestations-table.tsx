import { agencyPath, type Workplace } from '../paths.ts';
import { Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { AskedAgency } from './asked-agencies.server.ts';
import { AttestationBadge } from './attestation-badge.tsx';

interface TableProps {
  practice: Workplace;
  agencies: readonly AskedAgency[];
}

/** Which agency gave its word on what, who gave it and when, and which is still asked. */
export function AttestationsTable({ practice, agencies }: TableProps) {
  const { words, formats } = useWords();
  const { attestations: text } = words.policies;
  const columns: Column<AskedAgency>[] = [
    { name: 'agency', label: text.agency, cell: ({ agency }) => agency.name },
    {
      ...{ name: 'state', label: text.state },
      cell: ({ asked }) =>
        asked ? <AttestationBadge state={asked.state} /> : <span>{text.notAsked}</span>,
    },
    {
      ...{ name: 'due', label: text.due },
      cell: ({ asked }) => asked?.dueOn && formats.date(asked.dueOn),
    },
    {
      ...{ name: 'word', label: text.word },
      cell: ({ attested }) =>
        attested.map(({ number, by, on }) => (
          <p key={number}>{text.given(number, by, formats.date(on))}</p>
        )),
    },
  ];
  return (
    <Section title={text.title} id="agencies">
      <Table
        caption={text.title}
        isHeaded
        columns={columns}
        rows={agencies}
        keyOf={({ agency }) => agency.slug}
        hrefOf={({ agency }) => agencyPath(practice, agency.slug)}
        empty={<EmptyState title={text.none}>{text.noneText}</EmptyState>}
      />
    </Section>
  );
}

import { useLocation } from '@remix-run/react';
import { Badge } from '../ui/badge.tsx';
import { Copy } from '../ui/copy.tsx';
import { Page, Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { printTableState } from '../ui/table-state.ts';
import { useWords } from '../ui/words.tsx';
import { type AuditActor, auditRules, NO_PERSON } from './audit-table.ts';
import type { AuditLine, ChainSeal, listAudit } from './list-audit.server.ts';
import { actionText, actorText, detailTexts, withShortIds } from './words.ts';

type AuditList = Awaited<ReturnType<typeof listAudit>>;

/** Who did what in a practice or an agency, and whether all of it still stands. */
export function AuditPage({ list }: { list: AuditList }) {
  const { words, formats } = useWords();
  const { audit } = words;
  const { breaksAt } = list.seal;
  const { pathname } = useLocation();
  const rules = auditRules(list.actors, audit);
  return (
    <Page
      title={audit.title}
      subtitle={audit.subtitle(list.name)}
      badge={<SealBadge seal={list.seal} />}
    >
      {breaksAt !== null && (
        <div className="summary" role="alert">
          {audit.seal.breaksAt(formats.count(breaksAt))}
        </div>
      )}
      <Table
        caption={audit.caption}
        columns={useColumns(list)}
        rows={list.lines}
        keyOf={({ seq }) => String(seq)}
        empty={<EmptyState title={audit.empty.title}>{audit.empty.text}</EmptyState>}
        view={{
          state: list.state,
          rules,
          total: list.total,
          filters: useFilters(list.actors),
          csv: `${pathname}.csv${printTableState({ ...list.state, page: 1 }, rules)}`,
        }}
      />
      {list.seal.hash !== null && <Seal seal={list.seal} hash={list.seal.hash} />}
    </Page>
  );
}

function useFilters(actors: readonly AuditActor[]) {
  const { audit } = useWords().words;
  const actions = Object.entries(audit.actions).map(([value, label]) => ({ value, label }));
  const people = actors.map(({ id, name }) => ({ value: id, label: name }));
  return [
    {
      name: 'actor',
      label: audit.columns.actor,
      options: [...people, { value: NO_PERSON, label: audit.noPerson }],
    },
    {
      name: 'action',
      label: audit.columns.action,
      options: actions.sort((a, b) => a.label.localeCompare(b.label)),
    },
  ];
}

function useColumns({ kind, actors, timeZone }: AuditList): Column<AuditLine>[] {
  const { words, formats } = useWords();
  const { columns } = words.audit;
  return [
    {
      name: 'at',
      label: columns.at,
      cell: ({ at }) => <time dateTime={at}>{formats.dateTime(at, timeZone)}</time>,
    },
    { name: 'actor', label: columns.actor, cell: (line) => actorText(line, words) },
    { name: 'action', label: columns.action, cell: (line) => actionText(line, words) },
    {
      name: 'details',
      label: columns.details,
      cell: (line) => withShortIds(detailTexts(line, { kind, actors }, words).join(', ')),
    },
    { name: 'seq', label: columns.seq, isNumber: true, cell: ({ seq }) => formats.count(seq) },
  ];
}

function SealBadge({ seal: { isWhole } }: { seal: ChainSeal }) {
  const { seal } = useWords().words.audit;
  if (isWhole === null) return null;
  return <Badge tone={isWhole ? 'good' : 'bad'}>{isWhole ? seal.whole : seal.broken}</Badge>;
}

function Seal({ seal, hash }: { seal: ChainSeal; hash: string }) {
  const { words, formats } = useWords();
  const text = words.audit.seal;
  const count = formats.count(seal.entries);
  return (
    <Section title={text.title} id="seal">
      <Copy text={hash} />
      {seal.isWhole === true && <p>{text.checked(count)}</p>}
      {seal.isWhole === null && (
        <p>
          {text.unchecked(count)} <a href="?check#seal">{text.check}</a>
        </p>
      )}
      <p className="muted">{text.help}</p>
    </Section>
  );
}

import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { homePath } from '../paths.ts';
import { personLoader } from '../platform/doors.server.ts';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import { listWorkplaces, type WorkplaceRow } from '../workplace/list-workplaces.server.ts';
import { PersonFrame } from '../workplace/workplace-frame.tsx';

export const handle: PageHandle = { title: (words) => words.frame.chooseWorkplace };

export const loader = personLoader(async (scope) => ({
  workplaces: await listWorkplaces(scope),
  person: scope.actor.name,
}));

export default function Workplaces() {
  const { words } = useWords();
  const { workplaces: text } = words.home;
  const { workplaces, person } = useLoaderData<typeof loader>();
  const roles = (kind: WorkplaceRow['kind']): Readonly<Record<string, string>> =>
    words.people.roles[kind];
  const columns: Column<WorkplaceRow>[] = [
    { name: 'name', label: words.people.name, cell: ({ name }) => name },
    { name: 'kind', label: text.kind, cell: ({ kind }) => text[kind] },
    { name: 'role', label: words.people.role, cell: ({ kind, role }) => roles(kind)[role] },
  ];
  return (
    <PersonFrame home="/workplaces" foot={person}>
      <Page title={text.title}>
        <Table
          caption={words.frame.chooseWorkplace}
          isHeaded
          columns={columns}
          rows={workplaces}
          keyOf={({ kind, slug }) => `${kind}/${slug}`}
          hrefOf={homePath}
          empty={<EmptyState title={text.none}>{text.noneText}</EmptyState>}
        />
      </Page>
    </PersonFrame>
  );
}

import { Form } from '@remix-run/react';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { SessionRow } from './account.server.ts';

/** A person's sessions, each with the way to end it. */
export function Sessions({ rows }: { rows: readonly SessionRow[] }) {
  const { words, formats } = useWords();
  const { sessions: text } = words.me;
  const columns: Column<SessionRow>[] = [
    {
      name: 'device',
      label: text.device,
      cell: ({ device, isThisOne }) => (
        <>
          {device || text.unknownDevice} {isThisOne && <Badge tone="accent">{text.thisOne}</Badge>}
        </>
      ),
    },
    {
      name: 'began',
      label: text.began,
      cell: (row) => formats.utc(row.createdAt),
    },
    {
      name: 'seen',
      label: text.seen,
      cell: (row) => formats.utc(row.seenAt),
    },
    {
      name: 'end',
      label: words.ui.table.act,
      cell: ({ id, isThisOne }) => !isThisOne && <EndForm id={id} />,
    },
  ];
  return (
    <>
      <Table
        caption={text.title}
        isHeaded
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        empty={null}
      />
      {rows.length > 1 && (
        <Form method="post">
          <Button type="submit" name="intent" value="others">
            {text.endOthers}
          </Button>
        </Form>
      )}
    </>
  );
}

function EndForm({ id }: { id: string }) {
  const { words } = useWords();
  return (
    <Form method="post">
      <input type="hidden" name="id" value={id} />
      <Button type="submit" tone="quiet">
        {words.me.sessions.end}
      </Button>
    </Form>
  );
}

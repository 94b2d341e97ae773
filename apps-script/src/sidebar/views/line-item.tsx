import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { LineName } from '../../../../shared/contract/portal-views.ts';
import { client, type Failure } from '../client.ts';
import { Button, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';

/** A line of the sheet in a list: who, which number, and the way to its row. */
export function LineItem({
  line,
  amount,
  children,
}: {
  line: LineName;
  amount?: string | undefined;
  children?: ComponentChildren;
}) {
  const { words } = useShell();
  const [failure, setFailure] = useState<Failure | null>(null);
  const jump = async () => {
    const reply = await client.findLine({ reference: line.ref });
    setFailure(reply.ok ? null : reply);
    if (reply.ok && typeof google !== 'undefined') google.script.host.editor?.focus();
  };
  return (
    <li>
      <p class="pair">
        <strong>{line.name}</strong>
        {amount && <span class="num">{amount}</span>}
      </p>
      {line.number && <p class="muted small">{line.number}</p>}
      {children}
      <Button
        kind="link"
        onClick={jump}
        label={words.common.about(words.portal.portal.goToRow, line.name)}
      >
        {words.portal.portal.goToRow}
      </Button>
      {failure && <Refusal failure={failure} />}
    </li>
  );
}

import { useState } from 'preact/hooks';
import type { DueRow } from '../../../../shared/contract/sidebar-views.ts';
import { client, type Failure } from '../client.ts';
import { Button, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';

/** Who has changed the words of a message, and the way back to the usual ones. */
export function Edited({
  row: { key, name, editedBy },
  isFixed,
  dropped,
}: {
  row: DueRow;
  /** It has been prepared: its words stay as they are. */
  isFixed?: boolean;
  dropped: () => void;
}) {
  const { words } = useShell();
  const [failure, setFailure] = useState<Failure | null>(null);
  if (editedBy === null) return null;
  const drop = async () => {
    const reply = await client.dropEdit({ key });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) dropped();
  };
  return (
    <>
      {failure && <Refusal failure={failure} />}
      <p>
        <span class="tag">{words.edit.by(editedBy)}</span>
      </p>
      {!isFixed && (
        <Button kind="link" onClick={drop} label={words.common.about(words.edit.back, name)}>
          {words.edit.back}
        </Button>
      )}
    </>
  );
}

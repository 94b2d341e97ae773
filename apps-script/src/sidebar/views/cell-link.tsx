import { useState } from 'preact/hooks';
import { client, type Failure } from '../client.ts';
import { Button, Refusal } from '../parts.tsx';

interface Props {
  tab: number;
  /** In A1 notation. */
  cell: string;
  text: string;
  /** For screen readers, where the text alone does not say which cell it is. */
  label?: string;
}

/** Leads to a cell of the sheet, so that a person can type into it at once. */
export function CellLink({ tab, cell, text, label }: Props) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const jump = async () => {
    const reply = await client.goTo({ sheetId: tab, cell });
    setFailure(reply.ok ? null : reply);
    if (reply.ok && typeof google !== 'undefined') google.script.host.editor?.focus();
  };
  return (
    <>
      <Button kind="link" onClick={jump} {...(label ? { label } : {})}>
        {text}
      </Button>
      {failure && <Refusal failure={failure} />}
    </>
  );
}

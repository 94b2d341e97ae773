import { useEffect, useState } from 'preact/hooks';
import type { LetterFile } from '../../../../shared/contract/letter-views.ts';
import { client, type Failure } from '../client.ts';
import { Button, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';

/** A letter as a file: to be kept, or to be opened and printed. */
export function FileLinks({ file }: { file: LetterFile }) {
  const { file: texts } = useShell().words.edit;
  const address = useAddress(file.pdf);
  if (address === null) return null;
  return (
    <>
      <a class="button primary" href={address} download={texts.name(file.day, file.number)}>
        {texts.save}
      </a>
      <a class="button" href={address} target="_blank" rel="noreferrer">
        {texts.print}
      </a>
    </>
  );
}

/** The file's address in this page; it is gone with what shows it. */
function useAddress(pdf: string): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const bytes = Uint8Array.from(atob(pdf), (byte) => byte.charCodeAt(0));
    const made = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [pdf]);
  return address;
}

/** A letter that was prepared earlier, once more; nothing is noted anew. */
export function LetterAgain({ id, name }: { id: string; name: string }) {
  const { words } = useShell();
  const [file, setFile] = useState<LetterFile | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const fetch = async () => {
    const reply = await client.letterAgain({ id });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) setFile(reply.value);
  };
  const { again } = words.edit.file;
  return (
    <>
      {failure && <Refusal failure={failure} />}
      {file ? (
        <FileLinks file={file} />
      ) : (
        <Button onClick={fetch} label={words.common.about(again, name)}>
          {again}
        </Button>
      )}
    </>
  );
}

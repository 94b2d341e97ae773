import { CheckField } from '../ui/fields.tsx';
import { useWords } from '../ui/words.tsx';
import { clientField } from './client-field.ts';
import type { Client } from './list-papers.server.ts';

/** Which practices may see a paper: a box each. */
export function ClientFields({ clients }: { clients: readonly Client[] }) {
  const { consent: text } = useWords().words.papers;
  if (clients.length === 0) return <p className="muted">{text.none}</p>;
  return (
    <fieldset className="checks">
      <legend>{text.title}</legend>
      <p className="small muted">{text.text}</p>
      {clients.map(({ id }) => (
        <CheckField key={id} name={clientField(id)} />
      ))}
    </fieldset>
  );
}

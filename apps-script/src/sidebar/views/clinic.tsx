import { useState } from 'preact/hooks';
import { type Clinic as ClinicWords, clinicSchema } from '../../../../shared/contract/sidebar.ts';
import { client, type Failure } from '../client.ts';
import { Button, Field, Frame, focusFirstError, Refusal } from '../parts.tsx';
import { useShell, type ViewProps } from '../shell.ts';

const PARTS = ['name', 'contact', 'phone', 'replyTo'] as const;
type Part = (typeof PARTS)[number];
const INPUTS = {
  name: { type: 'text', autocomplete: 'organization' },
  contact: { type: 'text', autocomplete: 'off' },
  phone: { type: 'text', autocomplete: 'off' },
  replyTo: { type: 'email', autocomplete: 'email' },
} as const;

/** Who speaks in a reminder. The script's own rule decides what is wrong, and at which field. */
export function Clinic({ overview, setOverview }: ViewProps) {
  const { words, go } = useShell();
  const [draft, setDraft] = useState<ClinicWords>(
    overview.clinic ?? { name: '', contact: '', phone: '', replyTo: '' },
  );
  const [wrong, setWrong] = useState<Part[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);

  const save = async () => {
    const trimmed = Object.fromEntries(PARTS.map((part) => [part, draft[part].trim()]));
    const checked = clinicSchema.safeParse(trimmed);
    if (!checked.success) {
      setWrong(PARTS.filter((part) => checked.error.issues.some(({ path }) => path[0] === part)));
      return focusFirstError();
    }
    setWrong([]);
    const reply = await client.saveClinic(checked.data);
    if (!reply.ok) return setFailure(reply);
    setOverview(reply.value);
    go('home');
  };

  return (
    <Frame
      id="clinic"
      title={words.clinic.title}
      sub={words.clinic.why}
      back={{ label: words.common.home, go: () => go('home') }}
      actions={
        <Button kind="primary" onClick={save}>
          {words.clinic.save}
        </Button>
      }
    >
      {failure && <Refusal failure={failure} retry={save} />}
      {PARTS.map((part) => (
        <Field
          key={part}
          label={words.clinic[part]}
          hint={part === 'phone' ? words.clinic.phoneHint : undefined}
          error={wrong.includes(part) ? words.clinic.errors[part] : undefined}
        >
          {(attributes) => (
            <input
              {...attributes}
              {...INPUTS[part]}
              value={draft[part]}
              onInput={(event) => setDraft({ ...draft, [part]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
    </Frame>
  );
}

import { Form } from '@remix-run/react';
import { Button, type ButtonTone } from './button.tsx';
import { usePending } from './form.tsx';
import { useWords } from './words.tsx';

interface ActProps {
  /** The verb that does it. */
  label: string;
  tone?: ButtonTone;
  /** What the action is told; of a list, the name once for each. */
  fields: readonly (readonly [name: string, value: string])[];
}

/** A button that acts at once: for what can be looked at again, or asks for nothing. */
export function Act({ label, tone = 'plain', fields }: ActProps) {
  const { words } = useWords();
  const [isPending, onSubmit] = usePending();
  return (
    <Form method="post" onSubmit={onSubmit}>
      {fields.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" tone={tone} aria-disabled={isPending}>
        {isPending ? words.ui.sending : label}
      </Button>
    </Form>
  );
}

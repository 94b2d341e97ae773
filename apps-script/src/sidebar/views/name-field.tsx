import { Field } from '../parts.tsx';

interface Props {
  label: string;
  hint?: string;
  /** What to say where it is asked for and missing. */
  error: string | undefined;
  value: string;
  set: (name: string) => void;
}

/** In whose name something is done: whoever sits there says it, and it is kept with what they did. */
export function NameField({ value, set, ...field }: Props) {
  return (
    <Field {...field}>
      {(attributes) => (
        <input
          {...attributes}
          type="text"
          maxLength={60}
          autocomplete="name"
          value={value}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
      )}
    </Field>
  );
}

import { Field } from '../ui/fields.tsx';
import { useWords } from '../ui/words.tsx';
import { SHORTEST_PASSWORD } from './forms.ts';

/** Wherever a password is chosen: the form calls it `newPassword`. */
export function NewPasswordField() {
  const { words } = useWords();
  return (
    <Field
      name="newPassword"
      type="password"
      autoComplete="new-password"
      help={words.signIn.reset.help(SHORTEST_PASSWORD)}
    />
  );
}

import { Field } from '../parts.tsx';
import { useShell } from '../shell.ts';

interface Props {
  known: readonly string[];
  chosen: string;
  choose: (currency: string) => void;
}

/** Which currency is looked at, where the sheet has several: they never meet in one sum. */
export function CurrencyField({ known, chosen, choose }: Props) {
  const { words } = useShell();
  if (known.length < 2) return null;
  return (
    <Field label={words.figures.currency}>
      {(attributes) => (
        <select
          {...attributes}
          value={chosen}
          onChange={({ currentTarget: { value } }) => choose(value)}
        >
          {known.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { toMajor, toMinor } from '../../../../shared/money.ts';
import { Field } from '../parts.tsx';
import { useShell } from '../shell.ts';

interface DaysProps {
  label: string;
  value: number;
  bounds: { readonly least: number; readonly most: number };
  error?: string | undefined;
  choose: (days: number) => void;
}

/** A whole number of days. What is typed and is none stays there, marked, and is not taken. */
export function DaysField({ label, value, bounds, error, choose }: DaysProps) {
  const { words } = useShell();
  const { least, most } = bounds;
  const isDays = (text: string) =>
    /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
  const { text, type } = useTyped(String(value), (typed) => {
    if (isDays(typed)) choose(Number(typed));
  });
  return (
    <Field label={label} error={isDays(text) ? error : words.policy.number(least, most)}>
      {(attributes) => (
        <input
          {...attributes}
          class="figure-input"
          type="number"
          min={least}
          max={most}
          step={1}
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface AmountProps {
  label: string;
  hint?: string;
  /** Minor units; null where none is named. */
  value: number | null;
  currency: string;
  choose: (minor: number | null) => void;
  /** Whether it may be left empty. */
  mayBeEmpty?: boolean;
}

/** An amount in whole units of the currency, with its decimals. */
export function AmountField({ label, hint, value, currency, choose, mayBeEmpty }: AmountProps) {
  const { words } = useShell();
  const isAmount = (text: string) =>
    text === '' ? mayBeEmpty === true : Number(text) >= 0 && Number(text) <= 1e9;
  const { text, type } = useTyped(
    value === null ? '' : String(toMajor(value, currency)),
    (typed) => {
      if (isAmount(typed)) choose(typed === '' ? null : toMinor(Number(typed), currency));
    },
  );
  return (
    <Field label={label} hint={hint} error={isAmount(text) ? undefined : words.policy.amount}>
      {(attributes) => (
        <input
          {...attributes}
          class="figure-input"
          type="number"
          min={0}
          step="any"
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** What stands in a field while somebody types: it follows the value when that is changed elsewhere. */
function useTyped(value: string, take: (typed: string) => void) {
  const [text, setText] = useState(value);
  useEffect(() => {
    if (Number(text) !== Number(value) || value === '') setText(value);
  }, [value]);
  const type = (typed: string) => {
    setText(typed);
    take(typed);
  };
  return { text, type };
}

interface SelectProps<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [value: T, name: string])[];
  choose: (value: T) => void;
}

/** One of several, by choosing. */
export function SelectField<T extends string>({ label, value, options, choose }: SelectProps<T>) {
  return (
    <Field label={label}>
      {(attributes) => (
        <select
          {...attributes}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = options.find(([one]) => one === currentTarget.value);
            if (chosen) choose(chosen[0]);
          }}
        >
          {options.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

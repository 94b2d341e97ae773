import { useShell } from '../shell.ts';

/** The first names of many, and how many more there are. */
export function Names({ names, count }: { names: readonly string[]; count: number }) {
  const { words } = useShell();
  const rest = count - names.length;
  const said = rest > 0 ? [...names, words.reminders.andMore(rest)] : names;
  return <p class="muted small">{said.join(', ')}</p>;
}

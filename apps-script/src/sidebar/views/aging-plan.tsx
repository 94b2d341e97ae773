import { useState } from 'preact/hooks';
import { readEdges } from '../../../../shared/aging-buckets.ts';
import { parseCivilDate } from '../../../../shared/calendar.ts';
import type { AgingPlan } from '../../../../shared/contract/aging.ts';
import type { AgingView } from '../../../../shared/contract/sidebar-views.ts';
import { Button, Field, focusFirstError } from '../parts.tsx';
import { useShell } from '../shell.ts';

/** As of which day, from which date and in which ages it is counted; changed together, at once. */
export function Plan({ view, set }: { view: AgingView; set: (plan: AgingPlan) => void }) {
  const { words } = useShell();
  const texts = words.aging;
  const [asOf, setAsOf] = useState<string>(view.asOf);
  const [basis, setBasis] = useState(view.basis);
  const [edges, setEdges] = useState(view.edges.join(', '));
  const [wrong, setWrong] = useState({ day: false, edges: false });
  const count = () => {
    const day = parseCivilDate(asOf);
    const ends = readEdges(edges);
    const isDay = day.ok && day.value <= view.today;
    setWrong({ day: !isDay, edges: !ends.ok });
    if (!isDay || !ends.ok) return focusFirstError();
    // today stays today, also when the page is still open tomorrow
    set({ asOf: day.value === view.today ? null : day.value, basis, edges: ends.value });
  };
  return (
    <details class="reason">
      <summary>{texts.counted}</summary>
      <Field label={texts.day} hint={texts.dayHint} error={wrong.day ? texts.dayWrong : undefined}>
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            max={view.today}
            value={asOf}
            onInput={({ currentTarget }) => setAsOf(currentTarget.value)}
          />
        )}
      </Field>
      {view.bases.length > 1 && <Basis bases={view.bases} {...{ basis, setBasis }} />}
      <Field
        label={texts.edges}
        hint={texts.edgesHint}
        error={wrong.edges ? texts.edgesWrong : undefined}
      >
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            maxLength={60}
            value={edges}
            onInput={({ currentTarget }) => setEdges(currentTarget.value)}
          />
        )}
      </Field>
      <Button onClick={count}>{texts.countAnew}</Button>
    </details>
  );
}

interface BasisProps {
  bases: AgingView['bases'];
  basis: AgingView['basis'];
  setBasis: (basis: AgingView['basis']) => void;
}

/** From which of the sheet's dates. */
function Basis({ bases, basis, setBasis }: BasisProps) {
  const { words } = useShell();
  return (
    <Field label={words.aging.basis}>
      {(attributes) => (
        <select
          {...attributes}
          value={basis ?? ''}
          onChange={({ currentTarget: { value } }) =>
            setBasis(bases.find((one) => one === value) ?? null)
          }
        >
          {bases.map((one) => (
            <option key={one} value={one}>
              {words.fields[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

import { useState } from 'preact/hooks';
import { type CivilDate, parseCivilDate } from '../../../../shared/calendar.ts';
import type { Period } from '../../../../shared/kpi/ledger.ts';
import {
  PRESET_PERIODS,
  type PresetPeriod,
  presetPeriod,
} from '../../../../shared/kpi/preset-periods.ts';
import { Button, Field, focusFirstError } from '../parts.tsx';
import { useShell } from '../shell.ts';

interface Props {
  today: CivilDate;
  choose: (period: Period) => void;
}

/** Of which days: one of the usual periods, or two days of one's own. */
export function FigurePeriod({ today, choose }: Props) {
  const { words } = useShell();
  const texts = words.figures;
  const [kind, setKind] = useState<PresetPeriod | 'own'>('three-months');
  const take = (text: string) => {
    const next = PRESET_PERIODS.find((preset) => preset === text) ?? 'own';
    setKind(next);
    if (next !== 'own') choose(presetPeriod(next, today));
  };
  return (
    <>
      <Field label={texts.period}>
        {(attributes) => (
          <select
            {...attributes}
            value={kind}
            onChange={({ currentTarget }) => take(currentTarget.value)}
          >
            {[...PRESET_PERIODS, 'own' as const].map((one) => (
              <option key={one} value={one}>
                {texts.presets[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {kind === 'own' && <OwnDays {...{ today, choose }} />}
    </>
  );
}

function OwnDays({ today, choose }: Props) {
  const { words } = useShell();
  const texts = words.figures;
  const begun = presetPeriod('three-months', today);
  const [from, setFrom] = useState<string>(begun.from);
  const [to, setTo] = useState<string>(begun.to);
  const [isWrong, setWrong] = useState(false);
  const count = () => {
    const [first, last] = [parseCivilDate(from), parseCivilDate(to)];
    const isPeriod = first.ok && last.ok && first.value <= last.value && last.value <= today;
    setWrong(!isPeriod);
    if (isPeriod) choose({ from: first.value, to: last.value });
    else focusFirstError();
  };
  const error = isWrong ? texts.periodWrong : undefined;
  return (
    <>
      <Field label={texts.from} error={error}>
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            max={today}
            value={from}
            onInput={({ currentTarget }) => setFrom(currentTarget.value)}
          />
        )}
      </Field>
      <Field label={texts.to} hint={texts.toHint}>
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            max={today}
            value={to}
            onInput={({ currentTarget }) => setTo(currentTarget.value)}
          />
        )}
      </Field>
      <Button onClick={count}>{texts.count}</Button>
    </>
  );
}

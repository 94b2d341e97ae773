import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { DAY_BOUNDS } from '../../../../shared/contract/policy.ts';
import {
  CHANNELS,
  type Ladder,
  type LadderFault,
  type PolicyLevel,
  TONES,
  type Track,
} from '../../../../shared/reminders/policy.ts';
import { Button } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { addLevel, hasRoom, removeLevel, withLevel } from './policy-draft.ts';
import { AmountField, DaysField, SelectField } from './policy-inputs.tsx';

interface Props {
  track: Track;
  ladder: Ladder;
  currency: string;
  /** By level, from 1. */
  faults: ReadonlyMap<number, LadderFault>;
  change: (ladder: Ladder) => void;
}

/** One track: its levels at a glance, each to be opened and changed. */
export function LadderForm({ track, ladder, currency, faults, change }: Props) {
  const { words } = useShell();
  const texts = words.policy;
  return (
    <Unfolding class="reason" wanted={track === 'one-off' || faults.size > 0}>
      <summary>
        <span class="wide">{words.tracks[track]}</span>
        <span class="muted small">{texts.levels(ladder.levels.length)}</span>
      </summary>
      <div class="section inset">
        <p class="muted small">{texts.trackWhat[track]}</p>
        {ladder.levels.map((level, at) => (
          <LevelForm
            key={at}
            {...{ track, level, currency }}
            number={at + 1}
            isLast={at === ladder.levels.length - 1}
            fault={faults.get(at + 1)}
            change={(own) => change(withLevel(ladder, at, own))}
            remove={() => change(removeLevel(ladder, at))}
          />
        ))}
        {hasRoom(ladder) && (
          <Button
            kind="quiet"
            label={words.common.about(words.tracks[track], texts.add)}
            onClick={() => change(addLevel(ladder))}
          >
            {texts.add}
          </Button>
        )}
        <DaysField
          label={texts.wait}
          value={ladder.waitDays}
          bounds={DAY_BOUNDS.wait}
          choose={(waitDays) => change({ ...ladder, waitDays })}
        />
      </div>
    </Unfolding>
  );
}

/** Opens by itself where a person has to look, and closes only when a person wants it. */
function Unfolding({
  wanted,
  ...rest
}: {
  class: string;
  wanted: boolean;
  children: ComponentChildren;
}) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (wanted && box.current) box.current.open = true;
  }, [wanted]);
  return <details ref={box} {...rest} />;
}

interface LevelProps {
  track: Track;
  level: PolicyLevel;
  number: number;
  isLast: boolean;
  currency: string;
  fault: LadderFault | undefined;
  change: (own: Partial<PolicyLevel>) => void;
  remove: () => void;
}

/** One level in one line, and behind it what can be chosen. */
function LevelForm(props: LevelProps) {
  const { track, level, number, isLast, currency, fault, change, remove } = props;
  const { words } = useShell();
  const texts = words.policy;
  const tone = isLast && track === 'recurring' ? texts.suspension : texts.tones[level.tone];
  const name = texts.level(number, tone, texts.when(level.days));
  return (
    <Unfolding class="level" wanted={fault !== undefined}>
      <summary>{name}</summary>
      <LevelDays {...{ level, isLast, change }} fault={fault} />
      {!isLast && level.days >= 0 && (
        <SelectField
          label={texts.tone}
          value={level.tone}
          options={TONES.filter((one) => one !== 'last').map((one) => [one, texts.tones[one]])}
          choose={(chosen) => change({ tone: chosen })}
        />
      )}
      <SelectField
        label={texts.channel}
        value={level.channel}
        options={CHANNELS.map((one) => [one, texts.channels[one]])}
        choose={(channel) => change({ channel })}
      />
      <AmountField
        label={texts.levelMinimum(currency)}
        value={level.minimum}
        currency={currency}
        choose={(minimum) => change({ minimum: minimum ?? 0 })}
      />
      {!isLast && (
        <Button kind="quiet" label={words.common.about(name, texts.remove)} onClick={remove}>
          {texts.remove}
        </Button>
      )}
    </Unfolding>
  );
}

/** How many days, and on which side of the due date. */
function LevelDays({
  level: { days },
  isLast,
  fault,
  change,
}: Pick<LevelProps, 'level' | 'isLast' | 'fault' | 'change'>) {
  const texts = useShell().words.policy;
  const isBefore = days < 0;
  const { least, most } = DAY_BOUNDS.level;
  return (
    <>
      <DaysField
        label={texts.days}
        value={Math.abs(days)}
        bounds={isBefore ? { least: 1, most: -least } : { least: 0, most }}
        error={fault && texts.faults[fault]}
        choose={(count) => change({ days: isBefore ? -count : count })}
      />
      {!isLast && (
        <SelectField
          label={texts.side}
          value={isBefore ? 'before' : 'after'}
          options={[
            ['before', texts.before],
            ['after', texts.after],
          ]}
          choose={(side) =>
            change({
              days:
                side === 'before' ? -Math.min(Math.max(Math.abs(days), 1), -least) : Math.abs(days),
            })
          }
        />
      )}
    </>
  );
}

import { useId } from 'preact/hooks';
import { DAY_BOUNDS, type PolicyView } from '../../../../shared/contract/policy.ts';
import { HOLIDAY_COUNTRIES } from '../../../../shared/holidays/countries.ts';
import {
  type LadderFault,
  type PolicyFault,
  type ReminderPolicy,
  TRACKS,
  type Track,
} from '../../../../shared/reminders/policy.ts';
import { Field } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { fromCountry, withLadder } from './policy-draft.ts';
import { AmountField, DaysField, SelectField } from './policy-inputs.tsx';
import { LadderForm } from './policy-ladder.tsx';

interface Props {
  view: PolicyView;
  draft: ReminderPolicy;
  faults: readonly PolicyFault[];
  change: (draft: ReminderPolicy) => void;
}

/** Everything that a policy says, to be chosen. */
export function PolicyForm({ view, draft, faults, change }: Props) {
  const currency = draft.currency ?? view.currency;
  return (
    <>
      <CountryChoice {...{ view, draft, change }} />
      <section>
        {TRACKS.map((track) => (
          <LadderForm
            key={track}
            {...{ track, currency }}
            ladder={draft.tracks[track]}
            faults={faultsOf(faults, track)}
            change={(ladder) => change(withLadder(draft, track, ladder))}
          />
        ))}
        <General {...{ draft, currency, change }} />
      </section>
    </>
  );
}

function faultsOf(faults: readonly PolicyFault[], of: Track): ReadonlyMap<number, LadderFault> {
  const own = faults.filter(({ track }) => track === of);
  return new Map(own.map(({ level, fault }) => [level, fault]));
}

/** A good beginning. The clinic's own country stands first. */
function CountryChoice({ view, draft, change }: Omit<Props, 'faults'>) {
  const texts = useShell().words.policy;
  const { country } = view;
  const others = HOLIDAY_COUNTRIES.filter((one) => one !== country);
  return (
    <Field label={texts.country} hint={texts.countryHint}>
      {(attributes) => (
        <select
          {...attributes}
          value=""
          onChange={({ currentTarget }) => {
            const chosen = HOLIDAY_COUNTRIES.find((one) => one === currentTarget.value);
            if (chosen) change(fromCountry(chosen, draft));
          }}
        >
          <option value="">{texts.chooseCountry}</option>
          {[...(country ? [country] : []), ...others].map((one) => (
            <option key={one} value={one}>
              {texts.countries[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface GeneralProps {
  draft: ReminderPolicy;
  currency: string;
  change: (draft: ReminderPolicy) => void;
}

/** What holds on every track. */
function General({ draft, currency, change }: GeneralProps) {
  const texts = useShell().words.policy;
  return (
    <details class="reason">
      <summary>
        <span class="wide">{texts.general}</span>
      </summary>
      <div class="section inset">
        <p class="muted small">{texts.generalWhat}</p>
        <AmountField
          label={texts.minimum(currency)}
          value={draft.minimum}
          currency={currency}
          choose={(minimum) => change({ ...draft, minimum: minimum ?? 0 })}
        />
        <AmountField
          label={texts.gentleFrom(currency)}
          hint={texts.gentleHint}
          value={draft.gentleFrom}
          currency={currency}
          mayBeEmpty
          choose={(gentleFrom) => change({ ...draft, gentleFrom })}
        />
        {(['grace', 'term', 'answer'] as const).map((part) => (
          <DaysField
            key={part}
            label={texts[part]}
            value={draft[`${part}Days`]}
            bounds={DAY_BOUNDS[part]}
            choose={(days) => change({ ...draft, [`${part}Days`]: days })}
          />
        ))}
        <SelectField
          label={texts.late}
          value={draft.whenVeryLate}
          options={[
            ['climb', texts.lateWays.climb],
            ['skip', texts.lateWays.skip],
          ]}
          choose={(whenVeryLate) => change({ ...draft, whenVeryLate })}
        />
        <BusinessDays {...{ draft, change }} />
      </div>
    </details>
  );
}

function BusinessDays({ draft, change }: Omit<GeneralProps, 'currency'>) {
  const texts = useShell().words.policy;
  const id = useId();
  return (
    <>
      <label class="choice" for={id}>
        <input
          id={id}
          type="checkbox"
          checked={draft.onlyBusinessDays}
          onChange={({ currentTarget }) =>
            change({ ...draft, onlyBusinessDays: currentTarget.checked })
          }
        />
        <span class="wide">{texts.businessDays}</span>
      </label>
      <SelectField
        label={texts.holidays}
        value={draft.country ?? 'none'}
        options={[
          ['none', texts.noHolidays] as const,
          ...HOLIDAY_COUNTRIES.map((one) => [one, texts.countries[one]] as const),
        ]}
        choose={(country) => change({ ...draft, country: country === 'none' ? null : country })}
      />
    </>
  );
}

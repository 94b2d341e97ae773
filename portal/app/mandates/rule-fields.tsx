import { CHANNELS, CLOCKS, PROHIBITED_ACTS } from '../../../shared/mandate/terms.ts';
import { CheckField, ChoiceField, Field } from '../ui/fields.tsx';
import { useWords } from '../ui/words.tsx';
import { FieldGroup, FieldRow } from './field-group.tsx';
import { actField, channelField, clockField } from './terms-fields.ts';

/** What is placed, how money comes back, and by when everything is done. */
export function MoneyFields() {
  const { form: text } = useWords().words.mandates;
  const { gross, net } = text.ways;
  return (
    <>
      <FieldGroup title={text.remittance}>
        <FieldRow>
          <Field name="minimumBalance" inputMode="decimal" />
          <Field name="remittanceDays" inputMode="numeric" />
        </FieldRow>
        <ChoiceField
          name="remittanceWay"
          options={[
            { value: 'gross', label: gross },
            { value: 'net', label: net },
          ]}
        />
      </FieldGroup>
      <FieldGroup title={text.clocks} text={text.clocksText}>
        <FieldRow>
          {CLOCKS.map((clock) => (
            <Field key={clock} name={clockField(clock)} inputMode="numeric" />
          ))}
        </FieldRow>
      </FieldGroup>
    </>
  );
}

/** What is ticked of the ways is allowed, what is ticked of the acts is not. */
export function MethodFields() {
  const { form: text } = useWords().words.mandates;
  return (
    <FieldGroup title={text.methods}>
      <fieldset className="checks">
        <legend>{text.channels}</legend>
        {CHANNELS.map((channel) => (
          <CheckField key={channel} name={channelField(channel)} />
        ))}
      </fieldset>
      <fieldset className="checks">
        <legend>{text.acts}</legend>
        <p className="small muted">{text.actsHelp}</p>
        {PROHIBITED_ACTS.map((act) => (
          <CheckField key={act} name={actField(act)} />
        ))}
      </fieldset>
    </FieldGroup>
  );
}

export function EndingFields() {
  const { form: text } = useWords().words.mandates;
  return (
    <FieldGroup title={text.ending}>
      <FieldRow>
        <Field name="trailingDays" inputMode="numeric" help={text.trailingDaysHelp} />
        <Field name="noticeDays" inputMode="numeric" />
        <Field name="returnDays" inputMode="numeric" />
        <Field name="destroyDays" inputMode="numeric" help={text.destroyDaysHelp} />
        <Field name="reviewOn" type="date" />
      </FieldRow>
    </FieldGroup>
  );
}

import { getInputProps } from '@conform-to/react';
import { Button, Buttons } from '../ui/button.tsx';
import { Field, Row, useControl } from '../ui/fields.tsx';
import { useWords } from '../ui/words.tsx';
import { FieldGroup, FieldRow, ProblemsOf } from './field-group.tsx';
import {
  ageField,
  amountField,
  MOST_AGES,
  MOST_AMOUNTS,
  rateField,
  type Size,
  sizeOf,
  type Typed,
  upTo,
} from './terms-fields.ts';

/** The rates, from one for everything to a table; what bounds a fee stands below them. */
export function TierFields({ typed }: { typed: Typed }) {
  const { form: text } = useWords().words.mandates;
  const size = sizeOf(typed);
  const isOne = size.ages * size.amounts === 1;
  return (
    <FieldGroup title={text.fee} text={text.feeText}>
      <Field name="currency" autoComplete="off" isShort help={text.currencyHelp} />
      <input type="hidden" name="ages" value={size.ages} />
      <input type="hidden" name="amounts" value={size.amounts} />
      {isOne ? <OneRate typed={typed} /> : <Tiers typed={typed} />}
      <Sizes size={size} />
      <FieldRow>
        <Field name="minimum" inputMode="decimal" isOptional />
        <Field name="paymentCap" inputMode="decimal" isOptional help={text.noCap} />
        <Field name="caseCap" inputMode="decimal" isOptional help={text.noCap} />
      </FieldRow>
      <FieldRow>
        <Field name="legalRate" inputMode="decimal" isOptional help={text.legalRateHelp} />
        <Field name="directRate" inputMode="decimal" isOptional help={text.directRateHelp} />
      </FieldRow>
    </FieldGroup>
  );
}

function OneRate({ typed }: { typed: Typed }) {
  const name = rateField(0, 0);
  const { field } = useControl(name, undefined);
  return (
    <Row field={field} help={undefined} isOptional={false}>
      <span className="with-unit">
        <CellField name={name} typed={typed} />
        <span aria-hidden="true">%</span>
      </span>
    </Row>
  );
}

function Tiers({ typed }: { typed: Typed }) {
  const { form: text } = useWords().words.mandates;
  const size = sizeOf(typed);
  const [rows, columns] = [upTo(size.ages), upTo(size.amounts)];
  return (
    <div>
      <table className="tiers">
        <caption className="unseen">{text.rates}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {text.pastDue}
            </th>
            <th scope="colgroup" colSpan={size.amounts}>
              {text.placed}
            </th>
          </tr>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                <Bound name={amountField(column)} typed={typed} isFirst={column === 0} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">
                <Bound name={ageField(row)} typed={typed} isFirst={row === 0} />
              </th>
              {columns.map((column) => (
                <td key={column}>
                  <span className="with-unit">
                    <CellField name={rateField(row, column)} typed={typed} />
                    <span aria-hidden="true">%</span>
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ProblemsOf fields={/^(age|amount|rate)-/} />
    </div>
  );
}

/** Where a tier begins; the first one at nothing. */
function Bound({ isFirst, ...cell }: CellProps & { isFirst: boolean }) {
  const { form: text } = useWords().words.mandates;
  return (
    <span className="with-unit">
      <span>{text.from}</span>
      {isFirst ? 0 : <CellField {...cell} />}
    </span>
  );
}

interface CellProps {
  name: string;
  /** What stands in the form: a field that moves into the table takes it along. */
  typed: Typed;
}

/** A field in a table, whose label is only said; what is wrong with it stands below the table. */
function CellField({ name, typed }: CellProps) {
  const { field, label } = useControl(name, undefined);
  const { key, ...control } = getInputProps(field, { type: 'text' });
  return (
    <input
      key={key}
      {...control}
      defaultValue={typed[name]}
      aria-label={label}
      inputMode="decimal"
      autoComplete="off"
      required
      className="control"
    />
  );
}

/** Room for another tier or for one less. What is typed stays, and nothing is saved yet. */
function Sizes({ size }: { size: Size }) {
  const { form: text } = useWords().words.mandates;
  const acts: readonly (readonly [intent: string, label: string, isOpen: boolean])[] = [
    ['add-age', text.addAge, size.ages < MOST_AGES],
    ['add-amount', text.addAmount, size.amounts < MOST_AMOUNTS],
    ['drop-age', text.dropAge, size.ages > 1],
    ['drop-amount', text.dropAmount, size.amounts > 1],
  ];
  return (
    <Buttons>
      {acts
        .filter(([, , isOpen]) => isOpen)
        .map(([intent, label]) => (
          <Button key={intent} type="submit" name="intent" value={intent} formNoValidate>
            {label}
          </Button>
        ))}
    </Buttons>
  );
}

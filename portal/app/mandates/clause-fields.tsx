import { type FormEvent, useState } from 'react';
import { askedClauses } from '../../../shared/mandate/clauses.ts';
import { TEXT_CLAUSES } from '../../../shared/mandate/terms.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../../shared/places.ts';
import { CheckField, TextareaField } from '../ui/fields.tsx';
import { useFormAround } from '../ui/form.tsx';
import { useWords } from '../ui/words.tsx';
import { FieldGroup, ProblemsOf } from './field-group.tsx';
import { clauseField, PLACES_FIELD, placeField, type Typed } from './terms-fields.ts';

const ONLY_PLACES = new RegExp(`^${PLACES_FIELD}$`);

/**
 * Where the patients live, and the clauses that are asked for there. Without scripts they follow when
 * the draft is saved; what somebody wrote stays in sight, asked for or not.
 */
export function ClauseFields({ typed }: { typed: Typed }) {
  const { form: text } = useWords().words.mandates;
  const { meta } = useFormAround();
  const [places, onChange] = usePlaces(typed);
  const asked = new Map(askedClauses(places).map(({ clause, source }) => [clause, source]));
  const isShown = (clause: (typeof TEXT_CLAUSES)[number]) =>
    asked.has(clause) || Boolean(typed[clauseField(clause)]);
  return (
    <>
      <FieldGroup title={text.places} text={text.placesHelp}>
        <ProblemsOf fields={ONLY_PLACES} />
        <fieldset
          className="checks"
          id={`${meta.id}-${PLACES_FIELD}`}
          tabIndex={-1}
          onChange={onChange}
        >
          <legend className="unseen">{text.places}</legend>
          {JURISDICTIONS.map((one) => (
            <CheckField key={one} name={placeField(one)} />
          ))}
        </fieldset>
      </FieldGroup>
      <FieldGroup title={text.clauses} text={text.clausesText}>
        {TEXT_CLAUSES.filter(isShown).map((clause) => {
          const source = asked.get(clause);
          return (
            <TextareaField
              key={clause}
              name={clauseField(clause)}
              isOptional
              help={`${text.clauseHelp[clause]}${source ? ` (${source})` : ''}`}
            />
          );
        })}
      </FieldGroup>
    </>
  );
}

function usePlaces(typed: Typed) {
  const ticked = (of: (field: string) => unknown): readonly Jurisdiction[] =>
    JURISDICTIONS.filter((one) => of(placeField(one)) === 'on');
  const [places, setPlaces] = useState(() => ticked((field) => typed[field]));
  const onChange = ({ target }: FormEvent<HTMLFieldSetElement>) => {
    const { form } = target as unknown as HTMLInputElement;
    if (form) setPlaces(ticked((field) => new FormData(form).get(field)));
  };
  return [places, onChange] as const;
}

import { CHANNELS, CLOCKS, PROHIBITED_ACTS, TEXT_CLAUSES } from '../../../shared/mandate/terms.ts';
import { mandateWords } from '../../../shared/messages/mandate/index.ts';
import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import { JURISDICTIONS } from '../../../shared/places.ts';
import { capitalised } from '../cases/reason-options.ts';
import { useWords } from '../ui/words.tsx';
import { placeName } from './place-names.ts';
import {
  actField,
  ageField,
  amountField,
  channelField,
  clauseField,
  clockField,
  PLACES_FIELD,
  placeField,
  rateField,
  type Size,
  upTo,
} from './terms-fields.ts';

/** The names of all fields of a mandate, for the fields and for what is wrong with them. */
export function useTermsLabels(size: Size): Record<string, string> {
  const { words, language } = useWords();
  const { form: text } = words.mandates;
  const { methods, clauses } = mandateWords(language);
  const all = <Code extends string>(
    codes: readonly Code[],
    field: (code: Code) => string,
    label: (code: Code) => string,
  ) => Object.fromEntries(codes.map((code) => [field(code), capitalised(label(code))]));
  return {
    ...text.fields,
    ...tierLabels(text, size),
    ...all(CLOCKS, clockField, (clock) => text.clock[clock]),
    ...all(CHANNELS, channelField, (channel) => methods.channels[channel]),
    ...all(PROHIBITED_ACTS, actField, (act) => methods.acts[act]),
    [PLACES_FIELD]: text.places,
    ...all(JURISDICTIONS, placeField, (one) => placeName(one, language)),
    ...all(TEXT_CLAUSES, clauseField, (clause) => clauses[clause]),
  };
}

/** Counted from one, as people count. */
function tierLabels(
  text: PortalMessages['mandates']['form'],
  { ages, amounts }: Size,
): Record<string, string> {
  const [rows, columns] = [upTo(ages), upTo(amounts)];
  if (ages * amounts === 1) return { [rateField(0, 0)]: text.rate };
  return Object.fromEntries([
    ...rows.map((row) => [ageField(row), text.age(row + 1)]),
    ...columns.map((column) => [amountField(column), text.amount(column + 1)]),
    ...rows.flatMap((row) =>
      columns.map((column) => [rateField(row, column), text.rateAt(row + 1, column + 1)]),
    ),
  ]);
}

import { evidenceName } from '../../../shared/messages/evidence-kinds.ts';
import { placeText } from '../../../shared/messages/places.ts';
import { PLACES } from '../../../shared/places.ts';
import { EVIDENCE_KINDS } from '../../../shared/vetting/evidence-kinds.ts';
import { FieldRow } from '../mandates/field-group.tsx';
import { Field, type Option, SelectField, TextareaField } from '../ui/fields.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { useWords } from '../ui/words.tsx';

/** What files are offered for choosing; what is taken is decided by their content. */
export const ACCEPTED = '.pdf,.png,.jpg,.jpeg';

/** What is asked of a paper. @param fileHelp what it is without a file differs by who adds it */
export function PaperFields({ fileHelp }: { fileHelp: string }) {
  const { words, language } = useWords();
  const { form: text, everywhere } = words.papers;
  const kinds = EVIDENCE_KINDS.map((kind) => ({
    value: kind,
    label: evidenceName(kind, language),
  }));
  const places = PLACES.map((place) => ({ value: place, label: placeText(place, language) }));
  return (
    <>
      <SelectField name="kind" options={sorted(kinds)} placeholder={text.choose} />
      <SelectField
        name="place"
        options={places}
        placeholder={everywhere}
        help={text.placeHelp}
        isOptional
      />
      <Field name="issuer" help={text.issuerHelp} />
      <Field name="number" isOptional />
      <TextareaField name="scope" help={text.scopeHelp} isOptional />
      <FieldRow>
        <Field name="issuedOn" type="date" isOptional />
        <Field name="expiresOn" type="date" help={text.expiresHelp} isOptional />
      </FieldRow>
      <FileDrop name="file" accept={ACCEPTED} help={fileHelp} isOptional />
    </>
  );
}

/** The labels of the fields of a paper. */
export function usePaperLabels(): Readonly<Record<string, string>> {
  const { kind, place, issuer, number, scope, issuedOn, expiresOn, file } =
    useWords().words.papers.form;
  return { kind, place, issuer, number, scope, issuedOn, expiresOn, file };
}

function sorted(options: Option[]): Option[] {
  return options.sort((one, other) => one.label.localeCompare(other.label));
}

import { CHANNELS } from '../../../shared/mandate/terms.ts';
import { mandateWords } from '../../../shared/messages/mandate/index.ts';
import { placeText } from '../../../shared/messages/places.ts';
import { jurisdictionOf, PLACES } from '../../../shared/places.ts';
import { FieldGroup, FieldRow } from '../mandates/field-group.tsx';
import { useRefusalOf } from '../ui/answer.ts';
import { CheckField, Field, TextareaField } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { useWords } from '../ui/words.tsx';
import { channelField, LANGUAGES_SERVED, languageField, placeField } from './profile-fields.ts';
import type { SeenProfile } from './read-profile.server.ts';

const STATES = PLACES.filter((place) => jurisdictionOf(place) === 'US');
const COUNTRIES = PLACES.filter((place) => jurisdictionOf(place) !== 'US');

/** What an agency says of itself. */
export function ProfileForm({ profile }: { profile: SeenProfile | null }) {
  const { words } = useWords();
  const { form: text } = words.profile;
  const last = useRefusalOf('profile');
  const form = useServerForm({
    ...{ last, id: 'profile', labels: useLabels() },
    ...(profile && { defaults: typedOf(profile) }),
  });
  return (
    <Form form={form} submit={text.submit}>
      <input type="hidden" name="intent" value="profile" />
      {profile && <input type="hidden" name="seen" value={profile.changedAt} />}
      <TextareaField name="about" help={text.aboutHelp} />
      <FieldRow>
        <Field name="people" inputMode="numeric" isOptional />
        <Field name="sinceYear" inputMode="numeric" isOptional />
      </FieldRow>
      <Boxes title={text.languages} names={LANGUAGES_SERVED.map(languageField)} />
      <Boxes title={text.channels} names={CHANNELS.map(channelField)} />
      <FieldGroup title={text.places} text={text.placesHelp}>
        <Boxes title={text.countries} names={COUNTRIES.map(placeField)} />
        <details open={profile?.places.some((place) => STATES.includes(place))}>
          <summary>{text.states}</summary>
          <Boxes title={text.states} names={STATES.map(placeField)} isNamed />
        </details>
      </FieldGroup>
      <FieldGroup title={text.contact}>
        <Field name="website" type="url" help={text.websiteHelp} isOptional />
        <FieldRow>
          <Field name="contactName" isOptional />
          <Field name="contactEmail" type="email" isOptional />
          <Field name="contactPhone" type="tel" isOptional />
        </FieldRow>
      </FieldGroup>
    </Form>
  );
}

interface BoxesProps {
  title: string;
  names: readonly string[];
  /** What stands above says the same. */
  isNamed?: boolean;
}

function Boxes({ title, names, isNamed = false }: BoxesProps) {
  return (
    <fieldset className="checks many">
      <legend className={isNamed ? 'unseen' : undefined}>{title}</legend>
      {names.map((name) => (
        <CheckField key={name} name={name} />
      ))}
    </fieldset>
  );
}

function useLabels(): Readonly<Record<string, string>> {
  const { words, formats, language } = useWords();
  const { channels } = mandateWords(language).methods;
  const named = <Code extends string>(
    codes: readonly Code[],
    fieldOf: (code: string) => string,
    nameOf: (code: Code) => string,
  ) => Object.fromEntries(codes.map((code) => [fieldOf(code), nameOf(code)]));
  return {
    ...words.profile.form.fields,
    ...named(LANGUAGES_SERVED, languageField, formats.language),
    ...named(CHANNELS, channelField, (channel) => channels[channel]),
    ...named(PLACES, placeField, (place) => placeText(place, language)),
  };
}

function typedOf(profile: SeenProfile): Readonly<Record<string, string>> {
  const { about, people, sinceYear, website, contactName, contactEmail, contactPhone } = profile;
  const ticked = [
    ...profile.languages.map(languageField),
    ...profile.places.map(placeField),
    ...profile.channels.map(channelField),
  ];
  return {
    ...{ about, website, contactName, contactEmail, contactPhone },
    ...{ people: String(people ?? ''), sinceYear: String(sinceYear ?? '') },
    ...Object.fromEntries(ticked.map((name) => [name, 'on'])),
  };
}

import { useActionData } from '@remix-run/react';
import { placeText } from '../../../shared/messages/places.ts';
import { PLACES } from '../../../shared/places.ts';
import { SelectField } from '../ui/fields.tsx';
import { Form, type FormAnswer, useServerForm } from '../ui/form.tsx';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { CoverageView } from './read-coverage.server.ts';

/** Where the practice is, and the form by which a manager says it. */
export function HomePlace({ view: { home, maySet } }: { view: CoverageView }) {
  const { words, language } = useWords();
  const { home: text } = words.coverage;
  return (
    <Section title={text.title} id="place">
      <p>{home ? <strong>{placeText(home, language)}</strong> : text.none}</p>
      <p className="muted">{text.text}</p>
      {maySet ? <PlaceForm home={home} /> : <p className="muted">{text.onlyManagers}</p>}
    </Section>
  );
}

function PlaceForm({ home }: Pick<CoverageView, 'home'>) {
  const { words, language } = useWords();
  const { home: text } = words.coverage;
  const form = useServerForm({
    last: useActionData<FormAnswer>(),
    labels: { place: text.label },
    ...(home && { defaults: { place: home } }),
  });
  const options = PLACES.map((value) => ({ value, label: placeText(value, language) }));
  return (
    <Form form={form} submit={text.submit} tone={home ? 'plain' : 'primary'}>
      <SelectField
        name="place"
        options={options}
        {...(!home && { placeholder: text.placeholder })}
      />
    </Form>
  );
}

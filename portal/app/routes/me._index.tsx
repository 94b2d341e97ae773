import { useActionData, useLoaderData } from '@remix-run/react';
import { LANGUAGES } from '../../../shared/money.ts';
import type { PageHandle } from '../page-handle.ts';
import { goTo } from '../platform/answers.server.ts';
import { personAction, personLoader } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import { changeProfile } from '../sign-in/account.server.ts';
import { profileForm } from '../sign-in/forms.ts';
import { ChoiceField, Field } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';

export const handle: PageHandle = { title: (words) => words.me.profile.title };

export const loader = personLoader(async (_, { visitor }) => ({
  name: visitor.name,
  email: visitor.email,
  language: visitor.language,
}));

export const action = personAction(async (scope, { form }) => {
  const done = await submit(form, profileForm, (input) => changeProfile(scope, input));
  return done.ok ? goTo('/me', 'profileSaved') : done;
});

export default function Profile() {
  const { words } = useWords();
  const { profile: text, languages } = words.me;
  const { name, email, language } = useLoaderData<typeof loader>();
  const form = useServerForm({
    last: useActionData<typeof action>(),
    labels: { name: text.name, language: text.language },
    defaults: { name, language },
  });
  return (
    <Page title={text.title} subtitle={text.subtitle(email)}>
      <Panel>
        <Form form={form} submit={text.submit} isWholePage>
          <Field name="name" autoComplete="name" />
          <ChoiceField
            name="language"
            help={text.languageHelp}
            options={LANGUAGES.map((value) => ({ value, label: languages[value] }))}
          />
        </Form>
      </Panel>
    </Page>
  );
}

import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { LANGUAGES } from '../../../shared/money.ts';
import { refused } from '../../../shared/result.ts';
import type { PageHandle } from '../page-handle.ts';
import { isSignUpOpen, signUp } from '../people/found.server.ts';
import { goTo } from '../platform/answers.server.ts';
import { publicAction, publicLoader } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import { EntryFrame } from '../sign-in/entry-frame.tsx';
import { signUpForm } from '../sign-in/forms.ts';
import { ChoiceField, Field, SelectField } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';

export const handle: PageHandle = { title: (words) => words.signIn.signUpPage.title };

export const loader = publicLoader(async ({ now, language }) => {
  if (!(await isSignUpOpen(now))) return refused('not-found');
  return { timeZones: [...Intl.supportedValuesOf('timeZone'), 'UTC'], language };
});

export const action = publicAction(async ({ form, ...door }) => {
  const done = await submit(form, signUpForm, (input) => signUp(input, door));
  return done.ok ? goTo('/sign-up?sent') : done;
});

export default function SignUp() {
  const { words } = useWords();
  const { signUpPage: text, askReset, email } = words.signIn;
  const { timeZones, language } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const form = useServerForm({
    last: useActionData<typeof action>(),
    labels: {
      kind: text.kind,
      name: text.name,
      email,
      language: text.language,
      timeZone: text.timeZone,
    },
    defaults: { language, timeZone: timeZones.find((zone) => zone === 'America/New_York') },
  });
  if (search.has('sent')) {
    return (
      <EntryFrame>
        <Page title={askReset.sentTitle} subtitle={text.text}>
          <p>
            <Link to="/sign-in">{askReset.back}</Link>
          </p>
        </Page>
      </EntryFrame>
    );
  }
  return (
    <EntryFrame>
      <Page title={text.title} subtitle={text.text}>
        <Form form={form} submit={text.submit}>
          <ChoiceField
            name="kind"
            options={[
              { value: 'practice', label: text.practice, help: text.practiceHelp },
              { value: 'agency', label: text.agency, help: text.agencyHelp },
            ]}
          />
          <Field name="name" autoComplete="organization" />
          <Field name="email" type="email" autoComplete="username" />
          <SelectField
            name="language"
            options={LANGUAGES.map((value) => ({ value, label: words.me.languages[value] }))}
          />
          <SelectField
            name="timeZone"
            options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          />
        </Form>
      </Page>
    </EntryFrame>
  );
}

import { Link, useActionData, useSearchParams } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { goTo } from '../platform/answers.server.ts';
import { publicAction, publicLoader } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import { EntryFrame } from '../sign-in/entry-frame.tsx';
import { askResetForm } from '../sign-in/forms.ts';
import { askReset } from '../sign-in/reset.server.ts';
import { Field } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';

export const handle: PageHandle = { title: (words) => words.signIn.askReset.title };

export const loader = publicLoader(async () => null);

export const action = publicAction(async ({ form, language, ...door }) => {
  const done = await submit(form, askResetForm, ({ email }) => askReset({ email, language }, door));
  return done.ok ? goTo('/reset?sent') : done;
});

export default function AskReset() {
  const { words } = useWords();
  const { askReset: text, email } = words.signIn;
  const [search] = useSearchParams();
  const form = useServerForm({ last: useActionData<typeof action>(), labels: { email } });
  const back = <Link to="/sign-in">{text.back}</Link>;
  return (
    <EntryFrame>
      {search.has('sent') ? (
        <Page title={text.sentTitle} subtitle={text.sent}>
          <p>{back}</p>
        </Page>
      ) : (
        <Page title={text.title} subtitle={text.text}>
          <Form form={form} submit={text.submit} beside={back}>
            <Field name="email" type="email" autoComplete="username" />
          </Form>
        </Page>
      )}
    </EntryFrame>
  );
}

import { redirect } from '@remix-run/node';
import { Form as PlainForm, useActionData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { goTo, safeNext } from '../platform/answers.server.ts';
import { publicAction, publicLoader } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import { sessionCookie } from '../platform/session.server.ts';
import { EntryFrame } from '../sign-in/entry-frame.tsx';
import { codeForm } from '../sign-in/forms.ts';
import { proveSession } from '../sign-in/second-factor.server.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';

export const handle: PageHandle = { title: (words) => words.signIn.code.title };

export const loader = publicLoader(async ({ visitor, url }) => {
  if (!visitor) return redirect('/sign-in');
  return visitor.isProved ? redirect(safeNext(url.searchParams.get('next'))) : null;
});

export const action = publicAction(async ({ form, url, visitor, ...door }) => {
  if (!visitor || visitor.isProved) return redirect('/sign-in');
  const done = await submit(form, codeForm, ({ code }) => proveSession(visitor, code, door));
  if (!done.ok) return done;
  const next = safeNext(url.searchParams.get('next'));
  return goTo(next, undefined, [sessionCookie(done.value.token)]);
});

export default function SecondFactor() {
  const { words } = useWords();
  const { code: text } = words.signIn;
  const form = useServerForm({
    last: useActionData<typeof action>(),
    labels: { code: text.code },
  });
  return (
    <EntryFrame>
      <Page title={text.title} subtitle={text.text}>
        <Form form={form} submit={text.submit}>
          <Field name="code" autoComplete="one-time-code" isShort />
        </Form>
        <PlainForm method="post" action="/sign-out">
          <Button type="submit" tone="quiet">
            {text.other}
          </Button>
        </PlainForm>
      </Page>
    </EntryFrame>
  );
}

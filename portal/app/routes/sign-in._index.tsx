import { redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { isSignUpOpen } from '../people/found.server.ts';
import { goTo, safeNext } from '../platform/answers.server.ts';
import { publicAction, publicLoader } from '../platform/doors.server.ts';
import { settings } from '../platform/env.server.ts';
import { submit } from '../platform/form.server.ts';
import { sessionCookie } from '../platform/session.server.ts';
import { EntryFrame } from '../sign-in/entry-frame.tsx';
import { signInForm } from '../sign-in/forms.ts';
import { signIn } from '../sign-in/sign-in.server.ts';
import { Field } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';

export const handle: PageHandle = { title: (words) => words.signIn.title };

export const loader = publicLoader(async ({ visitor, url, now }) => {
  if (visitor?.isProved) return redirect(safeNext(url.searchParams.get('next')));
  return { isSignUpOpen: await isSignUpOpen(now), isDemo: settings().demo };
});

export const action = publicAction(async ({ form, url, ...door }) => {
  const done = await submit(form, signInForm, (input) => signIn(input, door));
  if (!done.ok) return done;
  const next = safeNext(url.searchParams.get('next'));
  const page = done.value.isProved ? next : `/sign-in/code?${new URLSearchParams({ next })}`;
  return goTo(page, undefined, [sessionCookie(done.value.token)]);
});

export default function SignIn() {
  const { words } = useWords();
  const { isSignUpOpen: mayFound, isDemo } = useLoaderData<typeof loader>();
  const { signIn: text } = words;
  const form = useServerForm({
    last: useActionData<typeof action>(),
    labels: { email: text.email, password: text.password },
  });
  return (
    <EntryFrame>
      <Page title={text.title} subtitle={isDemo ? text.demo : undefined}>
        <Form form={form} submit={text.submit} beside={<Link to="/reset">{text.forgotten}</Link>}>
          <Field name="email" type="email" autoComplete="username" />
          <Field name="password" type="password" autoComplete="current-password" />
        </Form>
        {mayFound && (
          <p>
            <Link to="/sign-up">{text.signUp}</Link>
          </p>
        )}
      </Page>
    </EntryFrame>
  );
}

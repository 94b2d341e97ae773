import { Link, useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { goTo } from '../platform/answers.server.ts';
import { publicAction, publicLoader } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import { sessionCookie } from '../platform/session.server.ts';
import { EntryFrame } from '../sign-in/entry-frame.tsx';
import { newPasswordForm } from '../sign-in/forms.ts';
import { NewPasswordField } from '../sign-in/new-password-field.tsx';
import { isResetOpen, resetPassword } from '../sign-in/reset.server.ts';
import { Form, useServerForm } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';

export const handle: PageHandle = { title: (words) => words.signIn.reset.title };

export const loader = publicLoader(async ({ params, now }) => ({
  isOpen: await isResetOpen(params['token'] ?? '', now),
}));

export const action = publicAction(async ({ form, params, now }) => {
  const token = params['token'] ?? '';
  const done = await submit(form, newPasswordForm, ({ newPassword }) =>
    resetPassword({ token, newPassword }, now),
  );
  return done.ok ? goTo('/sign-in', 'passwordReset', [sessionCookie(null)]) : done;
});

export default function ResetPassword() {
  const { words } = useWords();
  const { reset: text } = words.signIn;
  const { isOpen } = useLoaderData<typeof loader>();
  const form = useServerForm({
    last: useActionData<typeof action>(),
    labels: { newPassword: text.newPassword },
  });
  if (!isOpen) {
    return (
      <EntryFrame>
        <Page title={text.overTitle} subtitle={text.over}>
          <p>
            <Link to="/reset">{text.again}</Link>
          </p>
        </Page>
      </EntryFrame>
    );
  }
  return (
    <EntryFrame>
      <Page title={text.title} subtitle={text.note}>
        <Form form={form} submit={text.submit}>
          <NewPasswordField />
        </Form>
      </Page>
    </EntryFrame>
  );
}

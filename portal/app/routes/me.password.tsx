import { Link, useActionData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { goTo } from '../platform/answers.server.ts';
import { personAction, personLoader } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import { changePassword } from '../sign-in/account.server.ts';
import { changePasswordForm } from '../sign-in/forms.ts';
import { NewPasswordField } from '../sign-in/new-password-field.tsx';
import { Field } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';

export const handle: PageHandle = { title: (words) => words.me.password.title };

export const loader = personLoader(async () => null);

export const action = personAction(async (scope, { form, visitor }) => {
  const done = await submit(form, changePasswordForm, (input) =>
    changePassword(scope, input, visitor),
  );
  return done.ok ? goTo('/me/security', 'passwordChanged') : done;
});

export default function Password() {
  const { words } = useWords();
  const { password: text, security } = words.me;
  const form = useServerForm({
    last: useActionData<typeof action>(),
    labels: { password: text.current, newPassword: text.newPassword },
  });
  return (
    <Page
      title={text.title}
      subtitle={text.note}
      trail={[{ href: '/me/security', label: security.title }]}
    >
      <Panel>
        <Form
          form={form}
          submit={text.submit}
          beside={<Link to="/me/security">{words.ui.dialog.cancel}</Link>}
        >
          <Field name="password" type="password" autoComplete="current-password" />
          <NewPasswordField />
        </Form>
      </Panel>
    </Page>
  );
}

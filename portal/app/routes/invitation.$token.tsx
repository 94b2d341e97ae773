import { redirect } from '@remix-run/node';
import { Link, Form as PlainForm, useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { homePath } from '../paths.ts';
import { acceptAsNewPerson, acceptInvitation, findInvitation } from '../people/accept.server.ts';
import { useRoleNames } from '../people/people-page.tsx';
import { goTo } from '../platform/answers.server.ts';
import { publicAction, publicLoader } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import { sessionCookie } from '../platform/session.server.ts';
import { EntryFrame } from '../sign-in/entry-frame.tsx';
import { newAccountForm } from '../sign-in/forms.ts';
import { NewPasswordField } from '../sign-in/new-password-field.tsx';
import { Button, Buttons } from '../ui/button.tsx';
import { Field } from '../ui/fields.tsx';
import { Form, type FormAnswer, useServerForm } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';

export const handle: PageHandle = { title: (words) => words.frame.invitation };

export const loader = publicLoader(async ({ params, visitor, url, now }) => {
  if (visitor && !visitor.isProved) {
    return redirect(`/sign-in/code?${new URLSearchParams({ next: url.pathname })}`);
  }
  return {
    invitation: await findInvitation(params['token'] ?? '', now),
    signedInAs: visitor?.email ?? null,
    next: url.pathname,
  };
});

export const action = publicAction(async ({ form, params, visitor, language, now, ...door }) => {
  const token = params['token'] ?? '';
  if (visitor?.isProved) {
    const done = await acceptInvitation(token, visitor, now);
    return done.ok ? goTo(homePath(done.value), 'joined') : done;
  }
  const done = await submit(form, newAccountForm, (input) =>
    acceptAsNewPerson(token, { ...input, language }, { ...door, now }),
  );
  if (!done.ok) return done;
  const { session, ...workplace } = done.value;
  return goTo(homePath(workplace), 'joined', [sessionCookie(session)]);
});

export default function Invitation() {
  const { words } = useWords();
  const { invitation: text } = words.signIn;
  const { invitation, signedInAs } = useLoaderData<typeof loader>();
  return (
    <EntryFrame>
      {invitation === null ? (
        <Page title={text.overTitle} subtitle={text.over} />
      ) : (
        <Open invitation={invitation} signedInAs={signedInAs} />
      )}
    </EntryFrame>
  );
}

type View = ReturnType<typeof useLoaderData<typeof loader>>;
type OpenProps = Pick<View, 'signedInAs'> & { invitation: NonNullable<View['invitation']> };

function Open({ invitation, signedInAs }: OpenProps) {
  const { words } = useWords();
  const { invitation: text } = words.signIn;
  const { workplace, kind, role, email } = invitation;
  const roles = useRoleNames(kind);
  const isForOther = signedInAs !== null && email !== null && email !== signedInAs;
  return (
    <Page title={text.title(workplace)} subtitle={text.asRole(roles[role] ?? role)}>
      {signedInAs === null && <NewAccount email={email} />}
      {signedInAs !== null && !isForOther && (
        <PlainForm method="post" className="form">
          <p>{text.signedInAs(signedInAs)}</p>
          <Buttons>
            <Button type="submit" tone="primary">
              {text.accept}
            </Button>
          </Buttons>
        </PlainForm>
      )}
      {isForOther && (
        <PlainForm method="post" action="/sign-out" className="form">
          <p>{text.otherAddress(email)}</p>
          <Buttons>
            <Button type="submit">{words.frame.signOut}</Button>
          </Buttons>
        </PlainForm>
      )}
    </Page>
  );
}

function NewAccount({ email }: { email: string | null }) {
  const { words } = useWords();
  const { invitation: text, reset, email: emailLabel } = words.signIn;
  const { next } = useLoaderData<typeof loader>();
  const form = useServerForm({
    last: useActionData<FormAnswer>(),
    labels: { name: text.name, email: emailLabel, newPassword: reset.newPassword },
    defaults: { email: email ?? undefined },
  });
  return (
    <>
      <Form form={form} submit={text.submit}>
        <Field name="name" autoComplete="name" help={text.nameHelp} />
        <Field name="email" type="email" autoComplete="username" isFixed={email !== null} />
        <NewPasswordField />
      </Form>
      <p>
        <Link to={`/sign-in?${new URLSearchParams({ next })}`}>{text.haveAccount}</Link>
      </p>
    </>
  );
}

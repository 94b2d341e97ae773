import { useActionData, useLoaderData } from '@remix-run/react';
import { listMail } from '../mail/list-mail.server.ts';
import { MailPage } from '../mail/mail-page.tsx';
import { settleMail } from '../mail/settle-mail.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { mailPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.mail.title };

export const loader = practiceLoader('mail.see', listMail);

export const action = practiceAction('mail.settle', async (scope, { form }) => {
  const done = await settleMail(scope, form);
  if (!done.ok) return done;
  return goTo(mailPath(scope.tenant), done.value.how === 'again' ? 'mailAgain' : 'mailDropped');
});

export default function PracticeMail() {
  const refused = useActionData<typeof action>();
  return <MailPage {...useLoaderData<typeof loader>()} isSettled={refused !== undefined} />;
}

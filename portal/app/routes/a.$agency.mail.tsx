import { useActionData, useLoaderData } from '@remix-run/react';
import { listMail } from '../mail/list-mail.server.ts';
import { MailPage } from '../mail/mail-page.tsx';
import { settleMail } from '../mail/settle-mail.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { mailPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import { agencyAction, agencyLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.mail.title };

export const loader = agencyLoader('mail.see', listMail);

export const action = agencyAction('mail.settle', async (scope, { form }) => {
  const done = await settleMail(scope, form);
  if (!done.ok) return done;
  return goTo(mailPath(scope.tenant), done.value.how === 'again' ? 'mailAgain' : 'mailDropped');
});

export default function AgencyMail() {
  const refused = useActionData<typeof action>();
  return <MailPage {...useLoaderData<typeof loader>()} isSettled={refused !== undefined} />;
}

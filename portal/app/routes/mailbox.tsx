import { useLoaderData } from '@remix-run/react';
import { refused } from '../../../shared/result.ts';
import { readMailbox } from '../mail/mailbox.server.ts';
import { MailboxPage } from '../mail/mailbox-page.tsx';
import type { PageHandle } from '../page-handle.ts';
import { publicLoader } from '../platform/doors.server.ts';
import { settings } from '../platform/env.server.ts';
import { EntryFrame } from '../sign-in/entry-frame.tsx';

export const handle: PageHandle = { title: (words) => words.mail.mailbox.title };

/** For everybody, and in the demo alone: elsewhere there is no such page. */
export const loader = publicLoader(async ({ now }) => {
  if (!settings().demo) return refused('not-found');
  return { mails: await readMailbox(now) };
});

export default function Mailbox() {
  return (
    <EntryFrame>
      <MailboxPage {...useLoaderData<typeof loader>()} />
    </EntryFrame>
  );
}

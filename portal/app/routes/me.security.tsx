import { useLoaderData } from '@remix-run/react';
import * as z from 'zod';
import type { PageHandle } from '../page-handle.ts';
import { goTo } from '../platform/answers.server.ts';
import { personAction, personLoader } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import { IDLE_MINUTES, LONGEST_HOURS } from '../platform/session.server.ts';
import { endOtherSessions, endOwnSession, listSessions } from '../sign-in/account.server.ts';
import { Sessions } from '../sign-in/sessions.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Page, Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';

export const handle: PageHandle = { title: (words) => words.me.security.title };

export const loader = personLoader(async (scope, { visitor }) => ({
  sessions: await listSessions(scope, visitor.sessionId),
  hasSecondFactor: visitor.hasSecondFactor,
  idleMinutes: IDLE_MINUTES,
  longestHours: LONGEST_HOURS,
}));

/** Ends one session, or all others. */
export const action = personAction(async (scope, { form, visitor }) => {
  if (form.get('intent') === 'others') {
    await endOtherSessions(scope, visitor.sessionId);
    return goTo('/me/security', 'othersEnded');
  }
  const done = await submit(form, z.object({ id: z.uuid() }), ({ id }) => endOwnSession(scope, id));
  return done.ok ? goTo('/me/security', 'sessionEnded') : done;
});

export default function Security() {
  const { words } = useWords();
  const { security, password, second } = words.me;
  const { hasSecondFactor, sessions, idleMinutes, longestHours } = useLoaderData<typeof loader>();
  return (
    <Page title={security.title} subtitle={security.subtitle}>
      <Section title={words.me.sessions.title}>
        <p className="muted">{words.me.sessions.note(idleMinutes, longestHours)}</p>
        <Sessions rows={sessions} />
      </Section>
      <Section title={password.title}>
        <p>
          <ButtonLink to="/me/password">{password.submit}</ButtonLink>
        </p>
      </Section>
      <Section title={second.title}>
        <p className="muted">{hasSecondFactor ? second.isOn : second.off}</p>
        <p>
          <ButtonLink to="/me/second-factor" tone={hasSecondFactor ? 'plain' : 'primary'}>
            {hasSecondFactor ? second.change : second.setUp}
          </ButtonLink>
        </p>
      </Section>
    </Page>
  );
}

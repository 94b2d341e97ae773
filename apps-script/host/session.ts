import { serve } from './serve.ts';
import type { Run } from './state.ts';

type Session = GoogleAppsScript.Base.Session;

/** What is known of the person without asking for a scope. */
export function createSession(run: Run): Session {
  return serve<Session>('Session', { getActiveUserLocale: () => run.account.locale });
}

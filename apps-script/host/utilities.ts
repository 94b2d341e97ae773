import { createHash } from 'node:crypto';
import { serve } from './serve.ts';
import type { Run, State } from './state.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Session = GoogleAppsScript.Base.Session;

/** Sleeping is paid for on the virtual clock, by the table of costs. */
export function createUtilities(run: Run): Utilities {
  return serve<Utilities>('Utilities', {
    sleep: (_milliseconds: number) => {},
    getUuid: () => uniqueId(run.state),
  });
}

/** What is known of the person without asking for a scope. */
export function createSession(run: Run): Session {
  return serve<Session>('Session', { getActiveUserLocale: () => run.state.account.locale });
}

/** A UUID that differs between files and calls, and is the same again in a rerun of a test. */
export function uniqueId(state: State): string {
  state.idsMade += 1;
  const hex = createHash('sha256').update(`${state.workbook.id} ${state.idsMade}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(18, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

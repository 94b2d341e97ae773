import { inject } from 'vitest';
import { type Client, openClient } from './client.ts';
import type { TestDatabase } from './database.ts';
import { type ServeOptions, serve } from './served.ts';

export { addressOf, end } from './served.ts';

/** The built portal in a process of its own, as it runs for people. */
export interface TestPortal {
  url: string;
  /** What the process wrote, a line an entry. */
  lines: string[];
  /** A browser without a page: with a session's cookie or as nobody. */
  visit(session?: string): Client;
  close(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** Starts a portal on a database; more than one may run on the same. */
export async function startPortal(
  database: TestDatabase,
  options: ServeOptions = {},
): Promise<TestPortal> {
  const build = inject('portalBuild');
  if (build.problem) throw new Error(build.problem);
  const { url, lines, end } = await serve(build.folder, database.loginUrl, options);
  return {
    ...{ url, lines },
    visit: (session) => openClient(url, session),
    close: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

import { fileURLToPath } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import express from 'express';
import { machineDoors } from './api/doors.ts';
import { sendAgencyNews } from './app/agencies/send-agency-news.server.ts';
import { sendHeads } from './app/audit/heads.server.ts';
import { sendChoosingNews } from './app/choosing/send-choosing-news.server.ts';
import { sendComplaintNews } from './app/complaints/send-complaint-news.server.ts';
import { warnOfPapers } from './app/coverage/warn-of-papers.server.ts';
import { sendMandateNews } from './app/mandates/send-mandate-news.server.ts';
import { openAsking } from './app/platform/asking.server.ts';
import { serveAssets } from './app/platform/assets.server.ts';
import { keepSettings, type Settings } from './app/platform/env.server.ts';
import {
  answerFailure,
  guardAddress,
  guardForms,
  guardHeaders,
} from './app/platform/guard.server.ts';
import { startJobs } from './app/platform/jobs.server.ts';
import { closeLimits, openLimits } from './app/platform/limits.server.ts';
import { errorFields, log } from './app/platform/log.server.ts';
import { watchRequests } from './app/platform/requests.server.ts';
import { closeDatabase, openDatabase } from './app/platform/scope.server.ts';
import { sendPolicyNews, tellOfPolicies } from './app/policies/tell-of-policies.server.ts';
import { remindOfLooks } from './app/reverification/remind-of-looks.server.ts';
import { sendReset } from './app/sign-in/send-reset.server.ts';

/** Everything that answers HTTP, in the order in which it stands. */
export interface Portal {
  app: express.Express;
  close(): Promise<void>;
}

/**
 * Opens the portal: machine doors first, then what guards the pages, then the pages.
 *
 * @param databaseUrl of the server's own login, see platform/db/roles.server.ts
 * @param build the server build that this module is part of
 */
export async function openPortal(
  settings: Settings,
  databaseUrl: string,
  build: ServerBuild,
): Promise<Portal> {
  keepSettings(settings);
  if (settings.demo) log.level = 'warn'; // whoever tries it reads the terminal for sign-ins
  process.on('unhandledRejection', goOn);
  openDatabase(databaseUrl);
  openLimits(databaseUrl);
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustedProxy ?? false);
  app.use(guardAddress());
  app.use(watchRequests(build));
  app.use(machineDoors());
  app.use(guardHeaders());
  const here = fileURLToPath(import.meta.url); // in the server's build, which may be in pieces
  const assets = here.replace(/([\\/])server[\\/].*$/, '$1client$1assets');
  app.use('/assets', serveAssets(assets));
  app.use(guardForms());
  app.use(openAsking());
  app.all(
    '*',
    createRequestHandler({
      build,
      mode: 'production',
      getLoadContext: (_, response) => response.locals['asking'],
    }),
  );
  app.use(answerFailure());
  const jobs = await startJobs(databaseUrl, {
    heads: sendHeads,
    papers: warnOfPapers,
    policies: tellOfPolicies,
    looks: remindOfLooks,
    'reset-asked': sendReset,
    'agency-news': sendAgencyNews,
    'complaint-news': sendComplaintNews,
    'mandate-news': sendMandateNews,
    'choosing-news': sendChoosingNews,
    'policy-news': sendPolicyNews,
  });
  return {
    app,
    async close() {
      await jobs.stop();
      await closeLimits();
      await closeDatabase();
      process.off('unhandledRejection', goOn);
    },
  };
}

/**
 * The queue's clock drops a promise when it finds the database away, and is begun anew by us: one
 * failure that nobody waited for is not the end of everybody's requests.
 */
function goOn(error: unknown): void {
  log.error(errorFields(error), 'unhandled');
}

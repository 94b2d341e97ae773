import type { Task } from 'graphile-worker';
import pg from 'pg';
import { ROLES } from './db/roles.server.ts';
import { settings } from './env.server.ts';
import { countJobs, countMail } from './job-metrics.server.ts';
import { errorFields, log } from './log.server.ts';
import { type Outcome, sendMail } from './mail.server.ts';
import { startMover } from './mover.server.ts';
import { forgetAnswers } from './once.server.ts';
import { finish, type InsideEffects, sweep, takeUp } from './outbox-states.server.ts';
import { keepQueue, makeQueue } from './queue.server.ts';

/** What the features do when the server does it by itself: given by who opens the portal. */
export type JobHandlers = InsideEffects & {
  /** Sends the heads of the audit chains out of the database. */
  heads(now: Date): Promise<void>;
  /** Writes to managers about papers that lapse. */
  papers(now: Date): Promise<void>;
  /** Writes to managers about policies that they are asked to attest to. */
  policies(now: Date): Promise<void>;
  /** Writes to managers about agencies that are due to be looked at again. */
  looks(now: Date): Promise<void>;
};

export interface Jobs {
  /** Takes up nothing more, and waits for what is on its way. */
  stop(): Promise<void>;
}

// `fill`: a night in which nothing ran is made up for.
const CRONTAB = `
  5 3 * * * heads ?fill=1d
  35 3 * * * forget ?fill=1d
  20 * * * * papers ?fill=1h
  25 * * * * policies ?fill=1h
  30 * * * * looks ?fill=1h
  */5 * * * * sweep
`;
const AT_ONCE = 4;

/** Runs the jobs of the outbox and the clock within this process; others may run them too. */
export async function startJobs(databaseUrl: string, handlers: JobHandlers): Promise<Jobs> {
  const address = { connectionString: databaseUrl, options: `-c role=${ROLES.worker}` };
  const pool = new pg.Pool({ ...address, max: AT_ONCE + 4 });
  // a connection that breaks while idle would otherwise end the process
  pool.on('error', (error) => log.warn(errorFields(error), 'jobs: connection lost'));
  countJobs();
  await makeQueue(pool);
  const endQueue = await keepQueue(pool, {
    crontab: CRONTAB,
    concurrency: AT_ONCE,
    taskList: {
      deliver: task('deliver', (payload) => deliver((payload as { id: string }).id, handlers)),
      heads: task('heads', () => handlers.heads(new Date())),
      papers: task('papers', () => handlers.papers(new Date())),
      policies: task('policies', () => handlers.policies(new Date())),
      looks: task('looks', () => handlers.looks(new Date())),
      forget: task('forget', () => forgetAnswers(new Date())),
      sweep: task('sweep', () => sweep(new Date())),
    },
  });
  const endMover = await startMover(address);
  return {
    async stop() {
      await endMover();
      await endQueue();
      await pool.end();
    },
  };
}

/** Sends one mail, or does what stays within the database. */
async function deliver(id: string, inside: InsideEffects): Promise<void> {
  const attempt = await takeUp(id, inside, new Date());
  if (!attempt) return;
  const { smtpUrl } = settings();
  const { key, mail } = attempt;
  const outcome: Outcome = smtpUrl ? await sendMail(smtpUrl, key, mail) : { state: 'done' };
  await finish(attempt, outcome, new Date());
  countMail(outcome);
}

/** The queue keeps the text of an error in its table: ours goes to the log, without what it quotes. */
function task(name: string, work: (payload: unknown) => Promise<void>): Task {
  return async (payload) => {
    try {
      await work(payload);
    } catch (error) {
      log.error({ job: name, ...errorFields(error) }, 'job');
      throw new Error('The log says why');
    }
  };
}

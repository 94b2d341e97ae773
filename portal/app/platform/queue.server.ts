import { Logger, type Runner, run, runMigrations, type TaskList } from 'graphile-worker';
import type pg from 'pg';
import { errorFields, log } from './log.server.ts';

/** The queue itself: a library's tables and workers, kept alive within this process. */

export interface Queue {
  taskList: TaskList;
  crontab: string;
  concurrency: number;
}

const LOCK = 72_707_370;
const RESTART_MS = 5_000;
/** So long a mail on its way is waited for when the process ends. */
const LAST_WAIT_MS = 30_000;

/** Makes the queue's tables: two processes that do it at once would stumble over each other. */
export async function makeQueue(pgPool: pg.Pool): Promise<void> {
  const client = await pgPool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await runMigrations({ pgPool, logger: quietLogger() });
  } finally {
    client.release(true); // the lock ends with the connection
  }
}

/**
 * Works on the queue until it is told to end. A worker that could not write down how its job ended
 * leaves for good; then all of them begin anew.
 *
 * @returns how to end it
 */
export async function keepQueue(pgPool: pg.Pool, queue: Queue): Promise<() => Promise<void>> {
  let isEnded = false;
  let timer: NodeJS.Timeout | undefined;
  let restarting = Promise.resolve();
  let runner: Runner | null = await begin(pgPool, queue, () => replace());

  const replace = () => {
    if (isEnded || !runner) return;
    const dead = runner;
    runner = null;
    timer = setTimeout(() => {
      restarting = restart(dead);
    }, RESTART_MS);
  };
  const restart = async (dead: Runner) => {
    await dead.stop().catch(() => {}); // it may have stopped by itself
    try {
      runner = await begin(pgPool, queue, () => replace());
    } catch {
      runner = dead; // the database is still away
      replace();
    }
  };
  return async () => {
    isEnded = true;
    clearTimeout(timer);
    await restarting;
    await runner?.stop().catch(() => {});
  };
}

async function begin(pgPool: pg.Pool, queue: Queue, onDead: () => void): Promise<Runner> {
  const runner = await run({
    ...queue,
    pgPool,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: LAST_WAIT_MS,
    logger: quietLogger(),
  });
  runner.promise.catch(onDead);
  runner.events.on('worker:fatalError', onDead);
  return runner;
}

/** Its sentences quote errors, and errors quote rows: what matters of them is logged by ourselves. */
function quietLogger(): Logger {
  return new Logger(() => (level, _, meta) => {
    if (level !== 'error' && level !== 'warning') return;
    const fields = meta?.['error'] ? errorFields(meta['error']) : {};
    log[level === 'error' ? 'error' : 'warn'](fields, 'queue');
  });
}

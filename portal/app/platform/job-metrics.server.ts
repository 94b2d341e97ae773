import { Counter, Gauge, register } from 'prom-client';
import { OutboxState } from './generated/enums.ts';
import { errorFields, log } from './log.server.ts';
import type { Outcome } from './mail.server.ts';
import { asSystem, type Db } from './scope.server.ts';

interface Count {
  state: string;
  count: number;
}

const DELIVERED = 'mails_delivered_total';

/** Counts what waits and what is stuck, whenever somebody asks for the metrics. */
export function countJobs(): void {
  register.removeSingleMetric(DELIVERED);
  new Counter({ name: DELIVERED, help: 'Attempts to send a mail', labelNames: ['outcome'] });
  const states = Object.values(OutboxState);
  countByState('outbox_items', 'What is to happen outside of the database', states, readItems);
  countByState('jobs', 'Jobs in the queue', ['waiting', 'working', 'failed'], readJobs);
}

export function countMail({ state }: Outcome): void {
  const delivered = register.getSingleMetric(DELIVERED);
  if (delivered instanceof Counter) delivered.inc({ outcome: state });
}

function countByState(
  name: string,
  help: string,
  states: readonly string[],
  read: (db: Db) => Promise<Count[]>,
): void {
  register.removeSingleMetric(name); // tests start the jobs more than once in a process
  new Gauge({
    name,
    help,
    labelNames: ['state'],
    async collect() {
      try {
        const counts = await asSystem('metrics', new Date(), ({ db }) => read(db));
        for (const state of states) this.set({ state }, 0);
        for (const { state, count } of counts) this.set({ state }, count);
      } catch (error) {
        this.reset(); // no number rather than an old one
        log.warn(errorFields(error), 'metrics: not counted');
      }
    },
  });
}

function readItems(db: Db): Promise<Count[]> {
  return db.$queryRaw`SELECT state::text, count(*)::int FROM outbox_items GROUP BY state`;
}

function readJobs(db: Db): Promise<Count[]> {
  return db.$queryRaw`
    SELECT CASE WHEN locked_at IS NOT NULL THEN 'working'
                WHEN attempts >= max_attempts THEN 'failed' ELSE 'waiting' END AS state,
           count(*)::int
      FROM graphile_worker.jobs GROUP BY 1`;
}

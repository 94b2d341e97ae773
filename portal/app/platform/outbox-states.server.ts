import type { Mail } from '../../../shared/messages/portal/mails.ts';
import { settings } from './env.server.ts';
import type { Bytes } from './ids.server.ts';
import type { Outcome } from './mail.server.ts';
import { type Effect, openEffect } from './outbox.server.ts';
import { asSystem, type Db, type SystemScope } from './scope.server.ts';

/**
 * The states of an item, and who moves it:
 *
 *     waiting → queued → working → done
 *        ↑ ↖______________/  |  \→ failed    refused for good: stuck, until a person settles it
 *        |   refused for now  \→ unknown    perhaps it went: stuck, and nobody tries it unasked
 *        \______ a person sends it again, or leaves it: → dropped
 *
 * Each step is conditional on the state before it, so that two who try it do it once.
 */

/** So long after each attempt the next one comes; after the last one it is stuck. */
const WAITS_IN_MINUTES = [1, 2, 5, 15, 30, 60, 120];
/** An attempt that is so old has lost its process. */
const GIVEN_UP_MS = 10 * 60_000;
const EMPTY: Bytes = new Uint8Array();

/** What is done within the database is done in one transaction with its own end: no state between. */
export type InsideEffects = {
  [Kind in Exclude<Effect['kind'], 'mail'>]: (
    scope: SystemScope,
    effect: Extract<Effect, { kind: Kind }>,
  ) => Promise<void>;
};

/** A mail to be sent, and the attempt that it is. */
export interface Attempt {
  id: string;
  key: string;
  tries: number;
  mail: Mail;
}

/** waiting → queued, with the queue's own job in the same transaction. */
export function queueDue(now: Date): Promise<number> {
  return asSystem('mover', now, async ({ db }) => {
    const [{ count = 0 } = {}] = await db.$queryRaw<{ count: number }[]>`
      WITH due AS (
        UPDATE outbox_items SET state = 'queued', changed_at = ${now}
         WHERE id IN (SELECT id FROM outbox_items WHERE state = 'waiting' AND due_at <= ${now}
                       ORDER BY due_at LIMIT 500 FOR UPDATE SKIP LOCKED)
        RETURNING id)
      SELECT count(graphile_worker.add_job(
               'deliver', json_build_object('id', id), job_key => id::text))::int AS count
        FROM due`;
    return count;
  });
}

/** queued → working; null where nothing is left to do: somebody else has it, or it is done by this. */
export function takeUp(id: string, inside: InsideEffects, now: Date): Promise<Attempt | null> {
  return asSystem('deliver', now, async (scope) => {
    const [item] = await scope.db.outboxItem.updateManyAndReturn({
      where: { id, state: 'queued' },
      data: { state: 'working', tries: { increment: 1 }, changedAt: now },
      select: { id: true, key: true, tries: true, payload: true },
    });
    if (!item) return null;
    const effect = openOrNull(item);
    if (effect?.kind === 'mail') return { ...item, mail: effect.mail };
    // the table ties each kind to its effect, which a call through it cannot show
    if (effect) await inside[effect.kind](scope, effect as never);
    await write(scope.db, item, effect ? DONE : UNREADABLE, now);
    return null;
  });
}

/** working → what became of the attempt. */
export function finish(attempt: Attempt, outcome: Outcome, now: Date): Promise<void> {
  return asSystem('deliver', now, ({ db }) => write(db, attempt, outcome, now));
}

/** What a process that ended has left behind, and what nobody will need any more. */
export function sweep(now: Date): Promise<void> {
  return asSystem('sweep', now, async ({ db }) => {
    const isOld = { changedAt: { lt: new Date(now.getTime() - GIVEN_UP_MS) } };
    await db.outboxItem.updateMany({
      where: { state: 'working', ...isOld },
      data: { state: 'unknown', problem: 'process-ended', changedAt: now },
    });
    // a job too many does nothing: only the first one takes the item up
    await db.outboxItem.updateMany({
      where: { state: 'queued', ...isOld },
      data: { state: 'waiting', changedAt: now },
    });
    await db.outboxItem.updateMany({
      where: { state: 'dropped', NOT: { payload: EMPTY } },
      data: { payload: EMPTY },
    });
  });
}

const DONE: Outcome = { state: 'done' };
/** Sealed under another master key. */
const UNREADABLE: Outcome = { state: 'failed', problem: 'unreadable', isFinal: true };

function openOrNull({ id, payload }: { id: string; payload: Bytes }): Effect | null {
  try {
    return openEffect(id, payload);
  } catch {
    return null;
  }
}

async function write(
  db: Db,
  { id, tries }: { id: string; tries: number },
  outcome: Outcome,
  now: Date,
): Promise<void> {
  await db.outboxItem.updateMany({
    where: { id, state: 'working', tries },
    data: { ...after(outcome, tries, now), changedAt: now },
  });
}

function after(outcome: Outcome, tries: number, now: Date) {
  if (outcome.state === 'done') {
    // where no mail server is, the demo's mailbox shows what would have gone
    return { state: outcome.state, problem: null, ...(settings().smtpUrl && { payload: EMPTY }) };
  }
  const wait = WAITS_IN_MINUTES[tries - 1];
  if (outcome.state === 'unknown' || outcome.isFinal || wait === undefined) {
    return { state: outcome.state, problem: outcome.problem };
  }
  const dueAt = new Date(now.getTime() + wait * 60_000);
  return { state: 'waiting' as const, problem: outcome.problem, dueAt };
}

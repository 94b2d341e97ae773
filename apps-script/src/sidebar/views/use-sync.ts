import { useEffect, useRef, useState } from 'preact/hooks';
import type { SyncProgress, SyncResult } from '../../../../shared/contract/portal-views.ts';
import { client, type Failure } from '../client.ts';

/** A sync as the sidebar drives it: slice after slice, until all is done or a person is asked. */
export interface Syncing {
  readonly running: boolean;
  readonly sent: number;
  readonly total: number;
  /** Rows that wait for the next slice. */
  readonly left: number;
  readonly asks: SyncProgress['asks'];
  readonly result: SyncResult | null;
  readonly failure: Failure | null;
}

const IDLE: Syncing = {
  ...{ running: false, sent: 0, total: 0, left: 0, asks: null, result: null, failure: null },
};

/** Brings the sheet to the portal when asked to; `done` is told when it has come to its end. */
export function useSync(done: (result: SyncResult) => void) {
  const [syncing, setSyncing] = useState<Syncing>(IDLE);
  const gone = useRef(false);
  useEffect(
    () => () => {
      gone.current = true;
    },
    [],
  );

  const run = async (confirmed: number | null) => {
    let now: Syncing = { ...IDLE, running: true };
    setSyncing(now);
    while (now.running && !gone.current) {
      const reply = await client.sync({ confirmed });
      now = reply.ok ? after(now, reply.value) : { ...now, running: false, failure: reply };
      setSyncing(now);
    }
    if (now.result && !gone.current) done(now.result);
  };
  return { syncing, run, stop: () => setSyncing(IDLE) };
}

/**
 * What is known after a slice. One that brought the end no nearer would go on for ever; what somebody
 * has typed meanwhile, or the portal refuses, is sent again and counts as more to do.
 */
function after(before: Syncing, { sent, left, asks, result }: SyncProgress): Syncing {
  const done = before.sent + sent;
  const total = Math.max(before.total, done + left);
  const stuck = left > 0 && before.left > 0 && left >= before.left;
  const failure = stuck ? ({ ok: false, code: 'incomplete', details: {} } as const) : null;
  return { running: left > 0 && !stuck, sent: done, total, left, asks, result, failure };
}

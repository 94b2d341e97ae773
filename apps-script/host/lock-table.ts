import type { Clock } from './clock.ts';

export type LockKind = 'document' | 'user' | 'script';

/** Who holds which lock. Locks stand between executions of the script, never against people. */
export interface LockTable {
  /** True at once or after a wait; false when the clock passes the time-out first. */
  acquire(kind: LockKind, execution: number, timeout: number): boolean | Promise<boolean>;
  holds(kind: LockKind, execution: number): boolean;
  release(kind: LockKind, execution: number): void;
  /** What happens at the end of an execution, and when it is killed. */
  releaseAll(execution: number): void;
  /** Executions that sleep until a lock is free. */
  readonly waiting: ReadonlySet<number>;
}

interface Wait {
  execution: number;
  end: (got: boolean) => void;
}

/** @param onWait called when an execution begins to wait, so that the clock may be moved for it */
export function createLockTable(clock: Clock, onWait: () => void): LockTable {
  const holders = new Map<LockKind, number>();
  const queues = new Map<LockKind, Wait[]>();
  const waiting = new Set<number>();

  function wait(kind: LockKind, execution: number, timeout: number): Promise<boolean> {
    const queue = queues.get(kind) ?? [];
    queues.set(kind, queue);
    return new Promise((resolve) => {
      const entry: Wait = {
        execution,
        end(got) {
          cancel();
          waiting.delete(execution);
          queue.splice(queue.indexOf(entry), 1);
          resolve(got);
        },
      };
      const cancel = clock.wakeAt(clock.now() + timeout, () => entry.end(false));
      queue.push(entry);
      waiting.add(execution);
      onWait();
    });
  }

  function release(kind: LockKind, execution: number): void {
    if (holders.get(kind) !== execution) return;
    holders.delete(kind);
    const next = queues.get(kind)?.[0];
    if (!next) return;
    holders.set(kind, next.execution);
    next.end(true);
  }

  return {
    waiting,
    holds: (kind, execution) => holders.get(kind) === execution,
    acquire(kind, execution, timeout) {
      const holder = holders.get(kind);
      if (holder !== undefined && holder !== execution) {
        return timeout > 0 ? wait(kind, execution, timeout) : false;
      }
      holders.set(kind, execution);
      return true;
    },
    release,
    releaseAll(execution) {
      for (const queue of queues.values()) {
        for (const entry of queue.filter((one) => one.execution === execution)) entry.end(false);
      }
      for (const kind of [...holders.keys()]) release(kind, execution);
    },
  };
}

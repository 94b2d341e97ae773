import type { Clock } from './clock.ts';

/** Who holds the document's lock. It stands between executions of the script, never against people. */
export interface DocumentLock {
  /** True at once or after a wait; false when the clock passes the time-out first. */
  acquire(execution: number, timeout: number): boolean | Promise<boolean>;
  release(execution: number): void;
  /** What happens at the end of an execution, and when it is killed. */
  leave(execution: number): void;
  /** Executions that sleep until the lock is free. */
  readonly waiting: ReadonlySet<number>;
}

interface Wait {
  execution: number;
  end: (got: boolean) => void;
}

/** @param onWait called when an execution begins to wait, so that the clock may be moved for it */
export function createDocumentLock(clock: Clock, onWait: () => void): DocumentLock {
  let holder: number | null = null;
  const queue: Wait[] = [];
  const waiting = new Set<number>();

  function wait(execution: number, timeout: number): Promise<boolean> {
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

  function release(execution: number): void {
    if (holder !== execution) return;
    const [next] = queue;
    holder = next?.execution ?? null;
    next?.end(true);
  }

  return {
    waiting,
    acquire(execution, timeout) {
      if (holder !== null && holder !== execution) {
        return timeout > 0 ? wait(execution, timeout) : false;
      }
      holder = execution;
      return true;
    },
    release,
    leave(execution) {
      for (const entry of queue.filter((one) => one.execution === execution)) entry.end(false);
      release(execution);
    },
  };
}

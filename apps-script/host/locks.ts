import type { LockKind } from './lock-table.ts';
import { blocking, exception, serve } from './serve.ts';
import type { Run } from './state.ts';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

/** Locks between executions of the script; people are not held back by them. */
export function createLockService(run: Run): LockService {
  const locks = {
    document: createLock(run, 'document'),
    user: createLock(run, 'user'),
    script: createLock(run, 'script'),
  };
  return serve<LockService>('LockService', {
    // Google's types leave out the null that their reference describes.
    getDocumentLock: () => (run.hasDocument ? locks.document : null) as Lock,
    getUserLock: () => locks.user,
    getScriptLock: () => locks.script,
  });
}

function createLock(run: Run, kind: LockKind): Lock {
  const { locks } = run.state;
  return serve<Lock>('Lock', {
    tryLock: (timeout: number) => blocking(locks.acquire(kind, run.id, timeout)),
    waitLock(timeout: number) {
      const refuse = (got: boolean) => {
        if (got) return;
        throw exception('Lock timeout: another process was holding the lock for too long.');
      };
      const answer = locks.acquire(kind, run.id, timeout);
      if (answer === true || answer === false) return refuse(answer);
      return blocking(answer.then(refuse));
    },
    releaseLock: () => locks.release(kind, run.id),
    hasLock: () => locks.holds(kind, run.id),
  });
}

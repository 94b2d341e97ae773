import { blocking, serve } from './serve.ts';
import type { Run } from './state.ts';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

/** The document's lock between executions of the script; people are not held back by it. */
export function createLockService(run: Run): LockService {
  const { lock } = run.state;
  const documentLock = serve<Lock>('Lock', {
    tryLock: (timeout: number) => blocking(lock.acquire(run.id, timeout)),
    releaseLock: () => lock.release(run.id),
  });
  return serve<LockService>('LockService', {
    // Google's types leave out the null that their reference describes.
    getDocumentLock: () => (run.hasDocument ? documentLock : null) as Lock,
  });
}

/** How long one person waits for another's run to end before being told so. */
const PATIENCE_MS = 10_000;

/**
 * Does something while no other execution of the add-on does. It keeps out scripts, not people:
 * somebody may still type. Everything written is flushed before the lock is let go, so that the next
 * holder reads it.
 *
 * @param patience milliseconds to wait for another's run to end
 * @returns null when somebody else is at it, or when there is no document
 */
export function whileLocked<T>(work: () => T, patience = PATIENCE_MS): { value: T } | null {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock === null || !lock.tryLock(patience)) return null;
  try {
    return { value: work() };
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

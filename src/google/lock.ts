const waitMilliseconds = 10_000;

/** Runs `work` while no other run of this script does the same; undefined when another kept the lock for 10 seconds. */
export function underLock<T>(work: () => T): { done: T } | undefined {
  return underSavedLock(() => {
    try {
      return work();
    } finally {
      SpreadsheetApp.flush();
    }
  });
}

/** As `underLock`, for work that flushes whatever it writes. */
export function underSavedLock<T>(work: () => T): { done: T } | undefined {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(waitMilliseconds)) return undefined;
  try {
    return { done: work() };
  } finally {
    lock.releaseLock();
  }
}

/** Whether no other run of this script holds its lock right now. */
export function isLockFree(): boolean {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(100)) return false;
  lock.releaseLock();
  return true;
}

/** Whether Google gives this run a lock for the file. */
export function hasDocumentLock(): boolean {
  return LockService.getDocumentLock() !== null;
}

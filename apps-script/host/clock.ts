/** The virtual clock: it moves when a service call costs time or somebody moves it, never alone. */
export interface Clock {
  /** What the executions read without asking: the milliseconds as one 64-bit float. */
  readonly shared: SharedArrayBuffer;
  now(): number;
  /** Moves forward to an instant, waking whoever waits for one on the way. Never moves back. */
  moveTo(instant: number): void;
  /** Calls back once the clock reaches the instant; the answer takes the request back. */
  wakeAt(instant: number, wake: () => void): () => void;
  /** The earliest instant somebody waits for. */
  earliest(): number | undefined;
}

/** @param start milliseconds since 1970 */
export function createClock(start: number): Clock {
  const shared = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const hand = new Float64Array(shared);
  const alarms = new Set<{ instant: number; wake: () => void }>();
  hand[0] = start;
  const now = () => hand[0] ?? start;
  const first = () => [...alarms].sort((a, b) => a.instant - b.instant)[0];
  return {
    shared,
    now,
    earliest: () => first()?.instant,
    moveTo(instant) {
      for (let next = first(); next && next.instant <= instant; next = first()) {
        hand[0] = Math.max(now(), next.instant);
        alarms.delete(next);
        next.wake();
      }
      hand[0] = Math.max(now(), instant);
    },
    wakeAt(instant, wake) {
      const alarm = { instant, wake };
      alarms.add(alarm);
      return () => alarms.delete(alarm);
    },
  };
}

const HOUR = 3_600_000;
const SILENT_MS = 3 * 24 * HOUR;
/** A timer that keeps its hour is late by an hour at most; one more may have met an outage. */
const NO_BEAT_MS = 3 * HOUR;

/** When a sheet was last heard of. */
export interface Heard {
  seenAt: Date | null;
  connectedAt: Date;
  beatAt: Date | null;
  automaticBy: string | null;
}

/** What of a sheet is silent, and since when. */
export interface Silence {
  since: Date;
  /** Who answers for reminders that should go by themselves; null: the sheet itself says nothing. */
  automaticBy: string | null;
}

/**
 * Since when a sheet says nothing: for longer than a long weekend, or, where reminders go by themselves,
 * for hours. Null where it speaks.
 */
export function silenceOf(
  { seenAt, connectedAt, beatAt, automaticBy }: Heard,
  now: Date,
): Silence | null {
  if (automaticBy !== null && beatAt !== null && now.getTime() - beatAt.getTime() > NO_BEAT_MS) {
    return { since: beatAt, automaticBy };
  }
  const since = seenAt ?? connectedAt;
  return now.getTime() - since.getTime() > SILENT_MS ? { since, automaticBy: null } : null;
}

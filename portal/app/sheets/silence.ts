const SILENT_MS = 3 * 24 * 3_600_000;

/** Since when a sheet says nothing, where that is longer than a long weekend; null where it is not. */
export function silentSince(
  { seenAt, connectedAt }: { seenAt: Date | null; connectedAt: Date },
  now: Date,
): Date | null {
  const heard = seenAt ?? connectedAt;
  return now.getTime() - heard.getTime() > SILENT_MS ? heard : null;
}

/** What a person may do so often within 24 hours. */
export interface Quota {
  limit: number;
  used: number;
  /** When the first of the running 24 hours was used; null before it. */
  since: number | null;
}

const DAY = 86_400_000;

export function newQuota(limit: number): Quota {
  return { limit, used: 0, since: null };
}

/** How much is left; the count starts again a day after the first use. */
export function remaining(quota: Quota, now: number): number {
  if (quota.since !== null && now >= quota.since + DAY) {
    quota.since = null;
    quota.used = 0;
  }
  return Math.max(0, quota.limit - quota.used);
}

/** Uses some of it; false, and nothing is used, where less is left. */
export function take(quota: Quota, count: number, now: number): boolean {
  if (count > remaining(quota, now)) return false;
  quota.used += count;
  quota.since ??= now;
  return true;
}

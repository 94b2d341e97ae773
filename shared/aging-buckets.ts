import { ok, type Result, refused } from './result.ts';

/** Upper ends, in days past due, of all aging buckets but the first (not due) and the last (older). */
export const AGING_EDGES: readonly number[] = [30, 60, 90, 120];

/** So many edges make a table that can still be read. */
const MOST_EDGES = 8;
/** Ten years: an age beyond it is one that nobody collects by. */
const OLDEST_EDGE = 3650;

/**
 * Reads the buckets' edges as a person types them: whole days, each larger than the one before.
 *
 * @returns refused with `not-edges` where a word is no whole number from 1 to 3650, where they do not
 *   grow, or where there are none or more than eight
 * @example readEdges('30, 60, 90') // { ok: true, value: [30, 60, 90] }
 * @example readEdges('60 30').ok // false
 */
export function readEdges(text: string): Result<number[], 'not-edges'> {
  const words = text.split(/[\s,;/]+/).filter(Boolean);
  const edges = words.map((word) => (/^\d{1,4}$/.test(word) ? Number(word) : Number.NaN));
  return isEdges(edges) ? ok(edges) : refused('not-edges');
}

/**
 * Whether these can be the edges of buckets.
 *
 * @example isEdges([30, 60, 90]) // true
 */
export function isEdges(edges: readonly number[]): boolean {
  const grows = edges.every(
    (edge, at) => Number.isInteger(edge) && edge > (at === 0 ? 0 : (edges[at - 1] ?? 0)),
  );
  const last = edges[edges.length - 1] ?? 0;
  return grows && edges.length > 0 && edges.length <= MOST_EDGES && last <= OLDEST_EDGE;
}

/** What buckets are called in one language. */
export interface BucketWords {
  readonly current: string;
  readonly over: (days: number) => string;
}

/**
 * The names of all buckets, the youngest first: one more than there are edges, and the one of what is
 * not due before them.
 *
 * @example bucketNames([30, 60], { current: 'Current', over: (days) => `Over ${days}` })
 *   // ['Current', '1–30', '31–60', 'Over 60']
 */
export function bucketNames(edges: readonly number[], words: BucketWords): string[] {
  const between = edges.map((edge, at) => `${(edges[at - 1] ?? 0) + 1}\u2013${edge}`);
  return [words.current, ...between, words.over(edges[edges.length - 1] ?? 0)];
}

/**
 * The bucket of an age: 0 while not overdue (a line due today is not overdue), then by the edges.
 *
 * @param daysPastDue negative or 0: not yet overdue
 * @example bucketOf(31, [30, 60, 90, 120]) // 2, the bucket 31-60
 */
export function bucketOf(daysPastDue: number, edges: readonly number[]): number {
  if (daysPastDue <= 0) return 0;
  const found = edges.findIndex((edge) => daysPastDue <= edge);
  return (found === -1 ? edges.length : found) + 1;
}

/** One measured figure; with --json one such object a line. */
export interface Figure {
  name: string;
  n: number;
  unit: string;
  ours: number;
  peer: number;
  peerName: string;
  /** ours / peer: below 1, ours is the lesser. */
  ratio: number;
}

/** A named group of figures, for one or several sizes. */
export interface Bench {
  sizes: readonly number[];
  figures: (n: number) => Promise<Figure[]>;
}

type Work = () => unknown;

/** So often each side of a race runs and is counted. */
export const RUNS = 7;

/** A figure from two values that were counted or measured elsewhere. */
export function figure(facts: Omit<Figure, 'ratio'>): Figure {
  return { ...facts, ratio: rounded(facts.ours / facts.peer) };
}

/**
 * The least milliseconds of seven runs each of ours and the peer, one after the other in turns, so
 * that a busy moment of the machine meets both. One run before them is not counted.
 */
export async function race(
  name: string,
  n: number,
  ours: Work,
  peerName: string,
  peer: Work,
): Promise<Figure> {
  const least = { ours: Number.POSITIVE_INFINITY, peer: Number.POSITIVE_INFINITY };
  for (let run = 0; run <= RUNS; run++) {
    const times = { ours: await time(ours), peer: await time(peer) };
    if (run === 0) continue;
    least.ours = Math.min(least.ours, times.ours);
    least.peer = Math.min(least.peer, times.peer);
  }
  const { ours: mine, peer: theirs } = least;
  return figure({ name, n, unit: 'ms', ours: rounded(mine), peer: rounded(theirs), peerName });
}

/** Milliseconds of one run. */
async function time(work: Work): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** To four digits: more would claim more than a busy machine can tell. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

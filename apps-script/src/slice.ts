import { now } from './google/clock.ts';

/** One call works for so long, then answers, so that the person sees progress and may stop. */
const SLICE_MS = 20_000;

/** Tells, from now on, whether this call may still begin something. */
export function openSlice(): () => boolean {
  const until = now() + SLICE_MS;
  return () => now() < until;
}

import process from 'node:process';
import fc from 'fast-check';
import { vi } from 'vitest';

/**
 * How many random cases a property sees: `RUNS=10000` sees more of them than an everyday run, and
 * `SEED=7` repeats the very cases of an earlier run. A failure prints the seed that it came from.
 */
const asked = Number(process.env['RUNS'] ?? 0);
const seed = process.env['SEED'] === undefined ? undefined : Number(process.env['SEED']);

if (asked > 0) vi.setConfig({ testTimeout: 3_600_000 }); // who asks for more has the time

/** Checks a property over the everyday number of random cases, or over `RUNS` of them. */
export function holds<Values>(property: fc.IProperty<Values>, everyday = 300): void {
  const numRuns = asked > 0 ? asked : everyday;
  fc.assert(property, seed === undefined ? { numRuns } : { numRuns, seed });
}

/** The element that a test relies on; a missing one fails it in plain words. */
export function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The test expected a value here');
  return value;
}

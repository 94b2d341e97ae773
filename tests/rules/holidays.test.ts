import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { holidaysOf } from '../../shared/holidays/index.ts';
import { holidaysFile } from './holidays-file.ts';

describe('public holidays', () => {
  it('are those of the library', () => {
    const written = new URL('../../shared/holidays/days.ts', import.meta.url);
    expect(readFileSync(written, 'utf8')).toBe(holidaysFile());
  });

  it.each([
    ['PE', '2026-12-09'], // Ley 31381
    ['CL', '2026-09-19'],
    ['CO', '2027-01-11'], // moved to a Monday
    ['MX', '2026-11-16'],
    ['ES', '2026-10-12'],
    ['FR', '2026-05-25'],
    ['US', '2026-11-26'],
  ] as const)('of %s hold %s', (country, day) => {
    expect(holidaysOf(country)?.days.has(day)).toBe(true);
  });

  it('tell the years of which they are known, and nothing of other countries', () => {
    expect(holidaysOf('FR')).toMatchObject({ from: '2024-01-01', to: '2035-12-31' });
    expect(holidaysOf('ES')?.days.has('2026-10-13')).toBe(false);
    expect(holidaysOf('DE')).toBeNull();
  });
});

import { parseArgs } from 'node:util';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Region } from './load.ts';
import { readRegion } from './region-options.ts';

export interface StartOptions extends Region {
  /** A CSV or Excel file; null opens the demo clinic. */
  sheet: string | null;
  port: number;
}

export type StartRefusal = 'unknown' | 'bad-port' | 'bad-locale' | 'bad-timezone';

const OPTIONS = {
  sheet: { type: 'string' },
  locale: { type: 'string' },
  timezone: { type: 'string' },
  port: { type: 'string' },
} as const;

/**
 * Reads what stands behind `npm start --`.
 *
 * @example startOptions(['--port', '4181']) // ok({ sheet: null, port: 4181, ... })
 */
export function startOptions(args: string[]): Result<StartOptions, StartRefusal> {
  const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true });
  const given: Partial<Record<keyof typeof OPTIONS, string>> = {};
  for (const token of tokens) {
    const known = token.kind === 'option' && Object.hasOwn(OPTIONS, token.name) && token.value;
    if (!known) return refused('unknown', { text: wordOf(token, args) });
    given[token.name as keyof typeof OPTIONS] = token.value;
  }
  const port = Number(given.port ?? 4180);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    return refused('bad-port', { text: given.port ?? '' });
  }
  const region = readRegion(given.locale, given.timezone);
  return region.ok ? ok({ sheet: given.sheet ?? null, port, ...region.value }) : region;
}

function wordOf(token: { index: number }, args: string[]): string {
  return args[token.index] ?? '';
}

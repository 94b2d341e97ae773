import { pino } from 'pino';

/**
 * Structured lines on stdout. Only named fields are written: no URL (it may hold a token), no body, no
 * text of an error of the database (it quotes values).
 */
export const log = pino({
  level: process.env['NODE_ENV'] === 'test' ? 'silent' : 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
});

/**
 * What may be logged of an error: its kind and where it came from, never its message, which may quote
 * what somebody typed or what a row holds.
 */
export function errorFields(error: unknown): { error: string; code?: string; at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const at = error.stack
    ?.split('\n')
    .find((line) => /^\s+at /.test(line))
    ?.trim();
  return { error: error.name, ...(code && { code }), ...(at && { at }) };
}

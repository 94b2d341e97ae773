import { resolve } from 'node:path';
import { languageOf } from '../../shared/messages/index.ts';
import type { Language } from '../../shared/money.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Region } from './load.ts';

/** What `npm start` and `npm run -s sheet` take in the same way: a region, a language, a file. */

/**
 * The region that was asked for; without one, that of the demo clinic.
 *
 * @example readRegion('fr-FR', 'Europe/Paris') // ok({ locale: 'fr_FR', timeZone: 'Europe/Paris' })
 */
export function readRegion(
  locale = 'en_US',
  timeZone = 'America/New_York',
): Result<Region, 'bad-locale' | 'bad-timezone'> {
  if (!isLocale(locale)) return refused('bad-locale', { text: locale });
  if (!isTimeZone(timeZone)) return refused('bad-timezone', { text: timeZone });
  return ok({ locale: locale.replace('-', '_'), timeZone });
}

/** A language and a country; of the language Intl must know how it writes numbers and dates. */
function isLocale(text: string): boolean {
  if (!/^[a-z]{2,3}[_-][A-Z]{2}$/.test(text)) return false;
  return Intl.NumberFormat.supportedLocalesOf(text.replace('_', '-')).length > 0;
}

/** @example isTimeZone('Europe/Nowhere') // false */
export function isTimeZone(text: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: text }));
  } catch {
    return false;
  }
}

/**
 * The language of whoever typed these arguments, even when they cannot be read otherwise.
 *
 * @example languageAsked(['--locale', 'fr_FR', '--nonsense']) // 'fr'
 */
export function languageAsked(args: readonly string[]): Language {
  return languageOf(/--locale[= ](\w+)/.exec(args.join(' '))?.[1] ?? 'en');
}

/**
 * Where a file lies that somebody named. npm starts scripts in the project's folder and tells in
 * INIT_CWD in which one the command was typed.
 *
 * @example pathTyped('receivables.csv')
 */
export function pathTyped(file: string): string {
  return resolve(process.env.INIT_CWD ?? '', file);
}

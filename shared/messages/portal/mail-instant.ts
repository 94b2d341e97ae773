import type { CivilDate } from '../../calendar.ts';
import type { Language } from '../../money.ts';
import { formatDate } from '../dates.ts';

const JOINED: Readonly<Record<Language, string>> = { en: ' at ', es: ' a las ', fr: ' à ' };

/**
 * An instant as a mail writes it: who reads it may be anywhere, so the zone is named.
 *
 * @param instant ISO 8601, UTC
 * @example mailInstant('2026-04-03T14:05:09.000Z', 'en') // '3 April 2026 at 14:05 (UTC)'
 */
export function mailInstant(instant: string, language: Language): string {
  const [date = '', time = ''] = instant.split('T');
  return `${formatDate(date as CivilDate, language)}${JOINED[language]}${time.slice(0, 5)} (UTC)`;
}

import { addDays, type CivilDate } from './calendar.ts';

/** Days in the form that calendar programs read: RFC 5545, iCalendar. */

/** A whole day on which something is due. */
export interface IcsDay {
  /** The same in each file for the same thing: a calendar program changes it instead of adding another. */
  readonly uid: string;
  readonly on: CivilDate;
  readonly summary: string;
  /** Absolute. */
  readonly url: string;
}

/** So many octets a line holds, its end not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * A calendar of whole days as a file. Nobody is busy by it, and nothing rings.
 *
 * @param name what a program shows beside it
 * @param stamp when it was made, ISO 8601 in UTC
 * @returns text with line ends of CR LF, no line longer than 75 octets of UTF-8
 * @example icsFile({ name: 'Agencies', stamp: '2026-11-22T12:00:00.000Z', days: [] })
 */
export function icsFile({
  name,
  stamp,
  days,
}: {
  name: string;
  stamp: string;
  days: readonly IcsDay[];
}): string {
  const made = `${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Amiable//Calendar//EN', 'CALSCALE:GREGORIAN'],
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ uid, on, summary, url }) => [
      ...['BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${made}`],
      `DTSTART;VALUE=DATE:${compact(on)}`,
      // the first day on which it is over
      `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
      ...[`SUMMARY:${escaped(summary)}`, `URL:${url}`, 'TRANSP:TRANSPARENT', 'END:VEVENT'],
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function compact(date: CivilDate): string {
  return date.replace(/-/g, '');
}

/** Text as a value: its marks mean nothing, and a line of it ends no line of the file. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** A long line goes on in the next one, after a space, and never in the middle of a character. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** Of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

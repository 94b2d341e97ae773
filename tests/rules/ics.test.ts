import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icsFile } from '../../shared/ics.ts';
import { holds } from './runs.ts';

const DAY = {
  ...({ uid: 'paper-1@example.org', on: '2026-12-31' } as const),
  ...{ summary: 'Licence', url: 'https://example.org/a' },
};

function fileOf(days: Parameters<typeof icsFile>[0]['days'], name = 'Agencies'): string {
  return icsFile({ name, stamp: '2026-11-22T12:34:56.789Z', days });
}

/** As a calendar program reads it: lines that go on are one, and marks are what they stand for. */
function valuesOf(file: string, property: string): string[] {
  return file
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter((line) => line.startsWith(`${property}:`))
    .map((line) => line.slice(property.length + 1))
    .map((value) => value.replace(/\\(.)/g, (_, mark) => (mark === 'n' ? '\n' : mark)));
}

describe('a file of whole days', () => {
  it('says all that a calendar program needs, and ends each line as it has to', () => {
    expect(fileOf([DAY]).split('\r\n')).toEqual([
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Amiable//Calendar//EN'],
      ...['CALSCALE:GREGORIAN', 'X-WR-CALNAME:Agencies', 'BEGIN:VEVENT'],
      ...['UID:paper-1@example.org', 'DTSTAMP:20261122T123456Z'],
      ...['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101', 'SUMMARY:Licence'],
      ...['URL:https://example.org/a', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', ''],
    ]);
  });

  it('is whole without a day', () => {
    expect(valuesOf(fileOf([]), 'BEGIN')).toEqual(['VCALENDAR']);
  });

  it('gives marks and line ends of a name back as they were, and lets none begin a line', () => {
    const name = 'Hill, Vale; Sons \\ Co\r\nEND:VCALENDAR';
    const file = fileOf([{ ...DAY, summary: name }]);
    expect(valuesOf(file, 'SUMMARY')).toEqual(['Hill, Vale; Sons \\ Co\nEND:VCALENDAR']);
    expect(file.match(/^END:VCALENDAR/gm)).toHaveLength(1);
  });

  it('has no line above 75 octets, and cuts no character in two', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' });
    holds(
      fc.property(text, (summary) => {
        const lone = summary.replace(/\r\n|\r|\n/g, '\n');
        const file = fileOf([{ ...DAY, summary }], summary);
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
        expect(valuesOf(file, 'SUMMARY')).toEqual([lone]);
      }),
    );
  });
});

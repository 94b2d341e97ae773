import { expect, test } from 'vitest';
import { instantIn, stepFrom } from '../../../apps-script/host/server-clock.ts';

const iso = (instant: number) => new Date(instant).toISOString();

test.each([
  ['Europe/Paris', '2026-03-01', 9, '2026-03-01T08:00:00.000Z'],
  ['Europe/Paris', '2026-03-29', 2, '2026-03-29T01:00:00.000Z'],
  ['Europe/Paris', '2026-10-25', 9, '2026-10-25T08:00:00.000Z'],
  ['America/New_York', '2026-03-08', 2, '2026-03-08T07:00:00.000Z'],
  ['America/Santiago', '2026-09-06', 0, '2026-09-06T04:00:00.000Z'],
  ['Asia/Beirut', '2026-03-29', 0, '2026-03-28T22:00:00.000Z'],
  ['Asia/Kolkata', '2026-03-29', 9, '2026-03-29T03:30:00.000Z'],
] as const)('in %s on %s at %i', (zone, day, hour, instant) => {
  expect(iso(instantIn(zone, day, hour))).toBe(instant);
});

test('a step of a day keeps the hour on the wall, also over a change of clocks', () => {
  const zone = 'America/New_York';
  const from = Date.UTC(2026, 2, 7, 14, 20);
  expect(iso(stepFrom(from, zone, 'hour'))).toBe('2026-03-07T15:20:00.000Z');
  expect(iso(stepFrom(from, zone, 'day'))).toBe('2026-03-08T13:20:00.000Z');
  expect(iso(stepFrom(from, zone, 'monday'))).toBe('2026-03-09T13:00:00.000Z');
});

import { describe, expect, test } from 'vitest';
import { CLINIC_PLACES } from '../../shared/law/places.ts';
import { lawReading } from '../../shared/messages/law/reading.ts';
import { bill, DAY, receivables, useAddOn } from './clinic.ts';

const openClinic = useAddOn();
const rows = [bill('Ana Ruiz')];

describe('the law for the clinic', () => {
  test('is shown once a person has said where it is, and remembered for all of them', async () => {
    const clinic = openClinic({ rows });
    const before = await clinic.get('law', { place: null });
    expect(before).toMatchObject({ reading: null, soon: [] });
    expect(before.places.map(({ place }) => place).sort()).toEqual([...CLINIC_PLACES].sort());
    expect(before.places.map(({ name }) => name)).toContain('Peru');
    const said = await clinic.get('law', { place: 'PE' });
    const day = '2026-03-10';
    expect(said.reading).toEqual(lawReading({ place: 'PE', actor: 'clinic', day }, 'en'));
    expect(await clinic.get('law', { place: null })).toEqual(said);
    clinic.host.setUserLocale('es_PE');
    const { reading } = await clinic.get('law', { place: null });
    expect(reading).toEqual(lawReading({ place: 'PE', actor: 'clinic', day }, 'es'));
  });

  test.each(CLINIC_PLACES)('of %s fits through the wire whole', async (place) => {
    const clinic = openClinic({ rows });
    const { reading } = await clinic.get('law', { place });
    expect(reading).toEqual(lawReading({ place, actor: 'clinic', day: '2026-03-10' }, 'en'));
  });

  test('tells on top what changes within 90 days, and no earlier', async () => {
    const soon = async (day: string) => {
      const clinic = openClinic({ rows, now: Date.parse(`${day}T12:00:00Z`) });
      return (await clinic.get('law', { place: 'CL' })).soon.map((change) => change.day);
    };
    expect(await soon('2026-09-01')).toEqual([]);
    expect(await soon('2026-09-02')).toEqual(['2026-12-01']);
    expect(await soon('2026-11-30')).toEqual(['2026-12-01']);
    expect(await soon('2026-12-01')).toEqual([]);
  });

  test('turns at midnight of the spreadsheet', async () => {
    const clinic = openClinic({ rows, now: Date.parse('2026-12-01T04:30:00Z') }); // in New York the day before
    const ids = async () => {
      const { reading } = await clinic.get('law', { place: 'CL' });
      return reading?.parts.flatMap((part) => part.rules).map(({ id }) => id);
    };
    expect(await ids()).not.toContain('CL-21719-DATA');
    await clinic.host.advanceTo(clinic.host.now() + DAY / 24);
    expect(await ids()).toContain('CL-21719-DATA');
  });

  test('is not of a place that there is not, nor of a union', async () => {
    const clinic = openClinic({ rows });
    for (const place of ['XX', 'EU', 'US', '']) {
      expect(await clinic.refusal('law', { place })).toBe('bad-arguments');
    }
    expect((await clinic.get('law', { place: null })).reading).toBeNull();
  });

  test('forgets the place when everything is removed', async () => {
    const clinic = openClinic({ rows });
    await clinic.get('law', { place: 'PE' });
    await clinic.get('removeEverything', { ledgerToo: false });
    expect((await clinic.get('law', { place: null })).reading).toBeNull();
  });
});

test('of the spreadsheet’s country holds reminders before anybody has said where the clinic is', async () => {
  // a Sunday morning: in Colombia nobody is written to, whatever they agreed to
  const now = Date.parse('2026-03-08T15:00:00Z');
  const colombian = { rows: receivables(bill('Ana Ruiz')), now, timeZone: 'America/Bogota' };
  const heldIn = async (locale: string) => {
    const clinic = openClinic({ ...colombian, locale });
    const { notToday } = await clinic.get('reminders', {});
    return notToday.map(({ reason }) => reason);
  };
  expect(await heldIn('es_CO')).toEqual(['law']);
  expect(await heldIn('en_GB')).toEqual([]);
});

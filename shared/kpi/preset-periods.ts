import { addDays, addMonths, type CivilDate, monthStart, partsOf } from '../calendar.ts';
import type { Period } from './ledger.ts';

/** The periods that a person need not type. Months are whole and over: one that runs has half of its bills. */
export const PRESET_PERIODS = ['three-months', 'month', 'twelve-months', 'this-year'] as const;
export type PresetPeriod = (typeof PRESET_PERIODS)[number];

const MONTHS: Readonly<Record<Exclude<PresetPeriod, 'this-year'>, number>> = {
  ...{ 'three-months': 3, month: 1, 'twelve-months': 12 },
};

/**
 * The period that a preset means on a day: the last whole months, or this year until the day itself.
 *
 * @param today civil date
 * @example presetPeriod('three-months', '2026-07-14') // { from: '2026-04-01', to: '2026-06-30' }
 */
export function presetPeriod(preset: PresetPeriod, today: CivilDate): Period {
  const { year } = partsOf(today);
  if (preset === 'this-year') return { from: monthStart(`${year}-01-01`), to: today };
  const month = monthStart(today);
  return { from: addMonths(month, -MONTHS[preset]), to: addDays(month, -1) };
}

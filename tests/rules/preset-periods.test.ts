import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, monthEnd, monthStart } from '../../shared/calendar.ts';
import { KPI_TERMS, KPIS } from '../../shared/kpi/dictionary.ts';
import { PRESET_PERIODS, presetPeriod } from '../../shared/kpi/preset-periods.ts';
import { termUnit } from '../../shared/kpi/term-units.ts';
import { datesBetween } from './make.ts';
import { holds } from './runs.ts';

const days = datesBetween('2019-12-01', '2031-01-31');

describe('a usual period', () => {
  it('is made of whole months that are over', () => {
    holds(
      fc.property(days, (today) => {
        for (const preset of PRESET_PERIODS) {
          const { from, to } = presetPeriod(preset, today);
          expect(from).toBe(monthStart(from));
          if (preset === 'this-year') expect(to).toBe(today);
          else expect(addDays(to, 1)).toBe(monthStart(today));
        }
      }),
    );
  });

  it.each([
    ['three-months', '2026-01-31', '2025-10-01', '2025-12-31'],
    ['three-months', '2026-03-31', '2025-12-01', '2026-02-28'],
    ['month', '2024-03-01', '2024-02-01', '2024-02-29'],
    ['twelve-months', '2026-07-14', '2025-07-01', '2026-06-30'],
    ['this-year', '2026-01-01', '2026-01-01', '2026-01-01'],
  ] as const)('%s on %s: %s to %s', (preset, today, from, to) => {
    expect(presetPeriod(preset, today)).toEqual({ from, to });
    if (preset === 'month') expect(monthEnd(from)).toBe(to);
  });
});

describe('the unit of a sum', () => {
  it('is the same above and below the line of a share, and money for an amount', () => {
    for (const { unit, numerator, denominator } of Object.values(KPIS)) {
      const above = termUnit(numerator);
      if (unit === 'share' && denominator) expect(termUnit(denominator)).toBe(above);
      if (unit === 'money') expect(above).toBe('money');
    }
  });

  it('counts what names bills, promises or messages, and no money', () => {
    for (const term of KPI_TERMS) {
      const isCounted = /^(bills|promises|messages)/.test(term);
      expect(termUnit(term) === 'count', term).toBe(isCounted);
    }
  });
});

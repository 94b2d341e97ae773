import { describe, expect, it } from 'vitest';
import { KPI_IDS, KPI_TERMS, KPIS } from '../../shared/kpi/dictionary.ts';
import { DOUBTS } from '../../shared/kpi/figure.ts';
import { paperlessShare } from '../../shared/kpi/paperless.ts';
import { kpiWords } from '../../shared/messages/kpi/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { figuresOf } from './kpi-all.ts';
import { ledger, payment } from './kpi-histories.ts';

const JUNE = { from: '2026-06-01', to: '2026-06-30' } as const;

describe('the dictionary', () => {
  it('lists every figure that is counted, and no other but those of what agencies brought back', () => {
    const counted = [...Object.values(figuresOf(ledger(), JUNE)), paperlessShare([])];
    const ids = new Set(counted.map(({ kpi }) => kpi));
    expect([...ids, 'gross-recovery', 'net-recovery'].sort()).toEqual([...KPI_IDS].sort());
  });

  it('says of a figure whether it divides as it is counted', () => {
    for (const { kpi, parts } of Object.values(figuresOf(ledger(), JUNE))) {
      for (const { denominator } of parts) {
        expect(denominator === null, kpi).toBe(KPIS[kpi].denominator === null);
      }
    }
  });

  it('gives money in whole minor units, and shares as fractions', () => {
    const bills = ledger({ amount: 333, entries: [payment(111, '2026-06-05')] });
    for (const { kpi, value } of Object.values(figuresOf(bills, JUNE))) {
      const { unit } = KPIS[kpi];
      if (unit === 'money') expect(Number.isInteger(value), kpi).toBe(true);
      if (unit === 'share') expect(value ?? 0, kpi).toBeLessThanOrEqual(1);
    }
  });

  it('uses every term that it has words for', () => {
    const used = Object.values(KPIS).flatMap(({ numerator, denominator }) => [
      ...[numerator, denominator],
    ]);
    expect(KPI_TERMS.filter((term) => !used.includes(term))).toEqual([]);
  });
});

describe.each(LANGUAGES)('its words in %s', (language) => {
  const words = kpiWords(language);

  it('are sentences where they explain, and one name for one figure', () => {
    for (const { formula, counts, leavesOut } of Object.values(words.figures)) {
      for (const text of [formula, counts, leavesOut]) expect(text).toMatch(/^\S.*\.$/);
    }
    for (const doubt of DOUBTS) expect(words.doubts[doubt]).toMatch(/^\S.*\.$/);
    const names = Object.values(words.figures).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('divide where the figure divides', () => {
    for (const id of KPI_IDS) {
      const divides = KPIS[id].denominator !== null;
      const isTold = /÷/.test(words.figures[id].formula);
      const inWords = ['count-back-dso', 'usual-days', 'pay-trend'].includes(id);
      expect(isTold, id).toBe(divides && !inWords);
    }
  });
});

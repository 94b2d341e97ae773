import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agedLines } from '../../portal/app/receivables/aged-lines.ts';
import { aging } from '../../shared/aging.ts';
import { references } from '../../shared/contract/reference.ts';
import { syncRow } from '../../shared/contract/sync.ts';
import { datesBetween, receivables } from '../rules/make.ts';
import { holds } from '../rules/runs.ts';

const REFS = references('00'.repeat(16));
const OF_A_SHEET = { sheetId: 'sheet', state: 'opaque', isMissing: false, goneOn: null } as const;

describe('the aging of the portal, without a name', () => {
  it('says to the cent what the sheet’s own says, currency by currency', () => {
    holds(
      fc.property(receivables, datesBetween('2026-01-01', '2027-06-30'), (lines, today) => {
        const known = lines.map((line) => ({ ...syncRow(line, line.key, REFS), ...OF_A_SHEET }));
        const { currencies, basis } = agedLines(known, today);
        const wanted = aging(lines, { asOf: today, basis }).currencies.map(
          ({ currency, total }) => ({
            ...{ currency, lines: total.items, total: total.total },
            amounts: [...total.buckets, total.undated, total.credits],
          }),
        );
        const told = currencies.map(({ places, ...view }) => ({
          ...view,
          amounts: places.map(({ amount }) => amount),
        }));
        expect(told).toEqual(wanted);
      }),
    );
  });
});

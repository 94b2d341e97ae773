import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskFeeBack } from '../../../shared/case-money.ts';
import { shareOf } from '../../../shared/mandate/fee.ts';
import { holds } from '../runs.ts';

const DESK = { paid: 20_000, fees: 2000, standing: 2000 };
const amount = fc.integer({ min: 1, max: 1_000_000 });
const rate = fc.integer({ min: 0, max: 10_000 });

describe('a rise in the sheet after payments at the desk', () => {
  it.each([
    ['takes the fee of the corrected part back', 5000, 0, DESK, 500],
    ['takes all of it back where all is taken out', 20_000, 0, DESK, 2000],
    ['takes no more back than stands', 20_000, 0, { ...DESK, standing: 300 }, 300],
    ['takes nothing back where all of it is billed anew', 5000, 5000, DESK, 0],
    ['takes the rest back where a part is billed anew', 5000, 4000, DESK, 100],
    ['takes nothing back where more is billed than is owed more', 5000, 9000, DESK, 0],
    ['takes nothing back where nothing was paid', 5000, 0, { paid: 0, fees: 0, standing: 0 }, 0],
  ])('%s', (_title, rise, billed, desk, back) => {
    expect(deskFeeBack(rise, billed, desk)).toBe(back);
  });

  it('leaves one fee of a payment that is taken out and typed in again, any number of times', () => {
    holds(
      fc.property(amount, rate, fc.nat({ max: 5 }), (paid, points, times) => {
        const fee = shareOf(paid, points);
        const desk = { paid, fees: fee, standing: fee };
        for (let time = 0; time < times; time += 1) {
          desk.standing -= deskFeeBack(paid, 0, desk);
          expect(desk.standing).toBe(0);
          desk.paid += paid;
          desk.fees += fee;
          desk.standing += fee;
        }
        expect(desk.standing).toBe(fee);
      }),
    );
  });
});

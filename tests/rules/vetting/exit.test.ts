import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EXIT_STEPS, type ExitFacts, openExitSteps } from '../../../shared/vetting/exit.ts';
import { holds } from '../runs.ts';

const DONE: ExitFacts = {
  ...{ inHand: 0, returned: 0, paid: 0, missing: [] },
  ...{ isExported: true, isDestroyed: true },
};

it('the work can end where nothing is open', () => {
  expect(openExitSteps(DONE)).toEqual([]);
  expect(openExitSteps({ ...DONE, missing: [{ minor: 0, currency: 'EUR' }] })).toEqual([]);
});

it.each([
  ['an open case', { inHand: 1 }, 'cases'],
  ['a case that came back and was not taken back', { returned: 1 }, 'cases'],
  ['a paid case that is not closed', { paid: 1 }, 'money'],
  ['money that the sheet does not show', { missing: [{ minor: 1, currency: 'EUR' }] }, 'money'],
  ['files that nobody kept', { isExported: false }, 'export'],
  ['no certificate', { isDestroyed: false }, 'destruction'],
] as const)('%s keeps its step open, and no other', (_, facts, step) => {
  expect(openExitSteps({ ...DONE, ...facts })).toEqual([step]);
});

it('the steps stand in their order, and more that is open never ends the work', () => {
  const count = fc.nat({ max: 2 });
  const facts = fc.record({
    ...{ inHand: count, returned: count, paid: count },
    missing: fc.array(fc.record({ minor: count, currency: fc.constantFrom('EUR', 'USD') })),
    ...{ isExported: fc.boolean(), isDestroyed: fc.boolean() },
  });
  holds(
    fc.property(facts, (some) => {
      const open = openExitSteps(some);
      expect(open).toEqual(EXIT_STEPS.filter((step) => open.includes(step)));
      for (const more of [{ inHand: some.inHand + 1 }, { paid: some.paid + 1 }]) {
        const after = openExitSteps({ ...some, ...more });
        expect(open.every((step) => after.includes(step))).toBe(true);
        expect(after).not.toEqual([]);
      }
    }),
  );
});

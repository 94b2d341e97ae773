import type { CaseNow, Happening } from '../../portal/app/cases/record-event.server.ts';
import type { CaseStatus } from '../../shared/cases.ts';

type Step = readonly [by: 'agency' | 'practice', (seen: CaseNow) => Happening];

const ACCEPT: Step = ['agency', () => ({ event: 'accept' })];

const NO_FEE = { fee: 0, lines: [] };

/** A payment to the agency. @param amount minor units */
export function paying(event: 'payment' | 'full_payment', amount: number): Happening {
  const on = '2026-11-22';
  const move = { kind: 'reported', amount: -amount, on, fee: NO_FEE, reverses: null } as const;
  return { event, facts: { amount, on }, move };
}

const PROMISE: Happening = {
  event: 'promise',
  facts: { amount: 5000, on: '2026-12-04' },
  promiseOn: '2026-12-04',
};

/** How a case comes to a status: whose step, and which. */
export const WAYS: Readonly<Record<CaseStatus, readonly Step[]>> = {
  placed: [],
  accepted: [ACCEPT],
  contacted: [
    ACCEPT,
    ['agency', () => ({ event: 'contact', facts: { channel: 'call', outcome: 'reached' } })],
  ],
  promise: [ACCEPT, ['agency', () => PROMISE]],
  plan: [ACCEPT, ['agency', () => ({ event: 'plan', facts: { amount: 1000, on: '2026-12-01' } })]],
  part_paid: [ACCEPT, ['agency', () => paying('payment', 1000)]],
  disputed: [ACCEPT, ['agency', () => ({ event: 'dispute', facts: { reason: 'amount' } })]],
  hold: [ACCEPT, ['practice', () => ({ event: 'hold' })]],
  paid: [ACCEPT, ['agency', ({ balance }) => paying('full_payment', Number(balance))]],
  recalled: [['practice', () => ({ event: 'recall', facts: { reason: 'complaint' } })]],
  returned: [ACCEPT, ['agency', () => ({ event: 'return', facts: { reason: 'exhausted' } })]],
  closed: [
    ['practice', () => ({ event: 'recall', facts: { reason: 'agreed' } })],
    ['agency', () => ({ event: 'confirm' })],
  ],
};

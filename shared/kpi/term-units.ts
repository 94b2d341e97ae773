import type { KpiTerm } from './dictionary.ts';

/** What a sum above or below a fraction's line is counted in. `money-days` is minor units times days. */
export type TermUnit = 'money' | 'days' | 'money-days' | 'count';

const OTHERS: Partial<Readonly<Record<KpiTerm, TermUnit>>> = {
  'amount-by-days-late': 'money-days',
  'days-to-pay': 'days',
  'days-after-due': 'days',
  'bills-paid-off': 'count',
  'bills-late': 'count',
  'bills-ended': 'count',
  'bills-disputed': 'count',
  bills: 'count',
  'promises-paid': 'count',
  'promises-passed': 'count',
  'messages-paperless': 'count',
  'messages-written': 'count',
};

/**
 * What a sum is counted in, so that a person is not shown days as money.
 *
 * @example termUnit('days-to-pay') // 'days'
 */
export function termUnit(term: KpiTerm): TermUnit {
  return OTHERS[term] ?? 'money';
}

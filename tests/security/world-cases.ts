import { newId } from '../../portal/app/platform/ids.server.ts';
import type { Named } from './world.ts';

type Row = Record<string, unknown>;

const AT = '2026-01-01T00:00:00Z';
const ON = '2026-01-01';

/** One line of a practice at its agency: a row in every table of a case. */
export function caseRows(
  { practice, agency, user, token }: Required<Named>,
  ref: string,
): [string, Row][] {
  const of = { practice_id: practice, agency_id: agency };
  const [guarantor, placement, id, payment] = [newId(), newId(), newId(), newId()];
  const hash = `\\x${token}`;
  const money = { currency: 'EUR', fee: 0 };
  const terms = {
    standing: 'approved',
    fee_rate: 1,
    minimum: 0,
    currency: 'EUR',
    reason: 'Known.',
  };
  const placed = { number: 1, made_by: user, made_by_name: 'x', made_at: AT, placed_on: ON };
  const begun = { status: 'placed', last_event: 'place', seq: 1 };
  const told = { by: 'practice', actor: 'x', event: 'place', to_status: 'placed', facts: {} };
  const ofCase = { ...of, case_id: id };
  return [
    [
      'guarantors',
      {
        ...{ practice_id: practice, id: guarantor, key_wrapped: hash, name_sealed: hash },
        ...{ name_index: [], created_at: AT },
      },
    ],
    ['practice_agencies', { ...of, ...terms, decided_by: user, decided_at: AT }],
    ['placements', { ...of, ...placed, id: placement }],
    [
      'cases',
      {
        ...{ ...of, ...begun, id, placement_id: placement, number: 1, ref, guarantor_ref: ref },
        ...{ currency: 'EUR', placed_amount: 1, balance: 1, placed_on: ON, changed_at: AT },
      },
    ],
    ['case_events', { ...ofCase, ...told, seq: 1, at: AT }],
    [
      'case_packages',
      { ...ofCase, guarantor_id: guarantor, key_wrapped: hash, sealed: hash, words: [] },
    ],
    [
      'money_movements',
      { ...ofCase, id: payment, kind: 'placed', amount: 1, fee: 0, on_day: ON, at: AT },
    ],
    ['payment_matches', { ...ofCase, id: newId(), payment_id: payment, amount: 1, at: AT }],
    ['payment_questions', { ...ofCase, id: newId(), amount: 1, seen_on: ON, asked_at: AT }],
    ['case_updates', { ...ofCase, key: hash, at: AT }],
    ['placed_sums', { ...of, currency: 'EUR', month: ON, cases: 1, amount: 1 }],
    ['recovered_sums', { ...of, ...money, placed_month: ON, received_month: ON, collected: 0 }],
  ];
}

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseNow } from '../../portal/app/cases/record-event.server.ts';
import { reversePayment } from '../../portal/app/cases/reverse-payment.server.ts';
import { updateCase } from '../../portal/app/cases/update-case.server.ts';
import type { CaseUpdate } from '../../shared/case-updates.ts';
import { type CaseWorld, caseNow, inAgency, makeCase, makeCaseWorld, payAtDesk } from './cases.ts';
import { openScope, rowsOf, type TestDatabase } from './database.ts';
import { mandateTerms } from './mandates.ts';
import { makeAgency, makePractice } from './people.ts';

/** With a fee at the desk, too, a minimum and a cap. */
const CASE_CAP = 900;
const MANDATE = mandateTerms({
  fee: { rates: [[2222]], directRate: 1111, minimum: 50, caseCap: CASE_CAP },
});
let database: TestDatabase;
let world: CaseWorld;

beforeAll(async () => {
  database = await openScope();
  const practice = await makePractice(database, 'Hill clinic');
  const agency = await makeAgency(database, 'Fair agency');
  world = await makeCaseWorld(database, practice, agency, { mandate: MANDATE });
});
afterAll(() => database.drop());

type Step =
  | { do: 'tell'; update: CaseUpdate }
  | { do: 'reverse'; at: number }
  | { do: 'desk'; amount: number };

const ON = '2026-11-22';
const amount = fc.integer({ min: 1, max: 4000 });
const step: fc.Arbitrary<Step> = fc.oneof(
  amount.map(
    (paid): Step => ({
      do: 'tell',
      update: { kind: 'payment', amount: paid, on: ON, isAnother: true },
    }),
  ),
  amount.map(
    (promised): Step => ({
      do: 'tell',
      update: { kind: 'promise', amount: promised, on: '2026-12-01' },
    }),
  ),
  fc.constant<Step>({ do: 'tell', update: { kind: 'dispute', reason: 'amount' } }),
  fc.nat({ max: 4 }).map((at): Step => ({ do: 'reverse', at })),
  amount.map((paid): Step => ({ do: 'desk', amount: paid })),
);

/** Takes a step where the rules let it; what they refuse changes nothing. */
async function take(seen: CaseNow, one: Step): Promise<void> {
  const { collector, agency } = world;
  if (one.do === 'desk') {
    await payAtDesk(world, seen, { amount: one.amount, on: ON });
  } else if (one.do === 'tell') {
    await inAgency(collector, agency, (scope) => updateCase(scope, seen, one.update));
  } else {
    const payments = await rowsOf<{ id: string }>(
      database,
      `SELECT id FROM money_movements WHERE case_id = $1 AND kind = 'reported' ORDER BY id`,
      [seen.id],
    );
    const payment = payments[one.at % payments.length]?.id;
    if (payment === undefined) return;
    await inAgency(collector, agency, (scope) =>
      reversePayment(scope, seen, { payment, reason: 'bounced' }),
    );
  }
}

/** What does not add up of all cases, by the raw movements. */
const FAULTS = `
  SELECT 'balance' AS what, c.number::text AS at FROM cases c
    JOIN money_movements m ON m.practice_id = c.practice_id AND m.case_id = c.id
   GROUP BY c.practice_id, c.id HAVING sum(m.amount) <> c.balance
  UNION ALL
  SELECT 'events', c.number::text FROM cases c
    JOIN case_events e ON e.practice_id = c.practice_id AND e.case_id = c.id
   GROUP BY c.practice_id, c.id HAVING count(*) <> c.seq OR max(e.seq) <> c.seq
  UNION ALL
  SELECT 'sums', r.received_month::text FROM recovered_sums r
    FULL JOIN (
      SELECT m.practice_id, m.agency_id, date_trunc('month', m.on_day)::date AS received_month,
             coalesce(-sum(m.amount) FILTER (WHERE m.kind IN ('reported', 'reversal')), 0) AS collected,
             sum(m.fee) AS fee
        FROM money_movements m
       WHERE m.kind IN ('reported', 'reversal') OR m.fee <> 0 GROUP BY 1, 2, 3
    ) AS raw USING (practice_id, agency_id, received_month)
   WHERE (r.collected, r.fee) IS DISTINCT FROM (raw.collected, raw.fee)
  UNION ALL
  SELECT 'lines of a fee', m.id::text FROM money_movements m
   WHERE m.fee <> (SELECT coalesce(sum((line ->> 'amount')::int), 0)
                     FROM jsonb_array_elements(m.fee_lines) AS line)
  UNION ALL
  SELECT 'cap of a case', m.case_id::text FROM money_movements m
   GROUP BY m.case_id HAVING sum(m.fee) NOT BETWEEN 0 AND ${CASE_CAP}`;

describe('The money of a case', () => {
  it('adds up after any events: movements, balance, sums', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
        const begun = await makeCase(world, { status: 'accepted', open: 6000 });
        for (const one of steps) await take(await caseNow(world, begun), one);
        expect(await rowsOf(database, FAULTS)).toEqual([]);
      }),
      { numRuns: 20 },
    );
    const [moved] = await rowsOf<{ reversals: number; desk: number }>(
      database,
      `SELECT count(*) FILTER (WHERE kind = 'reversal')::int AS reversals,
              count(*) FILTER (WHERE kind = 'desk')::int AS desk FROM money_movements`,
    );
    expect(moved?.reversals).toBeGreaterThan(3);
    expect(moved?.desk).toBeGreaterThan(3);
  }, 60_000);
});

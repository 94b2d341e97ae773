import { describe, expect, it } from 'vitest';
import { placementRowSchema } from '../../shared/contract/portal.ts';
import {
  type AgencyTerms,
  CONDITIONS,
  type Condition,
  goingTo,
  type HandOffFacts,
  PACKAGE_FIELDS,
  unmetConditions,
} from '../../shared/placement.ts';
import { STOP_FLAGS, type StopFlag } from '../../shared/receivables.ts';

const READY: HandOffFacts = {
  ...{ open: 9000, currency: 'USD', flags: [], place: 'US-TX', statusUnderstood: true },
  ...{ lastNoticeSent: true, isPlaced: false, isReturned: false, missing: 0 },
};
const MANDATE = { minimum: 5000, currency: 'USD' };
const AGENCY: AgencyTerms = {
  ...{ isApproved: true, mandate: MANDATE, covers: ['US-TX'], trial: null },
};

/** For each condition what breaks it, and nothing else. */
const BREAKS: Readonly<Record<Condition, { facts?: Partial<HandOffFacts>; agency?: object }>> = {
  'agency-approved': { agency: { isApproved: false } },
  'mandate-in-force': { agency: { mandate: null } },
  'place-known': { facts: { place: null } },
  'agency-covers-place': { agency: { covers: ['US-FL'] } },
  'no-severe-complaint': { agency: { hasSevereComplaint: true } },
  'within-trial': { agency: { trial: { cases: 0, amount: 1_000_000, currency: 'USD' } } },
  'not-placed': { facts: { isPlaced: true } },
  'taken-back': { facts: { isReturned: true } },
  'something-open': { facts: { open: 0 } },
  'over-minimum': { agency: { mandate: { ...MANDATE, minimum: 9001 } } },
  'no-dispute': { facts: { flags: ['dispute'] } },
  'no-plan': { facts: { flags: ['plan'] } },
  'no-promise': { facts: { hasPromised: true } },
  'no-hold': { facts: { flags: ['hold'] } },
  'no-other-stop': { facts: { flags: ['deceased'] } },
  'status-understood': { facts: { statusUnderstood: false } },
  overdue: { facts: { isEarly: true } },
  'last-notice-sent': { facts: { lastNoticeSent: false } },
  'answer-time-over': { facts: { mayStillAnswer: true } },
  'payments-matched': { facts: { missing: 1 } },
};

/** An account and an agency for which exactly these conditions are broken. */
function broken(conditions: readonly Condition[]): [HandOffFacts, AgencyTerms] {
  const own = conditions.map((condition) => BREAKS[condition]);
  const facts = Object.assign({}, READY, ...own.map((one) => one.facts)) as HandOffFacts;
  const flags = own.flatMap((one) => one.facts?.flags ?? []);
  const terms = Object.assign({}, AGENCY, ...own.map((one) => one.agency)) as AgencyTerms;
  const mandate = conditions.includes('mandate-in-force') ? null : terms.mandate;
  return [
    { ...facts, flags },
    { ...terms, mandate },
  ];
}

const withFlag = (flag: StopFlag) => unmetConditions({ ...READY, flags: [flag] }, AGENCY);

describe('the hand-off', () => {
  it('is open to an account that meets all conditions', () => {
    expect(unmetConditions(READY, AGENCY)).toEqual([]);
    expect(unmetConditions({ ...READY, open: 5000 }, AGENCY)).toEqual([]);
  });

  it('names every condition that is not met, in one order, in every combination', () => {
    const wrong: Condition[][] = []; // a million expectations would take half a minute
    for (let set = 0; set < 2 ** CONDITIONS.length; set += 1) {
      const conditions = CONDITIONS.filter((_condition, at) => (set >> at) & 1);
      // where nothing is open or agreed on, the minimum is not spoken of; nor are papers for no place
      const silent: Condition[] = [];
      if (conditions.includes('something-open')) silent.push('over-minimum');
      if (conditions.includes('mandate-in-force')) silent.push('over-minimum');
      if (conditions.includes('place-known')) silent.push('agency-covers-place');
      const told = conditions.filter((condition) => !silent.includes(condition));
      if (unmetConditions(...broken(conditions)).join() !== told.join()) wrong.push(conditions);
    }
    expect(wrong).toEqual([]);
  }, 30_000);

  it('asks for no terms before an agency was chosen', () => {
    const [facts] = broken(['agency-approved', 'over-minimum', 'no-hold']);
    expect(unmetConditions(facts, null)).toEqual(['no-hold']);
  });

  it('fills the room of a trial in the order of the accounts, and no further', () => {
    const account = (open: number, currency = 'USD') => ({ facts: { ...READY, open, currency } });
    const trial = { cases: 2, amount: 16_000, currency: 'USD' };
    const accounts = [account(9000), account(8000), account(7000), account(6000)];
    const going = goingTo(accounts, { ...AGENCY, trial });
    expect(going.map(({ facts }) => facts.open)).toEqual([9000, 7000]);
    const inEuros = { ...AGENCY, mandate: { ...MANDATE, currency: 'EUR' }, trial };
    expect(unmetConditions(account(6000, 'EUR').facts, inEuros)).toEqual(['within-trial']);
    expect(goingTo(accounts, null)).toEqual(accounts);
  });

  it('weighs a minimum in its own currency only', () => {
    const other = { ...AGENCY, mandate: { currency: 'EUR', minimum: 1 } };
    expect(unmetConditions(READY, other)).toEqual(['over-minimum']);
  });

  it('is closed to a credit', () => {
    expect(unmetConditions({ ...READY, open: -100 }, AGENCY)).toEqual(['something-open']);
  });

  it.each([
    ...(['hardship', 'deceased', 'bankrupt', 'represented', 'insurance', 'written-off'] as const),
    ...(['contradiction', 'agency'] as const),
  ])('is closed to an account with the flag %s', (flag) => {
    expect(withFlag(flag)).toEqual(['no-other-stop']);
  });

  it('is closed by every flag but the wish for no more reminders', () => {
    expect(STOP_FLAGS.filter((flag) => withFlag(flag).length === 0)).toEqual(['opt-out']);
  });

  it('lets out the fields of the list and no others', () => {
    expect(Object.keys(placementRowSchema.shape.package.shape)).toEqual([...PACKAGE_FIELDS]);
    const sensitive = /patient|diagnos|treat|service$|note$|phone|birth/i;
    expect(PACKAGE_FIELDS.filter((field) => sensitive.test(field))).toEqual([]);
  });
});

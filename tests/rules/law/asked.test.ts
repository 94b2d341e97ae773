import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ASKED_FACTS,
  type AskedFact,
  answersTo,
  FACT_ANSWERS,
  type FactAnswer,
  factsOf,
  isOfPatients,
  isSettled,
} from '../../../shared/law/asked.ts';

const said = (answer: FactAnswer) => ({
  ...{ answer, channels: ['email'] as const, by: 'Elena', on: '2026-11-22' as const },
});
const factAfter = (fact: AskedFact, answer: FactAnswer) =>
  factsOf({ [fact]: said(answer) })[fact] ?? null;

describe('an answer to a question of the law', () => {
  it('about patients is never yes for all: who is marked is stopped by the mark', () => {
    const held = ASKED_FACTS.filter(isOfPatients).map((fact) => [
      fact,
      ...answersTo(fact).map((answer) => factAfter(fact, answer)),
    ]);
    expect(held).toEqual([
      // none, marked, some, unknown
      ['itemizedBillIssued', true, true, false, null],
      ['suedAndServed', false, false, true, null],
      ['confidentialCommunicationRequested', false, false, true, null],
      ['ppdrPending', false, false, true, null],
      ['medicaidCovered', false, false, true, null],
    ]);
  });

  it('about the clinic is plain, about ways names them or none', () => {
    const licensed = answersTo('licensedFacility').map((one) => factAfter('licensedFacility', one));
    expect(licensed).toEqual([true, false, null]);
    const ways = answersTo('authorisedChannels').map((one) => factAfter('authorisedChannels', one));
    expect(ways).toEqual([['email'], [], null]);
  });

  it('that is not one of its own tells nothing, as one of another version might', () => {
    const one = fc.tuple(fc.constantFrom(...ASKED_FACTS), fc.constantFrom(...FACT_ANSWERS));
    fc.assert(
      fc.property(one, ([fact, answer]) => {
        const isOwn = answersTo(fact).includes(answer) && answer !== 'unknown';
        expect(factAfter(fact, answer) !== null).toBe(isOwn);
      }),
    );
  });

  it('settles it unless something is still to be found out, or marked', () => {
    const open = FACT_ANSWERS.filter((answer) => !isSettled(said(answer)));
    expect(open).toEqual(['some', 'unknown']);
    expect(isSettled(undefined)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import {
  isSuitEvent,
  SUIT_EVENTS,
  type SuitEvent,
  type SuitFacts,
  suitFault,
} from '../../../shared/mandate/lawsuits.ts';

const FREE: SuitFacts = { needsYes: false, isAllowed: false, legalSince: null, bearsFee: false };
const ASKING: SuitFacts = { ...FREE, needsYes: true };
const ALLOWED: SuitFacts = { ...ASKING, isAllowed: true };
const TOLD: SuitFacts = { ...ALLOWED, legalSince: '2026-11-20' };
const PAID: SuitFacts = { ...TOLD, bearsFee: true };

describe('a suit', () => {
  it.each<[event: SuitEvent, faults: readonly (string | null)[]]>([
    ['lawsuit', [null, 'suit-needs-yes', null, 'suit-told', 'suit-told']],
    ['lawsuit_undone', ['no-suit', 'no-suit', 'no-suit', null, 'suit-bears-fee']],
    ['allow_lawsuit', ['no-yes-needed', null, 'suit-allowed', 'suit-told', 'suit-told']],
    ['disallow_lawsuit', ['suit-not-allowed', 'suit-not-allowed', null, 'suit-told', 'suit-told']],
  ])('%s: where no yes is needed, is missing, is given, is told, bears a fee', (event, faults) => {
    const found = [FREE, ASKING, ALLOWED, TOLD, PAID].map((facts) => suitFault(event, facts));
    expect(found.map((fault) => fault?.reason ?? null)).toEqual(faults);
  });

  it('is what four events are about', () => {
    expect(SUIT_EVENTS.every(isSuitEvent)).toBe(true);
    expect(isSuitEvent('payment')).toBe(false);
  });
});

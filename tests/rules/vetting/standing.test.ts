import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mayReceive,
  needsSecondLook,
  nextStandings,
  STANDINGS,
  type Standing,
} from '../../../shared/vetting/standing.ts';
import { fitsTrial, roomAfter, roomLeft, type TrialRoom } from '../../../shared/vetting/trial.ts';

const anyStanding = fc.constantFrom<Standing[]>(...STANDINGS);
/** Choices of a next step, one after the other, from a practice that has not looked yet. */
const anyPath = fc.array(fc.nat(10), { maxLength: 12 }).map((choices) => {
  const path: Standing[] = [];
  for (const choice of choices) {
    const next = nextStandings(path.at(-1) ?? null);
    const standing = next[choice % next.length];
    if (standing) path.push(standing);
  }
  return path;
});

describe('how an agency stands', () => {
  it('begins with being considered, and each step is one of the table', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        expect(path[0] ?? 'considered').toBe('considered');
        path.slice(1).forEach((to, at) => {
          expect(nextStandings(path[at] ?? null)).toContain(to);
        });
      }),
    );
  });

  it('lets nobody receive accounts who was turned away, before they are considered anew', () => {
    fc.assert(
      fc.property(anyStanding, anyStanding, (from, to) => {
        if (from !== 'rejected' && from !== 'ended') return;
        if (nextStandings(from).includes(to)) expect(to).toBe('considered');
      }),
    );
  });

  it('takes a second look to open the door to who was only considered, and to nobody else', () => {
    const opened = STANDINGS.flatMap((from) =>
      STANDINGS.filter((to) => needsSecondLook(from, to)).map((to) => `${from} ${to}`),
    );
    expect(opened).toEqual(['considered trial', 'considered approved']);
    expect(STANDINGS.filter(mayReceive)).toEqual(['trial', 'approved']);
  });
});

const anyRoom = fc.record({
  cases: fc.nat(20),
  amount: fc.nat(100_000),
  currency: fc.constant('USD'),
});
const anyAccounts = fc.array(fc.record({ open: fc.integer({ min: 1, max: 40_000 }) }), {
  maxLength: 30,
});

describe('the room of a trial', () => {
  it('is never filled beyond its limits, whatever comes in which order', () => {
    fc.assert(
      fc.property(anyRoom, anyAccounts, (room, accounts) => {
        let left: TrialRoom | null = room;
        const taken: number[] = [];
        for (const { open } of accounts) {
          if (!fitsTrial(left, { open, currency: 'USD' })) continue;
          left = roomAfter(left, open);
          taken.push(open);
        }
        const amount = taken.reduce((sum, open) => sum + open, 0);
        expect(taken.length).toBeLessThanOrEqual(room.cases);
        expect(amount).toBeLessThanOrEqual(room.amount);
        expect(left).toEqual(roomLeft(room, { cases: taken.length, amount }));
      }),
    );
  });

  it('has no place for another currency, and no limit where there is no trial', () => {
    const room = { cases: 1, amount: 100, currency: 'USD' };
    expect(fitsTrial(room, { open: 100, currency: 'EUR' })).toBe(false);
    expect(fitsTrial(room, { open: 100, currency: 'USD' })).toBe(true);
    expect(fitsTrial(null, { open: 1e9, currency: 'EUR' })).toBe(true);
    expect(roomAfter(null, 5)).toBeNull();
    expect(roomLeft(room, { cases: 3, amount: -50 })).toEqual({ ...room, cases: 0 });
  });
});

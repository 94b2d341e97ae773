import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../shared/calendar.ts';
import {
  COMPLAINT_EVENTS,
  COMPLAINT_STATUSES,
  type ComplaintState,
  compareRates,
  complaintDue,
  complaintEventsOpen,
  complaintRate,
  complaintSteps,
  isComplaintOverdue,
  nextComplaint,
  OUTCOMES,
  rateSince,
  SEVERITIES,
  severityOf,
  stopsAgency,
} from '../../shared/complaints.ts';
import { CONDUCT_KINDS } from '../../shared/vetting/conduct.ts';

describe('A complaint', () => {
  // rows: where it stands; columns: receive, ask, answer, decide, reopen, release
  const PRACTICE = {
    received: ['not-now', 'asked', 'not-yours', 'decided', 'not-now', 'not-now'],
    asked: ['not-now', 'not-now', 'not-yours', 'decided', 'not-now', 'not-now'],
    answered: ['not-now', 'asked', 'not-yours', 'decided', 'not-now', 'not-now'],
    decided: ['not-now', 'not-now', 'not-yours', 'not-now', 'asked', 'decided'],
  } as const;
  const AGENCY = {
    received: ['not-yours', 'not-yours', 'not-now', 'not-yours', 'not-yours', 'not-yours'],
    asked: ['not-yours', 'not-yours', 'answered', 'not-yours', 'not-yours', 'not-yours'],
    answered: ['not-yours', 'not-yours', 'answered', 'not-yours', 'not-yours', 'not-yours'],
    decided: ['not-yours', 'not-yours', 'not-now', 'not-yours', 'not-yours', 'not-yours'],
  } as const;

  it.each([
    ['practice', PRACTICE],
    ['agency', AGENCY],
  ] as const)('moves by the %s as this table says', (actor, table) => {
    for (const status of COMPLAINT_STATUSES) {
      const steps = COMPLAINT_EVENTS.map((event) => {
        const next = nextComplaint(status, event, actor);
        return next.ok ? next.value : next.reason;
      });
      expect([status, ...steps]).toEqual([status, ...table[status]]);
    }
  });

  it('is closed by nobody at the agency, whatever they do', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...COMPLAINT_EVENTS)), (events) => {
        let status: (typeof COMPLAINT_STATUSES)[number] = 'received';
        for (const event of events) {
          const next = nextComplaint(status, event, 'agency');
          if (next.ok) status = next.value;
        }
        expect(status).not.toBe('decided');
      }),
    );
  });

  it('has a list of steps that says the same, and a list of what is open', () => {
    const listed = complaintSteps().map(({ from, event, to, by }) => [from, by, event, to]);
    const all = (['practice', 'agency'] as const).flatMap((by) =>
      COMPLAINT_STATUSES.flatMap((from) =>
        COMPLAINT_EVENTS.flatMap((event) => {
          const next = nextComplaint(from, event, by);
          return next.ok ? [[from, by, event, next.value]] : [];
        }),
      ),
    );
    expect(new Set(listed.map(String))).toEqual(new Set(all.map(String)));
    expect(complaintEventsOpen('answered', 'practice')).toEqual(['ask', 'decide']);
    expect(complaintEventsOpen('decided', 'agency')).toEqual([]);
  });

  it('is due after the business days of the mandate, and late from the day after', () => {
    const dueOn = complaintDue('2026-11-20' as CivilDate, 5);
    expect(dueOn).toBe('2026-11-27');
    const late = (status: (typeof COMPLAINT_STATUSES)[number], today: string) =>
      isComplaintOverdue({ status, dueOn }, today as CivilDate);
    expect([late('asked', '2026-11-27'), late('asked', '2026-11-28')]).toEqual([false, true]);
    expect(late('answered', '2026-12-24')).toBe(false);
    const noClock = { status: 'asked', dueOn: null } as const;
    expect(isComplaintOverdue(noClock, '2030-01-01' as CivilDate)).toBe(false);
  });

  it('is counted over twelve months, the running one among them', () => {
    const since = (day: string) => rateSince(day as CivilDate);
    expect(['2026-11-22', '2026-12-31', '2027-01-31'].map(since)).toEqual([
      ...['2025-12-01', '2026-01-01', '2026-02-01'],
    ]);
  });

  it('of each kind begins with a severity', () => {
    expect(CONDUCT_KINDS.map(severityOf)).toEqual([
      'serious',
      'severe',
      'serious',
      'serious',
      'severe',
      'minor',
      'minor',
    ]);
  });

  it('stops the agency only when it is severe, upheld and nobody has let it go on', () => {
    const all = COMPLAINT_STATUSES.flatMap((status) =>
      SEVERITIES.flatMap((severity) =>
        [...OUTCOMES, null].flatMap((outcome) =>
          [true, false].map(
            (isReleased): ComplaintState => ({ status, severity, outcome, isReleased }),
          ),
        ),
      ),
    );
    expect(all.filter(stopsAgency)).toEqual([
      { status: 'decided', severity: 'severe', outcome: 'upheld', isReleased: false },
      { status: 'decided', severity: 'severe', outcome: 'partly', isReleased: false },
    ]);
  });
});

describe('The rate of complaints', () => {
  // exact Poisson limits of a count, as tables of statistics print them
  it.each([
    [0, 0, 3.69],
    [1, 0.025, 5.57],
    [3, 0.619, 8.77],
    [10, 4.8, 18.39],
    [50, 37.11, 65.92],
  ])('of %i lies between the limits of the tables', (complaints, low, high) => {
    const rate = complaintRate({ complaints, placed: 1000 });
    expect(rate?.rate).toBe(complaints);
    expect(Math.abs((rate?.low ?? 9) - low)).toBeLessThan(0.03);
    expect(Math.abs((rate?.high ?? 0) - high)).toBeLessThan(0.12);
  });

  it('is told for a thousand accounts, and not at all where none was placed', () => {
    expect(complaintRate({ complaints: 2, placed: 250 })?.rate).toBe(8);
    expect(complaintRate({ complaints: 2, placed: 0 })).toBeNull();
  });

  it('lies within its interval, and more accounts make that one narrower', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 50_000 }), (complaints, placed) => {
        const few = complaintRate({ complaints, placed });
        const many = complaintRate({ complaints: complaints * 2, placed: placed * 2 });
        if (!few || !many) throw new Error('Something was placed');
        expect(few.low).toBeLessThanOrEqual(few.rate);
        expect(few.high).toBeGreaterThan(few.rate);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});

describe('Two agencies', () => {
  const of = (complaints: number, placed = 1000) => ({ complaints, placed });

  it.each([
    [of(3), of(1), 'no-difference-shown'],
    [of(5), of(0), 'no-difference-shown'],
    [of(6), of(0), 'more'],
    [of(0), of(6), 'fewer'],
    [of(12), of(3), 'more'],
    [of(12, 4000), of(3), 'no-difference-shown'],
    [of(0), of(0), 'no-difference-shown'],
    [of(4, 0), of(9), 'no-difference-shown'],
    [of(900, 20_000), of(1200, 20_000), 'fewer'],
  ] as const)('%o and %o: %s', (one, other, said) => {
    expect(compareRates(one, other)).toBe(said);
  });

  it('are told apart the same from either side', () => {
    const count = fc.record({ complaints: fc.nat(80), placed: fc.integer({ min: 0, max: 9000 }) });
    const opposite = { more: 'fewer', fewer: 'more', 'no-difference-shown': 'no-difference-shown' };
    fc.assert(
      fc.property(count, count, (one, other) => {
        expect(compareRates(other, one)).toBe(opposite[compareRates(one, other)]);
      }),
    );
  });

  it('that behave alike are told apart in at most one case of twenty', () => {
    // all outcomes of two Poisson counts of the same mean, each with its chance
    for (const mean of [2, 8, 20]) {
      const chances = poisson(mean, 80);
      let told = 0;
      chances.forEach((p, one) => {
        chances.forEach((q, other) => {
          if (compareRates(of(one), of(other)) !== 'no-difference-shown') told += p * q;
        });
      });
      expect(told).toBeGreaterThan(0);
      expect(told).toBeLessThanOrEqual(0.05);
    }
  });
});

function poisson(mean: number, most: number): number[] {
  const chances = [Math.exp(-mean)];
  for (let k = 1; k <= most; k += 1) chances.push(((chances[k - 1] ?? 0) * mean) / k);
  return chances;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AT_AGENCY,
  CASE_EVENTS,
  CASE_STATUSES,
  type CaseActor,
  type CaseEvent,
  type CaseState,
  type CaseStatus,
  eventsOpen,
  isLeftInPeace,
  nextStatus,
  OPEN_STATUSES,
  PAUSABLE,
  type Transition,
  transitions,
} from '../../shared/cases.ts';
import { holds } from './runs.ts';

const ACTORS: readonly CaseActor[] = ['agency', 'practice', 'sheet'];

/**
 * Who makes an event, and its steps: 'from>to', or a status alone that stays as it is. 'before' is what
 * the pause interrupted. Written by hand: what is missing here must be refused.
 */
const EXPECTED: Readonly<Record<CaseEvent, readonly [by: string, steps: string]>> = {
  place: ['practice', ''],
  accept: ['agency', 'placed>accepted'],
  refuse: ['agency', 'placed>returned'],
  contact: ['agency', 'accepted>contacted contacted promise plan part_paid disputed'],
  promise: ['agency', 'accepted>promise contacted>promise promise plan>promise part_paid>promise'],
  plan: ['agency', 'accepted>plan contacted>plan promise>plan plan part_paid>plan'],
  payment: [
    'agency',
    'accepted>part_paid contacted>part_paid promise>part_paid plan part_paid disputed hold recalled',
  ],
  full_payment: [
    'agency',
    `accepted>paid contacted>paid promise>paid plan>paid part_paid>paid disputed>paid hold>paid
     recalled`,
  ],
  reversal: [
    'agency',
    `placed accepted contacted promise plan part_paid disputed hold paid>accepted recalled
     returned closed`,
  ],
  desk_payment: [
    'sheet',
    `placed accepted>part_paid contacted>part_paid promise>part_paid plan part_paid disputed hold
     recalled closed`,
  ],
  full_desk_payment: [
    'sheet',
    `placed>paid accepted>paid contacted>paid promise>paid plan>paid part_paid>paid disputed>paid
     hold>paid paid recalled closed`,
  ],
  charge: [
    'sheet',
    'placed accepted contacted promise plan part_paid disputed hold paid>accepted recalled closed',
  ],
  correction: [
    'sheet agency',
    'placed accepted contacted promise plan part_paid disputed hold paid recalled closed',
  ],
  dispute: [
    'agency practice',
    `placed>disputed accepted>disputed contacted>disputed promise>disputed plan>disputed
     part_paid>disputed hold>disputed`,
  ],
  settle: ['practice', 'disputed>before'],
  hold: [
    'practice',
    `placed>hold accepted>hold contacted>hold promise>hold plan>hold part_paid>hold`,
  ],
  release: ['practice', 'hold>before'],
  return: [
    'agency',
    `accepted>returned contacted>returned promise>returned plan>returned part_paid>returned
     disputed>returned hold>returned`,
  ],
  recall: [
    'practice',
    `placed>recalled accepted>recalled contacted>recalled promise>recalled plan>recalled
     part_paid>recalled disputed>recalled hold>recalled`,
  ],
  confirm: ['agency practice', 'recalled>closed'],
  take_back: ['practice', 'returned>closed'],
  close: ['practice', 'paid>closed'],
  note: [
    'agency practice',
    `placed accepted contacted promise plan part_paid disputed hold paid recalled returned`,
  ],
  lawsuit: ['agency', 'accepted contacted promise plan part_paid'],
  lawsuit_undone: ['agency', 'accepted contacted promise plan part_paid disputed hold recalled'],
  allow_lawsuit: ['practice', 'placed accepted contacted promise plan part_paid'],
  disallow_lawsuit: ['practice', 'placed accepted contacted promise plan part_paid disputed hold'],
};

const PAUSED: readonly CaseStatus[] = ['disputed', 'hold'];
const IN_HAND = 'placed accepted contacted promise plan part_paid disputed hold'.split(' ');
const isPaused = (status: CaseStatus) => PAUSED.includes(status);

/** Every state that a case can be in: a pause once for each status that it can interrupt. */
const STATES: readonly CaseState[] = CASE_STATUSES.flatMap((status): CaseState[] => {
  if (!isPaused(status)) return [{ status, pausedFrom: null }];
  return PAUSABLE.map((pausedFrom) => ({ status, pausedFrom }));
});

/** What the table above says about an event: the status after it, or why not. */
function expected({ status, pausedFrom }: CaseState, event: CaseEvent, actor: CaseActor): string {
  const [by, steps] = EXPECTED[event];
  if (!by.split(' ').includes(actor)) return 'not-yours';
  const step = steps.split(/\s+/).find((one) => one.split('>')[0] === status);
  const to = step?.split('>').at(-1) || 'not-now';
  return to === 'before' ? String(pausedFrom) : to;
}

function reached(state: CaseState, event: CaseEvent, actor: CaseActor): string {
  const next = nextStatus(state, event, actor);
  return next.ok ? next.value.status : next.reason;
}

const steps = fc.array(
  fc.record({ event: fc.constantFrom(...CASE_EVENTS), actor: fc.constantFrom(...ACTORS) }),
  { minLength: 40, maxLength: 120, size: 'max' },
);

/** The states that a case goes through; what the table refuses leaves it as it is. */
function walk(asked: readonly { event: CaseEvent; actor: CaseActor }[]): CaseState[] {
  const path: CaseState[] = [{ status: 'placed', pausedFrom: null }];
  for (const { event, actor } of asked) {
    const next = nextStatus(path.at(-1) as CaseState, event, actor);
    if (next.ok) path.push(next.value);
  }
  return path;
}

describe('the table of a case', () => {
  it.each(CASE_EVENTS)('%s: from every status, by every side', (event) => {
    const all = STATES.flatMap((state) => ACTORS.map((actor) => ({ state, actor })));
    const told = all.map(({ state, actor }) => [state, actor, reached(state, event, actor)]);
    expect(told).toEqual(
      all.map(({ state, actor }) => [state, actor, expected(state, event, actor)]),
    );
  });

  it('says which event it refuses, and in which status', () => {
    const closed: CaseState = { status: 'closed', pausedFrom: null };
    expect(nextStatus(closed, 'recall', 'practice')).toMatchObject({
      ...{ ok: false, reason: 'not-now' },
      details: { event: 'recall', status: 'closed' },
    });
    expect(nextStatus(closed, 'recall', 'agency')).toMatchObject({
      ...{ ok: false, reason: 'not-yours' },
      details: { event: 'recall' },
    });
  });

  it('lists exactly the steps that it allows, each once', () => {
    const allowed = STATES.flatMap((state) =>
      CASE_EVENTS.flatMap((event) =>
        ACTORS.flatMap((by): Transition[] => {
          const next = nextStatus(state, event, by);
          return next.ok ? [{ from: state.status, event, to: next.value.status, by }] : [];
        }),
      ),
    );
    const told = (list: readonly Transition[]) =>
      list.map(({ from, event, to, by }) => `${from} ${event} ${to} ${by}`).sort();
    expect(told(transitions())).toEqual([...new Set(told(allowed))]);
  });

  it('offers what it would allow, and nothing else', () => {
    for (const state of STATES) {
      for (const actor of ACTORS) {
        const open = CASE_EVENTS.filter((event) => nextStatus(state, event, actor).ok);
        expect(eventsOpen(state, actor)).toEqual(open);
      }
    }
  });
});

describe('the life of a case', () => {
  it('ends when it is closed, though its money may still bounce or come in at the desk', () => {
    holds(
      fc.property(steps, (asked) => {
        const statuses = walk(asked).map(({ status }) => status);
        const closed = statuses.indexOf('closed');
        const after = closed === -1 ? [] : statuses.slice(closed);
        expect(new Set(after).size).toBeLessThan(2);
      }),
      1000,
    );
    const after = transitions().filter(({ from }) => from === 'closed');
    expect(after.map(({ event, to, by }) => `${event} ${to} ${by}`)).toEqual([
      'reversal closed agency',
      'desk_payment closed sheet',
      'full_desk_payment closed sheet',
      'charge closed sheet',
      'correction closed sheet',
      'correction closed agency',
    ]);
  });

  it('never begins again: placed is reached by the end of a pause, or was never left', () => {
    const back = transitions().filter(({ from, to }) => to === 'placed' && from !== 'placed');
    expect(new Set(back.map(({ event }) => event))).toEqual(new Set(['settle', 'release']));
  });

  it('knows what a pause interrupted, for as long as the pause lasts and no longer', () => {
    holds(
      fc.property(steps, (asked) => {
        let before: CaseStatus = 'placed';
        for (const { status, pausedFrom } of walk(asked)) {
          if (!isPaused(status)) before = status;
          expect(pausedFrom).toBe(isPaused(status) ? before : null);
        }
      }),
      1000,
    );
  });

  it('goes on where a pause interrupted it, through a dispute of what was on hold too', () => {
    const path = walk([
      { event: 'accept', actor: 'agency' },
      { event: 'promise', actor: 'agency' },
      { event: 'hold', actor: 'practice' },
      { event: 'dispute', actor: 'agency' },
      { event: 'settle', actor: 'practice' },
    ]);
    expect(path.map(({ status, pausedFrom }) => [status, pausedFrom])).toEqual([
      ['placed', null],
      ['accepted', null],
      ['promise', null],
      ['hold', 'promise'],
      ['disputed', 'promise'],
      ['promise', null],
    ]);
  });

  it('can reach every status, and from each of them its end', () => {
    const next = (status: string) =>
      transitions().flatMap(({ from, to }) => (from === status ? [to] : []));
    for (const start of CASE_STATUSES) {
      const seen = new Set<string>([start]);
      for (const status of seen) for (const to of next(status)) seen.add(to);
      expect(seen).toContain('closed');
      if (start === 'placed') expect([...seen].sort()).toEqual([...CASE_STATUSES].sort());
    }
  });

  it('is ended by the practice from every status that an agency has in hand', () => {
    expect([...OPEN_STATUSES].sort()).toEqual([...IN_HAND].sort());
    for (const state of STATES.filter(({ status }) => OPEN_STATUSES.includes(status))) {
      expect(reached(state, 'recall', 'practice')).toBe('recalled');
    }
  });

  it('takes in what the sheet says of money for as long as the agency holds it', () => {
    for (const state of STATES) {
      const open = eventsOpen(state, 'sheet');
      const holdsIt = AT_AGENCY.includes(state.status);
      for (const event of ['charge', 'full_desk_payment', 'correction'] as const) {
        // of a closed case the portal asks for how long
        const takes = holdsIt || state.status === 'closed';
        expect([state.status, event, open.includes(event)]).toEqual([state.status, event, takes]);
      }
    }
  });
});

describe('the guarantor', () => {
  it.each(CASE_STATUSES)(
    'of a case that is %s is left in peace while an agency holds it',
    (status) => {
      const isOver = status === 'returned' || status === 'closed';
      expect(isLeftInPeace(status, 0)).toBe(!isOver);
    },
  );

  it.each(CASE_STATUSES)('is left in peace while money is on its way (%s)', (status) => {
    expect(isLeftInPeace(status, 1)).toBe(true);
  });
});

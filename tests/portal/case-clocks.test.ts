import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayIn } from '../../portal/app/cases/case-scope.server.ts';
import { suitOf } from '../../portal/app/cases/case-suit.server.ts';
import {
  type CaseNow,
  type Happening,
  recordEvent,
} from '../../portal/app/cases/record-event.server.ts';
import { addDays, type CivilDate, civilDateIn } from '../../shared/calendar.ts';
import { CASE_CLOCKS, type ClockEvent, runningClock } from '../../shared/case-clocks.ts';
import { type CASE_EVENTS, type CaseActor, eventsOpen } from '../../shared/cases.ts';
import { isSuitEvent, type SuitEvent, suitFault } from '../../shared/mandate/lawsuits.ts';
import { ROOT } from '../house/sources.ts';
import { type CaseWorld, inAgency, inPractice, makeCase, makeCaseWorld, TODAY } from './cases.ts';
import { openScope, rowsOf, type TestDatabase, withClient } from './database.ts';
import { mandateTerms } from './mandates.ts';
import { makeAgency, makePractice } from './people.ts';

const TERMS = mandateTerms({
  clocks: {
    ...mandateTerms().clocks,
    acknowledge: 3,
    freshness: 7,
    'dispute-answer': 4,
    complaint: 0,
  },
});
/** Each life is a day's work of both sides. */
const LONG = 120_000;

let database: TestDatabase;
let world: CaseWorld;

beforeAll(async () => {
  database = await openScope();
  const agency = await makeAgency(database, 'Fair agency');
  const practice = await makePractice(database, 'Hill clinic');
  world = await makeCaseWorld(database, practice, agency, { mandate: TERMS });
});
afterAll(() => database.drop());

interface Kept {
  clock: string | null;
  since: string | null;
  dueOn: string | null;
}

const KEPT = `SELECT clock, clock_since::text AS since, clock_due_on::text AS "dueOn" FROM cases`;

async function kept({ id }: { id: string }): Promise<Kept | undefined> {
  const [row] = await rowsOf<Kept & Record<string, unknown>>(database, `${KEPT} WHERE id = $1`, [
    id,
  ]);
  return row;
}

/** What the rule makes of all that stands in a case's history, read anew. */
async function replayed({ id }: { id: string }): Promise<Kept> {
  const rows = await rowsOf<
    { event: ClockEvent['event']; by: CaseActor; at: Date } & Record<string, unknown>
  >(database, 'SELECT * FROM case_events WHERE case_id = $1 ORDER BY seq DESC', [id]);
  const dayAt = civilDateIn('Europe/Paris');
  const history = rows.map(({ event, by, at, from_status, to_status, facts }) => ({
    ...{ event, by, day: dayAt(at.getTime()) },
    ...{ from: from_status as ClockEvent['from'], to: to_status as ClockEvent['to'] },
    awaited: ['promise', 'plan'].includes(event) ? (facts as { on: CivilDate }).on : null,
  }));
  return runningClock(history, TERMS.clocks) ?? { clock: null, since: null, dueOn: null };
}

/** What each event about a suit makes of a case. */
const SUITS: Readonly<Record<SuitEvent, (today: CivilDate) => NonNullable<Happening['suit']>>> = {
  lawsuit: (today) => ({ legalSince: dayIn(today) }),
  lawsuit_undone: () => ({ legalSince: null }),
  allow_lawsuit: () => ({ lawsuitAllowed: true }),
  disallow_lawsuit: () => ({ lawsuitAllowed: false }),
};

/** An event with what belongs to it, told by whoever may. */
function happening(
  event: (typeof CASE_EVENTS)[number],
  today: CivilDate,
  ahead: number,
): Happening {
  const on = addDays(today, ahead);
  if (event === 'promise') return { event, facts: { amount: 100, on }, promiseOn: on };
  if (event === 'plan') return { event, facts: { amount: 100, on } };
  if (event === 'contact') return { event, facts: { channel: 'call', outcome: 'reached' } };
  return isSuitEvent(event) ? { event, suit: SUITS[event](today) } : { event };
}

/** Lets a case live: each pick chooses among what may happen, so many hours later. */
async function live(picks: readonly (readonly [number, number, number])[]): Promise<CaseNow> {
  let seen = await makeCase(world);
  let now = TODAY;
  for (const [pick, hours, ahead] of picks) {
    const open = (['agency', 'practice'] as const).flatMap((by) =>
      eventsOpen(seen, by)
        .filter((event) => !(isSuitEvent(event) && suitFault(event, suitOf(TERMS, seen, []))))
        .map((event) => ({ by, event })),
    );
    const one = open[pick % open.length];
    if (!one) break;
    now = new Date(now.getTime() + hours * 3_600_000);
    const what = happening(one.event, civilDateIn('Europe/Paris')(now.getTime()), ahead);
    const work = (scope: Parameters<typeof recordEvent>[0]) => recordEvent(scope, seen, what);
    const done =
      one.by === 'agency'
        ? await inAgency(world.collector, world.agency, work, { now })
        : await inPractice(world.staff, world.practice, work, { now });
    if (!done.ok) throw new Error(`${one.event}: ${done.reason}`);
    seen = done.value;
  }
  return seen;
}

describe('The clock that a case’s row keeps', () => {
  it(
    'is what the rule makes of its whole history, whatever happened to it',
    async () => {
      const pick = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 200 }), fc.nat(40));
      await fc.assert(
        fc.asyncProperty(fc.array(pick, { maxLength: 9 }), async (picks) => {
          const one = await live(picks);
          expect(await kept(one)).toEqual(await replayed(one));
        }),
        { numRuns: 40 },
      );
    },
    LONG,
  );

  it('is the same for what was open before clocks were kept', async () => {
    const statuses = ['placed', 'accepted', 'promise', 'disputed', 'hold', 'recalled'] as const;
    for (const status of statuses) await makeCase(world, { status });
    const before = await rowsOf(database, `${KEPT} ORDER BY id`);
    expect(new Set(before.map((row) => (row as unknown as Kept).clock))).toEqual(
      new Set([...CASE_CLOCKS, null]),
    );
    const sql = readFileSync(
      `${ROOT}prisma/migrations/20261124030000_clocks/migration.sql`,
      'utf8',
    );
    const trigger = 'ALTER TABLE "cases" DISABLE TRIGGER "keep_to_transitions";';
    const backfill = sql.slice(sql.indexOf(trigger));
    await withClient(database.ownerUrl, async (owner) => {
      await owner.query('BEGIN');
      await owner.query(`${trigger} SET LOCAL ROLE amiable_maintenance;
        UPDATE cases SET clock = NULL, clock_since = NULL, clock_due_on = NULL; RESET ROLE`);
      await owner.query(backfill);
      await owner.query('COMMIT');
    });
    expect(await rowsOf(database, `${KEPT} ORDER BY id`)).toEqual(before);
  });

  it('does not run where the mandate names no days', async () => {
    const agency = await makeAgency(database, 'Easy agency');
    const practice = await makePractice(database, 'Vale clinic');
    const clocks = { ...TERMS.clocks, acknowledge: 0 };
    const easy = await makeCaseWorld(database, practice, agency, {
      mandate: mandateTerms({ clocks }),
    });
    expect(await kept(await makeCase(easy))).toEqual({ clock: null, since: null, dueOn: null });
  });
});

describe('The database', () => {
  it('keeps no clock that a case’s status has no duty for', async () => {
    const one = await makeCase(world, { status: 'hold' });
    const running = `UPDATE cases SET seq = seq + 1, last_event = 'note', clock = 'recall',
      clock_since = '2026-11-20', clock_due_on = '2026-11-23' WHERE id = $1`;
    const past = inPractice(world.staff, world.practice, ({ db }) =>
      db.$executeRawUnsafe(running.replace('$1', `'${one.id}'`)),
    );
    await expect(past).rejects.toThrow('cases_clock');
  });
});

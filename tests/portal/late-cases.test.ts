import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportAgencyCases } from '../../portal/app/cases/export-agency-cases.server.ts';
import { listAgencyCases } from '../../portal/app/cases/list-agency-cases.server.ts';
import { exportPracticeCases } from '../../portal/app/cases/practice-export.server.ts';
import { listPracticeCases } from '../../portal/app/cases/practice-list.server.ts';
import type { CaseNow } from '../../portal/app/cases/record-event.server.ts';
import { lateAgencies, ownLateCases } from '../../portal/app/clocks/late-cases.server.ts';
import { readInbox } from '../../portal/app/placements/read-inbox.server.ts';
import {
  approve,
  type CaseWorld,
  inAgency,
  inPractice,
  makeCase,
  makeCaseWorld,
  step,
} from './cases.ts';
import { asMaintenance, openScope, type TestDatabase } from './database.ts';
import { makeAgency, makePractice } from './people.ts';

/** A Monday at noon in Paris; the usual clocks are 2, 5, 20, 10 and 1 business days. */
const PLACED = new Date('2026-11-02T11:00:00Z');
/** Three weeks later: all have run out but the one for the next word. */
const LATER = new Date('2026-11-23T11:00:00Z');

let database: TestDatabase;
let hill: CaseWorld;
let lake: CaseWorld;
const made = new Map<string, CaseNow>();

beforeAll(async () => {
  database = await openScope();
  const agency = await makeAgency(database, 'Fair agency');
  hill = await makeCaseWorld(database, await makePractice(database, 'Hill clinic'), agency);
  const other = await makeAgency(database, 'Other agency');
  lake = await makeCaseWorld(database, await makePractice(database, 'Lake clinic'), other);
  await approve(database, lake.practice, agency);
  const statuses = [
    'placed',
    'accepted',
    'contacted',
    'disputed',
    'hold',
    'recalled',
    'paid',
  ] as const;
  for (const status of statuses) {
    made.set(status, await makeCase(hill, { status, now: PLACED }));
  }
  await makeCase(lake, { now: PLACED });
});
afterAll(() => database.drop());

const numberOf = (status: string) => made.get(status)?.number ?? 0;

function practiceRows(query: string, now = LATER) {
  return inPractice(
    hill.staff,
    hill.practice,
    async (scope) => (await listPracticeCases(scope, new URLSearchParams(query))).rows,
    { now },
  ) as Promise<Awaited<ReturnType<typeof listPracticeCases>>['rows']>;
}

function agencyRows(query: string, now = LATER, world = hill) {
  return inAgency(
    world.collector,
    world.agency,
    async (scope) => (await listAgencyCases(scope, new URLSearchParams(query))).rows,
    { now },
  ) as Promise<Awaited<ReturnType<typeof listAgencyCases>>['rows']>;
}

const numbers = (rows: readonly { number: number }[]) => rows.map(({ number }) => number).sort();

describe('What an agency is late with', () => {
  it('is the same list for both sides, by the duty too', async () => {
    const late = ['placed', 'accepted', 'disputed', 'recalled'].map(numberOf).sort();
    expect(numbers(await practiceRows('late=any'))).toEqual(late);
    expect(numbers(await agencyRows('late=any'))).toEqual(late);
    for (const [duty, status] of [
      ['acknowledge', 'placed'],
      ['first-contact', 'accepted'],
      ['dispute-answer', 'disputed'],
      ['recall', 'recalled'],
    ] as const) {
      expect(numbers(await practiceRows(`late=${duty}`))).toEqual([numberOf(status)]);
      expect(numbers(await agencyRows(`late=${duty}`))).toEqual([numberOf(status)]);
    }
    expect(await practiceRows('late=freshness')).toEqual([]);
    expect(await practiceRows('late=any&status=contacted')).toEqual([]);
  });

  it('shows with each case until when, and how late it is', async () => {
    const [placed] = await practiceRows('late=acknowledge');
    const clock = { clock: 'acknowledge', since: '2026-11-02', dueOn: '2026-11-04' };
    expect(placed?.clock).toEqual({ ...clock, state: 'late', days: 13 });
    const [same] = await agencyRows('late=acknowledge');
    expect(same?.clock).toEqual(placed?.clock);
    const [paid] = await practiceRows('status=paid');
    expect(paid?.clock).toBeNull();
  });

  it('is late from the day after, by the calendar of the practice', async () => {
    const at = async (instant: string) =>
      numbers(await agencyRows('late=acknowledge', new Date(instant)));
    expect(await at('2026-11-04T22:59:00Z')).toEqual([]);
    expect(await at('2026-11-04T23:00:00Z')).toEqual([numberOf('placed')]);
    // in Lima it is still the day before
    await asMaintenance(database, (sql) =>
      sql.query(`UPDATE practices SET time_zone = 'America/Lima' WHERE id = $1`, [
        hill.practice.id,
      ]),
    );
    expect(await at('2026-11-04T23:00:00Z')).toEqual([]);
    expect(await at('2026-11-05T05:00:00Z')).toEqual([numberOf('placed')]);
    await asMaintenance(database, (sql) =>
      sql.query(`UPDATE practices SET time_zone = 'Europe/Paris' WHERE id = $1`, [
        hill.practice.id,
      ]),
    );
  });

  it('is counted on the first page of both, and never another’s', async () => {
    const once = (clock: string) => ({ clock, cases: 1 });
    const clocks = ['acknowledge', 'first-contact', 'dispute-answer', 'recall'].map(once);
    const work = { now: LATER };
    const counted = await inPractice(hill.staff, hill.practice, lateAgencies, work);
    expect(counted).toEqual([{ slug: hill.agency.slug, name: 'Fair agency', cases: 4, clocks }]);
    expect(await inAgency(hill.collector, hill.agency, ownLateCases, work)).toEqual(clocks);
    expect(await inAgency(lake.collector, lake.agency, ownLateCases, work)).toEqual([
      once('acknowledge'),
    ]);
    expect(await inPractice(hill.staff, hill.practice, lateAgencies, { now: PLACED })).toEqual([]);
  });

  it('stands in the files of both sides', async () => {
    const request = { url: new URL('http://here/?late=first-contact'), language: 'en' } as const;
    const files = [
      await inPractice(
        hill.staff,
        hill.practice,
        async (scope) => exportPracticeCases(scope, request),
        { now: LATER },
      ),
      await inAgency(
        hill.collector,
        hill.agency,
        async (scope) => exportAgencyCases(scope, request),
        { now: LATER },
      ),
    ];
    for (const file of files) {
      expect(await (file as Response).text()).toContain('First contact,2026-11-09,10');
    }
  });

  it('is told of a placement in the inbox by the first of its days', async () => {
    const inbox = (now: Date) => inAgency(hill.collector, hill.agency, readInbox, { now });
    const dueOn = '2026-11-04';
    const one = (clock: object) => ({ placements: [{ clock: { dueOn, ...clock } }] });
    expect(await inbox(PLACED)).toMatchObject(one({ state: 'running', days: 2 }));
    expect(await inbox(LATER)).toMatchObject(one({ state: 'late', days: 13 }));
  });

  it('is late no more once the agency has done it', async () => {
    const accepted = made.get('accepted');
    if (!accepted) throw new Error('Nothing was made');
    await step(hill, accepted, 'agency', { event: 'contact', facts: { channel: 'call' } }, LATER);
    expect(await practiceRows('late=first-contact')).toEqual([]);
  });
});

import process from 'node:process';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dayIn } from '../../portal/app/cases/case-scope.server.ts';
import { knownPapers } from '../../portal/app/coverage/known-papers.server.ts';
import { placeAccounts } from '../../portal/app/placements/place-accounts.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { addDays, type CivilDate, civilDateIn } from '../../shared/calendar.ts';
import { contentHash } from '../../shared/contract/sync.ts';
import { JURISDICTIONS, jurisdictionOf, PLACES, type Place } from '../../shared/places.ts';
import { type EvidenceItem, evidenceGaps } from '../../shared/vetting/coverage.ts';
import { askedEvidence } from '../../shared/vetting/evidence.ts';
import { approve, atSheet, makeReceivable, makeSheet, type TestSheet } from './cases.ts';
import { asMaintenance, openScope, rowsOf, type TestDatabase } from './database.ts';
import { makeCheck, makeItem } from './evidence.ts';
import { putInForce } from './mandates.ts';
import { cover, putPaper } from './papers.ts';
import { makeAgency, makePractice, type TestTenant } from './people.ts';

let database: TestDatabase;
let practice: TestTenant;
let agency: TestTenant;
let sheet: TestSheet;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());

let count = 0;
beforeEach(async () => {
  count += 1;
  practice = await makePractice(database, `Hill clinic ${count}`);
  agency = await makeAgency(database, `Fair agency ${count}`);
  await approve(database, practice, agency);
  sheet = await makeSheet(database, practice);
});

const DAY = '2026-12-31' as CivilDate;
const SAMPLE = ['US-TX', 'US-FL', ...PLACES.filter((place) => !place.startsWith('US-'))] as const;

function between(): readonly [string, string] {
  return [practice.id, agency.id];
}

/** What the rule says of the papers that the verb reads. */
async function byRule(place: Place, on: CivilDate): Promise<string[]> {
  const papers = await atSheet(sheet, (scope) => knownPapers(scope, [agency.id]));
  if (!(papers instanceof Map)) throw new Error('Nobody may look');
  return evidenceGaps(papers.get(agency.id) ?? [], place, on).map(({ kind }) => kind);
}

async function byDatabase(place: string, on: CivilDate): Promise<string[]> {
  const found = await rowsOf<{ kind: string }>(
    database,
    'SELECT evidence_gaps($1, $2, $3, $4) AS kind',
    [...between(), place, on],
  );
  return found.map(({ kind }) => kind);
}

/** What the portal answers to a hand-off at an instant. */
async function byVerb(place: Place | null, now: Date) {
  const row = await makeReceivable(database, sheet);
  const names = { name: 'Ana Ruiz', email: null, language: null, account: null, invoice: null };
  const dates = { serviceDate: null, dueDate: null, lastNoticeOn: null };
  const placing = {
    ...{ ref: row.ref, hash: contentHash(row), place },
    ...{ statusUnderstood: true, lastNoticeSent: true, package: { ...names, ...dates } },
  };
  const answer = await atSheet(
    sheet,
    (scope) => placeAccounts(scope, { agency: agency.id, rows: [placing] }),
    now,
  );
  if (!answer.ok) throw new Error(answer.reason);
  const { number, unmet, lacks } = answer.value.rows[0] ?? {};
  return { isPlaced: number !== null, unmet, lacks };
}

/** A case written past the verb, as the application's own role could. */
async function pastVerb(place: Place | null, now: Date): Promise<boolean> {
  const { ref } = await makeReceivable(database, sheet);
  const written = atSheet(sheet, async ({ db, tenant }) => {
    const [id, number] = [newId(), Math.floor(Math.random() * 1e9)];
    const of = { practiceId: tenant.id, agencyId: agency.id };
    const placedOn = dayIn(civilDateIn(tenant.timeZone)(now.getTime()));
    await db.placement.createMany({
      data: {
        ...{ ...of, id, number, madeBy: newId(), madeByName: 'x', madeAt: now, placedOn },
        mandateVersion: 1,
      },
    });
    await db.case.createMany({
      data: {
        ...{ ...of, id: newId(), placementId: id, number, ref, guarantorRef: ref, place, placedOn },
        ...{ status: 'placed', lastEvent: 'place', seq: 1, currency: 'USD', changedAt: now },
        ...{ placedAmount: 1, balance: 1 },
      },
    });
    return true;
  });
  return written.then(
    () => true,
    (error: Error) => {
      expect(error.message).toContain('lacks a paper where the patient lives');
      return false;
    },
  );
}

describe('What is required of an agency', () => {
  it('is the same list in the rules and in the database', async () => {
    const rows = await rowsOf<{ line: string }>(
      database,
      `SELECT concat_ws(' ', jurisdiction, kind, is_local, expires) AS line
         FROM evidence_requirements`,
    );
    const places = JURISDICTIONS.map((one) => PLACES.find((at) => jurisdictionOf(at) === one));
    const required = places.flatMap((place) =>
      askedEvidence(place ?? 'other')
        .filter(({ isRequired }) => isRequired)
        .map((one) => {
          const flag = (is: boolean) => (is ? 't' : 'f');
          const of = jurisdictionOf(place ?? 'other');
          return [of, one.kind, flag(one.isLocal), flag(one.expires)].join(' ');
        }),
    );
    expect(rows.map(({ line }) => line).sort()).toEqual(required.sort());
  });

  it('is everything where no rule is known', async () => {
    expect(await byDatabase('DE', DAY)).toEqual(['unknown-place']);
    expect(await byDatabase('', DAY)).toEqual(['unknown-place']);
  });
});

/** Many hand-offs, each with all that it writes. */
const LONG = 120_000;

describe('Each required paper, around its last day', () => {
  it.each(SAMPLE)(
    'for patients of %s is judged alike by rule, verb and database',
    async (place) => {
      const required = askedEvidence(place).filter(
        ({ isRequired, expires }) => isRequired && expires,
      );
      expect(required.length).toBeGreaterThan(0);
      for (const { kind, isLocal } of required) {
        await asMaintenance(database, async (sql) => {
          await sql.query('UPDATE evidence_items SET withdrawn_at = now() WHERE agency_id = $1', [
            agency.id,
          ]);
          await cover(sql, between(), place);
          await sql.query(
            'UPDATE evidence_items SET withdrawn_at = now() WHERE agency_id = $1 AND kind = $2',
            [agency.id, kind],
          );
          const own = isLocal ? place : null;
          await putPaper(sql, between(), { kind, place: own, from: '2026-01-01', until: DAY });
        });
        for (const [days, gaps] of [
          [-365, [kind]],
          [-1, []],
          [0, []],
          [1, [kind]],
        ] as const) {
          const on = addDays(DAY, days);
          const now = new Date(`${on}T12:00:00Z`);
          expect(await byRule(place, on)).toEqual(gaps);
          expect(await byDatabase(place, on)).toEqual(gaps);
          expect((await byVerb(place, now)).isPlaced).toBe(gaps.length === 0);
          expect(await pastVerb(place, now)).toBe(gaps.length === 0);
        }
      }
    },
    LONG,
  );
});

// the last second of the last day and the first of the next one: on a common night, and on nights on
// which the clocks change; in Santiago the day then begins at one
describe('At midnight', () => {
  it.each([
    ['America/Chicago', '2026-12-31', '2027-01-01T05:59:59Z', '2027-01-01T06:00:00Z'],
    ['America/Chicago', '2026-11-01', '2026-11-02T05:59:59Z', '2026-11-02T06:00:00Z'],
    ['Europe/Paris', '2026-03-28', '2026-03-28T22:59:59Z', '2026-03-28T23:00:00Z'],
    ['Europe/Paris', '2026-03-29', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'],
    ['America/Santiago', '2026-09-05', '2026-09-06T03:59:59Z', '2026-09-06T04:00:00Z'],
  ])(
    'of %s after %s a licence for Texas stops Texas, not Florida, and renewed it opens again',
    async (zone, until, before, after) => {
      const licence = { kind: 'licence', place: 'US-TX' } as const;
      await asMaintenance(database, async (sql) => {
        await sql.query('UPDATE practices SET time_zone = $2 WHERE id = $1', [practice.id, zone]);
        await cover(sql, between(), 'US-FL');
        await putPaper(sql, between(), { ...licence, until });
      });
      const [last, first] = [new Date(before), new Date(after)];
      const look = async (place: Place, now: Date) => {
        const { isPlaced } = await byVerb(place, now);
        expect(await pastVerb(place, now)).toBe(isPlaced);
        return isPlaced;
      };
      expect([await look('US-TX', last), await look('US-FL', last)]).toEqual([true, true]);
      expect([await look('US-TX', first), await look('US-FL', first)]).toEqual([false, true]);
      expect(await byVerb('US-TX', first)).toEqual({
        isPlaced: false,
        unmet: ['agency-covers-place'],
        lacks: { place: 'US-TX', gaps: [{ kind: 'licence', gap: 'lapsed', since: until }] },
      });
      await asMaintenance(database, (sql) => putPaper(sql, between(), licence));
      expect(await look('US-TX', first)).toBe(true);
    },
  );
});

describe('A place that nobody knows', () => {
  it('is no place to be placed from', async () => {
    const noon = new Date('2026-11-22T12:00:00Z');
    expect(await byVerb(null, noon)).toEqual({
      isPlaced: false,
      unmet: ['place-known'],
      lacks: null,
    });
    expect(await pastVerb(null, noon)).toBe(false);
  });
});

const day = fc.integer({ min: -2, max: 2 }).map((days) => addDays(DAY, days));
const anyPaper = fc.record({
  kind: fc.constantFrom(
    ...(['licence', 'eo-insurance', 'baa', 'trust-account'] as const),
    ...(['liability-insurance', 'written-mandate', 'training'] as const),
  ),
  place: fc.option(fc.constantFrom('US-TX' as const, 'US-FL' as const, 'FR' as const)),
  until: fc.option(day),
  hasFile: fc.boolean(),
  isGranted: fc.boolean(),
  isWithdrawn: fc.boolean(),
  checks: fc.array(
    fc.record({
      isAccepted: fc.boolean(),
      grade: fc.constantFrom('document' as const, 'verified' as const),
    }),
    { maxLength: 2 },
  ),
});
type AnyPaper = Omit<EvidenceItem, 'from' | 'grade' | 'isAccepted'> &
  (typeof anyPaper extends fc.Arbitrary<infer P> ? P : never);

async function bring({ checks, isGranted, isWithdrawn, until, ...paper }: AnyPaper): Promise<void> {
  const granted = isGranted ? [practice] : [];
  const item = await makeItem(database, agency, { ...paper, expiresOn: until, granted });
  for (const check of checks) await makeCheck(database, practice, [agency, item], check);
  if (!isWithdrawn) return;
  await asMaintenance(database, (sql) =>
    sql.query('UPDATE evidence_items SET withdrawn_at = now() WHERE id = $1', [item]),
  );
}

describe('Whatever papers there are', () => {
  it('rule and database name the same that are missing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyPaper, { maxLength: 8 }),
        fc.constantFrom('US-TX' as const, 'US-FL' as const, 'FR' as const, 'other' as const),
        fc.boolean(),
        async (papers, place, isSigned) => {
          agency = await makeAgency(database, `Agency of ${newId()}`);
          await approve(database, practice, agency, { mandate: null });
          if (isSigned) await asMaintenance(database, (sql) => putInForce(sql, between()));
          for (const paper of papers) await bring(paper);
          expect(await byDatabase(place, DAY)).toEqual(await byRule(place, DAY));
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 40) },
    );
  }, 3_600_000);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayIn } from '../../portal/app/cases/case-scope.server.ts';
import { readPracticeCase } from '../../portal/app/cases/practice-case.server.ts';
import { readAgencyCase } from '../../portal/app/cases/read-agency-case.server.ts';
import type { CaseNow } from '../../portal/app/cases/record-event.server.ts';
import { placeAccounts } from '../../portal/app/placements/place-accounts.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { contentHash } from '../../shared/contract/sync.ts';
import { caseDesk } from './case-desk.ts';
import {
  atSheet,
  type CaseWorld,
  inAgency,
  inPractice,
  makeCase,
  makeCaseWorld,
  makeReceivable,
  TODAY,
} from './cases.ts';
import { openScope, type TestDatabase } from './database.ts';
import { mandateTerms } from './mandates.ts';
import { HOME } from './papers.ts';
import { makeAgency, makePractice } from './people.ts';

/** Letters and calls alone, no plan without a yes, and nothing below 50. */
const STRICT = mandateTerms({
  ...{ channels: ['letter', 'phone'], prohibited: ['plan'], minimumBalance: 5000 },
});

let database: TestDatabase;
let world: CaseWorld;

beforeAll(async () => {
  database = await openScope();
  const agency = await makeAgency(database, 'Fair agency');
  const practice = await makePractice(database, 'Hill clinic');
  world = await makeCaseWorld(database, practice, agency, { mandate: STRICT });
});
afterAll(() => database.drop());

const { told } = caseDesk(() => world);

/** What both sides read of a case's history, the latest first; they read the same. */
async function marks({ id, number }: CaseNow) {
  const sides = [
    await inAgency(world.collector, world.agency, (scope) => readAgencyCase(scope, id)),
    await inPractice(world.staff, world.practice, (scope) =>
      readPracticeCase(scope, String(number)),
    ),
  ];
  const [agency, practice] = sides.map((one) => {
    if ('reason' in one) throw new Error(one.reason);
    return one.history.map(({ event, against }) => [event, against]);
  });
  expect(agency).toEqual(practice);
  return agency;
}

describe('What the mandate does not allow', () => {
  it('is kept when an agency tells it, and marked for both sides', async () => {
    let seen = await makeCase(world, { status: 'accepted' });
    const contact = { kind: 'contact', outcome: 'reached' } as const;
    seen = await told(seen, { ...contact, channel: 'call' });
    seen = await told(seen, { ...contact, channel: 'sms' });
    seen = await told(seen, { kind: 'plan', amount: 1000, on: '2026-12-01' });
    expect(await marks(seen)).toEqual([
      ['plan', 'plan'],
      ['contact', 'channel'],
      ['contact', null],
      ['accept', null],
      ['place', null],
    ]);
  });
});

describe('The smallest balance of the mandate', () => {
  async function byVerb(open: number, currency = 'USD') {
    const row = await makeReceivable(database, world.sheet, { open, currency });
    const placing = {
      ...{ ref: row.ref, hash: contentHash(row), place: HOME },
      ...{ statusUnderstood: true, lastNoticeSent: true },
      package: {
        ...{ name: 'Ana Ruiz', email: null, language: null, account: null, invoice: null },
        ...{ serviceDate: null, dueDate: null, lastNoticeOn: null },
      },
    };
    const answer = await atSheet(world.sheet, (scope) =>
      placeAccounts(scope, { agency: world.agency.id, rows: [placing] }),
    );
    if (!answer.ok) throw new Error(answer.reason);
    return answer.value.rows[0]?.unmet;
  }

  /** A case written past the verb, as the application's own role could. */
  async function pastVerb(amount: number, currency = 'USD'): Promise<unknown> {
    const { ref } = await makeReceivable(database, world.sheet);
    const placementId = newId();
    return atSheet(world.sheet, async ({ db, tenant }) => {
      const of = {
        practiceId: tenant.id,
        agencyId: world.agency.id,
        placedOn: dayIn('2026-11-22'),
      };
      const number = Math.floor(Math.random() * 1e9);
      await db.placement.createMany({
        data: {
          ...{ ...of, id: placementId, number, mandateVersion: 1 },
          ...{ madeBy: newId(), madeByName: 'x', madeAt: TODAY },
        },
      });
      await db.case.createMany({
        data: {
          ...{ ...of, id: newId(), placementId, number, ref, guarantorRef: ref, place: HOME },
          ...{ status: 'placed', lastEvent: 'place', seq: 1, currency, changedAt: TODAY },
          ...{ placedAmount: amount, balance: amount },
        },
      });
      return null;
    });
  }

  it('is asked by the hand-off and by the database, to the cent', async () => {
    expect(await byVerb(4999)).toEqual(['over-minimum']);
    expect(await byVerb(5000)).toEqual([]);
    await expect(pastVerb(4999)).rejects.toThrow('wants more to be open');
    expect(await pastVerb(5000)).toBeNull();
  });

  it('holds in its own currency alone', async () => {
    expect(await byVerb(9000, 'EUR')).toEqual(['over-minimum']);
    await expect(pastVerb(9000, 'EUR')).rejects.toThrow('wants more to be open');
  });
});

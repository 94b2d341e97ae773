import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actOnCase } from '../../portal/app/cases/practice-verbs.server.ts';
import { placeAccounts } from '../../portal/app/placements/place-accounts.server.ts';
import { listAgencyChoices } from '../../portal/app/sheets/agency-choices.server.ts';
import type { Outcome, Severity } from '../../shared/complaints.ts';
import { contentHash } from '../../shared/contract/sync.ts';
import { atSheet, caseNow, makeCase, makeReceivable } from './cases.ts';
import { type ComplaintDesk, makeComplaintDesk, must } from './complaint-desk.ts';
import { openScope, type TestDatabase, withClient } from './database.ts';
import { HOME } from './papers.ts';

let database: TestDatabase;
let desk: ComplaintDesk;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());
beforeEach(async () => {
  desk = await makeComplaintDesk(database);
});

/** What a hand-off of one more account is answered: the number, or what it lacks. */
async function handOff(): Promise<string> {
  const { world, agency } = desk;
  const row = await makeReceivable(database, world.sheet);
  const nothing = { email: null, language: null, account: null, invoice: null };
  const dates = { serviceDate: null, dueDate: null, lastNoticeOn: null };
  const placing = {
    ...{ ref: row.ref, hash: contentHash(row), place: HOME },
    ...{ statusUnderstood: true, lastNoticeSent: true },
    package: { name: 'Ana Ruiz', ...nothing, ...dates },
  };
  const done = await atSheet(world.sheet, (scope) =>
    placeAccounts(scope, { agency: agency.id, rows: [placing] }),
  );
  const { number, rows } = must(done);
  return number ?? rows.flatMap(({ unmet }) => unmet).join();
}

async function choice() {
  const done = await atSheet(desk.world.sheet, listAgencyChoices);
  return must(done).agencies.find(({ id }) => id === desk.agency.id)?.hasSevereComplaint;
}

describe('a severe complaint that is upheld', () => {
  it('holds its case and stops placements, until a manager lets the agency go on', async () => {
    const number = await desk.record();
    must(await desk.ask(number));
    expect([await handOff(), await choice()]).toEqual(['P-2', false]);
    must(await desk.decide(number));
    expect(await desk.read(number)).toMatchObject({ isStopping: true, case: { status: 'hold' } });
    expect([await handOff(), await choice()]).toEqual(['no-severe-complaint', true]);
    must(await desk.release(number));
    expect([await handOff(), await choice()]).toEqual(['P-3', false]);
    // the hold of the case is a person's to release, by itself
    const held = await caseNow(desk.world, desk.one);
    expect(held.status).toBe('hold');
    const { number: caseNumber, seq } = held;
    const act = { act: 'release' } as const;
    must(await desk.asStaff((scope) => actOnCase(scope, { number: caseNumber, seq }, act)));
    expect(await desk.release(number)).toMatchObject({ reason: 'not-now' });
    const told = await desk.told(number);
    expect(JSON.stringify(told)).not.toContain('They stopped it.');
  });

  it.each([
    ['upheld', 'serious'],
    ['not-upheld', 'severe'],
    ['withdrawn', 'severe'],
  ] as const)('and one that is %s and %s stops nothing', async (outcome, severity) => {
    const number = await desk.record();
    must(await desk.decide(number, outcome as Outcome, severity as Severity));
    expect(await desk.read(number)).toMatchObject({
      ...{ isStopping: false, case: { status: 'accepted' } },
    });
    expect([await handOff(), await choice()]).toEqual(['P-2', false]);
    expect(await desk.release(number)).toMatchObject({ reason: 'not-now' });
  });

  it('about the agency as a whole stops it, too; reopened, it stops nothing', async () => {
    const number = await desk.record(null);
    must(await desk.decide(number, 'partly'));
    expect(await handOff()).toBe('no-severe-complaint');
    must(await desk.ask(number, 'reopen'));
    expect(await handOff()).toBe('P-2');
  });

  it.each(['disputed', 'recalled', 'closed', 'hold'] as const)(
    'leaves a case as it is that is %s',
    async (status) => {
      const one = await makeCase(desk.world, { status });
      must(await desk.decide(await desk.record(one)));
      expect(await caseNow(desk.world, one)).toMatchObject({ status, seq: one.seq });
      expect(await handOff()).toBe('no-severe-complaint');
    },
  );

  it('two of them stop it until both are released', async () => {
    const [first, second] = [await desk.record(), await desk.record(null)];
    must(await desk.decide(first));
    must(await desk.decide(second));
    must(await desk.release(first));
    expect(await handOff()).toBe('no-severe-complaint');
    must(await desk.release(second));
    expect(await handOff()).toBe('P-2');
  });

  it('is held by the database, whatever asks it', async () => {
    must(await desk.decide(await desk.record(null)));
    const { practice, agency } = desk;
    const placing = withClient(database.loginUrl, async (login) => {
      await login.query('BEGIN; SET LOCAL ROLE amiable_app');
      await login.query(`SELECT set_config('app.practice', $1, true)`, [practice.id]);
      await login.query(
        `INSERT INTO placements (practice_id, id, agency_id, number, made_by, made_by_name, made_at,
                                 placed_on, mandate_version)
         VALUES ($1, $1, $2, 99, $1, 'Elena', now(), now(), 1)`,
        [practice.id, agency.id],
      );
    });
    await expect(placing).rejects.toThrow('A severe complaint about this agency was upheld');
  });
});

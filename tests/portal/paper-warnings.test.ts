import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { warnOfPapers } from '../../portal/app/coverage/warn-of-papers.server.ts';
import { openEffect } from '../../portal/app/platform/outbox.server.ts';
import type { Mail } from '../../shared/messages/portal/mails.ts';
import { approve } from './cases.ts';
import { asMaintenance, openScope, rowsOf, type TestDatabase } from './database.ts';
import { makeItem } from './evidence.ts';
import { putPaper } from './papers.ts';
import {
  makeAgency,
  makeMember,
  makePractice,
  type TestPerson,
  type TestTenant,
} from './people.ts';

let database: TestDatabase;
let practice: TestTenant;
let agency: TestTenant;
let elena: TestPerson;
let nora: TestPerson;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());

let count = 0;
beforeEach(async () => {
  count += 1;
  await asMaintenance(database, (sql) =>
    sql.query('UPDATE evidence_items SET withdrawn_at = now() WHERE withdrawn_at IS NULL'),
  );
  practice = await makePractice(database, `Hill clinic ${count}`);
  agency = await makeAgency(database, `Fair agency ${count}`);
  await approve(database, practice, agency, { mandate: null });
  elena = await makeMember(database, practice, 'manager');
  nora = await makeMember(database, agency, 'manager');
  await makeMember(database, practice, 'staff');
  await makeMember(database, agency, 'collector');
});

/** Mails since the last look, oldest first. @param on a day, or an instant of it */
async function mailsOn(on: string): Promise<string[]> {
  const before = await rowsOf<{ id: string }>(database, 'SELECT id FROM outbox_items');
  await warnOfPapers(new Date(on.length === 10 ? `${on}T12:00:00Z` : on));
  const rows = await rowsOf<{ id: string; payload: Buffer }>(
    database,
    'SELECT id, payload FROM outbox_items WHERE NOT id = ANY ($1) ORDER BY id',
    [before.map(({ id }) => id)],
  );
  return rows.map(({ id, payload }) => {
    const { mail } = openEffect(id, payload) as { mail: Mail };
    const who = mail.to === elena.email ? 'practice' : mail.to === nora.email ? 'agency' : mail.to;
    return `${who}: ${mail.template}`;
  });
}

const LICENCE = { kind: 'licence', place: 'US-TX', expiresOn: '2026-12-31' } as const;

describe('A paper that both sides see', () => {
  it('is told to the managers of both at each level, once', async () => {
    await makeItem(database, agency, { ...LICENCE, granted: [practice] });
    const soon = ['agency: own-paper-lapses', 'practice: paper-lapses'];
    const told: Record<string, string[]> = {};
    for (const on of [
      ...(['2026-10-01', '2026-10-02', '2026-10-03', '2026-11-01', '2026-12-01'] as const),
      ...(['2026-12-02', '2026-12-24', '2026-12-31', '2027-01-01', '2027-03-01'] as const),
    ]) {
      told[on] = (await mailsOn(on)).sort();
    }
    expect(told).toEqual({
      ...{ '2026-10-01': [], '2026-10-02': soon, '2026-10-03': [], '2026-11-01': soon },
      ...{ '2026-12-01': soon, '2026-12-02': [], '2026-12-24': soon, '2026-12-31': [] },
      '2027-01-01': ['agency: own-paper-lapsed', 'practice: paper-lapsed'],
      '2027-03-01': [],
    });
  });

  it('is told once after many days without a look, as it stands then', async () => {
    await makeItem(database, agency, { ...LICENCE, granted: [practice] });
    expect(await mailsOn('2026-12-28')).toHaveLength(2);
    expect(await mailsOn('2026-12-28')).toEqual([]);
  });

  it('is told in the morning of each side’s own zone, and never at night', async () => {
    await makeItem(database, agency, { ...LICENCE, granted: [practice] });
    await asMaintenance(database, (sql) =>
      sql.query(`UPDATE practices SET time_zone = 'America/Chicago' WHERE id = $1`, [practice.id]),
    );
    expect(await mailsOn('2026-12-24T18:00:00Z')).toHaveLength(2);
    expect(await mailsOn('2027-01-01T05:59:59Z')).toEqual([]); // seven o'clock in Paris is at six UTC
    expect(await mailsOn('2027-01-01T06:00:00Z')).toEqual(['agency: own-paper-lapsed']);
    expect(await mailsOn('2027-01-01T12:59:59Z')).toEqual([]);
    expect(await mailsOn('2027-01-01T13:00:00Z')).toEqual(['practice: paper-lapsed']);
  });

  it('is not spoken of any more once a newer one is there', async () => {
    await makeItem(database, agency, { ...LICENCE, granted: [practice] });
    await makeItem(database, agency, { ...LICENCE, expiresOn: '2028-12-31', granted: [practice] });
    expect(await mailsOn('2026-12-24')).toEqual([]);
  });
});

describe('A paper that one side sees', () => {
  it('is told to an agency alone that let nobody see it', async () => {
    await makeItem(database, agency, LICENCE);
    expect(await mailsOn('2026-12-24')).toEqual(['agency: own-paper-lapses']);
  });

  it('is told to the practice alone that found it', async () => {
    await asMaintenance(database, (sql) =>
      putPaper(sql, [practice.id, agency.id], { ...LICENCE, until: LICENCE.expiresOn }),
    );
    expect(await mailsOn('2026-12-24')).toEqual(['practice: paper-lapses']);
  });

  it('is not told to a practice that may see it no longer', async () => {
    const id = await makeItem(database, agency, { ...LICENCE, granted: [practice] });
    await asMaintenance(database, (sql) =>
      sql.query('UPDATE evidence_grants SET ended_at = now() WHERE item_id = $1', [id]),
    );
    expect(await mailsOn('2026-12-24')).toEqual(['agency: own-paper-lapses']);
  });

  it.each(['rejected', 'ended'])(
    'is not told to a practice whose agency is %s',
    async (standing) => {
      await makeItem(database, agency, { ...LICENCE, granted: [practice] });
      await asMaintenance(database, (sql) =>
        sql.query(
          'UPDATE practice_agencies SET standing = $2::agency_standing WHERE agency_id = $1',
          [...[agency.id, standing]],
        ),
      );
      expect(await mailsOn('2026-12-24')).toEqual(['agency: own-paper-lapses']);
    },
  );
});

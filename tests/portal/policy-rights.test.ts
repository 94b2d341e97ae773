import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asMaintenance, openScope, type TestDatabase, withClient } from './database.ts';
import type { TestTenant } from './people.ts';
import { makePolicyDesk, type PolicyDesk } from './policy-desk.ts';

let database: TestDatabase;
let desk: PolicyDesk;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());
beforeEach(async () => {
  desk = await makePolicyDesk(database);
});

/** One statement as the server's own login, for one side. */
function by(side: TestTenant, statement: string): Promise<number> {
  return withClient(database.loginUrl, async (sql) => {
    await sql.query("SELECT set_config('role', 'amiable_app', false)");
    await sql.query('SELECT set_config($1, $2, false)', [`app.${side.kind}`, side.id]);
    return (await sql.query(statement)).rowCount ?? 0;
  });
}
const change = (what: string) =>
  `UPDATE policy_versions SET ${what} WHERE practice_id = '${desk.practice.id}'`;
const PUBLISHED = "published_by = gen_random_uuid(), published_by_name = 'X', published_at = now()";
const version = (number: number, more: Readonly<Record<string, string>> = {}) => {
  const row = {
    ...{ practice_id: `'${desk.practice.id}'`, number, title: "'T'", text: "'T'" },
    ...{ what_changed: "'C'", effective_on: "'2026-12-01'", review_on: "'2027-12-01'" },
    ...{ answer_days: '14', saved_by_name: "'X'", saved_at: 'now()', ...more },
  };
  return `INSERT INTO policy_versions (${Object.keys(row)}) VALUES (${Object.values(row)})`;
};
const word = (number: number) => `
  INSERT INTO policy_attestations (practice_id, agency_id, number, attested_by, attested_by_name, attested_at)
  VALUES ('${desk.practice.id}', '${desk.agency.id}', ${number}, gen_random_uuid(), 'X', now())`;

describe('The database alone', () => {
  it('changes nothing that is published, and removes nothing', async () => {
    await desk.published();
    const changes = ["text = 'Sternly.'", 'answer_days = 90', 'discarded_at = now()', PUBLISHED];
    for (const what of changes) {
      expect(await by(desk.practice, change(what)), what).toBe(0);
      const all = (statement: string) => asMaintenance(database, (sql) => sql.query(statement));
      await expect(all(change(what)), what).rejects.toThrow();
    }
    const drop = 'DELETE FROM policy_versions';
    await expect(asMaintenance(database, (sql) => sql.query(drop))).rejects.toThrow('only grows');
    await expect(by(desk.practice, drop)).rejects.toThrow('permission denied');
  });

  it('publishes what was read, and not what is changed in the same breath', async () => {
    await desk.save();
    const both = change(`${PUBLISHED}, text = 'Sternly.'`);
    await expect(by(desk.practice, both)).rejects.toThrow('changed and published at once');
    await expect(by(desk.practice, change('published_at = now()'))).rejects.toThrow('publication');
    expect(await by(desk.agency, change(PUBLISHED))).toBe(0);
  });

  it.each([
    ['a version that nobody could read before', { published_at: 'now()' }, 'publication'],
    ['no days to answer', { answer_days: '0' }, 'limits'],
    ['too many of them', { answer_days: '91' }, 'limits'],
    ['a review before it begins', { review_on: "'2026-12-01'" }, 'limits'],
    ['a book', { text: "repeat('a', 20001)" }, 'limits'],
  ])('takes no draft with %s', async (_, more, why) => {
    await expect(by(desk.practice, version(1, more))).rejects.toThrow(why);
  });

  it('has versions that follow each other, one draft at a time, and a reason for each change', async () => {
    await expect(by(desk.practice, version(2))).rejects.toThrow('follow each other');
    await by(desk.practice, version(1, { what_changed: "''" }));
    await expect(by(desk.practice, version(2))).rejects.toThrow('one_draft');
    await by(desk.practice, change(PUBLISHED));
    const silent = version(2, { what_changed: "''" });
    await expect(by(desk.practice, silent)).rejects.toThrow('publication');
    await expect(by(desk.agency, version(2))).rejects.toThrow('row-level security');
    const signed = { published_by: 'gen_random_uuid()', published_by_name: "'X'" };
    const atOnce = version(2, { ...signed, published_at: 'now()' });
    await expect(by(desk.practice, atOnce)).rejects.toThrow('begins as a draft');
  });
});

describe('A word', () => {
  beforeEach(() => desk.published());

  it('is given on the newest version alone, once, and stays', async () => {
    await desk.published();
    await desk.save();
    for (const number of [1, 3]) {
      await expect(by(desk.agency, word(number))).rejects.toThrow('Only the newest');
    }
    await by(desk.agency, word(2));
    await expect(by(desk.agency, word(2))).rejects.toThrow('policy_attestations_pkey');
    const undo = [
      "UPDATE policy_attestations SET attested_by_name = 'Y'",
      'DELETE FROM policy_attestations',
    ];
    for (const statement of undo) {
      await expect(by(desk.agency, statement)).rejects.toThrow('permission denied');
      const all = asMaintenance(database, (sql) => sql.query(statement));
      await expect(all).rejects.toThrow('only grows');
    }
  });

  it('is given by no practice in an agency’s name, and by no agency without work', async () => {
    await expect(by(desk.practice, word(1))).rejects.toThrow('row-level security');
    for (const standing of ['considered', 'rejected', 'ended']) {
      await desk.standing(standing);
      await expect(by(desk.agency, word(1)), standing).rejects.toThrow('row-level security');
      expect(await by(desk.agency, 'SELECT FROM policy_versions'), standing).toBe(0);
    }
    await desk.standing('suspended');
    expect(await by(desk.agency, word(1))).toBe(1);
  });
});

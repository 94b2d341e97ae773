import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seenItems } from '../../portal/app/evidence/seen-items.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { approve, atSheet, inPractice, makeSheet } from './cases.ts';
import { asMaintenance, openScope, type TestDatabase, withClient } from './database.ts';
import { makeCheck, makeItem } from './evidence.ts';
import { makeAgency, makeMember, makePractice, type TestTenant } from './people.ts';

let database: TestDatabase;
let ours: TestTenant;
let theirs: TestTenant;
let agency: TestTenant;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());

let count = 0;
beforeEach(async () => {
  count += 1;
  ours = await makePractice(database, `Hill clinic ${count}`);
  theirs = await makePractice(database, `Vale clinic ${count}`);
  agency = await makeAgency(database, `Fair agency ${count}`);
  await approve(database, ours, agency, { mandate: null });
  await approve(database, theirs, agency, { mandate: null });
});

/** One statement as the server's own login, for one side. */
function by(side: TestTenant, statement: string, values: unknown[] = []): Promise<number> {
  return withClient(database.loginUrl, async (sql) => {
    await sql.query("SELECT set_config('role', 'amiable_app', false)");
    await sql.query('SELECT set_config($1, $2, false)', [`app.${side.kind}`, side.id]);
    return (await sql.query(statement, values)).rowCount ?? 0;
  });
}

function sees(side: TestTenant, table: string): Promise<number> {
  return by(side, `SELECT FROM ${table} WHERE agency_id = $1`, [agency.id]);
}

async function seen(practice: TestTenant) {
  const person = await makeMember(database, practice, 'manager');
  const items = await inPractice(person, practice, (scope) => seenItems(scope, [agency.id]));
  if (!(items instanceof Map)) throw new Error(items.reason);
  return items.get(agency.id) ?? [];
}

describe('who sees what an agency proves', () => {
  it('a practice, once the agency lets it, and no longer than that', async () => {
    await makeItem(database, agency, { granted: [ours] });
    const look = async (side: TestTenant) => [
      await sees(side, 'evidence_items'),
      await sees(side, 'evidence_files'),
    ];
    expect([await look(ours), await look(theirs), await look(agency)]).toEqual([
      [1, 1],
      [0, 0],
      [1, 1],
    ]);
    await by(agency, 'UPDATE evidence_grants SET ended_at = now()');
    expect([await look(ours), await seen(ours)]).toEqual([[0, 0], []]);
  });

  it('what a practice found and thinks, that practice alone', async () => {
    const granted = await makeItem(database, agency, { granted: [ours, theirs] });
    const found = await makeItem(database, agency, { foundBy: ours });
    await makeCheck(database, ours, [agency, granted]);
    await makeCheck(database, ours, [agency, found]);
    const look = async (side: TestTenant) => [
      await sees(side, 'evidence_items'),
      await sees(side, 'evidence_files'),
      await sees(side, 'evidence_checks'),
    ];
    expect(await look(ours)).toEqual([2, 2, 2]);
    expect(await look(theirs)).toEqual([1, 1, 0]);
    expect(await look(agency)).toEqual([1, 1, 0]);
  });

  it('who can be asked about an agency, only those that it has to do with', async () => {
    await by(
      agency,
      `INSERT INTO agency_references VALUES ($1, $2, 'Lake clinic', 'Rosa', NULL, '', now(), NULL)`,
      [agency.id, newId()],
    );
    const stranger = await makePractice(database, `Far clinic ${count}`);
    const look = [ours, stranger].map((side) => sees(side, 'agency_references'));
    expect(await Promise.all(look)).toEqual([1, 0]);
  });
});

describe('the items that a practice sees', () => {
  it('are the agency’s word, a document, or verified at the source', async () => {
    const kinds = ['training', 'bond', 'licence', 'soc2'] as const;
    const [word, document, verified, refused] = await Promise.all(
      kinds.map((kind) =>
        makeItem(database, agency, { kind, granted: [ours], hasFile: kind !== 'training' }),
      ),
    );
    await makeCheck(database, ours, [agency, document ?? '']);
    await makeCheck(database, ours, [agency, verified ?? ''], { grade: 'verified' });
    await makeCheck(database, ours, [agency, refused ?? '']);
    await makeCheck(database, ours, [agency, refused ?? ''], { isAccepted: false });
    const items = await seen(ours);
    const told = (id?: string) => {
      const item = items.find((one) => one.id === id);
      return [item?.grade, item?.isAccepted, item?.check?.by];
    };
    expect([word, document, verified, refused].map(told)).toEqual([
      ['self-declared', false, undefined],
      ['document', true, 'Elena'],
      ['verified', true, 'Elena'],
      ['document', false, 'Elena'],
    ]);
  });

  it('are the same for the sheet of the practice', async () => {
    await makeItem(database, agency, { granted: [ours], expiresOn: '2026-12-31' });
    await makeItem(database, agency, { granted: [theirs] });
    const sheet = await makeSheet(database, ours);
    const items = await atSheet(sheet, (scope) => seenItems(scope, [agency.id]));
    if (!(items instanceof Map)) throw new Error(items.reason);
    expect(items.get(agency.id)).toEqual(await seen(ours));
    expect(items.get(agency.id)).toMatchObject([
      { until: '2026-12-31', issuer: 'Office of papers' },
    ]);
  });

  it('are no longer those that were withdrawn', async () => {
    await makeItem(database, agency, { granted: [ours] });
    await by(agency, 'UPDATE evidence_items SET withdrawn_at = now()');
    expect(await seen(ours)).toEqual([]);
    expect(await by(agency, 'UPDATE evidence_items SET withdrawn_at = NULL')).toBe(0);
  });
});

describe('the database alone', () => {
  const check = (item: string, changes: Record<string, unknown> = {}) => {
    const row = {
      ...{ practice_id: ours.id, id: newId(), agency_id: agency.id, item_id: item },
      ...{ is_accepted: true, grade: 'document', checked_on: '2026-06-02', checked_by: newId() },
      ...{ checked_by_name: 'Elena', checked_at: '2026-06-02T12:00:00Z', ...changes },
    };
    const insert = `INSERT INTO evidence_checks
      SELECT * FROM json_populate_record(NULL::evidence_checks, $1)`;
    return by(ours, insert, [JSON.stringify(row)]);
  };
  const file = (side: TestTenant, item: string, changes: Record<string, unknown> = {}) => {
    const row = {
      ...{ agency_id: agency.id, id: newId(), item_id: item, purpose: 'paper', name: 'x.pdf' },
      ...{ kind: 'pdf', size: 1, sha256: `\\x${'00'.repeat(32)}`, sealed: '\\x00' },
      ...{ added_at: '2026-06-01T12:00:00Z', ...changes },
    };
    const insert = `INSERT INTO evidence_files
      SELECT * FROM json_populate_record(NULL::evidence_files, $1)`;
    return by(side, insert, [JSON.stringify(row)]);
  };

  it('takes a check of what is seen alone, with a reason where it is not accepted', async () => {
    const hidden = await makeItem(database, agency, { granted: [theirs] });
    await expect(check(hidden)).rejects.toThrow('row-level security');
    const item = await makeItem(database, agency, { granted: [ours] });
    await expect(check(item, { is_accepted: false })).rejects.toThrow('reasons');
    await expect(check(item, { grade: 'verified' })).rejects.toThrow('sources');
    expect(await check(item, { is_accepted: false, note: 'Another company.' })).toBe(1);
    await expect(by(ours, 'DELETE FROM evidence_checks')).rejects.toThrow('permission denied');
    const all = (statement: string) => asMaintenance(database, (sql) => sql.query(statement));
    await expect(all('DELETE FROM evidence_checks')).rejects.toThrow('only grows');
  });

  it('gives an item no second paper, and none later than itself', async () => {
    const item = await makeItem(database, agency, { granted: [ours], hasFile: false });
    await expect(file(agency, item, { added_at: '2026-06-02T12:00:00Z' })).rejects.toThrow(
      'security',
    );
    await expect(file(ours, item, { practice_id: ours.id })).rejects.toThrow('security');
    expect(await file(agency, item)).toBe(1);
    await expect(file(agency, item)).rejects.toThrow('one_paper');
  });

  it('keeps what was saved at the source with the practice that saved it', async () => {
    const item = await makeItem(database, agency, { granted: [ours, theirs] });
    const id = newId();
    const capture = { id, purpose: 'capture', practice_id: theirs.id };
    await expect(file(ours, item, capture)).rejects.toThrow('security');
    await expect(file(agency, item, { purpose: 'capture' })).rejects.toThrow('security');
    expect(await file(theirs, item, capture)).toBe(1);
    const verified = { grade: 'verified', source: 'https://register.example', capture_id: id };
    await expect(check(item, verified)).rejects.toThrow('capture');
  });

  it('lets nobody but the agency consent', async () => {
    const item = await makeItem(database, agency);
    const grant = (side: TestTenant) =>
      by(side, 'INSERT INTO evidence_grants VALUES ($1, $2, $3, now(), NULL)', [
        ...[agency.id, item, ours.id],
      ]);
    await expect(grant(ours)).rejects.toThrow('row-level security');
    expect(await grant(agency)).toBe(1);
    expect(await by(ours, 'UPDATE evidence_grants SET ended_at = NULL')).toBe(0);
    const stranger = await makePractice(database, `Far clinic ${count}`);
    const away = by(agency, 'INSERT INTO evidence_grants VALUES ($1, $2, $3, now(), NULL)', [
      ...[agency.id, item, stranger.id],
    ]);
    await expect(away).rejects.toThrow('between');
  });
});

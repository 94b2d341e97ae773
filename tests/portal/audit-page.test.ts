import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendAudit } from '../../portal/app/platform/audit.server.ts';
import { type Actor, asPractice } from '../../portal/app/platform/scope.server.ts';
import { asMaintenance, openScope, type TestDatabase, withClient } from './database.ts';
import {
  makeAgency,
  makeMember,
  makePractice,
  type TestPerson,
  type TestTenant,
} from './people.ts';
import { startPortal, type TestPortal } from './portal.ts';

let database: TestDatabase;
let portal: TestPortal;
let practice: TestTenant;
let manager: TestPerson;
let staff: TestPerson;
const now = new Date('2026-11-22T23:30:00Z');

beforeAll(async () => {
  database = await openScope();
  practice = await makePractice(database, 'Hill clinic');
  manager = await makeMember(database, practice, 'manager');
  staff = await makeMember(database, practice, 'staff');
  await write(60, { kind: 'person', id: staff.id, name: staff.name });
  await write(1, { kind: 'person', id: manager.id, name: '=HYPERLINK("http://x")' });
  await write(1, { kind: 'operator' });
  portal = await startPortal(database);
});
afterAll(async () => {
  await portal.close();
  await database.drop();
});

async function write(count: number, actor: Actor): Promise<void> {
  await asPractice(manager, practice.slug, 'audit.see', now, async (scope) => {
    for (let done = 0; done < count; done += 1) {
      const details = { person: staff.id, from: 'staff', to: 'reviewer' };
      await appendAudit({ ...scope, actor }, scope.tenant, 'role-changed', details);
    }
  });
}

async function page(query = '', person = manager) {
  const answer = await portal.visit(person.session).get(`/p/${practice.slug}/audit${query}`);
  const table = answer.body.split('<tbody>')[1] ?? '';
  return { ...answer, table, rows: table.match(/<tr/g)?.length ?? 0 };
}

describe('The audit page', () => {
  it('shows the newest entries first, in the practice’s zone, with names and roles', async () => {
    const { status, table, rows } = await page();
    expect(status).toBe(200);
    expect(rows).toBe(50);
    expect(table.indexOf('The operator')).toBeLessThan(table.indexOf('staff of Hill clinic'));
    expect(table).toContain('23 Nov 2026, 12:30 am'); // in Paris it was the next day
    expect(table).toContain('Person: staff of Hill clinic, Before: Staff, Now: Reviewer');
  });

  it('goes on with the older ones, and narrows by person and by what was done', async () => {
    expect((await page('?page=2')).rows).toBe(12);
    expect((await page(`?actor=${staff.id}&page=2`)).rows).toBe(10);
    expect((await page('?actor=none')).rows).toBe(1);
    expect((await page('?action=invited')).body).toContain('Nothing matches');
    expect((await page('?action=nonsense&actor=nobody')).rows).toBe(50);
  });

  it('is a file for a spreadsheet, in which no name is a formula', async () => {
    const client = portal.visit(manager.session);
    const path = `/p/${practice.slug}/audit.csv`;
    const { headers, body } = await client.get(`${path}?actor=${manager.id}`);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toContain('filename="audit-hill-clinic.csv"');
    expect(body.trim().split('\r\n')).toEqual([
      'No.,When (UTC),Who,What,Details',
      expect.stringMatching(/^61,2026-11-22T23:30:00.000Z,"'=HYPERLINK\(""http:\/\/x""\)",Role/),
    ]);
    expect((await client.get(path)).body.trim().split('\r\n')).toHaveLength(63);
  });

  it.each(['', '.csv'])('is closed to staff (audit%s)', async (ending) => {
    expect((await page(ending, staff)).status).toBe(403);
  });

  it('says what will stand there while nothing does', async () => {
    const agency = await makeAgency(database, 'Fair agency');
    const head = await makeMember(database, agency, 'manager');
    const { status, body } = await portal.visit(head.session).get(`/a/${agency.slug}/audit`);
    expect(status).toBe(200);
    expect(body).toContain('Nothing has been done yet');
  });

  it('says that the chain is whole, and where it breaks once somebody has been at it', async () => {
    const whole = await page();
    expect(whole.body).toContain('Chain whole');
    expect(whole.body).toMatch(/from entry 1 to entry 62/);
    await withClient(database.ownerUrl, async (owner) => {
      await owner.query('ALTER TABLE audit_entries DISABLE TRIGGER USER');
      await asMaintenance(database, (sql) =>
        sql.query(`UPDATE audit_entries SET actor = 'somebody else' WHERE seq = 7`),
      );
      await owner.query('ALTER TABLE audit_entries ENABLE TRIGGER USER');
    });
    const broken = await page();
    expect(broken.body).toContain('Chain broken');
    expect(broken.body).toContain('The chain breaks at entry 7');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal, type PracticeScope } from '../../portal/app/platform/scope.server.ts';
import { actOnSheets } from '../../portal/app/sheets/act-on-sheets.server.ts';
import { readSheets } from '../../portal/app/sheets/read-sheets.server.ts';
import { type CaseWorld, inPractice, makeCaseWorld, makeReceivable, TODAY } from './cases.ts';
import { asMaintenance, openScope, rowsOf, type TestDatabase } from './database.ts';
import { makeAgency, makeMember, makePractice, type TestPerson } from './people.ts';

let database: TestDatabase;
let world: CaseWorld;
let manager: TestPerson;
let reviewer: TestPerson;

beforeAll(async () => {
  database = await openScope();
  const practice = await makePractice(database, 'Sheets clinic');
  world = await makeCaseWorld(database, practice, await makeAgency(database, 'Somewhere'));
  manager = await makeMember(database, practice, 'manager');
  reviewer = await makeMember(database, practice, 'reviewer');
});
afterAll(() => database.drop());

async function asked<T>(person: TestPerson, work: (scope: PracticeScope) => Promise<T>) {
  return inPractice(person, world.practice, work, { action: 'sheets.see' });
}

async function view(person: TestPerson) {
  const found = await asked(person, readSheets);
  if (isRefusal(found)) throw new Error(found.reason);
  return found;
}

function send(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return asked(manager, (scope) => actOnSheets(scope, { form }));
}

describe('the page of sheets', () => {
  it('shows what is connected, and warns of a sheet that says nothing', async () => {
    await makeReceivable(database, world.sheet);
    const [sheet, ...more] = (await view(world.staff)).sheets;
    expect(more).toEqual([]);
    expect(sheet).toMatchObject({ lines: 1, seenAt: null, silence: null });
    expect(sheet?.connections).toMatchObject([{ person: world.staff.name, isWorking: true }]);
    const long = '2026-11-01T12:00:00.000Z';
    await asMaintenance(database, (sql) => sql.query('UPDATE sheets SET seen_at = $1', [long]));
    expect((await view(world.staff)).sheets).toMatchObject([
      { silence: { since: long, automaticBy: null } },
    ]);
  });

  it('offers codes to managers alone, for people who may place accounts', async () => {
    const { mayManage, people } = await view(manager);
    expect(mayManage).toBe(true);
    expect(people.map(({ userId }) => userId).sort()).toEqual([world.staff.id, manager.id].sort());
    expect(await view(world.staff)).toMatchObject({ mayManage: false, people: [] });
  });

  it('shows a code once, for whom it was made', async () => {
    const made = await send({ userId: world.staff.id });
    expect(made).toMatchObject({ ok: true, value: { userId: world.staff.id } });
    const { code, endsAt } = (made as { value: { code: string; endsAt: string } }).value;
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(Date.parse(endsAt)).toBeGreaterThan(TODAY.getTime());
    expect(JSON.stringify(await view(manager))).not.toContain(code);
    const kept = await rowsOf(database, 'SELECT connect_codes::text AS row FROM connect_codes');
    expect(JSON.stringify(kept)).not.toContain(code);
    expect(await send({ userId: reviewer.id })).toMatchObject({ ok: false });
  });

  it('ends a connection, and says so when somebody was faster', async () => {
    const id = (await view(manager)).sheets[0]?.connections[0]?.id ?? '';
    expect(await send({ intent: 'end', id })).toMatchObject({ status: 302 });
    expect((await view(manager)).sheets).toMatchObject([{ connections: [] }]);
    expect(await send({ intent: 'end', id })).toMatchObject({ ok: false, reason: 'conflict' });
  });
});

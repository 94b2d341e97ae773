import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepBeat } from '../../portal/app/sheets/keep-beat.server.ts';
import { readSheets } from '../../portal/app/sheets/read-sheets.server.ts';
import { readPracticeTodos } from '../../portal/app/workplace/practice-todos.server.ts';
import { atSheet, type CaseWorld, inPractice, makeCaseWorld, TODAY } from './cases.ts';
import { openScope, rowsOf, type TestDatabase } from './database.ts';
import { makeAgency, makePractice } from './people.ts';

let database: TestDatabase;
let world: CaseWorld;
const HOUR = 3_600_000;
const after = (hours: number) => new Date(TODAY.getTime() + hours * HOUR);

beforeAll(async () => {
  database = await openScope();
  const practice = await makePractice(database, 'Timer clinic');
  world = await makeCaseWorld(database, practice, await makeAgency(database, 'Somewhere'));
});
afterAll(() => database.drop());

const beat = (by: string | null, now = TODAY) =>
  atSheet(world.sheet, (scope) => keepBeat(scope, { contract: 3, by }), now);

async function sheetAt(now: Date) {
  const view = await inPractice(world.staff, world.practice, readSheets, {
    ...{ now, action: 'sheets.see' },
  });
  if ('reason' in view) throw new Error(view.reason);
  return view.sheets[0];
}

it('Silence of a timer is noticed within hours where reminders should go by themselves', async () => {
  await beat(null);
  expect(await sheetAt(after(30))).toMatchObject({ automatic: null, silence: null });
  await beat('Elena Ruiz');
  expect(await sheetAt(after(2))).toMatchObject({ automatic: { by: 'Elena Ruiz' }, silence: null });
  const silence = { since: TODAY.toISOString(), automaticBy: 'Elena Ruiz' };
  expect(await sheetAt(after(4))).toMatchObject({ silence });
  const todos = await inPractice(world.staff, world.practice, readPracticeTodos, { now: after(4) });
  expect(todos).toMatchObject({ silent: [silence] });

  await beat('Elena Ruiz', after(5));
  expect(await sheetAt(after(6))).toMatchObject({ silence: null });
  await beat(null, after(7));
  expect(await sheetAt(after(12))).toMatchObject({ automatic: null, silence: null });
});

it('The audit tells when reminders begin and end to go by themselves, and not each hour', async () => {
  const rows = await rowsOf<{ action: string }>(
    database,
    "SELECT action FROM audit_entries WHERE action LIKE 'reminders-%' ORDER BY seq",
  );
  expect(rows.map(({ action }) => action)).toEqual([
    ...['reminders-by-themselves', 'reminders-by-hand'],
  ]);
});

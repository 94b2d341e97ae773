import { afterAll, beforeAll, expect, it } from 'vitest';
import { sheetCase, sheetCases } from '../../portal/app/cases/sheet-cases.server.ts';
import type { CaseUpdate } from '../../shared/case-updates.ts';
import { caseDesk } from './case-desk.ts';
import { atSheet, type CaseWorld, makeCase, makeCaseWorld } from './cases.ts';
import { openScope, type TestDatabase } from './database.ts';
import { makeAgency, makePractice } from './people.ts';

let database: TestDatabase;
let world: CaseWorld;

beforeAll(async () => {
  database = await openScope();
  const practice = await makePractice(database, 'Hill clinic');
  world = await makeCaseWorld(database, practice, await makeAgency(database, 'Fair agency'));
});
afterAll(() => database.drop());
const { tell, told } = caseDesk(() => world);

const contact = (own: Partial<CaseUpdate> = {}): CaseUpdate => ({
  ...{ kind: 'contact', channel: 'call', outcome: 'reached' },
  ...own,
});

it('What an agency did of late to reach somebody comes into the sheet, for the caps that count it', async () => {
  const seen = await makeCase(world, { status: 'accepted', now: new Date('2026-11-09T10:00:00Z') });
  const other = await makeCase(world, { status: 'accepted' });
  const long = new Date('2026-11-10T10:00:00Z');
  const old = await tell(seen, contact({ channel: 'visit' }), long);
  if (!old.ok) throw new Error(old.reason);
  const named = await told(old.value, contact({ channel: 'sms', on: '2026-11-18' }));
  const late = await told(named, contact({ channel: 'email', on: '2026-11-12' }));
  await told(late, contact({ outcome: 'not-reached' }));
  await told(other, { kind: 'note', note: 'Called twice' });

  const { cases } = await atSheet(world.sheet, sheetCases).then((answer) => {
    if ('reason' in answer) throw new Error(answer.reason);
    return answer;
  });
  const contactsOf = (ref: string) => cases.find((one) => one.ref === ref)?.contacts;
  expect(contactsOf(seen.ref)).toEqual([
    { on: '2026-11-18', channel: 'sms', reached: true },
    { on: '2026-11-22', channel: 'call', reached: false },
  ]);
  expect(contactsOf(other.ref)).toEqual([]);
  const one = await atSheet(world.sheet, (scope) => sheetCase(scope, seen.id));
  expect(one).toMatchObject({ contacts: contactsOf(seen.ref) });
});

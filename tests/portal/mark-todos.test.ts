import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { markTodos } from '../../portal/app/choosing/mark-todos.server.ts';
import { type ChoosingDesk, makeChoosingDesk } from './choosing-desk.ts';
import { openScope, type TestDatabase } from './database.ts';
import { makeMember, type TestPerson } from './people.ts';

let database: TestDatabase;
let desk: ChoosingDesk;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());
beforeEach(async () => {
  desk = await makeChoosingDesk(database);
});

const todosOf = (person: TestPerson) => desk.inHouse(person, markTodos);
const agency = () => ({ slug: desk.agency.slug, name: desk.agency.name });

describe('answers that wait for marks', () => {
  it('stand on the home of whoever has not sent theirs, and of nobody else', async () => {
    const staff = await makeMember(database, desk.practice, 'staff');
    const requestId = await desk.answered();
    expect(await todosOf(desk.reviewer)).toEqual([agency()]);
    await desk.mark(desk.reviewer, requestId, { fee: 3 }, { isSent: false });
    expect(await todosOf(desk.reviewer)).toEqual([agency()]);
    await desk.mark(desk.reviewer, requestId, { fee: 3 });
    expect(await todosOf(desk.reviewer)).toEqual([]);
    expect(await todosOf(desk.manager)).toEqual([agency()]);
    expect(await todosOf(staff)).toEqual([]);
  });

  it('wait for nobody once two have sent theirs, until the agency corrects an answer', async () => {
    const third = await makeMember(database, desk.practice, 'reviewer');
    const requestId = await desk.answered();
    for (const person of [desk.manager, desk.reviewer]) {
      await desk.mark(person, requestId, { fee: 3 });
    }
    expect(await todosOf(third)).toEqual([]);
    await desk.answer(requestId, { fee: ['A fifth.', 'A fourth.'] });
    await desk.send(requestId);
    expect(await todosOf(third)).toEqual([agency()]);
    expect(await todosOf(desk.manager)).toEqual([agency()]);
  });

  it('are none before the agency has sent any, and none of an agency that was turned away', async () => {
    await desk.consider();
    const requestId = await desk.ask();
    expect(await todosOf(desk.manager)).toEqual([]);
    await desk.answer(requestId, { fee: ['', 'A fifth.'] });
    await desk.send(requestId);
    await desk.decide({ standing: 'rejected', reason: 'It is too dear for us.', trial: null });
    expect(await todosOf(desk.manager)).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../portal/database.ts';
import { breachesOf, closeFloor, type Floor, makeFloor } from './floor.ts';
import { NOBODYS } from './world.ts';

let database: TestDatabase;
let floor: Floor;

beforeAll(async () => {
  database = await freshDatabase();
  floor = await makeFloor(database);
});
afterAll(async () => {
  await closeFloor(floor);
  await database.drop();
});

describe('row-level security alone', () => {
  it('is tried with a row of both worlds in every table that has an owner', () => {
    const owned = floor.tables.filter(({ name }) => !NOBODYS.includes(name));
    expect(owned.filter(({ ours }) => ours.length === 0).map(({ name }) => name)).toEqual([]);
    expect(owned.filter(({ theirs }) => theirs.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it('shows and changes nothing of others, and all of what is one’s own', async () => {
    expect(await breachesOf(floor)).toEqual([]);
  });
});

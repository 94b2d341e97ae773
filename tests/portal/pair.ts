import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { PracticeRole } from '../../shared/permissions.ts';
import { openScope, type TestDatabase } from './database.ts';
import {
  makeAgency,
  makeMember,
  makePractice,
  type TestPerson,
  type TestTenant,
} from './people.ts';

/** A practice with one of its people, and an agency. */
export interface Pair {
  database: TestDatabase;
  practice: TestTenant;
  person: TestPerson;
  agency: TestTenant;
}

/** One database for a test file, and in it a new pair for each test. */
export function usePair(role: PracticeRole, agencyName = 'Fair agency'): Pair {
  const pair = {} as Pair;
  let count = 0;
  beforeAll(async () => {
    pair.database = await openScope();
  });
  afterAll(() => pair.database.drop());
  beforeEach(async () => {
    count += 1;
    pair.practice = await makePractice(pair.database, `Hill clinic ${count}`);
    pair.person = await makeMember(pair.database, pair.practice, role);
    pair.agency = await makeAgency(pair.database, `${agencyName} ${count}`);
  });
  return pair;
}

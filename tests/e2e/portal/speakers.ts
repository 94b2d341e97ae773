import type { Language } from '../../../shared/money.ts';
import { makeAccount } from '../../portal/accounts.ts';
import { asMaintenance, type TestDatabase } from '../../portal/database.ts';
import type { TestPerson } from '../../portal/people.ts';

/** A person with a password, who reads the portal in a language. */
export async function makeSpeaker(
  database: TestDatabase,
  name: string,
  language: Language,
): Promise<TestPerson> {
  const person = await makeAccount(database, name);
  await asMaintenance(database, (sql) =>
    sql.query('UPDATE users SET language = $1::language WHERE id = $2', [language, person.id]),
  );
  return person;
}

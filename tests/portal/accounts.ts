import { openEffect } from '../../portal/app/platform/outbox.server.ts';
import type { Person } from '../../portal/app/platform/scope.server.ts';
import { hashPassword } from '../../portal/app/sign-in/password.server.ts';
import type { Door } from '../../portal/app/sign-in/sign-in.server.ts';
import { asMaintenance, rowsOf, type TestDatabase } from './database.ts';
import { makePerson, type TestPerson } from './people.ts';

/** People who sign in by themselves, and what is sent to them. */

export const PASSWORD = 'a walk along the quiet river';

let passwordHash: Promise<string> | null = null;

/** A person who has a password. */
export async function makeAccount(database: TestDatabase, name: string): Promise<TestPerson> {
  const person = await makePerson(database, name);
  passwordHash ??= hashPassword(PASSWORD);
  const values = [person.id, await passwordHash];
  await asMaintenance(database, (sql) =>
    sql.query(
      'INSERT INTO credentials (user_id, password_hash, changed_at) VALUES ($1, $2, now())',
      values,
    ),
  );
  return person;
}

let networks = 0;

/** Where somebody tries: each call from a network of its own, so that tests do not share limits. */
export function doorAt(now: Date): Door {
  networks += 1;
  return { now, network: `network-${networks}`, device: 'Firefox, Linux' };
}

export function nameOf({ id, name }: TestPerson): Person {
  return { id, name };
}

interface Letter {
  to: string;
  template: string;
  facts: Record<string, string | number>;
}

/** All mails that wait in the outbox, opened, the oldest first. */
export async function lettersIn(database: TestDatabase): Promise<Letter[]> {
  const rows = await rowsOf<{ id: string; payload: Buffer }>(
    database,
    'SELECT id, payload FROM outbox_items ORDER BY id',
  );
  return rows.flatMap(({ id, payload }) => {
    const effect = openEffect(id, payload);
    return effect.kind === 'mail' ? [effect.mail as unknown as Letter] : [];
  });
}

/** The token at the end of a letter's link. */
export function tokenOf(letter: Letter | undefined): string {
  return String(letter?.facts['link']).split('/').at(-1) ?? '';
}

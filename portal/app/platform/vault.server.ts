import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { fold } from '../../../shared/sheet/words.ts';
import { keyFor } from './env.server.ts';
import type { Bytes } from './ids.server.ts';
import type { Scope } from './scope.server.ts';
import { open, seal } from './seal.server.ts';

/**
 * The vault of a practice: what is known of a person is sealed under the person's own key, that key
 * under the practice's, and the practice's under the master key. Without the person's key, which
 * stands in one row alone, nothing opens any more: that is how a person is erased.
 */

const KEY_LENGTH = 32;

/** What is sealed of a person. */
export interface PersonFields {
  name: string;
  email: string | null;
  phone: string | null;
}

/** As the row of a person holds it. */
export interface SealedPerson {
  /** Null once the person has been erased. */
  keyWrapped: Bytes | null;
  nameSealed: Bytes;
  emailSealed: Bytes | null;
  phoneSealed: Bytes | null;
  nameIndex: Bytes[];
}

export interface Vault {
  /** Seals a new person under a key made for this one. */
  seal(personId: string, fields: PersonFields): SealedPerson;
  /** Null where the person has been erased. */
  open(personId: string, person: Omit<SealedPerson, 'nameIndex'>): PersonFields | null;
  /** Keyed hashes of the whole words of a text, without accents and case: to find, not to read. */
  index(text: string): Bytes[];
}

/** Opens the vault of the practice that the scope works for; the first time its key is made. */
export async function openVault(
  scope: Pick<Scope, 'db'> & { tenant: { id: string } },
): Promise<Vault> {
  const practiceId = scope.tenant.id;
  const practiceKey = await practiceKeyOf(scope.db, practiceId);
  const indexKey = Buffer.from(hkdfSync('sha256', practiceKey, '', 'name index', KEY_LENGTH));
  // practice, person and field: a value that was moved to another place does not open there
  const placeOf = (personId: string, field: keyof PersonFields | 'key') =>
    `guarantor:${practiceId}:${personId}:${field}`;
  const index = (text: string) => wordsOf(text).map((word) => hashOf(indexKey, word));
  return {
    index,
    seal(personId, { name, email, phone }) {
      const key = randomBytes(KEY_LENGTH);
      const sealed = (field: keyof PersonFields, text: string) =>
        seal(key, Buffer.from(text), placeOf(personId, field));
      return {
        keyWrapped: seal(practiceKey, key, placeOf(personId, 'key')),
        nameSealed: sealed('name', name),
        emailSealed: email === null ? null : sealed('email', email),
        phoneSealed: phone === null ? null : sealed('phone', phone),
        nameIndex: index(name),
      };
    },
    open(personId, { keyWrapped, nameSealed, emailSealed, phoneSealed }) {
      if (keyWrapped === null) return null;
      const key = open(practiceKey, keyWrapped, placeOf(personId, 'key'));
      const opened = (field: keyof PersonFields, sealed: Bytes) =>
        Buffer.from(open(key, sealed, placeOf(personId, field))).toString();
      return {
        name: opened('name', nameSealed),
        email: emailSealed && opened('email', emailSealed),
        phone: phoneSealed && opened('phone', phoneSealed),
      };
    },
  };
}

/** The words of a text, whole, so that nobody can try a name letter by letter. */
export function wordsOf(text: string): string[] {
  const words = fold(text).split(' ');
  return [...new Set(words)].filter((word) => word !== '');
}

/** A word under a key: equal words are found by it, and nothing is read. */
export function hashOf(key: Buffer, word: string): Bytes {
  return new Uint8Array(createHmac('sha256', key).update(word).digest());
}

async function practiceKeyOf(db: Scope['db'], practiceId: string): Promise<Bytes> {
  const masterKey = keyFor('practice keys');
  const place = `practice:${practiceId}`;
  const where = { practiceId };
  const known = await db.practiceKey.findUnique({ where });
  if (known) return open(masterKey, known.wrapped, place);
  const wrapped = seal(masterKey, randomBytes(KEY_LENGTH), place);
  // two may be first at once: one key stays, and both read that one
  await db.practiceKey.createMany({ data: [{ practiceId, wrapped }], skipDuplicates: true });
  const kept = await db.practiceKey.findUniqueOrThrow({ where });
  return open(masterKey, kept.wrapped, place);
}

import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** An id for a row: UUIDv7, so that what is newer sorts later. */
export function newId(): string {
  return v7();
}

/** As the database takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What somebody holds in the hand, and the hash by which we know it again. */
export interface Token {
  text: string;
  hash: Bytes;
}

/** 256 random bits for a cookie or a link. */
export function newToken(): Token {
  const text = randomBytes(32).toString('base64url');
  return { text, hash: hashToken(text) };
}

/** SHA-256: enough for what is random already, and whoever reads the table cannot come in with it. */
export function hashToken(text: string): Bytes {
  return new Uint8Array(createHash('sha256').update(text).digest());
}

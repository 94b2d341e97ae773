import { hkdfSync, randomBytes } from 'node:crypto';
import type { CasePackage } from '../../../shared/placement.ts';
import { keyFor } from '../platform/env.server.ts';
import type { Bytes } from '../platform/ids.server.ts';
import { open, seal } from '../platform/seal.server.ts';
import { hashOf, wordsOf } from '../platform/vault.server.ts';

/**
 * What is known of the person of a case is sealed under a key of that case alone, which the practice
 * and its one agency both reach through their rows. Without the key, which stands in one row, package
 * and notes say nothing any more: that is how a person is erased.
 */

const KEY_LENGTH = 32;

/** The key of one case. */
export interface CaseKey {
  readonly caseId: string;
  readonly key: Uint8Array;
}

/** A key for a new case, and as its row keeps it. */
export function makeCaseKey(caseId: string): { key: CaseKey; wrapped: Bytes } {
  const key = randomBytes(KEY_LENGTH);
  return { key: { caseId, key }, wrapped: seal(keyFor('case keys'), key, `case:${caseId}:key`) };
}

/** The key of a case from its row; null where the person has been erased. */
export function caseKeyOf(caseId: string, wrapped: Uint8Array | null): CaseKey | null {
  return wrapped && { caseId, key: open(keyFor('case keys'), wrapped, `case:${caseId}:key`) };
}

export function sealPackage({ caseId, key }: CaseKey, content: CasePackage): Bytes {
  return seal(key, Buffer.from(JSON.stringify(content)), `case:${caseId}:package`);
}

export function openPackage({ caseId, key }: CaseKey, sealed: Uint8Array): CasePackage {
  return JSON.parse(Buffer.from(open(key, sealed, `case:${caseId}:package`)).toString());
}

/** What somebody wrote at an event; `seq` is the event's, so that no note stands at another one. */
export function sealNote({ caseId, key }: CaseKey, seq: number, note: string): Bytes {
  return seal(key, Buffer.from(note), `case:${caseId}:note:${seq}`);
}

export function openNote({ caseId, key }: CaseKey, seq: number, sealed: Uint8Array): string {
  return Buffer.from(open(key, sealed, `case:${caseId}:note:${seq}`)).toString();
}

/**
 * Keyed hashes of the whole words of a text, for one practice: an agency that searches asks for each of
 * its practices.
 */
export function caseWords(practiceId: string, text: string): Bytes[] {
  const key = hkdfSync('sha256', keyFor('case words'), '', practiceId, KEY_LENGTH);
  return wordsOf(text).map((word) => hashOf(Buffer.from(key), word));
}

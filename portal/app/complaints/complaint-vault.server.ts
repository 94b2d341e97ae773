import { randomBytes } from 'node:crypto';
import { caseKeyOf } from '../cases/case-vault.server.ts';
import { keyFor } from '../platform/env.server.ts';
import type { Bytes } from '../platform/ids.server.ts';
import type { Scope } from '../platform/scope.server.ts';
import { open, seal } from '../platform/seal.server.ts';

/**
 * What is told in a complaint is sealed: under the key of its case, so that erasing the person of the
 * case erases the words, too; where there is no case, under a key of the complaint alone. Practice and
 * agency both reach either, through rows that they may read.
 */

const KEY_LENGTH = 32;

/** The key of one complaint's words. */
export interface ComplaintKey {
  readonly complaintId: string;
  readonly key: Uint8Array;
}

/** What stands at an event. */
export interface Told {
  text: string;
  /** How to reach who complained; null where nobody said. The agency never reads the event. */
  contact: string | null;
}

/** A key for a new complaint without a case, and as its row keeps it. */
export function makeComplaintKey(complaintId: string): { key: ComplaintKey; wrapped: Bytes } {
  const key = randomBytes(KEY_LENGTH);
  const wrapped = seal(keyFor('complaint keys'), key, `complaint:${complaintId}:key`);
  return { key: { complaintId, key }, wrapped };
}

interface Keeping {
  practiceId: string;
  id: string;
  caseId: string | null;
  keyWrapped: Bytes | null;
}

/** The key that opens a complaint's words; null where the person of its case has been erased. */
export async function complaintKeyOf(
  { db }: Pick<Scope, 'db'>,
  { practiceId, id, caseId, keyWrapped }: Keeping,
): Promise<ComplaintKey | null> {
  if (caseId === null) {
    if (!keyWrapped) return null;
    const place = `complaint:${id}:key`;
    return { complaintId: id, key: open(keyFor('complaint keys'), keyWrapped, place) };
  }
  const found = await db.casePackage.findUnique({
    where: { practiceId_caseId: { practiceId, caseId } },
    select: { keyWrapped: true },
  });
  const ofCase = caseKeyOf(caseId, found?.keyWrapped ?? null);
  return ofCase && { complaintId: id, key: ofCase.key };
}

/** `seq` is the event's, so that no words stand at another one. */
export function sealTold({ complaintId, key }: ComplaintKey, seq: number, told: Told): Bytes {
  return seal(key, Buffer.from(JSON.stringify(told)), `complaint:${complaintId}:told:${seq}`);
}

export function openTold({ complaintId, key }: ComplaintKey, seq: number, sealed: Bytes): Told {
  return JSON.parse(
    Buffer.from(open(key, sealed, `complaint:${complaintId}:told:${seq}`)).toString(),
  );
}

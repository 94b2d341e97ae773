import { createHash } from 'node:crypto';
import type { CheckedFile } from '../files/check-file.server.ts';
import { keyFor } from '../platform/env.server.ts';
import { type Bytes, newId } from '../platform/ids.server.ts';
import type { TenantScope } from '../platform/scope.server.ts';
import { open, seal } from '../platform/seal.server.ts';

const KEY = 'evidence files';

interface Place {
  agencyId: string;
  itemId: string;
  /** The practice that brings it; null: the agency does. */
  practiceId: string | null;
  purpose: 'paper' | 'capture';
}

/** Keeps a file that was looked at, sealed. @returns its id, and its SHA-256 in hexadecimal */
export async function keepFile(
  { db, now }: TenantScope,
  place: Place,
  { name, kind, bytes }: CheckedFile,
): Promise<{ id: string; hash: string }> {
  const id = newId();
  const sealed = sealFile(place.agencyId, id, bytes);
  await db.evidenceFile.create({
    data: {
      ...place,
      id,
      name,
      kind,
      size: bytes.length,
      sha256: hashOf(bytes),
      sealed,
      addedAt: now,
    },
    select: { id: true },
  });
  return { id, hash: Buffer.from(hashOf(bytes)).toString('hex') };
}

/** As a row has it. Moved to another one it does not open. */
export function sealFile(agencyId: string, id: string, bytes: Uint8Array): Bytes {
  return seal(keyFor(KEY), bytes, contextOf(agencyId, id));
}

interface Kept {
  agencyId: string;
  id: string;
  sha256: Bytes;
  sealed: Bytes;
}

/** The file as it came. One that is not is an error: nobody is handed another in its place. */
export function openFile({ agencyId, id, sha256, sealed }: Kept): Bytes {
  const bytes = open(keyFor(KEY), sealed, contextOf(agencyId, id));
  if (!Buffer.from(sha256).equals(hashOf(bytes))) throw new Error('A kept file is not as it came');
  return bytes;
}

function contextOf(agencyId: string, id: string): string {
  return `evidence:${agencyId}:${id}`;
}

function hashOf(bytes: Uint8Array): Bytes {
  return new Uint8Array(createHash('sha256').update(bytes).digest());
}

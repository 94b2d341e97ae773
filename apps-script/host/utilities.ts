import { randomUUID } from 'node:crypto';
import { createBlob } from './blob.ts';
import { exception, serve } from './serve.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;

/** Helpers that need neither a file nor consent. */
export function createUtilities(): Utilities {
  return serve<Utilities>('Utilities', {
    getUuid: () => randomUUID(),
    newBlob(data: unknown, contentType?: unknown, name?: unknown) {
      if (typeof data !== 'string' || typeof contentType !== 'string' || typeof name !== 'string') {
        throw exception('The local Sheets makes blobs of text, with a type and a name.');
      }
      return createBlob(new TextEncoder().encode(data), contentType);
    },
    base64Encode(data: unknown) {
      if (!Array.isArray(data) || !data.every(isByte)) {
        throw exception('The local Sheets encodes the bytes of a blob.');
      }
      return Buffer.from(Int8Array.from(data)).toString('base64');
    },
  });
}

function isByte(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= -128 && Number(value) <= 127;
}

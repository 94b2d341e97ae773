import { gunzipSync, gzipSync } from 'node:zlib';
import { MOST_BYTES } from './updates-file.ts';

/**
 * A file travels with the page that shows what it would do, and comes back with the button that does
 * it: nothing of it is kept here in between.
 */
export function packFile(text: string): string {
  return gzipSync(text).toString('base64url');
}

/** Null where it was not packed here: it may have been changed on its way, which changes nothing else. */
export function unpackFile(packed: string): string | null {
  try {
    const bytes = gunzipSync(Buffer.from(packed, 'base64url'), { maxOutputLength: 2 * MOST_BYTES });
    return bytes.toString();
  } catch {
    return null;
  }
}

/** The text of a file as spreadsheets write it: UTF-8, or what older ones on Windows write. */
export function decodeFile(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

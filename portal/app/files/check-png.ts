import { crc32 } from 'node:zlib';
import type { FileProblem } from './file-kinds.ts';
import { isTooLarge } from './pixels.ts';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Length, name and checksum around the data of a chunk. */
const AROUND = 12;

export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE);
}

/** Follows the chunks of a PNG to its end: each whole, with its checksum, and nothing after the last. */
export function pngProblem(bytes: Buffer): FileProblem | null {
  const header = readChunk(bytes, SIGNATURE.length);
  if (header?.name !== 'IHDR' || header.data.length !== 13) return 'damaged';
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)];
  if (isTooLarge(width, height)) return 'too-many-pixels';
  let hasPixels = false;
  for (let chunk = readChunk(bytes, header.next); chunk; chunk = readChunk(bytes, chunk.next)) {
    if (chunk.name === 'IDAT') hasPixels = true;
    if (chunk.name !== 'IEND') continue;
    if (chunk.next !== bytes.length) return 'two-files';
    return hasPixels ? null : 'damaged';
  }
  return 'damaged';
}

interface Chunk {
  name: string;
  data: Buffer;
  /** Where the next one begins. */
  next: number;
}

/** The chunk that begins somewhere; null where none does, or its checksum is wrong. */
function readChunk(bytes: Buffer, at: number): Chunk | null {
  if (at + AROUND > bytes.length) return null;
  const next = at + AROUND + bytes.readUInt32BE(at);
  if (next > bytes.length) return null;
  const named = bytes.subarray(at + 4, next - 4);
  if (crc32(named) !== bytes.readUInt32BE(next - 4)) return null;
  return { name: named.toString('latin1', 0, 4), data: named.subarray(4), next };
}

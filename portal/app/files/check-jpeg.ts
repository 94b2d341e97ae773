import type { FileProblem } from './file-kinds.ts';
import { isTooLarge } from './pixels.ts';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;

export function isJpeg(bytes: Buffer): boolean {
  return bytes[0] === 0xff && bytes[1] === START && bytes[2] === 0xff;
}

/**
 * Follows the segments of a JPEG to its end.
 *
 * @returns how long the image itself is: phones hang other images and notes on to it, which are no part
 *   of the picture and are left away
 */
export function measureJpeg(bytes: Buffer): { length: number } | { problem: FileProblem } {
  let hasSize = false;
  let at = 2;
  for (let segment = readSegment(bytes, at); segment; segment = readSegment(bytes, at)) {
    const { marker, data, next } = segment;
    if (isFrame(marker)) {
      if (data.length < 6) break;
      hasSize = true;
      if (isTooLarge(data.readUInt16BE(1), data.readUInt16BE(3))) {
        return { problem: 'too-many-pixels' };
      }
    }
    at = marker === SCAN ? afterScan(bytes, next) : next;
    if (hasSize && bytes[at] === 0xff && bytes[at + 1] === END) return { length: at + 2 };
  }
  return { problem: 'damaged' };
}

interface Segment {
  marker: number;
  data: Buffer;
  /** Where the next one begins. */
  next: number;
}

/** The segment that begins somewhere; null where none does. */
function readSegment(bytes: Buffer, from: number): Segment | null {
  let at = from;
  while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1; // any number of them may stand there
  if (bytes[at] !== 0xff || at + 4 > bytes.length) return null;
  const length = bytes.readUInt16BE(at + 2);
  const next = at + 2 + length;
  if (length < 2 || next > bytes.length) return null;
  return { marker: bytes[at + 1] ?? 0, data: bytes.subarray(at + 4, next), next };
}

/** The segment that tells the size: one a kind of coding. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Where the coded picture ends: at the next marker that is neither a stuffed byte nor a restart. */
function afterScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return at;
  }
  return bytes.length;
}

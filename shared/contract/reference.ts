import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { ok, type Result, refused } from '../result.ts';

/**
 * How the portal names what it must not know: a line of the sheet, or who owes it, becomes an HMAC under
 * a key that stays with the sheet's owner. With the key a reference leads back to its row; without it,
 * nowhere.
 */

/** Bytes of a reference key, and of a reference. */
const LENGTH = 16;
/** Crockford's base 32: no letter that is taken for another one when read aloud or typed. */
export const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_LETTERS = 2;
const GROUP = 4;

/** Makes references under one key. */
export interface References {
  /** Of a line, by its key (`Receivable.key`); a UUID's shape. */
  line(key: string): string;
  /** Of who owes, by their key (`Guarantor.key`); never equal to a line's. */
  guarantor(key: string): string;
  /** Tells whether two sheets use the same key, and nothing else of it. */
  readonly keyCheck: string;
}

/**
 * Opens a reference key.
 *
 * Source: RFC 2104 (HMAC) with SHA-256, cut to 128 bits as section 5 allows.
 *
 * @param key 32 hexadecimal digits, secret
 * @example references('00'.repeat(16)).line('i:F-7') // a UUID, always the same one
 */
export function references(key: string): References {
  const secret = hexToBytes(key);
  const of = (purpose: string, text: string) =>
    bytesToHex(hmac(sha256, secret, utf8(`${purpose}\n${text}`)).slice(0, LENGTH));
  return {
    line: (text) => asUuid(of('line', text)),
    guarantor: (text) => asUuid(of('guarantor', text)),
    keyCheck: of('check', ''),
  };
}

/**
 * A new reference key out of random text.
 *
 * @param entropy from the platform's generator, of at least 128 random bits: two random UUIDs
 * @example newReferenceKey('1b9d6bcd-… 9b1deb4d-…').length // 32
 */
export function newReferenceKey(entropy: string): string {
  return bytesToHex(sha256(utf8(entropy)).slice(0, LENGTH));
}

/**
 * A key as a person keeps it on paper: seven groups of four letters, the last two of which tell a slip of
 * the pen.
 *
 * @example recoveryCode('00'.repeat(16)).length // 34
 */
export function recoveryCode(key: string): string {
  const bits = BigInt(`0x${key}`);
  const letters = Array.from({ length: 26 }, (_, at) => {
    const index = Number((bits >> BigInt(5 * (25 - at))) & 31n);
    return LETTERS[index] ?? '';
  }).join('');
  return grouped(letters + checkOf(letters));
}

/**
 * The key that a recovery code stands for, however it was typed (`plainCode`).
 *
 * @returns refused `not-a-code` where letters are missing, unknown, or do not fit together
 * @example readRecoveryCode(recoveryCode(key)) // ok: key
 */
export function readRecoveryCode(text: string): Result<string, 'not-a-code'> {
  const plain = plainCode(text);
  const letters = plain.slice(0, 26);
  const isWhole =
    plain.length === 26 + CHECK_LETTERS && [...plain].every((one) => LETTERS.includes(one));
  if (!isWhole || checkOf(letters) !== plain.slice(26)) return refused('not-a-code');
  const bits = [...letters].reduce((sum, one) => (sum << 5n) | BigInt(LETTERS.indexOf(one)), 0n);
  const key = bits.toString(16).padStart(32, '0');
  return key.length === 32 ? ok(key) : refused('not-a-code');
}

/**
 * A code of these letters as it was made, however a person typed it: spaces, hyphens and case do not
 * matter; O is read as 0, I and L as 1.
 *
 * @example plainCode('k7qf-2mol') // 'K7QF2M01'
 */
export function plainCode(text: string): string {
  return text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

/**
 * A reference as people read it on a screen and type it into a search: its first eight digits.
 *
 * @example shortReference('3f2a9c1b-0000-0000-0000-000000000000') // 'R-3F2A9C1B'
 */
export function shortReference(ref: string): string {
  return `R-${ref.slice(0, 8).toUpperCase()}`;
}

/**
 * SHA-256 of text, in hexadecimal digits.
 *
 * @example hashText('').slice(0, 8) // 'e3b0c442'
 */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8(text)));
}

function checkOf(letters: string): string {
  const [first = 0, second = 0] = sha256(utf8(letters));
  return `${LETTERS[first & 31]}${LETTERS[second & 31]}`;
}

function grouped(letters: string): string {
  return (letters.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

function asUuid(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Apps Script has no TextEncoder. A lone half of a surrogate pair becomes the replacement character. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) {
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    } else {
      bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63));
      bytes.push(0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    }
  }
  return new Uint8Array(bytes);
}

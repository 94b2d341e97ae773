import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hashText,
  newReferenceKey,
  readRecoveryCode,
  recoveryCode,
  references,
  shortReference,
} from '../../shared/contract/reference.ts';
import { holds } from './runs.ts';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 128 random bits as hexadecimal digits. */
const key = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
/** Any text that a cell may hold: all planes, halves of pairs, and what encodings stumble over. */
const text = fc.oneof(
  fc.string({ unit: 'binary', size: 'medium' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('', '\u007f\u0080', '\u07ff\u0800', '\uffff\u{10000}', '\u{10ffff}', '\ud800a'),
);

/** By the platform's own library, which knows lone halves as the replacement character. */
function hmacOf(secret: string, purpose: string, of: string): string {
  const hmac = createHmac('sha256', Buffer.from(secret, 'hex'));
  return hmac.update(`${purpose}\n${of}`, 'utf8').digest('hex').slice(0, 32);
}

const plain = (uuid: string) => uuid.replaceAll('-', '');

describe('a reference', () => {
  it('is the first half of an HMAC with SHA-256, as another library makes it', () => {
    holds(
      fc.property(key, text, (secret, of) => {
        const refs = references(secret);
        expect(plain(refs.line(of))).toBe(hmacOf(secret, 'line', of));
        expect(plain(refs.guarantor(of))).toBe(hmacOf(secret, 'guarantor', of));
        expect(refs.keyCheck).toBe(hmacOf(secret, 'check', ''));
      }),
    );
  });

  it('has the shape of a UUID', () => {
    const line = references('00'.repeat(16)).line('i:F-7');
    expect(line).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    expect(shortReference(line)).toBe(`R-${line.slice(0, 8).toUpperCase()}`);
  });

  it('of a line, of a guarantor and of the key itself never meet, nor do those of two keys', () => {
    holds(
      fc.property(key, key, text, (one, other, of) => {
        fc.pre(one !== other);
        const [first, second] = [references(one), references(other)];
        const all = [first, second].flatMap((refs) => [
          ...[refs.line(of), refs.guarantor(of), refs.keyCheck].map(plain),
        ]);
        expect(new Set(all).size).toBe(6);
      }),
    );
  });

  it('tells nothing of its text or its key', () => {
    const refs = references('ab'.repeat(16));
    const told = JSON.stringify([refs.line('a:1001'), refs.guarantor('a:1001'), refs.keyCheck]);
    expect(told).not.toMatch(/1001|abab/);
  });
});

describe('a hash of text', () => {
  it('is SHA-256 of its UTF-8, as another library makes it', () => {
    holds(
      fc.property(text, (of) => {
        const expected = createHash('sha256').update(of, 'utf8').digest('hex');
        expect(hashText(of)).toBe(expected);
        expect(newReferenceKey(of)).toBe(expected.slice(0, 32));
      }),
    );
  });
});

const slips = (code: string) =>
  [...code].flatMap((letter, at) =>
    letter === '-'
      ? []
      : [...LETTERS]
          .filter((other) => other !== letter)
          .map((other) => code.slice(0, at) + other + code.slice(at + 1)),
  );

const swaps = (code: string) => {
  const letters = code.replaceAll('-', '');
  return [...letters].flatMap((letter, at) => {
    const next = letters[at + 1];
    if (next === undefined || next === letter) return [];
    return [letters.slice(0, at) + next + letter + letters.slice(at + 2)];
  });
};

/** How many of them are read as a key all the same. */
const passed = (codes: readonly string[]) =>
  codes.filter((code) => readRecoveryCode(code).ok).length;

describe('the recovery code', () => {
  it('leads back to its key', () => {
    holds(
      fc.property(key, (secret) => {
        const code = recoveryCode(secret);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(readRecoveryCode(code)).toEqual({ ok: true, value: secret });
      }),
    );
    for (const secret of ['00'.repeat(16), 'ff'.repeat(16), `00${'80'.repeat(15)}`]) {
      expect(readRecoveryCode(recoveryCode(secret))).toEqual({ ok: true, value: secret });
    }
  });

  it('is read as people type it: spaces, small letters, O for 0, I and L for 1', () => {
    holds(
      fc.property(key, fc.constantFrom('O', 'o'), fc.constantFrom(...'IiLl'), (secret, o, i) => {
        const typed = recoveryCode(secret).replaceAll('0', o).replaceAll('1', i);
        const loose = ` ${typed.toLowerCase().replaceAll('-', '  ')}\n`;
        for (const one of [typed, loose]) {
          expect(readRecoveryCode(one)).toEqual({ ok: true, value: secret });
        }
      }),
    );
  });

  it('tells a slip of one letter, and two letters that changed places', () => {
    const keys = Array.from({ length: 40 }, (_, at) => hashText(`key ${at}`).slice(0, 32));
    const codes = keys.map(recoveryCode);
    const [slipped, swapped] = [codes.flatMap(slips), codes.flatMap(swaps)];
    expect(slipped).toHaveLength(40 * 28 * 31);
    // two check letters let one of 1,024 pass; the portal knows the key that then comes out as another
    expect(passed(slipped) / slipped.length).toBeLessThan(2 / 1024);
    expect(swapped.length).toBeGreaterThan(1000);
    expect(passed(swapped) / swapped.length).toBeLessThan(4 / 1024);
  });

  it.each<[string, (code: string) => string]>([
    ['nothing', () => ''],
    ['a letter too few', (code) => code.slice(0, -1)],
    ['a letter too many', (code) => `${code}0`],
    ['a letter that is none of it', (code) => `U${code.slice(1)}`],
    ['a sign that is none of it', (code) => `${code.slice(0, -1)}!`],
    ['more bits than a key has', () => codeOf('Z'.repeat(26))],
  ])('is none with %s', (_what, spoil) => {
    const code = recoveryCode('5e'.repeat(16));
    expect(readRecoveryCode(spoil(code))).toMatchObject({ ok: false, reason: 'not-a-code' });
  });
});

/** A code with check letters that fit. */
function codeOf(letters: string): string {
  const [first = 0, second = 0] = createHash('sha256').update(letters).digest();
  return `${letters}${LETTERS[first & 31]}${LETTERS[second & 31]}`;
}

import { deflateSync } from 'node:zlib';
import { MOST_FILE_BYTES } from '../../portal/app/files/file-kinds.ts';
import { jpeg, latin, objectStream, pdf, png, stream, ZIP_END } from './file-makers.ts';
import { type Hostile, named } from './hostile-files.ts';

/** Files that are too much of something, cut off, or called something. */

const HUGE = 60_000_000;

export function bombs(): Hostile[] {
  const zeros = deflateSync(Buffer.alloc(HUGE, ' '));
  const twice = deflateSync(zeros);
  const objects = '/Type/ObjStm/N 1/First 4/Filter';
  const inTwo = pdf([stream(`${objects}[/FlateDecode/FlateDecode]`, twice)]);
  const run = Buffer.concat([
    Buffer.alloc(2 * Math.ceil(HUGE / 128), Buffer.of(0x81, 0x20)),
    Buffer.of(128),
  ]);
  const digits = pdf([objectStream('1 '.repeat(200_000), '/FlateDecode', deflateSync)]);
  const table = '/Type/XRef/Size 9/W[1 1 1]/Index[0 999999999]';
  return named('too much', [
    ['packed objects', pdf([stream(`${objects}/FlateDecode`, zeros)]), 'too-packed'],
    ['packed twice', inTwo, 'too-packed'],
    ['packed as runs', pdf([stream(`${objects}/RunLengthDecode`, run)]), 'too-packed'],
    ['a list in a list in a list', pdf(['['.repeat(200_000)]), 'damaged'],
    ['a dictionary in a dictionary', pdf(['<</A'.repeat(100_000)]), 'damaged'],
    [
      'more objects than there are',
      pdf([
        stream(`${objects}/FlateDecode`, deflateSync(latin('9 0 1'))).replace(
          '/N 1',
          '/N 99999999',
        ),
      ]),
      'damaged',
    ],
    ['a table without end', pdf([stream(table, '')]), 'too-packed'],
    ['a number without end', pdf(['9'.repeat(1_000_000)]), 'damaged'],
    ['numbers in one packed object', digits, null],
    ['a byte too long', Buffer.concat([pdf(), Buffer.alloc(MOST_FILE_BYTES)]), 'too-large'],
    ['a wide PNG', png({ width: 100_000, height: 100_000 }), 'too-many-pixels'],
    ['a PNG as wide as can be told', png({ width: 0x7fffffff, height: 1 }), 'too-many-pixels'],
    ['a PNG of nothing', png({ width: 0 }), 'too-many-pixels'],
    ['a PNG without pixels', png({ hasPixels: false }), 'damaged'],
    ['a wide JPEG', jpeg({ width: 65_535, height: 65_535 }), 'too-many-pixels'],
    ['a JPEG of nothing', jpeg({ height: 0 }), 'too-many-pixels'],
    [
      'an archive with an archive in it',
      Buffer.concat([latin('PK\x03\x04'), ZIP_END]),
      'two-files',
    ],
  ]);
}

/** An honest file of each kind, cut off everywhere. */
export function cuts(): Hostile[] {
  const whole = { pdf: pdf(['<</Title(x)>>']), png: png({ text: 'A note' }), jpeg: jpeg() };
  const heads = { pdf: 5, png: 8, jpeg: 3 };
  return (['pdf', 'png', 'jpeg'] as const).flatMap((kind) => {
    const bytes = whole[kind];
    const ends = Array.from({ length: 10 }, (_, part) => Math.floor((bytes.length * part) / 10));
    return named(
      `cut off ${kind}`,
      ends.map((end) => [
        `after ${end} bytes`,
        bytes.subarray(0, end),
        end === 0 ? 'empty' : end < heads[kind] ? 'wrong-type' : 'damaged',
        `x.${kind}`,
      ]),
    );
  });
}

/** Harmless in itself: what its name would do. */
const NAMES: readonly string[] = [
  ...['../../etc/passwd', '..\\..\\windows\\system32\\x.png', '/etc/cron.d/x', 'C:\\x.png'],
  ...['a\0.png', 'a\r\nSet-Cookie: x=1', 'a"; filename="b.exe', "a'; rm -rf ~", 'a%00.exe'],
  ...['licence\u202egnp.exe', '\u200bx.png', '\ufeffx', 'x\u2028y', '\u2066x\u2069.html'],
  ...['.htaccess', '...', '', '   ', 'CON', 'nul.png', 'COM1.png', 'x.png.exe', 'x.exe '],
  ...['x'.repeat(5000), '<img src=x onerror=alert(1)>.png', 'x:stream', 'x|calc', '~/.ssh/id'],
];

export function badNames(): Hostile[] {
  return NAMES.map((name) => ({
    ...{ what: `called ${JSON.stringify(name.slice(0, 40))}`, name, bytes: png(), problem: null },
  }));
}

import { crc32, deflateSync } from 'node:zlib';

/** Makes files byte by byte: honest ones, and what somebody could bring in their place. */

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const PAGES = '<</Type/Pages/Kids[]/Count 0>>';

/** A PDF of a catalog, its pages, and more objects from number 3 on. */
export function pdf(more: readonly string[] = [], { trailer = '', ids = [] as number[] } = {}) {
  const objects = [CATALOG, PAGES, ...more];
  const offsets: number[] = [];
  let text = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  objects.forEach((object, index) => {
    offsets.push(text.length);
    text += `${ids[index] ?? index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  text += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<</Size ${count}/Root 1 0 R${trailer}>>\n`;
  return latin(`${text}startxref\n${text.indexOf('xref')}\n%%EOF\n`);
}

export function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

/** A stream object. @param dict what its dictionary says beside the length */
export function stream(dict: string, data: Buffer | string): string {
  const bytes = Buffer.isBuffer(data) ? data.toString('latin1') : data;
  return `<<${dict}/Length ${bytes.length}>>\nstream\n${bytes}\nendstream`;
}

/** A stream that holds one object, number 9. @param pack how its data is coded */
export function objectStream(object: string, filter = '', pack = (data: Buffer) => data): string {
  const head = '9 0 ';
  const dict = `/Type/ObjStm/N 1/First ${head.length}${filter && `/Filter${filter}`}`;
  return stream(dict, pack(latin(head + object)));
}

export function hex(data: Buffer): Buffer {
  return latin(`${data.toString('hex')}>`);
}

export function ascii85(data: Buffer): Buffer {
  const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
  let text = '';
  for (let at = 0; at < padded.length; at += 4) {
    let value = padded.readUInt32BE(at);
    let group = '';
    for (let digit = 0; digit < 5; digit += 1) {
      group = String.fromCharCode(33 + (value % 85)) + group;
      value = Math.floor(value / 85);
    }
    text += group;
  }
  return latin(`${text}~>`);
}

/** Each byte once, as a run of its own. */
export function runs(data: Buffer): Buffer {
  return Buffer.concat([...data].map((byte) => Buffer.of(0, byte)).concat(Buffer.of(128)));
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([latin(name), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}

/** A PNG of one grey. @param text what stands in it as a note */
export function png({ width = 2, height = 2, text = '', hasPixels = true } = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const pixels = deflateSync(Buffer.alloc((Math.min(width, 9) + 1) * Math.min(height, 9)));
  return Buffer.concat([
    latin('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', header),
    ...(text ? [chunk('tEXt', latin(`Comment\0${text}`))] : []),
    ...(hasPixels ? [chunk('IDAT', pixels)] : []),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** A JPEG as far as its segments go. @param text what stands in it as a note */
export function jpeg({ width = 2, height = 2, text = '' } = {}): Buffer {
  const frame = Buffer.of(8, 0, 0, 0, 0, 1, 1, 0x11, 0);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    segment(0xe0, latin('JFIF\0\x01\x02\0\0\x01\0\x01\0\0')),
    ...(text ? [segment(0xfe, latin(text))] : []),
    segment(0xc0, frame),
    segment(0xda, Buffer.of(1, 1, 0, 0, 0x3f, 0)),
    Buffer.of(0x12, 0x34, 0xff, 0xd9),
  ]);
}

/** An archive with nothing in it: its end is all that programs look for. */
export const ZIP_END = Buffer.concat([latin('PK\x05\x06'), Buffer.alloc(18)]);

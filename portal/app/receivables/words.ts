import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import type { AgedLine } from './aged-lines.ts';

/** Why nobody is pressed about a line, and that its sheet has it no more. */
export function stopsOf(
  { flags, isMissing }: Pick<AgedLine, 'flags' | 'isMissing'>,
  words: PortalMessages['receivables'],
): string[] {
  return [...flags.map((flag) => words.flags[flag]), ...(isMissing ? [words.missing] : [])];
}

import { byGuarantor } from '../guarantors.ts';
import type { Receivable } from '../receivables.ts';
import { twinName } from '../sheet/keys.ts';

/** A line that an agency holds, as the clinic's sheet named it when it was last told. */
export interface HeldLine {
  /** `Receivable.key` */
  readonly key: string;
  /** `Guarantor.key` of who owes it. */
  readonly guarantor: string;
}

/**
 * Puts the stop `agency` on the lines that an agency holds, and on those that only their place in the
 * sheet tells from them: after a sort nobody knows which of them it was. Where such a line is not in the sheet any
 * more, it may have got another name or gone to an archive: then all lines of who owes it are left in
 * peace, since the agency may be writing to them.
 *
 * @param lines all lines of the sheet, those with unreadable amounts too
 * @returns the same lines in the same order
 * @example leaveInPeace([{ ...line, key: 'i:F-7' }], [{ key: 'i:F-7', guarantor: 'a:1001' }])[0]?.flags
 *   // ['agency']
 */
export function leaveInPeace(
  lines: readonly Receivable[],
  held: readonly HeldLine[],
): Receivable[] {
  if (held.length === 0) return [...lines];
  const inSheet = new Set(lines.map(({ key }) => twinName(key)));
  const names = new Set(held.map(({ key }) => twinName(key)));
  const lost = held.filter(({ key }) => !inSheet.has(twinName(key)));
  const keys = new Set(keysOf(lines, new Set(lost.map(({ guarantor }) => guarantor))));
  return lines.map((line) =>
    (keys.has(line.key) || names.has(twinName(line.key))) && !line.flags.includes('agency')
      ? { ...line, flags: [...line.flags, 'agency'] }
      : line,
  );
}

/** Keys of all lines of these guarantors, under whatever name they were known. */
function keysOf(lines: readonly Receivable[], guarantors: ReadonlySet<string>): string[] {
  if (guarantors.size === 0) return [];
  const theirs = byGuarantor(lines).filter(
    ({ key, aliases }) => guarantors.has(key) || aliases.some((alias) => guarantors.has(alias)),
  );
  return theirs.flatMap((guarantor) => guarantor.lines.map(({ key }) => key));
}

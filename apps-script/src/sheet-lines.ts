import type { SyncRow } from '../../shared/contract/portal.ts';
import type { LineName } from '../../shared/contract/portal-views.ts';
import { type References, shortReference } from '../../shared/contract/reference.ts';
import { contentHash, syncRow } from '../../shared/contract/sync.ts';
import { byGuarantor, type Guarantor } from '../../shared/guarantors.ts';
import type { Receivable } from '../../shared/receivables.ts';
import type { PortalRow } from './portal-tab.ts';
import type { ReadTab } from './setup.ts';

/** A line of the clinic's sheet under the name that the portal knows it by. */
export interface SheetLine {
  readonly line: Receivable;
  readonly guarantor: Guarantor;
  readonly row: SyncRow;
  /** An amount of it cannot be read: it is there, and nothing of it crosses. */
  readonly isUnread: boolean;
}

/** All lines of the sheet, in its order. */
export function sheetLines({ reading }: ReadTab, refs: References): SheetLine[] {
  const unread = new Set(reading.leftOut);
  const lines = byGuarantor([...reading.receivables, ...reading.leftOut]).flatMap((guarantor) =>
    guarantor.lines.map((line) => ({
      ...{ line, guarantor, isUnread: unread.has(line) },
      row: syncRow(line, guarantor.key, refs),
    })),
  );
  return lines.sort((one, other) => one.line.row - other.line.row);
}

/** The fingerprint of what crosses of a line. */
export function hashOf({ row }: SheetLine): string {
  return contentHash(row);
}

/** A line as a list shows it. */
export function lineName({ line, guarantor, row }: SheetLine): LineName {
  const name = guarantor.name ?? line.account ?? '';
  return nameOf(row.ref, line.guarantor ?? name, line.invoice ?? line.account);
}

/** A line as a list shows it, from our own tab: it may be gone from the clinic's. */
export function rowName({ ref, name, invoice, account }: PortalRow): LineName {
  return nameOf(ref, name ?? '', invoice ?? account);
}

/** A line of which nothing but its reference is known here. */
export function nameOf(ref: string, name = '', number: string | null = null): LineName {
  const reference = shortReference(ref);
  return { ref, reference, name: name || reference, number };
}

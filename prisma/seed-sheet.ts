import { demoLines, demoSheet } from '../apps-script/host/demo-lines.ts';
import type { CivilDate } from '../shared/calendar.ts';
import type { SyncRow } from '../shared/contract/portal.ts';
import { hashText, type References, references } from '../shared/contract/reference.ts';
import { syncRow } from '../shared/contract/sync.ts';
import { byGuarantor } from '../shared/guarantors.ts';
import type { Receivable } from '../shared/receivables.ts';

/** Of the demo's practice and of its sheet. */
export const REGION = { locale: 'en_US', timeZone: 'America/New_York' } as const;

/** The sheet that the local Sheets opens as the demo, as a portal knows it. */
export interface KnownSheet {
  /** SHA-256 of its id. */
  document: string;
  refs: References;
  /** In the sheet's order, as it says them on its day. */
  lines: readonly Receivable[];
  /** What crosses of a line. */
  rowOf(line: Receivable): SyncRow;
}

export function knownSheet(today: CivilDate): KnownSheet {
  const sheet = demoSheet(today, REGION);
  const { readable, leftOut } = demoLines(sheet);
  const refs = references(sheet.referenceKey);
  const guarantors = new Map(
    byGuarantor([...readable, ...leftOut]).flatMap(({ key, lines }) =>
      lines.map((line) => [line.key, key] as const),
    ),
  );
  return {
    ...{ refs, lines: readable, document: hashText(sheet.workbook.id) },
    rowOf: (line) => syncRow(line, guarantors.get(line.key) ?? '', refs),
  };
}

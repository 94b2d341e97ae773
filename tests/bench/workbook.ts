import { newSheet } from '../../apps-script/host/new-sheet.ts';
import type { Workbook } from '../../apps-script/host/types.ts';

/** A workbook of one tab with these cells, as if loaded from a file. */
export function workbookOf(rows: readonly (readonly string[])[]): Workbook {
  const cells = rows.map((row) => row.map((value) => ({ value })));
  return {
    id: 'bench',
    name: 'Bench',
    locale: 'en_US',
    timeZone: 'Etc/UTC',
    sheets: [newSheet(0, 'Receivables', cells)],
    activeSheetId: 0,
    activeCell: 'A1',
  };
}

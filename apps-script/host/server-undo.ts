import { cellAt, type RefusalCode } from './server-wire.ts';
import { isTaken } from './sheet.ts';
import type { CellModel, SheetModel, Workbook } from './types.ts';

/** Takes back a person's last edit, or says why it cannot. */
export type Undo = () => RefusalCode | null;

/**
 * Typing is taken back cell by cell, and only while the cells still hold what was typed: what the
 * add-on or somebody else has written there since is not overwritten.
 */
export function undoTyping(sheet: SheetModel, names: string[]): { typed: () => Undo } {
  const before = names.map((name) => copyOf(cellIn(sheet, name)));
  return {
    typed: () => {
      const after = names.map((name) => typedIn(sheet, name));
      return () => {
        const same = names.every((name, i) => typedIn(sheet, name) === after[i]);
        if (!same) return 'changed-since';
        names.forEach((name, i) => {
          const { row, column } = cellAt(name);
          const cells = sheet.rows[row] ?? [];
          cells[column] = before[i];
          sheet.rows[row] = cells;
        });
        return null;
      };
    },
  };
}

/** Sorting, inserting and deleting rows move everything: taken back only while nothing has changed. */
export function undoRows(sheet: SheetModel, revision: () => number): { moved: () => Undo } {
  const rows = sheet.rows.map((row) => row.map(copyOf));
  const { maxRows } = sheet;
  return {
    moved: () => {
      const at = revision();
      return () => {
        if (revision() !== at) return 'changed-since';
        sheet.rows = rows;
        sheet.maxRows = maxRows;
        return null;
      };
    },
  };
}

/** Puts a deleted tab back where it was. */
export function undoDeletedTab(workbook: Workbook, sheet: SheetModel): Undo {
  const index = workbook.sheets.indexOf(sheet);
  return () => {
    if (isTaken(workbook, sheet.name)) return 'name-taken';
    workbook.sheets.splice(index, 0, sheet);
    return null;
  };
}

function cellIn(sheet: SheetModel, name: string): CellModel | undefined {
  const { row, column } = cellAt(name);
  return sheet.rows[row]?.[column];
}

/** What was typed there: what a formula has come to since is no change. */
function typedIn(sheet: SheetModel, name: string): string {
  const { formula, ...cell } = cellIn(sheet, name) ?? { value: '' };
  return formula ?? JSON.stringify(cell);
}

function copyOf(cell: CellModel | undefined): CellModel | undefined {
  return cell && { ...cell };
}

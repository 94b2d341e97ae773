import { type ColumnMap, columnLetter, FIELDS, type Field } from '../../../shared/sheet/fields.ts';
import type { ColumnMark } from '../../../shared/sheet/found-again.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Our mark on a column of the clinic's tab: no person sees it, and it follows its column. */
export const COLUMN = 'amiable-column';

/** The marks of a tab's columns, in one look through the tab. */
export function readMarks(sheet: Sheet): ColumnMark[] {
  return marksOf(sheet).flatMap(({ field, index }) => (field ? [{ field, index }] : []));
}

/** Marks these columns and no others. A tab that takes no marks, as a protected one may, goes by its headers. */
export function writeMarks(sheet: Sheet, columns: ColumnMap): void {
  try {
    const missing = new Map(Object.entries(columns).map(([field, index]) => [field, index]));
    for (const { mark, field, index } of marksOf(sheet)) {
      if (field && missing.get(field) === index) missing.delete(field);
      else mark.remove();
    }
    const ours = SpreadsheetApp.DeveloperMetadataVisibility.PROJECT;
    for (const [field, index] of missing) {
      const letter = columnLetter(index);
      sheet.getRange(`${letter}:${letter}`).addDeveloperMetadata(COLUMN, field, ours);
    }
  } catch {
    // a mark that is missing says nothing, and one that stands elsewhere is asked about
  }
}

function marksOf(sheet: Sheet) {
  const marks = sheet.createDeveloperMetadataFinder().withKey(COLUMN).find();
  return marks.map((mark) => {
    const field: Field | undefined = FIELDS.find((one) => one === mark.getValue());
    return { mark, field, index: (mark.getLocation().getColumn()?.getColumn() ?? 0) - 1 };
  });
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The colour of the heads of our tabs, and of the tabs themselves. */
export const TEAL = '#0e5c5b';
export const SOFT = '#e2eeec';

/**
 * Makes the grid as long as its content, so that neither 10 nor 20,000 rows cost another call, and at
 * least as wide: somebody may have deleted columns.
 */
export function fitGrid(sheet: Sheet, rows: number, columns: number): void {
  const now = sheet.getMaxRows();
  if (now < rows) sheet.insertRowsAfter(now, rows - now);
  else if (now > rows) sheet.deleteRows(rows + 1, now - rows);
  const width = sheet.getMaxColumns();
  if (width < columns) sheet.insertColumnsAfter(width, columns - width);
}

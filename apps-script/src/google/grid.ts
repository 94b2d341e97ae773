type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The colour of the heads of our tabs, and of the tabs themselves. */
export const TEAL = '#0e5c5b';
export const SOFT = '#e2eeec';

/** Makes the grid as long as its content, so that neither 10 nor 20,000 rows cost another call. */
export function fitRows(sheet: Sheet, wanted: number): void {
  const now = sheet.getMaxRows();
  if (now < wanted) sheet.insertRowsAfter(now, wanted - now);
  else if (now > wanted) sheet.deleteRows(wanted + 1, now - wanted);
}

import { cellsOf } from '../../../shared/sheet/cells.ts';
import type { Cell } from '../../../shared/sheet/fields.ts';
import { personsLanguage } from './screen.ts';

/** What a function in a cell may know of the spreadsheet it stands in, besides its arguments. */
export interface CellPlace {
  readonly locale: string;
  readonly timeZone: string;
  /** An argument as rows of cells; one that was left out is a blank cell. */
  cells(argument: unknown): Cell[][];
}

/** Asked anew by each function: three service calls, whatever stands in its arguments. */
export function cellPlace(): CellPlace {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const timeZone = file.getSpreadsheetTimeZone();
  return {
    locale: file.getSpreadsheetLocale(),
    timeZone,
    // one cell arrives as its value, several as rows
    cells: (argument) => cellsOf(Array.isArray(argument) ? argument : [[argument]], timeZone),
  };
}

/** The language of whoever is at the screen; null where Google does not tell it to a function in a cell. */
export function readersLanguage(): ReturnType<typeof personsLanguage> | null {
  try {
    return personsLanguage();
  } catch {
    return null;
  }
}

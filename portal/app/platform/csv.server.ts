import Papa from 'papaparse';

/** A number stays one; text is text in everybody's spreadsheet, and never a formula. */
export type CsvCell = string | number;

/** The library's own looks at the first line of a cell alone. */
const FORMULA = /^[=+\-@\t\r\n]/;

/** A table as a file, its header first. @param name without '.csv' */
export function csvFile(name: string, table: readonly (readonly CsvCell[])[]): Response {
  const csv = Papa.unparse(
    table.map((row) => [...row]),
    { escapeFormulae: FORMULA },
  );
  return new Response(`\uFEFF${csv}\r\n`, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  });
}

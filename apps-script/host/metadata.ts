import { createRange } from './range.ts';
import { serve } from './serve.ts';
import { type Run, sheetById } from './state.ts';
import type { ColumnMetadata, SheetModel } from './types.ts';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Entry = SheetModel['metadata'][number] | ColumnMetadata;

/** The service object of one piece of developer metadata, of a sheet or of one of its columns. */
function createMetadata(run: Run, entry: Entry, sheetOf: () => Sheet, id: number): Metadata {
  const isColumns = 'column' in entry;
  const location = serve<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>(
    'DeveloperMetadataLocation',
    {
      getSheet: () => (isColumns ? null : sheetOf()),
      getColumn() {
        if (!isColumns) return null;
        const { maxRows: rows } = sheetById(run.state.workbook, id);
        return createRange(run, id, { row: 1, column: entry.column, rows, columns: 1 });
      },
    },
  );
  const parts: Partial<Metadata> = {
    getValue: () => entry.value,
    getLocation: () => location,
    setValue(value: string) {
      run.queue(() => {
        entry.value = String(value);
      });
      return metadata;
    },
    remove() {
      run.queue(() => {
        const sheet = sheetById(run.state.workbook, id);
        sheet.metadata = sheet.metadata.filter((one) => one !== entry);
        sheet.columnMetadata = sheet.columnMetadata.filter((one) => one !== entry);
      });
    },
  };
  const metadata = serve<Metadata>('DeveloperMetadata', parts);
  return metadata;
}

/** Looks through the metadata of all sheets and their columns, or of one sheet and its columns. */
export function createFinder(run: Run, sheetOf: (id: number) => Sheet, only?: number): Finder {
  let wanted: string | null = null;
  const parts: Partial<Finder> = {
    withKey(key: string) {
      wanted = key;
      return finder;
    },
    find: () =>
      run.state.workbook.sheets
        .filter(({ id }) => only === undefined || id === only)
        .flatMap(({ id, metadata, columnMetadata }) =>
          [...metadata, ...columnMetadata]
            .filter(({ key }) => wanted === null || wanted === key)
            .map((entry) => createMetadata(run, entry, () => sheetOf(id), id)),
        ),
  };
  const finder = serve<Finder>('DeveloperMetadataFinder', parts);
  return finder;
}

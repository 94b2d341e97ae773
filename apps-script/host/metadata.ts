import { serve } from './serve.ts';
import type { Run } from './state.ts';
import type { SheetModel } from './types.ts';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Entry = SheetModel['metadata'][number];

/** The service object of one piece of a sheet's developer metadata. */
function createMetadata(run: Run, entry: Entry, sheet: Sheet): Metadata {
  const location = serve<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>(
    'DeveloperMetadataLocation',
    { getSheet: () => sheet },
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
  };
  const metadata = serve<Metadata>('DeveloperMetadata', parts);
  return metadata;
}

/** Looks through the metadata of all sheets. */
export function createFinder(run: Run, sheetOf: (id: number) => Sheet): Finder {
  let wanted: string | null = null;
  const parts: Partial<Finder> = {
    withKey(key: string) {
      wanted = key;
      return finder;
    },
    find: () =>
      run.state.workbook.sheets.flatMap((sheet) =>
        sheet.metadata
          .filter(({ key }) => wanted === null || wanted === key)
          .map((entry) => createMetadata(run, entry, sheetOf(sheet.id))),
      ),
  };
  const finder = serve<Finder>('DeveloperMetadataFinder', parts);
  return finder;
}

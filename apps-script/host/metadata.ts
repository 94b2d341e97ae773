import { serve } from './serve.ts';
import type { Run } from './state.ts';
import type { SheetModel } from './types.ts';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Entry = SheetModel['metadata'][number];

/** The service object of one piece of developer metadata, of a sheet or (null) of the file. */
export function createMetadata(
  run: Run,
  entry: Entry,
  list: () => Entry[],
  sheet: Sheet | null,
): Metadata {
  const location = serve<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>(
    'DeveloperMetadataLocation',
    { getSheet: () => sheet },
  );
  const parts: Partial<Metadata> = {
    getKey: () => entry.key,
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
        const at = list().indexOf(entry);
        if (at >= 0) list().splice(at, 1);
      });
    },
  };
  const metadata = serve<Metadata>('DeveloperMetadata', parts);
  return metadata;
}

/** Looks through the metadata of the file and of all its sheets. */
export function createFinder(run: Run, sheetOf: (id: number) => Sheet): Finder {
  const wanted: { key?: string; value?: string } = {};
  const parts: Partial<Finder> = {
    withKey(key: string) {
      wanted.key = key;
      return finder;
    },
    withValue(value: string) {
      wanted.value = value;
      return finder;
    },
    find() {
      const matches = (entry: Entry) =>
        (wanted.key ?? entry.key) === entry.key && (wanted.value ?? entry.value) === entry.value;
      const { workbook } = run.state;
      const own = (workbook.metadata ?? [])
        .filter(matches)
        .map((entry) => createMetadata(run, entry, () => workbook.metadata ?? [], null));
      const ofSheets = workbook.sheets.flatMap((sheet) =>
        sheet.metadata
          .filter(matches)
          .map((entry) => createMetadata(run, entry, () => sheet.metadata, sheetOf(sheet.id))),
      );
      return [...own, ...ofSheets];
    },
  };
  const finder = serve<Finder>('DeveloperMetadataFinder', parts);
  return finder;
}

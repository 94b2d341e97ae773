import { unzipSync, zipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { ok, type Result, refused } from '../../shared/result.ts';
import { localeMarks } from './locales.ts';
import type { CellModel } from './types.ts';

export interface LoadedTab {
  name: string;
  hidden: boolean;
  rows: (CellModel | undefined)[][];
}

const DAY = 86_400_000;
/** 1970-01-01 as Sheets counts: days since 1899-12-30. */
const UNIX_EPOCH = 25_569;

/**
 * The reader takes cells that hold an error (`#REF!`) for empty ones. An empty balance is another
 * thing than a broken one, so we let it see them as text.
 */
const ERROR_CELL = /(<(?:\w+:)?c\s[^>]*?\bt=)(?:"e"|'e')/g;

/** A formula, a value that is there but empty, and the end of their cell. */
const FORMULA = String.raw`<(?:\w+:)?f(?:\s[^>]*)?(?:/>|>[^<]*</(?:\w+:)?f>)\s*`;
const EMPTY_VALUE = String.raw`<(?:\w+:)?v(?:\s[^>]*)?(?:/>|>\s*</(?:\w+:)?v>)\s*`;
const CELL_END = String.raw`</(?:\w+:)?c>`;
/** The beginning of a cell whose result is not text: only text may be empty. */
const NO_TEXT_CELL = String.raw`<(?:\w+:)?c(?![^>]*\st=["']str["'])(?:\s[^>]*)?>\s*`;

/** Some programs write formulas and leave the sums to Excel: such a cell would look empty too. */
const FORMULA_WITHOUT_VALUE = new RegExp(
  `${FORMULA}${CELL_END}|${NO_TEXT_CELL}${FORMULA}${EMPTY_VALUE}${CELL_END}`,
);

/**
 * All tabs of an Excel workbook. A formula keeps the value it had when the file was saved, and a
 * number keeps its value but not its format; a date becomes a serial number under a date format.
 *
 * @param file the file's name, for the refusal's sentence
 * @param locale decides how dates are shown, never what they are: Excel's dates are unambiguous
 */
export async function xlsxTabs(
  bytes: Buffer,
  file: string,
  locale: string,
): Promise<Result<LoadedTab[], 'broken-xlsx' | 'no-values'>> {
  try {
    const parts = unzipSync(bytes);
    const sheetPaths = Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/'));
    for (const path of sheetPaths) {
      const xml = Buffer.from(parts[path] ?? []).toString('utf8');
      if (FORMULA_WITHOUT_VALUE.test(xml)) return refused('no-values', { file });
      parts[path] = Buffer.from(xml.replace(ERROR_CELL, '$1"str"'));
    }
    const hidden = hiddenTabs(Buffer.from(parts['xl/workbook.xml'] ?? []).toString('utf8'));
    const sheets = await readXlsx(Buffer.from(zipSync(parts, { level: 0 })), { trim: false });
    return ok(
      sheets.map(({ sheet, data }, index) => ({
        name: sheet,
        hidden: hidden[index] ?? false,
        rows: data.map((row) => row.map((value) => cellOf(value, locale))),
      })),
    );
  } catch {
    // The reader throws on anything from a broken archive to a password; a person can only do one thing.
    return refused('broken-xlsx', { file });
  }
}

/** Of each tab, in the workbook's order, whether it is hidden: the reader does not tell. */
function hiddenTabs(workbookXml: string): boolean[] {
  const tabs = workbookXml.match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  return tabs.map((tab) => /\sstate=["'](?:hidden|veryHidden)["']/.test(tab));
}

function cellOf(value: unknown, locale: string): CellModel | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (typeof value === 'string' && value !== '') return { value };
  if (!(value instanceof Date)) return undefined;
  const serial = value.getTime() / DAY + UNIX_EPOCH;
  const day = localeMarks(locale).date;
  return Number.isInteger(serial)
    ? { value: serial, format: day }
    : { value: serial, format: `${day} H:mm:ss` };
}

import { unzipSync, zipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { ok, type Result, refused } from '../../shared/result.ts';
import { localeMarks } from './locales.ts';
import type { CellModel } from './types.ts';

export interface LoadedTab {
  name: string;
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

/** Some programs write formulas and leave the sums to Excel: such a cell would look empty too. */
const FORMULA_WITHOUT_VALUE =
  /<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*<\/(?:\w+:)?c>/;

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
    const sheets = await readXlsx(Buffer.from(zipSync(parts, { level: 0 })), { trim: false });
    return ok(
      sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: data.map((row) => row.map((value) => cellOf(value, locale))),
      })),
    );
  } catch {
    // The reader throws on anything from a broken archive to a password; a person can only do one thing.
    return refused('broken-xlsx', { file });
  }
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

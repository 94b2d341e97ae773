import Papa from 'papaparse';
import { ok, type Result, refused } from '../../shared/result.ts';

/** Where two do equally well the earlier one counts: a comma also stands in amounts and names. */
const DELIMITERS = ['\t', ';', ','] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Rows looked at to find the delimiter: titles above the table must not decide it. */
const SAMPLE_ROWS = 200;

/**
 * The cells of a CSV file as text, row by row, blank rows included so that row numbers stay true.
 *
 * @param file the file's name, for the refusal's sentence
 * @returns the rows; `binary` when this is no text; `bad-quotes` when a quote swallows other cells
 */
export function csvRows(
  bytes: Uint8Array,
  file: string,
): Result<string[][], 'binary' | 'bad-quotes'> {
  const text = decode(bytes);
  if (text.includes('\u0000')) return refused('binary', { file });
  const lines = text.replace(/\r\n?/g, '\n');
  const { data, errors } = parse(lines, delimiterOf(lines));
  const quote = errors.find((error) => error.type === 'Quotes');
  if (quote) return refused('bad-quotes', { file, row: (quote.row ?? 0) + 1 });
  return ok(data);
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Excel's plain "CSV" on a Western Windows. Not by TextDecoder: some Node versions take its
    // windows-1252 for ISO 8859-1, and then the euro sign is lost.
    const latin = Buffer.from(bytes).toString('latin1');
    return latin.replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
  }
}

/** Where Windows-1252 differs from ISO 8859-1: bytes 80 to 9F. Source: the WHATWG Encoding index. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * The delimiter under which most rows have the same, largest number of cells. Counting marks alone
 * would take the comma in a French file, where each amount has one.
 */
function delimiterOf(text: string): Delimiter {
  const score = (delimiter: Delimiter): number => {
    const counts = new Map<number, number>();
    for (const { length } of parse(text, delimiter, SAMPLE_ROWS).data) {
      if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    }
    return Math.max(0, ...[...counts].map(([cells, rows]) => (cells - 1) * rows));
  };
  return DELIMITERS.reduce((best, next) => (score(next) > score(best) ? next : best));
}

function parse(text: string, delimiter: Delimiter, preview = 0): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
}

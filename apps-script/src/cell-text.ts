/**
 * Text that somebody typed, made safe to write into a cell: the apostrophe tells Sheets to take it
 * as text, so that '=HYPERLINK(...)' stays words and '00123' keeps its zeros.
 */
export function asText(text: string): string {
  return text === '' ? '' : `'${text}`;
}

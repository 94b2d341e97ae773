/** Where a sheet opens; null where its add-on could not say, or said what is no page of the web. */
export function sheetLink(url: string | null): string | null {
  return url !== null && /^https?:\/\//.test(url) ? url : null;
}

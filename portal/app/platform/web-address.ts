/** Whether a text that somebody typed is an address that a page may link to: https, and no script. */
export function isWebAddress(typed: string): boolean {
  return URL.canParse(typed) && new URL(typed).protocol === 'https:';
}

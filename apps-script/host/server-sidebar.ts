/** The page runs inline scripts as HtmlService serves them, and may reach nothing but this server. */
export const SIDEBAR_POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline' https:; " +
  "img-src data: https:; font-src data:; connect-src 'self'; frame-ancestors 'self'; base-uri 'none'";

const SHIM = '<script src="/page/google-shim.js"></script>';

/**
 * The sidebar exactly as the add-on made it, with `google.script` put in front of it.
 * It goes inside of <head>, since anything before the doctype would change how the page is laid out.
 */
export function withGoogleScript(html: string): string {
  const head =
    /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return html.slice(0, at) + SHIM + html.slice(at);
}

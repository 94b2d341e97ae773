import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from the page itself. The server listens on this machine only, but any
 * web site that is open in the same browser can send requests here: by another name that points to
 * this machine (then Host is not ours), or from its own page (then the browser says so).
 */
export function isOwnRequest(request: IncomingMessage, port: number): boolean {
  const host = request.headers.host ?? '';
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return false;
  const site = request.headers['sec-fetch-site'];
  // 'none' is a person who typed the address; a tool that is no browser sends nothing
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const json = request.headers['content-type'] === 'application/json';
  return json && request.headers.origin === `http://${host}`;
}

/** Sent with every answer: nobody else may frame, read or extend the page. */
export const GUARD_HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
    "frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { portalMessages } from '../../../shared/messages/portal/index.ts';
import { LANGUAGES, type Language } from '../../../shared/money.ts';
import { settings } from './env.server.ts';
import { errorFields, log } from './log.server.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Where a request ends that does not get as far as the pages: a page that says why. */
const REFUSAL_PATH = '/foreign-form';

/** Leads a request to the page for a reason code, whatever it asked for. */
export function refuseAtDoor(request: Request, response: Response, reason: string): void {
  response.locals['refusal'] = reason;
  request.method = 'GET';
  request.url = REFUSAL_PATH;
  request.originalUrl = REFUSAL_PATH;
}

/** An address that cannot be read, or that no row can be found by, is no page. */
export function guardAddress() {
  return (request: Request, response: Response, next: NextFunction) => {
    if (!isReadable(request)) refuseAtDoor(request, response, 'not-found');
    next();
  };
}

function isReadable({ url, path }: Request): boolean {
  try {
    decodeURIComponent(path);
    return url.startsWith('/') && !url.includes('%00');
  } catch {
    return false;
  }
}

/** Headers for every page: what it may load, who may frame it, and that nobody keeps it. */
export function guardHeaders() {
  const isHttps = settings().origin.protocol === 'https:';
  return (_: Request, response: Response, next: NextFunction) => {
    const nonce = randomBytes(16).toString('base64');
    response.locals['nonce'] = nonce;
    response.set({
      'Content-Security-Policy': policyFor(nonce),
      'Cache-Control': 'no-store', // the nonce and the data are a person's own
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'same-origin', // paths may hold a token
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      ...(isHttps && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
    });
    next();
  };
}

function policyFor(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'", // widths of bars, written by the server
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * Lets nothing change that was not sent from our own pages. The framework checks some of its actions
 * and believes a forwarded host; this stands before all of them.
 */
export function guardForms() {
  return (request: Request, response: Response, next: NextFunction) => {
    if (!SAFE_METHODS.has(request.method) && !isOurs(request)) {
      refuseAtDoor(request, response, 'foreign-form');
    }
    next();
  };
}

/** The last resort, without the pages: never the error itself, which quotes what was asked. */
export function answerFailure() {
  // the framework knows handlers of errors by their four parameters
  return (error: unknown, request: Request, response: Response, _: NextFunction) => {
    log.error({ ...errorFields(error), request: response.locals['requestId'] }, 'request');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const language = request.acceptsLanguages(...LANGUAGES) || 'en';
    const { title, text } = portalMessages(language as Language).broken.failed;
    response.status(500).type('text').send(`${title}. ${text}\n${response.locals['requestId']}\n`);
  };
}

function isOurs({ headers }: Request): boolean {
  if (headers.origin !== undefined) return headers.origin === settings().origin.origin;
  return headers['sec-fetch-site'] === 'same-origin';
}

import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { NextFunction, Request, Response } from 'express';
import { LANGUAGES } from '../../../shared/money.ts';
import { TOAST } from './answers.server.ts';
import type { Asking } from './doors.server.ts';
import { keyFor } from './env.server.ts';
import { refuseAtDoor } from './guard.server.ts';
import { errorFields, log } from './log.server.ts';
import { findVisitor, sessionCookie, sessionCookieName, type Visitor } from './session.server.ts';

/** Finds out who asks, once a request, before the pages. */
export function openAsking() {
  const networkKey = keyFor('network');
  return async (request: Request, response: Response, next: NextFunction) => {
    const setCookie = (header: string) => response.append('Set-Cookie', header);
    const cookies = readCookies(request.headers.cookie);
    const { requestId } = response.locals;
    const token = cookies.get(sessionCookieName());
    const visitor = await visitorOf(token, setCookie).catch((error: unknown) => {
      log.error({ ...errorFields(error), request: requestId }, 'session');
      refuseAtDoor(request, response, 'failed'); // who asks is not known, so nothing is open
      return null;
    });
    const network = networkOf(request.ip ?? '');
    const language = languageOf(request, visitor, cookies.get('language'));
    const asking: Asking = {
      visitor,
      ...{ language: language ?? 'en', isLanguageGuessed: language === undefined },
      nonce: response.locals['nonce'],
      requestId,
      network: createHmac('sha256', networkKey).update(network).digest('base64url'),
      device: deviceOf(request.headers['user-agent'] ?? ''),
      toast: takeToast(request, cookies.get(TOAST), setCookie),
      refusal: response.locals['refusal'] ?? null,
    };
    response.locals['asking'] = asking;
    next();
  };
}

/**
 * What is limited as one: an address of IPv4, and of IPv6 the first half. Whoever has one address of
 * IPv6 has the whole other half of them.
 *
 * @example networkOf('2001:db8:0:7::1') // '2001:db8:0:7'
 */
export function networkOf(address: string): string {
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (v4 || !isIPv6(address)) return v4 ?? address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const gap = Array.from({ length: 8 - before.length - after.length }, () => '0');
  const groups = tail === undefined ? before : [...before, ...gap, ...after];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

async function visitorOf(
  token: string | undefined,
  setCookie: (header: string) => void,
): Promise<Visitor | null> {
  if (!token) return null;
  const found = await findVisitor(token, new Date());
  if (found === null) setCookie(sessionCookie(null));
  if (found?.renewed) setCookie(sessionCookie(found.renewed));
  return found?.visitor ?? null;
}

/** Shown once: by the next page. */
function takeToast(
  { method }: Request,
  code: string | undefined,
  setCookie: (header: string) => void,
): string | null {
  if (!code || method !== 'GET') return null;
  setCookie(`${TOAST}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`);
  return code;
}

function languageOf(request: Request, visitor: Visitor | null, chosen: string | undefined) {
  const known = LANGUAGES.find((language) => language === chosen);
  const asked = request.acceptsLanguages(...LANGUAGES);
  return visitor?.language ?? known ?? LANGUAGES.find((language) => language === asked);
}

function readCookies(header = ''): Map<string, string> {
  return new Map(
    header.split(';').flatMap((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [] : [[pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const];
    }),
  );
}

const BROWSERS = [
  ['Edge', /\bEdg\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\bFirefox\//],
  ['Chrome', /Chrom(e|ium)\//],
  ['Safari', /\bSafari\//],
] as const;
const SYSTEMS = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const;

/** Names of products alone, which are the same in every language. */
function deviceOf(agent: string): string {
  const named = [BROWSERS, SYSTEMS].flatMap(
    (table) => table.find(([, pattern]) => pattern.test(agent))?.[0] ?? [],
  );
  return named.join(', ');
}

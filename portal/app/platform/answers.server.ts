import { redirect } from '@remix-run/node';
import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import type { Language } from '../../../shared/money.ts';

export const TOAST = 'toast';

const YEAR_SECONDS = 31_536_000;

/** What the next page says was done. */
export type ToastCode = keyof PortalMessages['toasts'];

/** Leads to a page after something was done, and says there what. */
export function goTo(path: string, toast?: ToastCode, cookies: readonly string[] = []): Response {
  const headers = new Headers();
  if (toast) {
    headers.append('Set-Cookie', `${TOAST}=${toast}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60`);
  }
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return redirect(path, { headers });
}

/** Keeps the language of somebody who has not signed in. */
export function languageCookie(language: Language): string {
  return `language=${language}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${YEAR_SECONDS}`;
}

/**
 * Where somebody wanted to go before they signed in: a page of ours, or the start. What stands in an
 * address may have been written by anybody.
 */
export function safeNext(wanted: string | null): string {
  const here = 'http://here';
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, here)) return '/';
  const { origin, pathname, search } = new URL(wanted, here);
  // of '/..//elsewhere' two slashes are left at the beginning: a browser takes them for another host
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
}

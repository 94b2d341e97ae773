import { callFacts } from './calls.ts';
import { createResponse, type Fetched, textOf } from './http-response.ts';
import { take } from './quota.ts';
import { blocking, exception, serve } from './serve.ts';
import type { Run, State } from './state.ts';

type UrlFetchApp = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type HTTPResponse = GoogleAppsScript.URL_Fetch.HTTPResponse;
type Params = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;

const KB = 1024;
const MOST_URL = 2 * KB;
const MOST_PAYLOAD = 50 * KB * KB;
const MOST_HEADERS = 100;
/** All names and values of a request together. */
const MOST_HEADER_SIZE = 8 * KB;
/** Milliseconds after which nobody waits for an answer any more. */
const LONGEST = 60_000;
/** What a refusal shows of an answer. */
const MOST_SHOWN = 150;
const TAKEN: readonly string[] = [
  'method',
  'contentType',
  'headers',
  'payload',
  'muteHttpExceptions',
  'followRedirects',
];
const METHODS: readonly string[] = ['get', 'delete', 'patch', 'post', 'put'];
const FORM = 'application/x-www-form-urlencoded';

/** The web, asked by real requests of this machine. */
export function createUrlFetchApp(run: Run): UrlFetchApp {
  return serve<UrlFetchApp>('UrlFetchApp', {
    fetch: (url: string, params: Params = {}) => blocking(fetchUrl(run, String(url), params)),
  });
}

async function fetchUrl(
  { account, state }: Run,
  url: string,
  params: Params,
): Promise<HTTPResponse> {
  refuseAddress(url);
  const request = requestOf(params);
  if (!take(account.fetches, 1, state.clock.now())) {
    throw exception('Service invoked too many times for one day: urlfetch.');
  }
  const fetched = await onTheClock(state, () => send(state, url, request));
  if (fetched.status >= 400 && !params.muteHttpExceptions) throw failed(url, fetched);
  return createResponse(fetched);
}

function refuseAddress(url: string): void {
  if (Buffer.byteLength(url) > MOST_URL) throw exception('Limit Exceeded: URLFetch URL Length.');
  if (!/^https?:/i.test(url) || !URL.canParse(url)) throw exception(`Invalid argument: ${url}`);
}

function requestOf(params: Params): RequestInit {
  const foreign = Object.keys(params).find((key) => !TAKEN.includes(key));
  if (foreign) throw exception(`The local Sheets does not know the fetch option "${foreign}".`);
  const method = String(params.method ?? 'get').toLowerCase();
  if (!METHODS.includes(method)) {
    throw exception(`The local Sheets does not know the method "${method}".`);
  }
  const headers = headersOf(params.headers ?? {});
  const redirect = params.followRedirects === false ? 'manual' : 'follow';
  const request = { method: method.toUpperCase(), headers, redirect } as const;
  const { payload, contentType = FORM } = params;
  if (payload === undefined) return request;
  headers.set('content-type', contentType);
  return { ...request, body: bodyOf(payload, method) };
}

function bodyOf(payload: Params['payload'], method: string): string {
  if (typeof payload !== 'string') throw exception('The local Sheets takes a payload of text.');
  if (method === 'get') throw exception('The local Sheets sends no payload with "get".');
  if (Buffer.byteLength(payload) > MOST_PAYLOAD) {
    throw exception('Limit Exceeded: URLFetch POST Size.');
  }
  return payload;
}

function headersOf(given: Readonly<Record<string, unknown>>): Headers {
  const entries = Object.entries(given);
  const size = entries.reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0);
  if (entries.length > MOST_HEADERS || size > MOST_HEADER_SIZE) {
    throw exception('Limit Exceeded: URLFetch Header Size.');
  }
  const headers = new Headers();
  for (const [name, value] of entries) {
    if (!isTaken(headers, name, value)) {
      throw exception(`Attribute provided with invalid value: Header:${name}`);
    }
  }
  return headers;
}

/** Google sets some headers itself; the content type is an option of its own. */
function isTaken(headers: Headers, name: string, value: unknown): boolean {
  if (typeof value !== 'string' || /^(?:host|content-(?:length|type))$/i.test(name)) return false;
  try {
    headers.append(name, value);
    return true;
  } catch {
    return false; // no header has such a name or value
  }
}

/** What takes longer than the call's usual cost passes on the virtual clock too. */
async function onTheClock<T>({ clock }: State, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  try {
    return await work();
  } finally {
    const more = Math.round(performance.now() - started) - callFacts('UrlFetchApp.fetch').base;
    if (more > 0) clock.moveTo(clock.now() + more);
  }
}

async function send({ options }: State, url: string, request: RequestInit): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.fetchLimit ?? LONGEST);
  try {
    const response = await fetch(routed(url, options.routes), { ...request, signal });
    const { status, headers } = response;
    return { status, headers, bytes: await response.arrayBuffer() };
  } catch (error) {
    throw exception(`${isUnknownName(error) ? 'DNS error' : 'Address unavailable'}: ${url}`);
  }
}

function routed(url: string, routes: Readonly<Record<string, string>> = {}): URL {
  const asked = new URL(url);
  return new URL(asked.href.slice(asked.origin.length), routes[asked.origin] ?? asked.origin);
}

function isUnknownName(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  const code = cause instanceof Error && 'code' in cause ? cause.code : '';
  return code === 'ENOTFOUND' || code === 'EAI_AGAIN';
}

function failed(url: string, fetched: Fetched): Error {
  const text = textOf(fetched);
  const shown = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 3)}...` : text;
  return exception(
    `Request failed for ${new URL(url).origin} returned code ${fetched.status}. ` +
      `Truncated server response: ${shown} (use muteHttpExceptions option to examine full response)`,
  );
}

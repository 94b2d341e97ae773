import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { AgencyAction, PracticeAction } from '../../../shared/permissions.ts';
import type { Refusal } from '../../../shared/result.ts';
import type { Language } from './generated/client.ts';
import {
  type AgencyScope,
  asAgency,
  asPerson,
  asPractice,
  isRefusal,
  type PersonScope,
  type PracticeScope,
} from './scope.server.ts';
import type { Visitor } from './session.server.ts';
import { readForm } from './submitted.server.ts';

/**
 * The doors of the pages: every loader and every action is made by one of these. They find out who
 * asks, whether that person belongs there and may do it, and open the one transaction in which it is
 * done. A test walks all routes and refuses a loader or an action without this mark.
 */

const MARK = Symbol.for('amiable.door');

/** Which door a loader or action stands behind. */
export type Mark =
  | { kind: 'practice'; action: PracticeAction }
  | { kind: 'agency'; action: AgencyAction }
  | { kind: 'person' }
  | { kind: 'public' };

/** What the middleware in front of the pages found out about a request. */
export interface Asking {
  visitor: Visitor | null;
  language: Language;
  /** Neither the person nor the browser has named it. */
  isLanguageGuessed: boolean;
  nonce: string;
  requestId: string;
  /** A keyed hash of the network address: to limit, not to know. */
  network: string;
  /** Browser and system, in a few words. */
  device: string;
  /** What was just done, said on the next page, once. */
  toast: string | null;
  /** Why the request was refused in front of the pages; null where it was not. */
  refusal: string | null;
}

declare module '@remix-run/node' {
  interface AppLoadContext extends Asking {}
}

/** What a handler is told about the request. */
export interface Asked extends Asking {
  params: Readonly<Record<string, string | undefined>>;
  url: URL;
}

export interface Submitted extends Asked {
  form: FormData;
}

type Answer<T> = Exclude<T, Refusal>;
type Arguments = LoaderFunctionArgs | ActionFunctionArgs;

export function practiceLoader<T>(
  action: PracticeAction,
  read: (scope: PracticeScope, asked: Asked) => Promise<T>,
) {
  return marked({ kind: 'practice', action }, async (args: LoaderFunctionArgs) => {
    const asked = askedOf(args);
    const person = signedIn(asked);
    const slug = asked.params['practice'] ?? '';
    return loaded(await asPractice(person, slug, action, clock(), (scope) => read(scope, asked)));
  });
}

/** @param mostBytes of the form, where it carries a file */
export function practiceAction<T>(
  action: PracticeAction,
  act: (scope: PracticeScope, asked: Submitted) => Promise<T>,
  mostBytes?: number,
) {
  return marked({ kind: 'practice', action }, async (args: ActionFunctionArgs) => {
    const asked = await submittedOf(args, mostBytes);
    const person = signedIn(asked);
    const slug = asked.params['practice'] ?? '';
    return acted(await asPractice(person, slug, action, clock(), (scope) => act(scope, asked)));
  });
}

export function agencyLoader<T>(
  action: AgencyAction,
  read: (scope: AgencyScope, asked: Asked) => Promise<T>,
) {
  return marked({ kind: 'agency', action }, async (args: LoaderFunctionArgs) => {
    const asked = askedOf(args);
    const person = signedIn(asked);
    const slug = asked.params['agency'] ?? '';
    return loaded(await asAgency(person, slug, action, clock(), (scope) => read(scope, asked)));
  });
}

/** @param mostBytes of the form, where it carries a file */
export function agencyAction<T>(
  action: AgencyAction,
  act: (scope: AgencyScope, asked: Submitted) => Promise<T>,
  mostBytes?: number,
) {
  return marked({ kind: 'agency', action }, async (args: ActionFunctionArgs) => {
    const asked = await submittedOf(args, mostBytes);
    const person = signedIn(asked);
    const slug = asked.params['agency'] ?? '';
    return acted(await asAgency(person, slug, action, clock(), (scope) => act(scope, asked)));
  });
}

/** For what belongs to the person alone, whatever they are a member of. */
export function personLoader<T>(
  read: (scope: PersonScope, asked: Asked & { visitor: Visitor }) => Promise<T>,
) {
  return marked({ kind: 'person' }, async (args: LoaderFunctionArgs) => {
    const asked = askedOf(args);
    const visitor = signedIn(asked);
    return loaded(await asPerson(visitor, clock(), (scope) => read(scope, { ...asked, visitor })));
  });
}

export function personAction<T>(
  act: (scope: PersonScope, asked: Submitted & { visitor: Visitor }) => Promise<T>,
) {
  return marked({ kind: 'person' }, async (args: ActionFunctionArgs) => {
    const asked = await submittedOf(args);
    const visitor = signedIn(asked);
    return acted(await asPerson(visitor, clock(), (scope) => act(scope, { ...asked, visitor })));
  });
}

/** For everybody: signing in and what belongs to it. The handler opens its own transactions. */
export function publicLoader<T>(read: (asked: Asked & { now: Date }) => Promise<T>) {
  return marked({ kind: 'public' }, async (args: LoaderFunctionArgs) =>
    loaded(await read({ ...askedOf(args), now: clock() })),
  );
}

export function publicAction<T>(act: (asked: Submitted & { now: Date }) => Promise<T>) {
  return marked({ kind: 'public' }, async (args: ActionFunctionArgs) =>
    acted(await act({ ...(await submittedOf(args)), now: clock() })),
  );
}

function marked<F extends (args: never) => unknown>(mark: Mark, handler: F): F {
  return Object.assign(handler, { [MARK]: mark });
}

function clock(): Date {
  return new Date();
}

function askedOf({ request, params, context }: Arguments): Asked {
  return { ...context, params, url: new URL(request.url) };
}

async function submittedOf(args: Arguments, mostBytes?: number): Promise<Submitted> {
  const form = await readForm(args.request, mostBytes);
  if (!form.ok) throw refusedPage(form);
  return { ...askedOf(args), form: form.value };
}

/** The person; anybody else is sent to where they can become one, and back afterwards. */
function signedIn({ visitor, url }: Asked): Visitor {
  const path = url.pathname.replace(/\.data$/, '');
  const next = new URLSearchParams({ next: `${path === '/_root' ? '/' : path}${searchOf(url)}` });
  if (!visitor) throw redirect(`/sign-in?${next}`);
  if (!visitor.isProved) throw redirect(`/sign-in/code?${next}`);
  return visitor;
}

/** Without what the framework itself put there. */
function searchOf(url: URL): string {
  const search = new URLSearchParams(url.search);
  for (const name of ['_routes', 'index']) search.delete(name);
  return search.size > 0 ? `?${search}` : '';
}

const STATUS: Readonly<Record<string, number>> = {
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  unreadable: 400,
  'too-large': 413,
  'foreign-form': 403,
  failed: 500,
  'too-often': 429,
};

function loaded<T>(answer: T | Refusal): Answer<T> {
  if (isRefusal(answer)) throw refusedPage(answer);
  return answer as Answer<T>;
}

/** What a form refuses is shown at the form; what the door refuses is a page of its own. */
function acted<T>(answer: T) {
  if (!isRefusal(answer)) return answer as Answer<T>;
  if (answer.reason === 'not-found' || answer.reason === 'forbidden') throw refusedPage(answer);
  return data(answer, { status: STATUS[answer.reason] ?? 422 }) as unknown as T;
}

function refusedPage({ reason }: Refusal) {
  return data({ reason }, { status: STATUS[reason] ?? 422 });
}

import { packFile } from '../../portal/app/updates/packed-file.server.ts';
import {
  type AgencyAction,
  canInAgency,
  canInPractice,
  type PracticeAction,
} from '../../shared/permissions.ts';
import { REVERIFICATION_POINTS } from '../../shared/vetting/reverification.ts';
import type { Answer } from '../portal/client.ts';
import type { TestPortal } from '../portal/portal.ts';
import { type Asker, CANARY, type Cast, ID_NAMES, type IdName, type Ids } from './cast.ts';
import { type Door, type Page, paramsOf } from './manifest.ts';

/** Every page, method and person against what is not theirs, through HTTP. */

type Form = Record<string, string>;

const SINCE = '2026-01-07T12:00:00.000Z';
const WHY = 'They work well, and write kindly.';

/** A file that says something of the asked house's case. */
const NOTE_BY_FILE = packFile('practice,case,event,note\nkolibri-clinic,70707,note,Hello');

/** Every point of a look again, with a concern. */
function looked(why: string): Form {
  return Object.fromEntries(
    REVERIFICATION_POINTS.flatMap((point) => [
      [point, 'concern'],
      [`note-${point}`, why],
    ]),
  );
}

/**
 * The forms of each action; `:name` stands for an id. A page with an action that is not here fails the
 * test: say what can be sent to it.
 */
export const FORMS: Record<string, Form[]> = {
  '/a/:agency/cases': [{ words: 'kolibri' }],
  '/a/:agency/cases/:case': [
    { intent: 'update', kind: 'accept', seq: '1' },
    { intent: 'update', kind: 'lawsuit', seq: '1', 'lawsuit-on': '2026-01-07' },
  ],
  '/a/:agency/complaints/:complaint': [{ intent: 'answer', seq: '2', text: WHY }],
  '/a/:agency/exits': [{ practice: ':mandate', destroyedOn: '2026-01-07' }],
  '/a/:agency/inbox': [{ case: ':case' }],
  '/a/:agency/inbox/:placement': [
    { intent: 'all', count: '1' },
    { intent: 'accept', case: ':case' },
    { intent: 'refuse', case: ':case', reason: 'other' },
  ],
  '/a/:agency/mail': [
    { id: ':mail', how: 'again' },
    { id: ':mail', how: 'leave' },
  ],
  '/a/:agency/mandates/:mandate': [
    { intent: 'sign', version: '2' },
    { intent: 'decline', version: '2', reason: WHY },
  ],
  '/a/:agency/papers/:paper': [{ intent: 'show' }, { intent: 'withdraw' }],
  '/a/:agency/papers/new': [{ kind: 'training', issuer: 'Office' }],
  '/a/:agency/people': [
    { email: 'new@example.org', role: 'collector' },
    { intent: 'withdraw', id: ':invitation' },
  ],
  '/a/:agency/people/:person': [{ role: 'manager' }, { intent: 'end' }],
  '/a/:agency/policies/:policy': [{ intent: 'attest', number: '1' }],
  '/a/:agency/profile': [
    { intent: 'profile', about: WHY },
    { intent: 'refer', organisation: 'Lake clinic', contact: 'Rosa' },
    { intent: 'withdraw', id: ':reference' },
  ],
  '/a/:agency/questions/:request': [
    { intent: 'keep', field: 'fee', was: '', is: 'A fifth.' },
    { intent: 'save', 'was-fee': '', fee: 'A fifth.' },
    { intent: 'send' },
  ],
  '/a/:agency/updates': [{ intent: 'apply', packed: NOTE_BY_FILE }],
  '/a/:agency/updates.csv': [{ packed: NOTE_BY_FILE }],
  '/p/:practice/agencies/:agency': [
    { intent: 'consider' },
    { intent: 'ask', jurisdiction: 'US', set: 'full' },
  ],
  '/p/:practice/agencies/:agency/exit': [
    { intent: 'begin' },
    { intent: 'recall', seen: '1' },
    { intent: 'export' },
    { intent: 'certify', by: 'Ida', destroyedOn: '2026-01-07' },
    { intent: 'cancel' },
    { intent: 'end', reason: WHY },
  ],
  '/p/:practice/agencies/:agency/lookups': [{ companies: 'Kolibri' }],
  '/p/:practice/agencies/:agency/lookups/:lookup': [{ no: '1', answer: 'same' }],
  '/p/:practice/agencies/:agency/answers': [
    { intent: 'keep', request: ':request', version: '1', fee: '3' },
    { intent: 'send', request: ':request', version: '1', fee: '3' },
  ],
  '/p/:practice/agencies/:agency/decide': [
    { intent: 'decide', to: 'suspended', seen: SINCE, reason: WHY, letter: WHY },
    { intent: 'write', to: 'approved', seen: SINCE, reason: WHY },
    { intent: 'confirm', to: 'approved', seen: SINCE, letter: WHY },
  ],
  '/p/:practice/agencies/:agency/decisions': [{ seq: '1' }],
  '/p/:practice/agencies/:agency/mandate': [
    { intent: 'sign', version: '2', seen: '2026-01-07T12:00:00.000Z', missing: '0' },
    { intent: 'withdraw', version: '2' },
  ],
  '/p/:practice/agencies/:agency/mandate/edit': [{ currency: 'USD', 'rate-0-0': '25' }],
  '/p/:practice/agencies/:agency/papers/:paper': [
    { intent: 'check', answer: 'refuse', note: WHY },
    { intent: 'withdraw' },
  ],
  '/p/:practice/agencies/:agency/papers/new': [{ kind: 'training', issuer: 'Office' }],
  '/p/:practice/agencies/:agency/reverify': [{ seen: '0', nextOn: '2026-06-01', ...looked(WHY) }],
  '/p/:practice/agencies/:agency/reviews': [{ intent: 'withdraw', id: ':review' }],
  '/p/:practice/cases': [{ words: 'kolibri' }],
  '/p/:practice/cases/:case': [
    { intent: 'hold', seq: '1' },
    { intent: 'allow_lawsuit', seq: '1', note: WHY },
    { intent: 'answer', question: ':question', same: 'no' },
  ],
  '/p/:practice/coverage': [{ place: 'US-TX' }],
  '/p/:practice/cases/:case/links': [{ intent: 'make' }, { intent: 'end', id: ':link' }],
  '/p/:practice/complaints/:complaint': [
    { intent: 'ask', seq: '2', text: WHY },
    { intent: 'decide', seq: '2', outcome: 'upheld', severity: 'severe', text: WHY },
    { intent: 'reopen', seq: '2', text: WHY },
    { intent: 'release', seq: '2', text: WHY },
  ],
  '/p/:practice/complaints/new': [{ kind: 'other', receivedOn: '2026-01-07', text: WHY }],
  '/p/:practice/mail': [
    { id: ':mail', how: 'again' },
    { id: ':mail', how: 'leave' },
  ],
  '/p/:practice/people': [
    { email: 'new@example.org', role: 'staff' },
    { intent: 'withdraw', id: ':invitation' },
  ],
  '/p/:practice/people/:person': [{ role: 'manager' }, { intent: 'end' }],
  '/p/:practice/policy': [
    { intent: 'publish', number: '2', seen: SINCE },
    { intent: 'discard', number: '2', seen: SINCE },
  ],
  '/p/:practice/policy/edit': [
    {
      ...{ title: 'Ours', text: WHY, whatChanged: WHY, answerDays: '14' },
      ...{ effectiveOn: '2099-01-07', reviewOn: '2099-02-07' },
    },
  ],
  '/p/:practice/sheets': [{ userId: ':person' }, { intent: 'end', id: ':connection' }],
  '/me/security': [{ id: ':session' }],
  // nothing in these belongs to anybody else
  '/*': [],
  '/c/:token': [],
  '/invitation/:token': [],
  '/kit': [],
  '/language': [],
  '/me': [],
  '/me/password': [],
  '/me/second-factor': [],
  '/reset': [],
  '/reset/:token': [],
  '/sign-in': [],
  '/sign-in/code': [],
  '/sign-out': [],
  '/sign-up': [],
};

/** One question, to be asked with foreign ids and with ids that nobody has. */
export interface Question {
  page: Page;
  asker: Asker;
  /** Null: the page is read. */
  form: Form | null;
  isData: boolean;
  foreign: Ids;
  random: Ids;
  isOutside: boolean;
}

/** Who holds a token may come in by it: it is no id of somebody's. */
const HELD = ['token'];

/** Every practice finds every agency of the portal, and may choose it. */
const LISTED = { practice: ['agency'], agency: [] as string[] };

/** Breaches, as sentences: all of them, or as many as are enough. */
export async function breachesIn(
  portal: Pick<TestPortal, 'visit'>,
  questions: Question[],
  enough = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  return inLanes(questions, enough, (question) => breachOf(portal, question));
}

export function questionsOf(cast: Cast, pages: Page[]): Question[] {
  const asked = pages.flatMap((page) => {
    const names = paramsOf(page.path);
    const unknown = names.find((name) => !isIdName(name) && !HELD.includes(name));
    if (unknown) throw new Error(`${page.path}: what stands for :${unknown}? Say it in cast.ts`);
    const forms = page.action ? FORMS[page.path] : [];
    if (!forms) throw new Error(`${page.path}: what is sent to it? Say it in FORMS`);
    return [...outside(cast, page, forms), ...inside(cast, page, forms)];
  });
  return asked.flatMap((question) => [
    { ...question, isData: false },
    { ...question, isData: true },
  ]);
}

type Asked = Omit<Question, 'isData'>;

/** Everybody at the address of a practice or an agency where they do not belong. */
function outside({ asked, outsiders, random }: Cast, page: Page, forms: Form[]): Asked[] {
  const kind = tenantKind(page);
  if (!kind) return [];
  const others = asked.people.filter(({ belongs }) => belongs?.kind !== kind);
  return [...outsiders, ...others].flatMap((asker) =>
    [null, ...(page.action ? [{}] : []), ...forms].map((form) => ({
      ...{ page, asker, form, foreign: asked.ids[kind], random },
      isOutside: true,
    })),
  );
}

/** Everybody at their own address, with an id of somebody else's in the rest of it or in the form. */
function inside({ asked, outsiders, random }: Cast, page: Page, forms: Form[]): Asked[] {
  const kind = tenantKind(page);
  const open = [...HELD, ...(kind ? LISTED[kind] : [])];
  const names = paramsOf(page.path).filter((name) => name !== kind && !open.includes(name));
  const named = [null, ...forms].filter(
    (form) => names.length > 0 || Object.values(form ?? {}).some((value) => value.startsWith(':')),
  );
  return outsiders.flatMap((asker) => {
    const { belongs, session } = asker;
    if (kind ? belongs?.kind !== kind : !session) return [];
    const own = belongs ? { [belongs.kind]: belongs.slug } : {};
    const foreign = { ...asked.ids[kind ?? 'practice'], ...own };
    return named.map((form) => ({
      ...{ page, asker, form, foreign, random: { ...random, ...own } },
      isOutside: false,
    }));
  });
}

async function breachOf(
  portal: Pick<TestPortal, 'visit'>,
  question: Question,
): Promise<string | null> {
  const { page, asker, form, isData } = question;
  const what = `${form ? `POST ${JSON.stringify(form)}` : 'GET'} ${page.path}${isData ? ' (data)' : ''}`;
  const foreign = await ask(portal, question, question.foreign);
  const random = await ask(portal, question, question.random);
  const told = compared(foreign, random) ?? unexpected(question, foreign);
  return told === null ? null : `${asker.name}: ${what}: ${told}`;
}

function compared(foreign: Told, random: Told): string | null {
  if (foreign.body.includes(CANARY)) return 'reads a name';
  const isSame = JSON.stringify(foreign) === JSON.stringify(random);
  return isSame ? null : `can tell what exists: ${foreign.status}, and ${random.status} elsewhere`;
}

/** Where the same wrong answer is given to both, no comparison would see it. */
function unexpected(
  { page, asker, form, isOutside, isData }: Question,
  { status, leadsTo, body }: Told,
) {
  if (!isOutside) return null;
  if (!asker.session || asker.isHalfIn) {
    const isLed = isData ? body.includes('/sign-in') : leadsTo?.startsWith('/sign-in');
    return isLed ? null : `is not sent to sign in: ${status}`;
  }
  const wanted = form && !page.action ? 405 : 404;
  return status === wanted ? null : `gets ${status} and not ${wanted}`;
}

interface Told {
  status: number;
  body: string;
  leadsTo: string | null;
  headers: [string, string][];
}

async function ask(
  portal: Pick<TestPortal, 'visit'>,
  { page, asker, form, isData }: Question,
  ids: Ids,
): Promise<Told> {
  const visitor = portal.visit(asker.session);
  const address = addressOf(page, ids, isData, form !== null);
  const answer = form ? await visitor.post(address, fill(form, ids)) : await visitor.get(address);
  return comparable(answer, ids);
}

/** As a browser asks: for a page, or for the data of its loaders alone. */
function addressOf(page: Page, ids: Ids, isData: boolean, isForm: boolean): string {
  const path = page.path.replaceAll(/:(\w+)/g, (_, name: IdName) => ids[name] ?? name);
  const index = isForm && page.isIndex ? '?index' : '';
  return `${path}${isData ? '.data' : ''}${index}`;
}

function fill(form: Form, ids: Ids): Form {
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [
      name,
      value.startsWith(':') ? ids[value.slice(1) as IdName] : value,
    ]),
  );
}

const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g;
/** They differ from one answer to the next, whatever is asked. */
const OWN_HEADERS = ['date', 'x-request-id', 'content-length', 'etag', 'connection', 'keep-alive'];

/** Without what is of one answer alone: nonce, number, time, and the id itself. */
function comparable({ status, headers, body, leadsTo }: Answer, ids: Ids): Told {
  const nonce = /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1];
  const own = [nonce, headers.get('x-request-id'), ...Object.values(ids)];
  const plain = (text: string) =>
    own
      .reduce<string>((rest, word) => (word ? rest.replaceAll(word, '*') : rest), text)
      .replaceAll(INSTANT, '*');
  return {
    status,
    body: plain(body),
    leadsTo: leadsTo === null ? null : plain(leadsTo),
    headers: [...headers]
      .filter(([name]) => !OWN_HEADERS.includes(name))
      .map(([name, value]) => [name, plain(value)]),
  };
}

/** What the table of permissions says and what the portal does, for the people of the asked house. */
export async function misjudged(
  portal: Pick<TestPortal, 'visit'>,
  { asked }: Cast,
  pages: Page[],
): Promise<string[]> {
  const questions = pages.flatMap((page) => {
    const kind = tenantKind(page);
    if (!kind) return [];
    const people = asked.people.filter(({ belongs }) => belongs?.kind === kind);
    return people.map((asker) => ({ page, asker, ids: asked.ids[kind] }));
  });
  return inLanes(questions, Number.POSITIVE_INFINITY, async ({ page, asker, ids }) => {
    const mayRead = page.doors.every((door) => isAllowed(asker, door));
    const visitor = portal.visit(asker.session);
    const address = addressOf(page, ids, false, false);
    const read = await visitor.get(address);
    const home = address.split('/').slice(0, 3).join('/');
    // where an offer waits no draft is written: its page leads there
    const isShown = read.status === 200 || read.leadsTo?.startsWith(`${home}/`) === true;
    if (mayRead ? !isShown : read.status !== 403) {
      return `${asker.name}: ${page.path}: ${read.status}`;
    }
    if (!page.action || isAllowed(asker, page.action)) return null;
    for (const form of [{}, ...(FORMS[page.path] ?? [])]) {
      const { status } = await visitor.post(addressOf(page, ids, false, true), fill(form, ids));
      if (status !== 403) return `${asker.name}: POST ${page.path}: ${status}`;
    }
    return null;
  });
}

function isAllowed({ belongs }: Asker, { mark }: Door): boolean {
  if (mark?.kind === 'practice' && belongs?.kind === 'practice') {
    return canInPractice(belongs.role as 'manager', mark.action as PracticeAction);
  }
  if (mark?.kind === 'agency' && belongs?.kind === 'agency') {
    return canInAgency(belongs.role as 'manager', mark.action as AgencyAction);
  }
  return mark?.kind === 'person' || mark?.kind === 'public';
}

function tenantKind({ path }: Page): 'practice' | 'agency' | null {
  const names = paramsOf(path);
  return (['practice', 'agency'] as const).find((kind) => names.includes(kind)) ?? null;
}

function isIdName(name: string): name is IdName {
  return (ID_NAMES as readonly string[]).includes(name);
}

const LANES = 4;

/** Several at once, since most of the time is the portal's. */
async function inLanes<T>(
  items: T[],
  enough: number,
  work: (item: T) => Promise<string | null>,
): Promise<string[]> {
  const found: string[] = [];
  const waiting = items.values();
  const lane = async () => {
    for (const item of waiting) {
      if (found.length >= enough) return;
      const fault = await work(item);
      if (fault !== null) found.push(fault);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return found.sort();
}
